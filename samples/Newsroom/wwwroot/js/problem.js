// A refusal, as the server worded it.
import { element } from "./dom.js";

export const problemOf = problem => element("div", { class: "problem-text" },
  element("p", { class: "problem-title" }, problem.status && element("span", { class: "problem-status" }, String(problem.status)), problem.title),
  problem.detail && element("p", { lang: "en", dir: "ltr" }, problem.detail));

/** Shows a problem of the form, with those of its fields beside them. */
export function showProblem(problem) {
  const box = document.getElementById("problem");
  box.replaceChildren(problemOf(problem));
  box.hidden = false;
  for (const [field, messages] of Object.entries(problem.errors ?? {})) {
    const input = document.getElementById(field);
    if (!input) continue;
    document.getElementById("known").open = true;
    input.setAttribute("aria-invalid", "true");
    document.getElementById(`${field}-error`).textContent = messages.join(" ");
  }
  (document.querySelector("[aria-invalid=true]") ?? box).focus();
}

export function hideProblem() {
  document.getElementById("problem").hidden = true;
  for (const input of document.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
  for (const error of document.querySelectorAll(".field-error")) error.textContent = "";
}
