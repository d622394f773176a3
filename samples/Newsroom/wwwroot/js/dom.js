// Elements are made from text nodes and attributes alone: nothing that a page says ever becomes markup.

/** An element: element("a", { href, class }, "text", child, …). Attributes that are null, undefined or false are left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

/** Text that keeps its own direction within any other. */
export const isolated = (text, direction = "auto") => element("bdi", { dir: direction }, text);

/** The address, if it is one of the web; a script's address is none to follow. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** A link, or the bare text where the address is none of the web. */
export function link(address, text, attributes = {}) {
  const href = address && webAddress(address);
  return href ? element("a", { href, rel: "noopener noreferrer nofollow", ...attributes }, text) : text;
}

/** Says something to those who cannot see it. */
export const say = text => { document.getElementById("status").textContent = text; };
