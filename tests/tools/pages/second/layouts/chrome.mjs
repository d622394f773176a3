/** The parts around an article, for the second set of pages. */

import { readFileSync } from 'node:fs';
import { tags } from '../../html.mjs';
import { shiftDays } from '../../dates.mjs';

const { a, aside, body, button, div, figcaption, figure, footer, form, h2, h3, h4, head, html, iframe, img, input, label,
  li, link, meta, nav, ol, p, script, section, span, style, strong, textarea, title, ul } = tags;

const data = JSON.parse(readFileSync(new URL('../content/chrome.json', import.meta.url), 'utf8'));
const lang = page => page.lang ?? 'ar';
const hash = text => [...text].reduce((sum, char) => (sum * 33 + char.codePointAt(0)) % 99991, 5);

export const href = (page, kind, text = '') => `https://${page.domain}/${kind}/${hash(kind + text)}`;
export const anchor = (page, text, kind = 'c') => a({ href: href(page, kind, text) }, text);
export const earlier = (page, days) => shiftDays(page.published, -days);

export function heads(page, count, salt = 0) {
  const pool = data.headlines[lang(page)];
  const start = hash(page.name) + salt * 5;
  return Array.from({ length: count }, (_, index) => pool[(start + index) % pool.length]);
}

/** `{t}` title, `{s}` site, `{c}` section, `{a}` first author. */
export const titleOf = page => page.headTitle.replace('{t}', page.article.title).replace('{s}', page.site)
  .replace('{c}', page.section ?? '').replace('{a}', (page.authors ?? [])[0] ?? '');

export const document = (page, ...children) => html({ lang: lang(page), dir: 'rtl' },
  head(meta({ charset: 'utf-8' }), title(titleOf(page)), meta({ property: 'og:title', content: page.article.title }),
    link({ rel: 'canonical', href: href(page, 'article', page.article.title) }), style('.hide{display:none}'),
    script('var dataLayer=[{"نوع":"مقال"}];')),
  body({ class: 'node-type-article rtl' }, div({ id: 'page' }, ...children)));

const menuItem = (page, text) => li({ class: 'menu-item' }, a({ href: href(page, 'c', text) }, span(text)));

/** `count` entries; nested two by two levels when asked. */
export function nav_(page, count, { nested = false } = {}) {
  if (!count) return null;
  const [home, ...others] = data.menus[lang(page)];
  const turn = hash(page.name) % others.length;
  const entries = [home, ...others.slice(turn), ...others.slice(0, turn)].slice(0, count);
  if (!nested) return nav({ role: 'navigation' }, ul({ class: 'nav' }, entries.map(text => menuItem(page, text))));
  const groups = [];
  for (let i = 0; i < entries.length; i += 6) groups.push(entries.slice(i, i + 6));
  return nav(ul({ class: 'mega' }, groups.map(([first, ...rest]) =>
    li(a({ href: href(page, 'c', first) }, first), rest.length ? ul({ class: 'sub' }, rest.map(text => menuItem(page, text))) : null))));
}

export const list = (page, texts, kind = 'n') => ul(texts.map(text => li(anchor(page, text, kind))));

export const box = (page, name, count, { salt = 1, date = null, before = false, level = 'h3' } = {}) => aside({ class: 'box' },
  tags[level](name), div({ class: 'rows' }, heads(page, count, salt).map((text, index) => {
    const day = date ? span({ class: 'd' }, date(index)) : null;
    const top = h4(anchor(page, text, 'n'));
    return div({ class: 'row' }, before ? [div(day), top] : [top, day ? div(day) : null]);
  })));

export const share = (page, names) => ul({ class: 'social' }, names.map(name => li(anchor(page, name, 'share'))));

export const cookies = (text, ...buttons) => div({ id: 'cookie', role: 'dialog' }, p(text), buttons.map(name => button(name)));

export const tagLine = (page, name, words = null) => div({ class: 'tags' }, name ? span(name) : null, ' ',
  (words ?? data.tags.slice(0, 4)).map(word => [a({ href: href(page, 'tag', word) }, word), ' ']));

export const tagBullets = (page, name, words = null) => div({ class: 'field-tags' }, h3(name),
  list(page, words ?? data.tags, 'tag'));

/** Readers' comments; `stamp(index)` prints each one's date. */
export const comments = (page, name, stamp, { numbered = false, count = 4 } = {}) => section({ id: 'comments' },
  h3(name), ol({ class: numbered ? 'numbered' : 'plain' }, data.comments.slice(0, count).map(([who, text], index) =>
    li(div({ class: 'c-by' }, numbered ? `${index + 1} - ` : null, strong(who)), div({ class: 'c-date' }, stamp(index)), p(text),
      a({ href: '#r' }, 'رد')))));

export const commentForm = () => form({ action: '/comment' }, h3('اترك تعليقا'), label('الاسم *'), input({ name: 'n' }),
  label('البريد الإلكتروني *'), input({ name: 'e' }), textarea({ name: 't', rows: '3', cols: '20' }, ''),
  button({ type: 'submit' }, 'إرسال التعليق'));

export const foot = (page, links, ...lines) => footer({ class: 'site-footer' }, list(page, links, 'p'), lines.map(line => p(line)));

export const pic = (alt, ...children) => figure({ class: 'media' }, img({ src: '/i.jpg', alt }), ...children.filter(Boolean)
  .map(child => figcaption(child)));
