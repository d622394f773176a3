/** The parts around an article, for the third set of pages. */

import { readFileSync } from 'node:fs';
import { tags } from '../../html.mjs';
import { shiftDays } from '../../dates.mjs';

const { a, aside, body, button, div, figcaption, figure, footer, form, h3, h4, head, html, img, input, label, li, link,
  meta, nav, p, script, section, span, strong, style, table, td, textarea, title, tr, ul } = tags;

const data = JSON.parse(readFileSync(new URL('../content/chrome.json', import.meta.url), 'utf8'));
const lang = page => page.lang ?? 'ar';
const hash = text => [...text].reduce((sum, char) => (sum * 31 + char.codePointAt(0)) % 99989, 7);

export const href = (page, kind, text = '') => `https://${page.domain}/${kind}/${hash(kind + text)}`;
export const anchor = (page, text, kind = 'c') => a({ href: href(page, kind, text) }, text);
export const earlier = (page, days) => shiftDays(page.published, -days);

/** A number of other headlines, the same ones at each run. */
export function heads(page, count, salt = 0) {
  const pool = data.headlines[lang(page)];
  const start = hash(page.name) + salt * 7;
  return Array.from({ length: count }, (_, index) => pool[(start + index) % pool.length]);
}

/** `{t}` title, `{s}` site, `{c}` section. */
export const titleOf = page => page.headTitle.replace('{t}', page.article.title).replace('{s}', page.site)
  .replace('{c}', page.section ?? '');

export const document = (page, ...children) => html({ lang: lang(page), dir: 'rtl' },
  head(meta({ charset: 'utf-8' }), title(titleOf(page)), meta({ name: 'viewport', content: 'width=device-width' }),
    link({ rel: 'canonical', href: href(page, 'news', page.article.title) }), style('.d-none{display:none}'),
    script('window.ads=window.ads||[];')),
  body({ class: 'rtl' }, ...children));

/** The menu of a country, `count` entries; with a kind of second level when `sub` is given. */
export function menu(page, count, { key = page.menu, sub = null } = {}) {
  const entries = data.menus[key].slice(0, count);
  return nav({ class: 'main-menu' }, ul(entries.map((text, index) => li(anchor(page, text),
    sub && index === 3 ? ul({ class: 'sub-menu' }, sub.map(name => li(anchor(page, name)))) : null))));
}

export const list = (page, texts, kind = 'n') => ul(texts.map(text => li(anchor(page, text, kind))));

export const crumbs = (page, separator, ...names) => div({ class: 'breadcrumb' },
  names.map((name, index) => [index ? separator : null, anchor(page, name)]));

/** Other articles; `date(index)` is printed before or behind each headline, or beside it. */
export const box = (page, name, count, { salt = 1, date = null, at = 'behind', label: mark = null } = {}) => aside({ class: 'widget' },
  h3(name), heads(page, count, salt).map((text, index) => {
    const day = date ? (at === 'beside' ? span : div)({ class: 'date' }, date(index)) : null;
    const top = at === 'beside' ? a({ href: href(page, 'n', text) }, text) : h4(anchor(page, text, 'n'));
    const name_ = mark ? div(anchor(page, mark[index % mark.length])) : null;
    return div({ class: 'item' }, name_, at === 'before' ? [day, top] : [top, at === 'beside' ? ' ' : null, day]);
  }));

export const ranked = (page, name, count, salt = 3) => aside({ class: 'most' }, h3(name),
  table(heads(page, count, salt).map((text, index) => tr(td(String(index + 1)), td(anchor(page, text, 'n'))))));

export const ticker = (page, name, count, prefix = () => null) => div({ class: 'ticker' }, span(name),
  ul(heads(page, count, 4).map((text, index) => li(prefix(index), anchor(page, text, 'n')))));

export const share = (page, names) => ul({ class: 'share' }, names.map(name => li(anchor(page, name, 'share'))));

export const cookies = (text, ...buttons) => div({ class: 'consent', role: 'dialog' }, p(text), buttons.map(name => button(name)));

export const tagLine = (page, name, words, separator = ' ') => div({ class: 'tags' }, name ? span(name) : null, name ? ' ' : null,
  words.map((word, index) => [index ? separator : null, a({ href: href(page, 'tag', word) }, word)]));

export const tagList = (page, name, words) => div({ class: 'tags' }, name ? h3(name) : null, list(page, words, 'tag'));

export const comments = (page, name, stamp, count = 2) => section({ class: 'comments' }, h3(name),
  data.comments[lang(page)].slice(0, count).map(([who, text], index) =>
    div({ class: 'comment' }, strong(who), ' ', span({ class: 'when' }, stamp(index)), p(text), anchor(page, data.reply[lang(page)]))));

export const commentForm = (name = 'أضف تعليق') => form({ action: '/c' }, h3(name), label('الاسم'), input({ name: 'n' }), label('التعليق'),
  textarea({ name: 't' }, ''), button('أرسل'));

export const newsletter = (name, text) => section({ class: 'nl' }, h3(name), p(text), form(input({ name: 'mail' }), button('اشترك')));

export const weather = rows => table({ class: 'weather' }, rows.map(row => tr(row.map(cell => td(cell)))));

export const foot = (page, links, ...lines) => footer(list(page, links, 'p'), lines.map(line => p(line)));

export const pic = (alt, ...texts) => figure({ class: 'img' }, img({ src: '/i/1.jpg', alt }), ...texts.filter(Boolean)
  .map(text => figcaption(text)));
