/** Longer forms: opinion, sport, interview, report, health. */

import { tags } from '../../html.mjs';
import { arabicDigits, clock, clock12, dayMonthYear, doubledMonth, hijri, numeric, weekday } from '../../dates.mjs';
import {
  breadcrumbLine, commentForm, commentList, document, earlier, headlines, href, linkList, prayers, related, share, siteFooter,
  siteHeader, tagList, ticker,
} from './chrome.mjs';
import { headline, heading, mainPhoto, storyBody } from './story.mjs';

const { a, article, aside, div, h2, img, li, ol, p, section, span, strong, table, td, th, tr, ul } = tags;

/** An opinion column: the column's name, the author's photo, the day in both calendars and Arabic digits. */
export function opinionColumn(page) {
  return document(page, prayers(), siteHeader(page), breadcrumbLine(page), div({ class: 'column' }, page.column),
    headline(page),
    div({ class: 'writer' }, img({ src: '/w.jpg', alt: page.byline }),
      a({ href: href(page, 'writer') }, page.byline), div('كاتب وأكاديمي')),
    div({ class: 'date' },
      arabicDigits(`${weekday(page.published)} ${dayMonthYear(page.published)} - ${hijri(page.published)} هـ`)),
    storyBody(page), p({ class: 'note' }, 'المقالات المنشورة تعبر عن آراء أصحابها ولا تعبر بالضرورة عن رأي الصحيفة'),
    share(page),
    related(page, 'مقالات أخرى للكاتب', { date: index => arabicDigits(numeric(earlier(page, 7 * (index + 1)), '/')) }),
    commentForm(), siteFooter(page));
}

const scoreBoard = ({ score, goals }) => section({ class: 'match' },
  table(tr(score.map(cell => td(cell)))), ul(goals.map(goal => li(goal))));

const standings = () => table({ class: 'standings' }, tr(['المركز', 'الفريق', 'لعب', 'نقاط'].map(cell => th(cell))),
  [['1', 'النسور', '12', '27'], ['2', 'الأمواج', '12', '25'], ['3', 'الواحة', '12', '22']]
    .map(row => tr(row.map(cell => td(cell)))));

/** A match report: score lines and goals above the text, a table of standings behind it. */
export function matchReport(page) {
  return document(page, siteHeader(page), ticker(page, { label: 'مباشر', count: 4 }),
    div({ class: 'section' }, page.section),
    headline(page), div({ class: 'by' }, page.byline),
    div({ class: 'date' }, `نشر يوم ${dayMonthYear(page.published, 'tn')} على ${clock(page.published)}`),
    scoreBoard(page.article), mainPhoto(page), article(storyBody(page)), share(page),
    heading('جدول الترتيب'), standings(),
    tagList(page), related(page, 'أخبار ذات صلة'), siteFooter(page));
}

/** A magazine's interview: a lead under the title, who asked, date in figures with the words for morning. */
export function magazineInterview(page) {
  return document(page, siteHeader(page), breadcrumbLine(page, ' | '), headline(page),
    h2({ class: 'lead' }, page.article.lead), mainPhoto(page), div({ class: 'by' }, page.byline),
    div({ class: 'date' },
      `${numeric(page.published, '/', { padded: false })} ${clock12(page.published, ['صباحاً', 'مساءً'])}`),
    storyBody(page), share(page), tagList(page, { glued: true }), related(page, 'حوارات أخرى'),
    commentList(page), siteFooter(page));
}

/** A long report: page date with a doubled month, day and update in figures with the clock of Mecca. */
export function longReport(page) {
  const figures = iso => numeric(iso, '/', { padded: false });
  return document(page, div({ class: 'today' }, doubledMonth(page.pageDate, '/')), siteHeader(page),
    breadcrumbLine(page, '/'),
    headline(page), mainPhoto(page), strong({ class: 'by' }, page.byline),
    div({ class: 'date' }, span(figures(page.published)), '-', 'آخر تحديث: ',
      span(`${figures(page.updated)} ${clock12(page.updated)} (بتوقيت مكة المكرمة)`)),
    share(page), storyBody(page), div({ class: 'source' }, `المصدر : ${page.site}`),
    tagList(page, { name: 'حول هذه القصة', glued: true }),
    related(page, 'المزيد من تحقيقات', { date: index => figures(earlier(page, 20 + index)) }), siteFooter(page));
}

/** A health page: written and changed on two lines, read-also boxes and a gallery within the text. */
export function healthFeature(page) {
  const stamp = iso => `${dayMonthYear(iso, 'eg', true)}، ${clock(iso)}`;
  return document(page, siteHeader(page), breadcrumbLine(page), headline(page), div({ class: 'by' }, page.byline),
    div(`تاريخ النشر: ${stamp(page.published)}`), div(`آخر تحديث: ${stamp(page.updated)}`), mainPhoto(page), share(page),
    storyBody(page), heading('مصادر'), ol(li('مجلة أبحاث النوم'), li('دليل الصحة النفسية للشباب')),
    related(page, 'قد يعجبك أيضا', { count: 6 }),
    aside(heading('الأكثر قراءة'), linkList(page, 'top', headlines(page, 5, 8))),
    siteFooter(page));
}
