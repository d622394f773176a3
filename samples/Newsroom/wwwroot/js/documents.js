// A document of the article: its source, and what of the article it does not hold.
import { getText } from "./api.js";
import { element, say } from "./dom.js";
import { highlight } from "./highlight.js";
import { number, text } from "./language.js";
import { problemOf } from "./problem.js";

export async function showDocument(panel, { title, mediaType, href, lost }) {
  panel.replaceChildren(element("p", { class: "hint" }, text("loading")));
  try {
    const source = readable(await getText(href), mediaType);
    panel.replaceChildren(
      toolbar(title, mediaType, href, source),
      losses(lost),
      element("pre", { class: "source", dir: "ltr", tabindex: "0", role: "region", "aria-label": title }, element("code", {}, highlight(source, mediaType, title))));
  } catch (problem) {
    panel.replaceChildren(problemOf(problem));
  }
}

// One member a line, for people; the document itself may be one line.
function readable(source, mediaType) {
  if (!mediaType.endsWith("json")) return source;
  try {
    return JSON.stringify(JSON.parse(source), null, 2);
  } catch {
    return source;
  }
}

function toolbar(title, mediaType, href, source) {
  const copy = async () => {
    await navigator.clipboard.writeText(source);
    say(text("copied"));
  };
  return element("div", { class: "toolbar" },
    element("bdi", { class: "code", dir: "ltr" }, mediaType),
    element("span", { class: "hint" }, text("characters", number(source.length))),
    element("span", { class: "spring" }),
    element("button", { type: "button", class: "quiet", onclick: copy, "aria-label": `${text("copy")}: ${title}` }, text("copy")),
    element("a", { class: "quiet", href, target: "_blank", rel: "noopener", "aria-label": `${text("open")}: ${title}` }, text("open")));
}

const losses = lost => lost.length > 0
  ? element("details", { class: "lost" }, element("summary", {}, text("lost", number(lost.length))), element("ul", { lang: "en", dir: "ltr" }, lost.map(note => element("li", {}, note))))
  : element("p", { class: "whole" }, text("lostNone"));
