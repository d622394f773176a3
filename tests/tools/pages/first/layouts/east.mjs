/** Dailies and portals of the Gulf and the Levant. */

import { tags } from '../../html.mjs';
import {
  arabicDigits, clock, clock12, dayMonthYear, doubledMonth, englishWeekday, hijri, MONTHS, numeric, parts, weekday,
} from '../../dates.mjs';
import {
  breadcrumbLine, breadcrumbList, commentForm, document, earlier, headlines, href, linkList, logo, menu, prayers, related,
  searchForm, share, siteFooter, siteHeader, tagList, ticker, weather,
} from './chrome.mjs';
import { headline, heading, mainPhoto, storyBody, storyWithBreaks } from './story.mjs';

const { a, button, div, form, h2, h3, h4, input, label, li, p, span, ul } = tags;

/** A Saudi daily: the menu three times, title and caption twice, `name - city`, a stamp in Arabic digits. */
export function saudiDaily(page) {
  const { caption } = page.article.figure;
  const stamp = arabicDigits(`${clock(page.published)} ${weekday(page.published)} `
    + numeric(page.published, ' / '));
  return document(page, logo(page), menu(page), menu(page, 12), searchForm(), menu(page, 8), weather(page),
    breadcrumbLine(page), h2(page.article.title), headline(page), mainPhoto(page), div({ class: 'caption' }, caption),
    div({ class: 'section' }, page.section), div({ class: 'by' }, page.byline), div({ class: 'date' }, stamp),
    button('استمع للخبر'), storyBody(page), h3('أحدث الأخبار'),
    ul(headlines(page, 4, 2).map((text, index) =>
      li(div(`قبل ${17 + index} ساعة`), div(a({ href: href(page, 'new', text) }, text))))),
    related(page, 'مواد ذات صلة', { salt: 3, dateFirst: true, date: index => numeric(earlier(page, index + 2), '/') }),
    siteFooter(page));
}

/** A Jordanian portal: section over the title, `تم نشره`, the text opens with the site and ends with the agency. */
export function jordanPortal(page) {
  const day = doubledMonth(page.published, ' / ');
  return document(page, siteHeader(page), ticker(page, { label: 'آخر الأخبار', count: 7 }),
    div({ class: 'section' }, a({ href: href(page, 'section') }, page.section)), headline(page, 'h2'),
    div({ class: 'date' }, `تم نشره ${weekday(page.published)} ${day} ${clock12(page.published, ['صباحاً', 'مساءً'])}`),
    mainPhoto(page), div(storyBody(page)), share(page, 'Facebook', 'Twitter', 'WhatsApp', 'طباعة'),
    related(page, 'مواضيع ساخنة', { count: 6 }), commentForm(),
    siteFooter(page, { extra: ['تصميم وتطوير شركة السنبلة للحلول البرمجية'] }));
}

/** An Emirati daily: prayer times, Hijri and Gregorian day, breadcrumb on three lines, a poll before the source. */
export function emiratiDaily(page) {
  const poll = div({ class: 'poll' }, h4('استبيان: هل تتابع أخبار الفضاء؟'), form(
    label(input({ type: 'radio', name: 'v' }), 'نعم'), label(input({ type: 'radio', name: 'v' }), 'لا'),
    input({ type: 'submit', value: 'صوّت' })));
  return document(page, div({ class: 'today' }, `${hijri(page.pageDate)} - ${dayMonthYear(page.pageDate)}`),
    prayers(), siteHeader(page), breadcrumbList(page, ...page.crumbs), headline(page), poll, mainPhoto(page),
    ul({ class: 'meta' }, li('المصدر:'), li(`(${page.byline})`),
      li(`التاريخ: ${dayMonthYear(page.published, 'eg', true)}`)),
    storyBody(page), div({ class: 'promo' }, p('تابعوا أخبارنا المحلية والرياضية وآخر المستجدات عبر غوغل نيوز')),
    share(page, 'فيسبوك', 'تويتر', 'طباعة', 'Email'), commentForm(), siteFooter(page));
}

/** A Lebanese broadcaster: a long menu, ISO-like date with the clock, views, reading time, the title again. */
export function lebaneseChannel(page) {
  const seeMore = related(page, 'مقالات ذات صلة',
    { count: 3, date: index => numeric(earlier(page, index), '-', { order: 'ymd' }) });
  return document(page, menu(page), menu(page), menu(page), searchForm(), headline(page), mainPhoto(page),
    div({ class: 'section' }, page.section), div(`${page.published.slice(0, 10)} | ${clock(page.published)}`),
    div('المشاهدات'), div('3184'), share(page, 'شارك', 'Tweet', 'WhatsApp'), div('2min'), h2(page.article.title),
    storyBody(page), tagList(page, { name: null }), div('الموضوع التالي'), div(headlines(page, 1, 6)),
    div('الموضوع السابق'), div(headlines(page, 1, 7)), seeMore, seeMore, siteFooter(page));
}

/** A small Lebanese portal: an English date under the title, ISO date and author behind the body. */
export function lebanesePortal(page) {
  const { y, m, d } = parts(page.published);
  return document(page, ticker(page, { label: 'الأخبار العاجلة', count: 8 }), siteHeader(page, 14), headline(page, 'h2'),
    span({ class: 'date' }, `${englishWeekday(page.published)}, ${MONTHS.en[m - 1]} ${d}, ${y}`), mainPhoto(page),
    storyWithBreaks(page), div(span(page.published.slice(0, 10))), div(a({ href: href(page, 'author') }, page.byline)),
    heading('المزيد'), linkList(page, 'more', headlines(page, 5, 3)), siteFooter(page));
}
