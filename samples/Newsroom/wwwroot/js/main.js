import { getArticle, getDocuments, getLines } from "./api.js";
import { typeset } from "./article.js";
import { showDocument } from "./documents.js";
import { element, say } from "./dom.js";
import { startForm } from "./form.js";
import { onLanguage, startLanguage, text } from "./language.js";
import { showLines } from "./lines.js";
import { problemOf } from "./problem.js";
import { load, markRecent, startRecent } from "./recent.js";
import { showTabs } from "./tabs.js";

const host = document.getElementById("tabs");
const result = document.getElementById("result");
const empty = document.getElementById("empty");
let tab = "article";
let wanted = null;

/** Shows the article of an id: the part of the address behind #. */
async function show(id, focus) {
  wanted = id;
  empty.hidden = true;
  try {
    const [article, lines, { documents }] = await Promise.all([getArticle(id), getLines(id), getDocuments(id)]);
    if (wanted !== id) return;
    showTabs(host, text("views"), [
      { name: "article", label: text("tabArticle"), render: panel => panel.append(...typeset(article, lines.notes)) },
      { name: "lines", label: text("tabLines"), render: panel => showLines(panel, lines) },
      ...documents.map(found => ({ name: found.name, label: found.title, render: panel => showDocument(panel, found) })),
    ], tab, name => { tab = name; });
    document.title = `${article.title ?? text("untitled")} · Newsroom`;
    say(text("ready"));
  } catch (problem) {
    if (wanted !== id) return;
    host.replaceChildren(element("div", { class: "problem" }, problemOf(problem)));
    host.hidden = false;
  }
  markRecent(id);
  if (focus) {
    result.focus({ preventScroll: true });
    if (result.getBoundingClientRect().top > innerHeight / 2) result.scrollIntoView();
  }
}

const current = () => /^#[0-9a-f-]{36}$/.test(location.hash) ? location.hash.slice(1) : null;

function startTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  document.getElementById("theme").addEventListener("click", () => {
    const root = document.documentElement;
    root.dataset.theme = (root.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark" ? "light" : "dark";
    localStorage.setItem("theme", root.dataset.theme);
  });
}

startTheme();
startRecent();
startForm(id => {
  tab = "article";
  load();
  if (current() === id) show(id, true);
  else location.hash = id;
});
addEventListener("hashchange", () => { if (current()) show(current(), true); });
onLanguage(() => { if (current()) show(current(), false); });
await startLanguage();
