// What was read, as data: values, and what was assumed to get them.
import { printed, valueOf } from "./article.js";
import { element, isolated, link } from "./dom.js";
import { text } from "./language.js";

export function factsOf(article, notes) {
  const rows = [
    stamp("published", article.published), stamp("modified", article.modified),
    row("authors", (article.byline?.contributors ?? []).map(author)),
    row("site", site(article.site)),
    row("sections", (article.sections ?? []).map(section => isolated(section.name))),
    stamp("pageDate", article.pageDate), stamp("pageClock", article.pageClock),
    row("translations", (article.translations ?? []).map(each => link(each.url, each.language))),
    row("address", article.url && [element("bdi", { dir: "ltr", class: "code" }, link(article.url, article.url))]),
  ];
  return element("aside", { class: "facts", "aria-labelledby": "facts-title" },
    element("h3", { id: "facts-title" }, text("facts")),
    element("dl", {}, rows),
    element("h4", {}, text("notes")),
    notes.length > 0
      ? element("ul", { class: "notes", lang: "en", dir: "ltr" }, notes.map(note => element("li", {}, note.message)))
      : element("p", { class: "hint" }, text("noNotes")));
}

const row = (name, values) => values?.length > 0 && element("div", {}, element("dt", {}, text(name)), values.map(value => element("dd", {}, value)));

function author(contributor) {
  const kind = contributor.kind && text(contributor.kind);
  return element("span", {}, link(contributor.url, isolated(contributor.name)), kind && element("span", { class: "chip" }, kind));
}

const site = found => found && [
  found.name && isolated(found.name),
  (found.domain || found.country) && element("bdi", { dir: "ltr", class: "code" }, [found.domain, found.country].filter(part => part).join(" · ")),
].filter(part => part);

function stamp(name, value) {
  if (!value) return null;
  const chips = typeof value === "string" ? [] : [
    value.precision && `${text("precision")}: ${text(`precisions.${value.precision}`)}`,
    value.zone && `${text("zone")}: ${value.zone}`,
    value.calendar && value.calendar !== "gregorian" && `${text("calendar")}: ${text(`calendars.${value.calendar}`)}`,
  ];
  const assumed = typeof value === "string" ? [] : value.assumed ?? [];
  return row(name, [
    element("bdi", { dir: "ltr", class: "code value" }, valueOf(value)),
    element("span", { class: "printed" }, isolated(printed(value))),
    element("span", {}, chips.filter(chip => chip).map(chip => element("span", { class: "chip" }, chip)), assumed.map(each => element("span", { class: "chip warn" }, `${text("assumed")}: ${text(`assumptions.${each}`)}`))),
  ]);
}
