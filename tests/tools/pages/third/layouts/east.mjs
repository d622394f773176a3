/** Persian, Urdu and Kurdish pages. */

import { tags } from '../../html.mjs';
import { clock, dayMonthYear, MONTHS, numeric, pad, parts, persianDigits, persianWeekday, solar, urduWeekday } from '../../dates.mjs';
import { anchor, box, comments, crumbs, document, earlier, foot, heads, list, menu, ranked, share, tagLine, tagList, ticker } from './chrome.mjs';
import { leadPhoto, story } from './story.mjs';

const { a, article, div, h1, h2, h3, h4, header, img, li, p, section, span, strong, table, td, time, tr, ul } = tags;

/** A student agency: day, section, code and the reporter's number in a list, `انتهای پیام`, the next pieces with stamps. */
export function studentAgency(page) {
  const stamp = iso => persianDigits(`${persianWeekday(iso)} / ${solar(iso)} / ${clock(iso)}`);
  return document(page, header(div(persianDigits(`${persianWeekday(page.pageStamp)} ${solar(page.pageStamp)}`))), menu(page, 18), menu(page, 18), article(ul({ class: 'meta' }, li(span(stamp(page.published))), li(span('دسته‌بندی: '), anchor(page, page.section)), li('کد خبر: 98021407315'), li('خبرنگار : 71451')),
    h1(page.article.title), leadPhoto(page), p({ class: 'summary' }, page.article.lead), div({ class: 'item-text' }, story(page), p('انتهای پیام'))), tagList(page, 'برچسب‌ها', page.tags), section(h3('نظرات'), p('نظرات حاوی توهین یا افترا منتشر نمی‌شود.')),
    box(page, 'اخبار مرتبط', 3, { date: index => persianDigits(`${solar(earlier(page, index + 2))}`) }), ranked(page, 'پربازدیدترین‌ها', 5), foot(page, ['درباره ما', 'پیوندها'], 'استفاده از مطالب با ذکر منبع آزاد است.'));
}

/** A city's paper on-line, feature: code, day and clock between bars, site and reporter before the text, comments. */
export function cityPaper(page) {
  const stamp = iso => persianDigits(`${persianWeekday(iso)} ${solar(iso)} - ${clock(iso)}`);
  return document(page, menu(page, 16), div({ class: 'bar' }, `کد مطلب: ${persianDigits('512345')} | ${stamp(page.published)} | ${persianDigits('3')} نظر`), div({ class: 'cat' }, anchor(page, page.section)), h3({ class: 'rutitr' }, page.article.kicker), h1(page.article.title), p({ class: 'lead' }, page.article.lead), leadPhoto(page),
    p({ class: 'by' }, page.byline), div({ class: 'text' }, story(page)), share(page, ['تلگرام', 'واتساپ', 'کپی لینک']), tagLine(page, 'برچسب‌ها:', page.tags, '، '), comments(page, 'نظر شما', index => persianDigits(`${solar(page.published)} 1${index}:20`)),
    box(page, 'بیشتر بخوانید', 4, { date: index => stamp(`${earlier(page, index + 1)}T1${index}:35`), at: 'before' }), foot(page, ['روزنامه امروز', 'آگهی‌ها'], 'کلیه حقوق محفوظ است'));
}

/** A Pakistani daily: the day with a spaced comma, section over the headline, a mark of the file photo. */
export function karachiDaily(page) {
  const stamp = iso => `${pad(parts(iso).d)} ${MONTHS.ur[parts(iso).m - 1]} ، ${parts(iso).y}`;
  return document(page, div(`${urduWeekday(page.published)} ${stamp(page.published)}`), menu(page, 14), menu(page, 14), ticker(page, 'بریکنگ نیوز', 4), ul({ class: 'bc' }, li(anchor(page, 'ہوم')), li(anchor(page, page.section))), div({ class: 'sec' }, page.section), h1(page.article.title), div({ class: 'on' }, stamp(page.published)), leadPhoto(page),
    div({ class: 'detail_view' }, story(page)), share(page, ['فیس بک', 'ٹوئٹر']), box(page, 'قومی خبریں سے مزید', 5, { date: index => stamp(earlier(page, index)), at: 'before' }), tagLine(page, null, page.tags), foot(page, ['ای پیپر', 'رابطہ'], `جملہ حقوق محفوظ ہیں ${parts(page.published).y}`));
}

/** A Kurdish network: the day in figures before the headline, `نووسەر`, place as the first line, words as tags. */
export function soraniNetwork(page) {
  return document(page, ul({ class: 'lang' }, li('English'), li('Kurmancî'), li('عربي'), li('Türkçe')), menu(page, 16), menu(page, 8), div({ class: 'cat' }, anchor(page, page.section)), h1(page.article.title), div({ class: 'd' }, `${numeric(page.published, '-')} ${clock(page.published)}`), div({ class: 'who' }, 'نووسەر: ', anchor(page, page.authors[0], 'a')), leadPhoto(page),
    tagLine(page, 'تاگەکان', page.tags), div({ class: 'text' }, story(page)), comments(page, 'کۆمێنتەکان', index => numeric(page.published, '-'), 1), box(page, 'دوایین هەواڵەکان', 5, { date: index => `${numeric(earlier(page, index), '-')} 1${index}:15`, at: 'before' }), foot(page, ['دەربارەی ئێمە', 'پەیوەندی'], `هەموو مافێک پارێزراوە © ${parts(page.published).y}`));
}
