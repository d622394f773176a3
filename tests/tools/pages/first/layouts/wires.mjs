/** Agencies, news networks and a blog theme. */

import { tags } from '../../html.mjs';
import {
  arabicDigits, clock, clock12, dayMonthYear, hijri, MONTHS, numeric, parts, weekday, withoutHamza,
} from '../../dates.mjs';
import {
  breadcrumbLine, commentForm, document, earlier, headlines, href, related, share, siteFooter, siteHeader, tagList,
  ticker,
} from './chrome.mjs';
import { headline, heading, mainPhoto, storyBody } from './story.mjs';

const { a, aside, div, h1, h3, img, li, main, p, span, time, ul } = tags;

/** A Gulf agency: dateline with both calendars at the head, `انتهى`, the clock and a number at the end. */
export function gulfAgency(page) {
  const dateline = `${page.place} ${hijri(page.published)} هـ الموافق `
    + `${dayMonthYear(page.published, 'eg', true)} م ${page.agencies[0]}`;
  return document(page,
    div({ class: 'today' }, `${weekday(page.published)} ${numeric(page.published, '/', { order: 'ymd' })}`),
    siteHeader(page, 14), breadcrumbLine(page, ' > '), headline(page, 'h2'), p(dateline), storyBody(page),
    p('// انتهى //'), p(`${clock(page.published)} ت م`), p('0087'), share(page, 'طباعة', 'إرسال', 'حفظ'),
    related(page, 'أخبار ذات صلة', { date: index => `${clock(`2000-01-01T1${index}:15`)}` }), siteFooter(page));
}

/** An Iraqi network: page date with Levantine months, the stamp in figures, place and `خاص`. */
export function iraqiNetwork(page) {
  return document(page, div({ class: 'today' }, `${weekday(page.pageDate)} ${dayMonthYear(page.pageDate, 'levant')}`),
    div({ class: 'clock' }, `بغداد ${page.pageClock}`), siteHeader(page), ticker(page, { count: 4 }),
    div({ class: 'meta' }, span(page.section), ' | ', time(`${numeric(page.published, '-')} ${clock(page.published)}`),
      ' | ', span('عدد القراءات: 1276')),
    headline(page), mainPhoto(page), div({ class: 'by' }, page.byline), storyBody(page),
    share(page, 'Facebook', 'Telegram', 'Viber'),
    related(page, 'أخبار ذات صلة', { date: index => dayMonthYear(earlier(page, index + 1), 'levant') }),
    related(page, 'الأكثر مشاهدة', { salt: 4 }), siteFooter(page));
}

/** A Moroccan portal: Maghrebi months in Latin digits, `على الساعة`. */
export function maghrebPortal(page) {
  return document(page, siteHeader(page), ticker(page, { label: 'مستجدات', count: 5 }), breadcrumbLine(page, ' / '),
    headline(page), div({ class: 'by' }, page.byline),
    div({ class: 'date' }, `${weekday(page.published)} ${dayMonthYear(page.published, 'ma', true)} `
      + `على الساعة ${clock(page.published)}`),
    mainPhoto(page), storyBody(page), tagList(page, { name: 'كلمات دلالية' }), share(page),
    heading('تعليقات الزوار'), p('التعليقات المنشورة لا تعبر بأي حال عن رأي الموقع'), commentForm(),
    related(page, 'قد يهمك أيضا', { date: index => `${dayMonthYear(earlier(page, index), 'ma')} - 1${index}:20` }),
    siteFooter(page));
}

const blogDate = iso => {
  const { y, m, d } = parts(iso);
  return `${MONTHS.eg[m - 1]} ${d}, ${y}`;
};

/** A WordPress theme: author links, `آخر تحديث`, counts of comments and views, reading time, tags, author box. */
export function blogTheme(page) {
  const author = name => a({ href: href(page, 'author', name), rel: 'author' }, name);
  return document(page, siteHeader(page, 8), breadcrumbLine(page, '/'),
    span({ class: 'cat' }, a({ href: href(page, 'section') }, page.section)),
    h1(page.article.title),
    div({ class: 'post-meta' }, img({ src: '/av.jpg', alt: `صورة ${page.authors[0]}` }),
      span(page.authors.map((name, index) => [index ? ' و' : '', author(name)])),
      ' ', time(blogDate(page.published)),
      span(` آخر تحديث: ${blogDate(page.updated)} ${clock12(page.updated, ['ص', 'م'], false)}`),
      ' ', span('3'), ' ', span('1٬204'), ' ', span('دقيقة واحدة')),
    main(mainPhoto(page), storyBody(page)), share(page, 'فيسبوك', 'تويتر', 'لينكدإن', 'مشاركة عبر البريد', 'طباعة'),
    tagList(page, { name: 'الوسوم' }),
    div({ class: 'author-box' }, h3(page.authors[0]), p('صحفية تهتم بريادة الأعمال والتقنية منذ عشر سنوات.')),
    related(page, 'مقالات ذات صلة', { date: index => blogDate(earlier(page, 10 + index)) }), h3('3 تعليقات'),
    commentForm(),
    aside(heading('أحدث المقالات'), ul(headlines(page, 5, 6).map(text =>
      li(a({ href: href(page, 'post', text) }, text), span(` ${blogDate(earlier(page, 3))}`))))),
    siteFooter(page));
}

/** A breaking-news item: two sentences, place and agency, a stamp in GMT by its Arabic name. */
export function breakingItem(page) {
  return document(page,
    div({ class: 'clock' }, arabicDigits(`${weekday(page.pageDate)} ${numeric(page.pageDate, '/')} ${page.pageClock}`)),
    siteHeader(page, 10), div({ class: 'label' }, 'عاجل'), headline(page), div(page.byline),
    div({ class: 'date' }, `${withoutHamza(weekday(page.published))} ${dayMonthYear(page.published)} - `
      + `${clock(page.published)} بتوقيت غرينتش`),
    storyBody(page), share(page),
    related(page, 'المزيد من الأخبار', { count: 8, date: index => `منذ ${index + 1} ساعات` }),
    siteFooter(page));
}
