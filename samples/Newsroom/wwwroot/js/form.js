// The form in which a page is pasted.
import { getProfiles, getRegions, getText, postPage } from "./api.js";
import { element } from "./dom.js";
import { onLanguage, text } from "./language.js";
import { hideProblem, showProblem } from "./problem.js";

const form = document.getElementById("form");
const button = document.getElementById("read");

/** Calls back with the id of each article that was read. */
export function startForm(onRead) {
  form.addEventListener("submit", event => { event.preventDefault(); read(onRead); });
  form.addEventListener("reset", hideProblem);
  form.text.addEventListener("keydown", event => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read(onRead); });
  for (const example of document.querySelectorAll("[data-example]")) {
    example.addEventListener("click", async () => {
      hideProblem();
      try {
        form.text.value = await getText(example.dataset.example);
        form.text.scrollTop = 0;
        button.focus();
      } catch (problem) {
        showProblem(problem);
      }
    });
  }
  fillChoices();
}

async function read(onRead) {
  if (button.disabled) return;
  hideProblem();
  button.disabled = true;
  button.textContent = text("reading");
  try {
    const known = Object.fromEntries(["url", "region", "profile"].map(name => [name, form[name].value.trim()]).filter(([, value]) => value));
    onRead(await postPage({ text: form.text.value, ...known }));
  } catch (problem) {
    showProblem(problem);
  } finally {
    button.disabled = false;
    button.textContent = text("read");
  }
}

async function fillChoices() {
  try {
    const [regions, profiles] = await Promise.all([getRegions(), getProfiles()]);
    const names = () => new Intl.DisplayNames(document.documentElement.lang, { type: "region" });
    form.region.append(...regions.map(({ code, name }) => element("option", { value: code, "data-code": code }, name)));
    form.profile.append(...profiles.map(({ id, names: [name] }) => element("option", { value: id }, name ? `${name} (${id})` : id)));
    const translate = () => { for (const option of form.region.querySelectorAll("[data-code]")) option.textContent = names().of(option.dataset.code); };
    onLanguage(translate);
    translate();
  } catch {
    // Without them the page's own words decide.
  }
}
