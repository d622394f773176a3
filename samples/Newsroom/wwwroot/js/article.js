// The article, typeset.
import { element, isolated, link } from "./dom.js";
import { factsOf } from "./facts.js";
import { text } from "./language.js";

const paragraph = (name, content) => content && element("p", { class: name }, content);

/** What was printed of a time; its lines in one. */
export const printed = stamp => (typeof stamp === "string" ? stamp : stamp.raw ?? stamp.value).split(/\n+/).map(part => part.trim()).filter(part => part).join(" · ");
export const valueOf = stamp => typeof stamp === "string" ? stamp : stamp.value;

export function typeset(article, notes) {
  const page = element("article", { class: "sheet", lang: article.language ?? "ar", dir: article.direction ?? "rtl" },
    element("header", {}, sections(article), paragraph("kicker", article.kicker), article.title && element("h3", { class: "headline" }, article.title), paragraph("subtitle", article.subtitle), credits(article)),
    (article.images ?? []).map(figure),
    paragraph("summary", article.summary),
    element("div", { class: "text" }, blocks(article.body ?? [])),
    footer(article));
  return [page, factsOf(article, notes)];
}

function sections(article) {
  const names = article.sections ?? [];
  return names.length > 0 && element("p", { class: "sections" }, names.flatMap((section, index) => [index > 0 && " › ", link(section.url, section.name)]));
}

function credits(article) {
  const byline = article.byline?.raw ?? (article.byline?.contributors ?? []).map(each => each.name).join("، ");
  const time = article.published && element("time", { datetime: valueOf(article.published), title: valueOf(article.published) }, isolated(printed(article.published)));
  return (byline || time) && element("p", { class: "credits" }, byline && element("span", { class: "byline" }, byline), time);
}

function figure(image) {
  const credit = image.credit && element("cite", {}, image.credit);
  const caption = image.caption ?? image.altText;
  return element("figure", {}, element("div", { class: "picture", role: "img", "aria-label": image.altText ?? image.caption ?? text("imageOf") }), element("figcaption", {}, caption, caption && credit && " ", credit));
}

function blocks(body) {
  const made = [];
  let list = null;
  for (const block of body) {
    if (block.kind !== "listItem") list = null;
    if (block.kind === "listItem") {
      if (!list) made.push(list = element("ul"));
      list.append(element("li", {}, block.text));
    } else if (block.kind === "image") made.push(figure(block.image ?? {}));
    else if (block.kind === "heading") made.push(element("h4", {}, block.text));
    else if (block.kind === "quote") made.push(element("blockquote", {}, element("p", {}, block.text)));
    else made.push(element("p", {}, block.text));
  }
  return made;
}

function footer(article) {
  const tags = article.tags ?? [];
  return (tags.length > 0 || article.rights) && element("footer", {},
    tags.length > 0 && element("ul", { class: "tags" }, tags.map(tag => element("li", {}, tag))),
    paragraph("rights", article.rights));
}
