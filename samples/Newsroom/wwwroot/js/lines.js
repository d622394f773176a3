// Every line of the page with its role, and how sure that is.
import { element } from "./dom.js";
import { number, text } from "./language.js";

export function showLines(panel, { lines }) {
  const blank = lines.filter(line => line.role === "blank").length;
  const list = element("ol", { class: "lines" }, lines.map(row));
  panel.replaceChildren(element("p", { class: "hint" }, text("linesCount", number(lines.length), number(blank))), filter(lines, list), list);
}

function row(line) {
  const name = text(`roles.${line.role}`);
  const percent = new Intl.NumberFormat(document.documentElement.lang === "ar" ? "ar-EG" : "en", { style: "percent" }).format(line.confidence);
  return element("li", { class: "line", "data-role": line.role, value: line.number },
    element("span", { class: "line-number", "aria-hidden": "true" }, number(line.number)),
    element("span", { class: "line-text", dir: "auto", lang: "ar" }, line.text),
    element("span", { class: "line-role" }, name),
    line.role !== "blank" && element("span", { class: "line-sure" },
      element("meter", { min: "0", max: "1", low: "0.5", high: "0.8", optimum: "1", value: line.confidence, "aria-label": `${text("confidence")} ${percent}` }), element("span", { "aria-hidden": "true" }, percent)));
}

// One button a role that the page has, in the order of the page; the pressed one alone is shown.
function filter(lines, list) {
  const counts = new Map();
  for (const { role } of lines) if (role !== "blank") counts.set(role, (counts.get(role) ?? 0) + 1);
  const group = element("div", { class: "filter", role: "group", "aria-label": text("filter") });
  const button = (role, label) => element("button", {
    type: "button", "aria-pressed": String(role === ""), "data-role": role || null,
    onclick: event => {
      for (const each of group.children) each.setAttribute("aria-pressed", String(each === event.currentTarget));
      for (const line of list.children) line.hidden = role !== "" && line.dataset.role !== role;
    },
  }, label);
  group.append(button("", text("showAll")), ...[...counts].map(([role, count]) => button(role, `${text(`roles.${role}`)} ${number(count)}`)));
  return group;
}
