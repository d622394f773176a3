// The texts of the page, in English and Arabic.
let texts = {};
const listeners = [];

/** A text by its name, with {0}, {1} … filled in; its name where there is none. */
export function text(name, ...values) {
  const found = name.split(".").reduce((part, key) => part?.[key], texts) ?? name.split(".").at(-1);
  return values.reduce((filled, value, index) => filled.replace(`{${index}}`, value), found);
}

export const number = value => new Intl.NumberFormat(document.documentElement.lang === "ar" ? "ar-EG" : "en").format(value);

/** Runs once the language is there, and again when it changes. */
export const onLanguage = listener => listeners.push(listener);

async function choose(code) {
  const response = await fetch(`texts/${code}.json`);
  if (!response.ok) return;
  texts = await response.json();
  document.documentElement.lang = code;
  document.documentElement.dir = code === "ar" ? "rtl" : "ltr";
  for (const each of document.querySelectorAll("[data-text]")) each.textContent = text(each.dataset.text);
  const button = document.getElementById("language");
  button.textContent = text("otherLanguage");
  button.lang = text("otherLanguageCode");
  listeners.forEach(listener => listener());
}

export async function startLanguage() {
  document.getElementById("language").addEventListener("click", async () => {
    const code = text("otherLanguageCode");
    localStorage.setItem("language", code);
    await choose(code);
  });
  const kept = localStorage.getItem("language") ?? navigator.language.slice(0, 2);
  await choose(kept === "ar" ? "ar" : "en");
}
