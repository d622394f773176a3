/** Three kinds of Egyptian news sites. */

import { tags } from '../../html.mjs';
import { clock12, dayMonthYear, numeric, weekday } from '../../dates.mjs';
import {
  breadcrumbLine, breadcrumbList, commentForm, commentList, currencies, document, earlier, headlines, href, otherAuthors,
  related, sectionPrefix, share, siteFooter, siteHeader, tagList, ticker, weather,
} from './chrome.mjs';
import { headline, heading, mainPhoto, storyBody } from './story.mjs';

const { a, article, div, h3, h4, li, span, ul } = tags;

const staff = ([chair, editor]) => div({ class: 'staff' },
  div(div('رئيس مجلس الإدارة'), div(chair)), div(div('رئيس التحرير'), div(editor)));

const longStamp = (page, separator) =>
  `${weekday(page.published)}، ${dayMonthYear(page.published, 'eg', true)}${separator}${clock12(page.published)}`;

/** A gateway: staff, clock with a city, ticker with sections, breadcrumb on two lines, a bare name as byline. */
export function gateway(page) {
  return document(page, staff(otherAuthors()), div({ class: 'clock' }, `القاهرة ${page.pageClock}`), weather(page),
    siteHeader(page), ticker(page, { label: 'أهم الأخبار', count: 5, prefix: sectionPrefix(page) }),
    breadcrumbList(page, page.section), headline(page), div({ class: 'date' }, longStamp(page, ' - ')),
    mainPhoto(page), div({ class: 'by' }, a({ href: href(page, 'author') }, page.byline)), article(storyBody(page)),
    tagList(page, { name: 'الكلمات الدالة' }), share(page),
    related(page, 'اقرأ أيضاً', { date: index => longStamp({ published: `${earlier(page, index)}T13:0${index}` }, ' - ') }),
    related(page, 'الأكثر قراءة', { salt: 3, count: 5 }), siteFooter(page));
}

/** A daily's site: a clock at the top, share buttons between the byline and the text, comments. */
export function daily(page) {
  const day = index => `${weekday(earlier(page, index + 1))}، ${dayMonthYear(earlier(page, index + 1))}`;
  return document(page, div({ class: 'clock' }, longStamp({ published: `${page.pageDate}T${page.pageClock}` }, ' ')),
    siteHeader(page), currencies(), ticker(page, { count: 6 }), breadcrumbLine(page), headline(page),
    span({ class: 'date' }, longStamp(page, ' ')), mainPhoto(page), span({ class: 'by' }, page.byline),
    share(page, 'مشاركة على فيسبوك', 'مشاركة على تويتر'), div({ id: 'body' }, storyBody(page)),
    tagList(page, { name: null }), h3('موضوعات متعلقة'),
    ul(headlines(page, 3, 4).map((text, index) => li(h4(a({ href: href(page, 'story', text) }, text)), div(day(index))))),
    commentList(page), commentForm(), siteFooter(page));
}

/** A channel's site: a bar with the day and the clock, a short stamp, the text interrupted, glued tags. */
export function channel(page) {
  const short = numeric(page.published, '/', { order: 'ymd', padded: false });
  return document(page,
    div({ class: 'bar' }, `${weekday(page.pageDate)} ${dayMonthYear(page.pageDate)} | ${page.pageClock}`),
    staff(otherAuthors().slice(2)), siteHeader(page, 18), breadcrumbLine(page, ' / '), headline(page),
    div({ class: 'by' }, page.byline),
    div({ class: 'date' }, `${short} - ${clock12(page.published, ['صباحًا', 'مساءً'], false)}`),
    mainPhoto(page), share(page), storyBody(page), tagList(page, { name: null, glued: true }), commentForm(),
    heading('آخر الأخبار'), ul(headlines(page, 5, 5).map(text => li(text))), siteFooter(page));
}
