/** The parts around an article, for the fourth set of pages. */

import { readFileSync } from 'node:fs';
import { tags } from '../../html.mjs';
import { shiftDays } from '../../dates.mjs';

const { a, aside, body, button, div, figcaption, figure, footer, form, h3, h4, head, html, img, input, label, li, link,
  meta, nav, ol, p, script, section, span, strong, style, table, td, textarea, title, tr, ul } = tags;

const data = JSON.parse(readFileSync(new URL('../content/chrome.json', import.meta.url), 'utf8'));
const lang = page => page.lang ?? 'ar';
const hash = text => [...text].reduce((sum, char) => (sum * 33 + char.codePointAt(0)) % 99991, 11);

export const href = (page, kind, text = '') => `https://${page.domain}/${kind}/${hash(kind + text)}.html`;
export const anchor = (page, text, kind = 'c') => a({ href: href(page, kind, text) }, text);
export const earlier = (page, days) => shiftDays(page.published, -days);

/** A number of other headlines, the same ones at each run. */
export function heads(page, count, salt = 0) {
  const pool = data.headlines[lang(page)];
  const start = hash(page.name) + salt * 11;
  return Array.from({ length: count }, (_, index) => pool[(start + index) % pool.length]);
}

/** `{t}` title, `{s}` site, `{c}` section. */
export const titleOf = page => page.headTitle.replace('{t}', page.article.title).replace('{s}', page.site)
  .replace('{c}', page.section ?? '');

export const document = (page, ...children) => html({ lang: lang(page), dir: 'rtl' },
  head(meta({ charset: 'utf-8' }), title(titleOf(page)), link({ rel: 'canonical', href: href(page, 'n', page.article.title) }),
    style('.hide{display:none}'), script('dataLayer=[];')), body(...children));

/** A menu, its third entry opening on a country's parts where there are any. */
export function menu(page, count, { key = page.menu, sub = null, start = 0 } = {}) {
  const below = sub && data.menus[sub];
  return nav(ul(data.menus[key].slice(start, start + count).map((text, index) => li(anchor(page, text),
    below && index === 2 ? ul(below.map(name => li(anchor(page, name)))) : null))));
}

export const list = (page, texts, kind = 'n') => ul(texts.map(text => li(anchor(page, text, kind))));
export const plain = (texts, wrap = ul) => wrap(texts.map(text => li(text)));
export const rows = cells => table(cells.map(row => tr(row.map(cell => td(cell)))));
export const crumbs = (page, separator, ...names) => div(names.map((name, index) => [index ? separator : null, anchor(page, name)]));

/** Other articles: what stands before and behind each headline comes from `before` and `behind`, a line each. */
export const box = (page, name, count, { salt = 1, before = () => null, behind = () => null } = {}) => aside(name ? h3(name) : null,
  heads(page, count, salt).map((text, index) => div(img({ src: `/t/${index}.jpg`, alt: '' }),
    before(index) ? div(before(index)) : null, h4(anchor(page, text, 'n')), behind(index) ? div(behind(index)) : null)));

export const ranked = (page, name, count, salt = 3) => aside(h3(name), ol(heads(page, count, salt).map(text => li(anchor(page, text, 'n')))));

export const ticker = (page, name, count, clockOf = () => null) => div(span(name), ul(heads(page, count, 4)
  .map((text, index) => li(clockOf(index), anchor(page, text, 'n')))));

export const share = (page, names) => ul(names.map(name => li(anchor(page, name, 'share'))));
export const cookies = (text, ...buttons) => div({ role: 'dialog' }, p(text), buttons.map(name => button(name)));

export const tagLine = (page, name, words, separator = ' ') => div(name ? [span(name), ' '] : null,
  words.map((word, index) => [index ? separator : null, a({ href: href(page, 'tag', word) }, word)]));

export const comments = (page, name, lineOf, count = 3) => section(h3(name), data.comments[lang(page)].slice(0, count)
  .map(([who, text], index) => div(div(lineOf(who, index)), p(text))));

export const commentForm = (name, ...labels) => form({ action: '/c' }, h3(name), labels.map(text => [label(text), input({ name: text })]),
  textarea({ name: 't' }, ''), button('إرسال'));

export const newsletter = (name, text, submit = 'اشترك') => section(h3(name), p(text), form(input({ name: 'mail' }), button(submit)));
export const foot = (page, links, ...lines) => footer(list(page, links, 'p'), lines.map(line => p(line)));

export const pic = (alt, ...texts) => figure(img({ src: '/i/1.jpg', alt }), ...texts.filter(Boolean).map(text => figcaption(text)));

/** Columnists with the titles of their pieces, as opinion boxes have them. */
export const columnists = (page, name, pairs) => aside(h3(name), pairs.map(([who, what]) => div(img({ src: '/w.jpg', alt: who }), strong(who), ' ', h4(anchor(page, what)))));
