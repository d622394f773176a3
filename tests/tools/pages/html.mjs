/**
 * A small HTML tree: nodes are plain objects, so that one tree can be written
 * as HTML (for w3m and lynx) and read as visible text (for the crawler's dump).
 */

/** @typedef {{tag: string, attrs: Record<string, string>, children: Array<Node|string>}} Node */

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);

const BLOCK = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'header', 'hr', 'html', 'label', 'li', 'main', 'nav', 'ol',
  'p', 'section', 'table', 'tbody', 'td', 'th', 'tr', 'ul',
]);

const UNSEEN = new Set(['head', 'img', 'input', 'noscript', 'option', 'script', 'select', 'style', 'textarea']);

const isAttributes = value =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && value.tag === undefined;

/** Builds a node; an attribute object may come first, children may be nested arrays, null ones are left out. */
export function el(tag, ...parts) {
  const attrs = isAttributes(parts[0]) ? parts.shift() : {};
  const children = parts.flat(Infinity).filter(child => child !== null && child !== undefined && child !== '');
  return { tag, attrs, children };
}

/** `tags.div(...)`, `tags.p(...)` and so on, short for `el('div', ...)`. */
export const tags = new Proxy({}, { get: (_, tag) => (...parts) => el(tag, ...parts) });

const escapeText = text => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeAttribute = text => escapeText(text).replace(/"/g, '&quot;');

/** The node as HTML, with a line break behind each block and none between inline elements. */
export function toHtml(node) {
  if (typeof node !== 'object') return escapeText(node);
  const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
  const open = `<${node.tag}${attrs}>`;
  if (VOID.has(node.tag)) return open;
  const inner = node.tag === 'script' || node.tag === 'style'
    ? node.children.join('')
    : node.children.map(toHtml).join('');
  const end = BLOCK.has(node.tag) || node.tag === 'head' ? '\n' : '';
  return `${open}${inner}</${node.tag}>${end}`;
}

function visibleText(node) {
  if (typeof node !== 'object') return String(node);
  if (UNSEEN.has(node.tag)) return '';
  if (node.tag === 'br') return '\n';
  const inner = node.children.map(visibleText).join('');
  return BLOCK.has(node.tag) ? `\n${inner}\n` : inner;
}

/** The lines a crawler's text dump has: a block a line, no empty ones, inline elements joined. */
export function visibleLines(node) {
  return visibleText(node).split('\n').map(line => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
