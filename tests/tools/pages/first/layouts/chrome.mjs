/** The parts that stand around an article on a news page. */

import { readFileSync } from 'node:fs';
import { tags } from '../../html.mjs';
import { shiftDays, weekday } from '../../dates.mjs';

const {
  a, body, button, div, figcaption, figure, footer, form, h3, head, header, html, img, input, label, li, link, meta, nav,
  noscript, option, p, script, select, span, style, table, td, textarea, th, title, tr, ul,
} = tags;

const data = JSON.parse(readFileSync(new URL('../content/chrome.json', import.meta.url), 'utf8'));

const seedOf = text => [...text].reduce((sum, char) => (sum * 31 + char.codePointAt(0)) % 9973, 7);

/** An address on the page's invented site, its number made from the text it leads to. */
export const href = (page, kind, text = '') =>
  `https://www.${page.domain}/${kind}/${seedOf(page.name + kind + text) + 1000}`;

/** A number of other headlines, the same ones at each run. */
export function headlines(page, count, salt = 0) {
  const start = seedOf(page.name) + salt * 7;
  return Array.from({ length: count }, (_, index) => data.headlines[(start + index) % data.headlines.length]);
}

/** A day before the article's own, as an ISO date with no clock. */
export const earlier = (page, days) => shiftDays(page.published, -days);

/** The document's title in the page's form: with the site before or behind it, alone, or the site only. */
export function titleOf({ titleForm, titleSeparator = ' | ', site, article }) {
  return {
    'title-site': `${article.title}${titleSeparator}${site}`,
    'site-title': `${site}${titleSeparator}${article.title}`,
    title: article.title,
    site,
  }[titleForm];
}

const feedLink = page => link({
  rel: 'alternate', type: 'application/rss+xml', title: `${page.site} » الخلاصة`, href: href(page, 'feed'),
});

/** The whole document: head with the title, and the given body. */
export function document(page, ...children) {
  return html({ lang: 'ar', dir: 'rtl' },
    head(meta({ charset: 'utf-8' }), title(titleOf(page)),
      page.feed ? feedLink(page) : null, style('.title{font-size:2em}'), script('window.ads = ["إعلان"];')),
    body(...children, noscript(img({ src: '/pixel.gif', alt: '' }))));
}

const linkItem = (page, text, kind = 'section') => li(a({ href: href(page, kind, text) }, text));

/** A list of links to other pages, one for each text. */
export const linkList = (page, kind, texts) => ul(texts.map(text => linkItem(page, text, kind)));

/** The site's menu; `count` entries of the pool. */
export const menu = (page, count = 30) =>
  nav(ul({ class: 'menu' }, data.menus[page.menu].slice(0, count).map(entry => linkItem(page, entry))));

export const logo = page => a({ href: href(page, 'home'), class: 'logo' }, img({ src: '/logo.png', alt: page.site }));

export const searchForm = () => form({ action: '/search' }, input({ type: 'text', name: 'q', placeholder: 'ابحث هنا' }),
  input({ type: 'submit', value: 'بحث' }));

/** The usual head of a page: logo, search, menu. */
export const siteHeader = (page, count) => header(logo(page), searchForm(), menu(page, count));

export const ticker = (page, { label: name = 'عاجل', count = 5, prefix = () => '' } = {}) => div({ class: 'ticker' },
  span(name), ul(headlines(page, count, 1).map((text, index) => linkItem(page, `${prefix(index)}${text}`, 'news'))));

export const sectionPrefix = page => index => `${data.menus[page.menu][1 + index]}: `;

export const weather = page => table({ class: 'weather' }, tr(th('المدينة'), th('العظمى'), th('الصغرى')),
  data.weather[page.region].map(row => tr(row.map(cell => td(cell)))));

export const currencies = () => table({ class: 'rates' }, tr(th('العملة'), th('شراء'), th('بيع')),
  data.currencies.map(row => tr(row.map(cell => td(cell)))));

export const prayers = () => ul({ class: 'prayer' },
  data.prayers.map(([name, time]) => li(span(name), ' ', span(time))));

export const breadcrumbLine = (page, separator = ' » ') => div({ class: 'breadcrumb' },
  a({ href: href(page, 'home') }, 'الرئيسية'), separator, a({ href: href(page, 'section') }, page.section));

export const breadcrumbList = (page, ...crumbs) =>
  ul({ class: 'breadcrumb' }, ['الرئيسية', ...crumbs].map(crumb => linkItem(page, crumb)));

export const share = (page, ...names) => ul({ class: 'share' },
  (names.length ? names : ['فيسبوك', 'تويتر', 'واتساب']).map(name => linkItem(page, name, 'share')));

/** A picture with its alternative text, and a caption and a credit if there are any. */
export const photo = ({ alt, caption, credit }) => figure(img({ src: '/photo.jpg', alt }),
  caption || credit ? figcaption(caption ?? '', caption && credit ? ' ' : '', credit ?? '') : null);

/** A list of other articles; `date(index)` gives the date printed with each one. */
export function related(page, name, { count = 4, salt = 2, date = null, dateFirst = false } = {}) {
  const entry = (text, index) => {
    const day = date ? div({ class: 'date' }, date(index)) : null;
    const line = a({ href: href(page, 'news', text) }, img({ src: '/t.jpg', alt: '' }), text);
    return li(dateFirst ? [day, div(line)] : [div(line), day]);
  };
  return div({ class: 'related' }, h3(name), ul(headlines(page, count, salt).map(entry)));
}

/** The tags at the article's foot, apart or glued to each other. */
export function tagList(page, { name = 'الكلمات المفتاحية', glued = false } = {}) {
  const words = [page.section, ...data.tags.slice(0, 4)].filter(Boolean)
    .map(tag => a({ href: href(page, 'tag', tag) }, tag));
  return div({ class: 'tags' }, name ? h3(name) : null, glued ? div(words) : ul(words.map(word => li(word))));
}

export const commentForm = () => div({ class: 'comments' }, h3('أضف تعليقك'), form(
  label('الاسم'), input({ name: 'name' }), label('البريد الإلكتروني'), input({ name: 'mail' }),
  select({ name: 'country' }, option('مصر'), option('الأردن'), option('أخرى')),
  label('التعليق'), textarea({ name: 'text', rows: '4', cols: '30' }, 'اكتب هنا'),
  button({ type: 'submit' }, 'إرسال')));

export const commentList = page => div({ class: 'comments' }, h3(`التعليقات (${data.comments.length})`),
  data.comments.map(([name, text], index) => div({ class: 'comment' },
    div(name), div(`${weekday(page.published)} 1${index}:4${index}`), p(text))));

export const siteFooter = (page, { year = page.published.slice(0, 4), extra = [] } = {}) => footer(
  ul(['من نحن', 'سياسة الخصوصية', 'أعلن معنا', 'اتصل بنا'].map(entry => linkItem(page, entry, 'page'))),
  p(`جميع الحقوق محفوظة © ${year} ${page.site}`), extra.map(line => p(line)));

export const otherAuthors = () => data.authorsOther;
