/** The article's blocks, as nodes and as truth. Kinds other than h, s, quote and li are no part of its text. */

import { tags } from '../../html.mjs';
import { anchor, href, pic } from './chrome.mjs';

const { a, aside, blockquote, br, div, h4, li, p, span, strong, ul } = tags;

const own = {
  h: (page, text) => tags[page.subhead ?? 'h2'](text),
  s: (page, text) => p(strong(text)),
  quote: (page, text) => blockquote(p(text)),
  li: (page, items) => ul(items.map(item => li(item))),
};

const noise = {
  photo: (page, [caption, credit]) => pic('', caption, credit),
  also: (page, text) => p({ class: 'also' }, strong(page.also ?? 'اقرأ أيضا: '), anchor(page, text, 'n')),
  related: (page, [name, ...items]) => aside(h4(name), ul(items.map(item => li(anchor(page, item, 'n'))))),
  ad: (page, text) => div({ class: 'ad' }, span(text)),
  tweet: (page, [text, by, date]) => blockquote({ class: 'twitter-tweet' }, p(text), '— ', by, ' ', a({ href: href(page, 'tw') }, date)),
  line: (page, text) => p(text),
};

const paragraphs = { p: text => p(text), div: text => div(text), span: text => p({ dir: 'rtl' }, span(text)) };

function node(page, block) {
  if (typeof block === 'string') return paragraphs[page.para ?? 'p'](block);
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
