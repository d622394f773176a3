// Sources in colour, and every piece of text in its own direction, so that Arabic does not turn the punctuation of the code around it.
import { element } from "./dom.js";

const longest = 300_000;
const json = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*|true|false|null)|[^"\d\-tfn]+|./gsu;
const markup = /<!--.*?-->|<[?!][^>]*>|<\/?[\w:.-]+(?:"[^"]*"|[^>"])*>|[^<]+|</gsu;
const attribute = /("[^"]*")|[^"]+/gsu;

const part = (name, text) => element("span", { class: name }, text);
const own = (name, text) => element("bdi", { class: name }, text);

export function highlight(source, mediaType, title) {
  if (source.length > longest) return [source];
  if (mediaType.endsWith("json")) return [...source.matchAll(json)].map(jsonPart);
  if (mediaType.endsWith("xml") || mediaType === "text/html" || title === "Open Graph") return [...source.matchAll(markup)].flatMap(markupPart);
  return source.split("\n").map(line => element("span", { class: "prose", dir: "auto" }, line || "\u00A0"));
}

function jsonPart([whole, string, colon, literal]) {
  if (string && colon) return part("key", whole);
  if (string) return own("string", string);
  return literal ? part("literal", literal) : whole;
}

function markupPart([whole]) {
  if (!whole.startsWith("<")) return whole.trim() ? own("content", whole) : whole;
  if (whole.startsWith("<!") || whole.startsWith("<?")) return part("comment", whole);
  return [...whole.matchAll(attribute)].map(([piece, value]) => value ? own("string", value) : part("key", piece));
}
