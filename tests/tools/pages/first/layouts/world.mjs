/** International services, and a Tunisian daily. */

import { tags } from '../../html.mjs';
import { clock, dayMonthYear, doubledMonth, MONTHS, numeric, parts, weekday, withoutHamza } from '../../dates.mjs';
import {
  commentForm, document, earlier, headlines, href, linkList, menu, related, share, siteFooter, siteHeader, tagList, weather,
} from './chrome.mjs';
import { headline, mainPhoto, storyBody } from './story.mjs';

const { a, div, figure, h2, h3, img, li, p, span, ul } = tags;

const creditOnly = ({ figure: { alt, credit } }) => figure(img({ src: '/a.jpg', alt }), div({ class: 'credit' }, credit));

const gmtStamp = iso => `GMT ${clock(iso)} ${numeric(iso, '.')}`;

/** A radio's service: GMT clock with a doubled month, photo credit, a stamp with its update glued to it. */
export function radioService(page) {
  return document(page, div({ class: 'clock' }, `${page.pageClock} GMT`, span(` ${doubledMonth(page.pageDate, '/ ')}`)),
    siteHeader(page), div({ class: 'breaking' }, span('عاجل'), ' ', headlines(page, 1, 9)[0]), headline(page),
    creditOnly(page.article), a({ href: href(page, 'section') }, page.section),
    div({ class: 'date' }, gmtStamp(page.published), span(`(محدثة ${gmtStamp(page.updated)})`)),
    div(a({ href: href(page, 'topic') }, page.topic), ' (64)'), div(span('0'), ' ', span('12'), ' ', span('3')),
    storyBody(page), share(page, 'شارك', 'تلغرام', 'تابعنا على تويتر'),
    related(page, 'انظر أيضا:', { count: 4 }), tagList(page, { name: 'الكلمات الدلالية' }),
    div('معايير المجتمع'), div('مناقشة'), siteFooter(page));
}

/** A Tunisian daily: the title twice, issue date, a widget with an English date, an interview with bullets. */
export function tunisianDaily(page) {
  const { y, m, d } = parts(page.published);
  const issue = `عدد ${weekday(page.published)} ${dayMonthYear(page.published, 'tn')}`;
  return document(page, div(`${page.article.title} | ${page.site} - أخبار تونس والعالم`), div({ class: 'issue' }, issue),
    div({ class: 'today' }, `${MONTHS.en[m - 1].slice(0, 3)}. ${d} ${y}`), siteHeader(page),
    headline(page), div({ class: 'date' }, `${weekday(page.published)} ${dayMonthYear(page.published, 'tn')}`),
    mainPhoto(page), ul({ class: 'points' }, page.article.bullets.map(point => li(point))), div(page.byline),
    storyBody(page), share(page), commentForm(), h3('الأعداد السابقة'),
    ul([1, 2, 3, 4].map(days => li(a({ href: href(page, 'issue') }, `عدد ${dayMonthYear(earlier(page, days), 'tn')}`)))),
    weather(page), siteFooter(page));
}

/** An American channel's Arabic service: day with doubled month and the time of the update, dateline in the text. */
export function worldChannel(page) {
  const offset = page.updated.slice(-6).replace(':', '');
  return document(page, menu(page), headline(page),
    div({ class: 'date' }, `${weekday(page.published)}، `
      + `${withoutHamza(doubledMonth(page.published, '/ ', 'eg', 'levant'))}، `
      + `آخر تحديث ${clock(page.updated)} (GMT${offset})`),
    mainPhoto(page), storyBody(page),
    p({ class: 'note' }, `تحتفظ ${page.site} بحق حذف أي تعليق مسيء، ولا يعبر ما ينشر من تعليقات عن رأي الموقع.`),
    h2('الأكثر مشاهدة'), linkList(page, 'v', headlines(page, 5, 3)), siteFooter(page));
}
