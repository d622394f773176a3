/** The article's blocks, as nodes and as truth. Kinds other than h, s and quote are no part of its text. */

import { tags } from '../../html.mjs';
import { anchor, href, pic } from './chrome.mjs';

const { a, aside, blockquote, br, div, h4, li, p, span, strong, ul } = tags;

const own = {
  h: (page, text) => tags[page.subhead ?? 'h2'](text),
  s: (page, text) => p(strong(text)),
  quote: (page, text) => blockquote(p(text)),
};

const noise = {
  photo: (page, [caption, credit]) => pic('', caption, credit),
  also: (page, text) => p(strong(page.also ?? 'اقرأ أيضًا: '), anchor(page, text, 'n')),
  related: (page, [name, ...items]) => aside(name ? h4(name) : null, ul(items.map(item => li(anchor(page, item, 'n'))))),
  tweet: (page, [text, by, date]) => blockquote(p(text), '— ', by, ' ', a({ href: href(page, 'tw') }, date)),
  video: (page, text) => p(a({ href: href(page, 'v') }, text)),
  clock: (page, text) => div(text),
  line: (page, text) => p(text),
};

function node(page, block) {
  if (typeof block === 'string') return page.para === 'div' ? div(block) : p(page.para === 'span' ? span(block) : block);
  const [[kind, value]] = Object.entries(block);
  const make = own[kind] ?? noise[kind];
  if (!make) throw new Error(`unknown block ${kind}`);
  return make(page, value);
}

export const leadPhoto = page => (page.article.photo ? pic(...page.article.photo) : null);
export const story = page => page.article.body.map(block => node(page, block));

/** The plain paragraphs parted by line breaks, as older systems have it. */
export const brokenStory = page => page.article.body.map((block, index) =>
  (typeof block === 'string' ? [index ? [br(), br()] : null, block] : node(page, block)));

export function storyText(page) {
  const lead = page.leadInBody ? [page.article.lead] : [];
  const text = block => (typeof block === 'string' ? [block] : Object.keys(own).flatMap(kind => block[kind] ?? []));
  return [...lead, ...page.article.body.flatMap(text)];
}
