// The latest articles of the newsroom.
import { getList } from "./api.js";
import { element, isolated } from "./dom.js";
import { onLanguage, text } from "./language.js";

const list = document.getElementById("recent");
const more = document.getElementById("more");
let next = null;
let shown = null;

export function startRecent() {
  more.addEventListener("click", () => load(next, false));
  onLanguage(() => load());
}

/** Marks the article that is on view. */
export function markRecent(id) {
  shown = id;
  for (const anchor of list.querySelectorAll("a")) {
    if (anchor.hash === `#${id}`) anchor.setAttribute("aria-current", "true");
    else anchor.removeAttribute("aria-current");
  }
}

/** Loads the list anew, or goes on with what stands at the path. */
export async function load(path = null, anew = true) {
  try {
    const { articles, next: rest } = await getList(path);
    if (anew) list.replaceChildren();
    list.append(...articles.map(item));
    if (list.children.length === 0) list.append(element("li", { class: "hint" }, text("noRecent")));
    next = rest ?? null;
    more.hidden = next === null;
    markRecent(shown);
  } catch {
    more.hidden = true;
  }
}

const item = ({ id, title, site, published }) => element("li", {}, element("a", { href: `#${id}`, class: "recent-link", dir: "auto" },
  element("span", { class: "recent-title", lang: "ar" }, title ?? text("untitled")),
  (site || published) && element("span", { class: "recent-facts" }, [site && isolated(site), site && published && " · ", published && isolated(published.slice(0, 10), "ltr")])));
