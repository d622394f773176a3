/** Five layouts of one site through the years: a page clock and a page date apart from the article's stamp. */

import { tags } from '../../html.mjs';
import { arabicDigits, coptic, dayMonthYear, minuteFirst, weekday } from '../../dates.mjs';
import { commentForm, document, href, menu, related, share, siteFooter, ticker } from './chrome.mjs';
import { headline, storyWithBreaks } from './story.mjs';

const { a, br, div, h2, img, li, p, span, ul } = tags;

const day = page => `${weekday(page.published)} ${arabicDigits(dayMonthYear(page.published))}`;

const stampClock = page => {
  const { minute, hour } = minuteFirst(page.published);
  return arabicDigits(`${minute} ${hour}`);
};

/** The offset and the zone's short name, in Latin digits as the site has them. */
const zone = page => `${page.published.slice(-6)} ${page.zone}`;

/** The caption twice: as the alternative text and under the picture, or two times as text. */
function picture({ article: { figure }, captionTwice }) {
  const image = captionTwice ? [img({ src: '/p.jpg', alt: '' }), div(figure.alt)]
    : img({ src: '/p.jpg', alt: figure.alt });
  return div({ class: 'pic' }, image, div(figure.caption));
}

const bar = page => div({ class: 'bar' },
  `أخر تحديث ${arabicDigits(page.pageClock)} | ${day(page)} | ${arabicDigits(coptic(page.published))} ش | `
  + `العدد ${arabicDigits(page.issue)} السنة التاسعة`);

const windowWords = () => div({ class: 'window' },
  a({ href: 'javascript:hide()' }, 'إغلاق'), ' ', a({ href: 'javascript:fold()' }, 'تصغير'));

const tail = page => [
  share(page, 'طباعة الصفحة', 'أرسل لصديق', 'شارك'),
  related(page, 'مواضيع مرتبطة', { count: 4 }),
  commentForm(),
  siteFooter(page),
];

/** 2016 to 2019: two bullets with the clock and the day, the stamp on two lines under the headline. */
export function unitedBullets(page) {
  return document(page,
    ul({ class: 'top' }, li(arabicDigits(page.pageClock)),
      li(`${weekday(page.published)} , ${arabicDigits(dayMonthYear(page.published))}`),
      li(a({ href: href(page, 'en') }, 'English version'))),
    menu(page), headline(page, 'h2'),
    div({ class: 'by' }, page.byline), div({ class: 'section' }, a({ href: href(page, 'section') }, page.section)),
    div({ class: 'time' }, `${stampClock(page)} ${zone(page)}`), div({ class: 'day' }, day(page)),
    picture(page), div({ class: 'by' }, page.byline), storyWithBreaks(page), tail(page));
}

/** 2012 to 2016: the bar with the Coptic date, window words and a ticker; the stamp behind the body. */
export function unitedBar(page) {
  return document(page, bar(page), windowWords(), ticker(page, { label: 'أخبار سريعة', count: 4 }), menu(page, 12),
    headline(page, 'h2'), div({ class: 'by' }, page.byline), picture(page), storyWithBreaks(page),
    div({ class: 'stamp' }, div(`${stampClock(page)} ${zone(page)}`), div(day(page))), tail(page));
}

/** 2011: a warning about the browser before the bar, the stamp on one line. */
export function unitedWarning(page) {
  return document(page,
    div({ class: 'warning' }, 'أنت تستخدم متصفحا قديما، يفضل استخدام متصفح أحدث لعرض الموقع بشكل أفضل'),
    bar(page), menu(page, 10), headline(page, 'h2'),
    div({ class: 'stamp' }, `${day(page)} - ${stampClock(page)} ${zone(page)}`),
    picture(page), div({ class: 'by' }, page.byline), storyWithBreaks(page), tail(page));
}

/** The stamp on three lines: the day, the minute, the hour with the zone. */
export function unitedSplit(page) {
  const { minute, hour } = minuteFirst(page.published);
  return document(page, bar(page), windowWords(), menu(page, 14), headline(page, 'h2'),
    div({ class: 'stamp' }, `${day(page)} -`, br(), arabicDigits(minute), br(), `${arabicDigits(hour)} ${zone(page)}`),
    div({ class: 'by' }, page.byline), picture(page), storyWithBreaks(page), tail(page));
}

/** The page for the printer: no menus, the author and the stamp on one line. */
export function unitedPrint(page) {
  return document(page, div(page.site), div(a({ href: 'javascript:print()' }, 'طباعة الصفحة')),
    h2(page.article.title), div(span(page.byline), ' | ', span(page.published.replace('T', ' '))),
    page.article.body.map(block => p(block)), div(href(page, 'article')));
}
