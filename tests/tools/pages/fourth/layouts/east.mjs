/** Persian, Dari and Urdu pages. */

import { tags } from '../../html.mjs';
import { clock, MONTHS, numeric, pad, parts, persianDigits, persianWeekday, solar, urduWeekday } from '../../dates.mjs';
import { anchor, box, comments, crumbs, document, earlier, foot, heads, list, menu, newsletter, plain, ranked, rows, share, tagLine, ticker } from './chrome.mjs';
import { leadPhoto, story } from './story.mjs';

const { a, article, div, h1, h2, h3, h4, header, img, li, p, section, span, strong, ul } = tags;

const AFGHAN = ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'];
const SOLAR = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
const afghan = iso => solar(iso).split(' ').map((word, index) => (index === 1 ? AFGHAN[SOLAR.indexOf(word)] : word)).join(' ');
const slashed = iso => solar(iso).split(' ').map((word, index) => (index === 1 ? pad(SOLAR.indexOf(word) + 1) : pad(word))).reverse().join('/');

/** An Iranian analysis site: code and a stamp of both calendars with the clock first; readers' voices with clocks at the end. */
export function bothCalendars(page) {
  const { d, m, y } = parts(page.published);
  return document(page, header(div(persianDigits(`${persianWeekday(page.pageStamp)} ${solar(page.pageStamp)}`)), div(persianDigits(`${clock(page.pageStamp)}`))), menu(page, 40), box(page, 'پربازدیدها', 6, { salt: 4 }), rows([['سکه امامی', persianDigits('11,230,000')], ['دلار', persianDigits('24,910')], ['یورو', persianDigits('29,300')]].map(row => row.map(String))), div(anchor(page, page.section), ' ', '»', ' ', anchor(page, 'کشاورزی')), h1(page.article.title), p(page.article.lead), div(persianDigits('کد خبر: 1041234')), div('تاریخ انتشار: ', persianDigits(`${clock(page.published)} - ${solar(page.published)}`), ` - ${pad(d)} ${MONTHS.en[m - 1]} ${y}`), div(persianDigits('تعداد بازدید: 4182')), leadPhoto(page), div(story(page)), share(page, ['تلگرام', 'توییتر', 'اشتراک گذاری']), tagLine(page, 'برچسب ها:', page.tags, ' ،  '), div('گزارش خطا'),
    comments(page, 'نظرات بینندگان', (who, index) => persianDigits(`${who} | IRAN, ISLAMIC REPUBLIC OF | 18:0${index} - ${slashed(page.published)}`), 2), p('نظراتی که حاوی توهین است منتشر نمی‌شود.'), box(page, 'آخرین اخبار', 5, { salt: 2, before: index => persianDigits(`1${index}:1${index}`) }), foot(page, ['درباره ما', 'تماس با ما', 'نسخه موبایل'], 'تمام حقوق مادی و معنوی این سایت محفوظ است', 'طراحی و تولید: "ایران سامانه"'));
}

/** A Persian radio abroad: the day in three parts with a slash and no clock, name above, skip links, other programmes. */
export function persianRadio(page) {
  const stamp = iso => persianDigits(solar(iso)).replaceAll(' ', '/');
  return document(page, h3('لینک‌های قابلیت دسترسی'), plain(['جهش به محتوای اصلی', 'جهش به منوی اصلی', 'رفتن به بخش جست‌وجو']), list(page, ['زنده', 'پادکست‌ها', 'برنامه‌ها', 'بشنوید', 'تازه‌ترین خبرها']), menu(page, 28), menu(page, 14, { start: 18 }), div(anchor(page, page.section)), h1(page.article.title), div(stamp(page.published)), ul(li(anchor(page, page.authors[0], 'a'))), share(page, ['هم‌رسانی', 'چاپ']), leadPhoto(page), div(story(page)), section(h3('بیشتر بخوانید'), list(page, heads(page, 3, 2))), plain(['نگار مهدوی', 'خبرنگار رادیو سپهر در پراگ که درباره فرهنگ و جامعه می‌نویسد.']), tagLine(page, 'موضوعات مرتبط', page.tags), section(h3('آخرین خبرها'), heads(page, 5, 4).map((text, index) => div(span(stamp(earlier(page, index))), ' ', anchor(page, text)))), newsletter('خبرنامه', 'هر روز در ایمیل شما', 'ثبت نام'), foot(page, ['درباره ما', 'دسترسی آسان'], `© ${parts(page.published).y} ${page.site}. تمامی حقوق محفوظ است`));
}

/** An Afghan daily in Dari: the weekday and an Afghan month, who reports behind a colon, sections in the chrome. */
export function dariDaily(page) {
  const stamp = iso => persianDigits(`${persianWeekday(iso)} ${afghan(iso)}`);
  return document(page, div('کابل، افغانستان'), menu(page, 32), menu(page, 32), ticker(page, 'خبرهای فوری', 4), crumbs(page, ' » ', 'خانه', page.section), h1(page.article.title), div('گزارشگر: ', anchor(page, page.authors[0], 'a')), div(stamp(page.published)), leadPhoto(page), article(story(page)), share(page, ['فیسبوک', 'توییتر', 'ایمیل']), tagLine(page, 'برچسب‌ها', page.tags, '، '), comments(page, 'دیدگاه‌ها', who => `${who} می‌گوید: ${stamp(page.published)}`, 1), box(page, 'نوشته‌های مشابه', 4, { salt: 2, behind: index => stamp(earlier(page, index + 2)) }), foot(page, ['درباره‌ی ما', 'اعلانات'], `تمامی حقوق برای روزنامه ${page.site} محفوظ است`));
}

/** A Pakistani news network: the desk and the weekday with the day, counts of shares, the credit as caption, comments. */
export function urduDesk(page) {
  const stamp = iso => `${urduWeekday(iso)} ${parts(iso).d} ${MONTHS.ur[parts(iso).m - 1]} ${parts(iso).y}`;
  return document(page, div(stamp(page.pageStamp)), list(page, ['ایکسپو نیوز', 'ایکسپو اردو', 'ایکسپو ٹریبیون', 'ای پیپر']), menu(page, 30), ticker(page, 'تازہ ترین', 5), crumbs(page, ' / ', 'صفحۂ اول', page.section), h1(page.article.title), h2('یونٹ شمسی توانائی سے چلے گا اور خواتین کی تنظیم نگرانی کرے گی'), div(anchor(page, 'ویب ڈیسک', 'a'), ' ', span(stamp(page.published))), leadPhoto(page), share(page, ['شیئر', 'ٹویٹ', 'ای میل', 'تبصرے']), plain(['مزید شیئر', 'مزید اردو خبریں']), div(story(page)), tagLine(page, null, page.tags), section(h3('متعلقہ خبریں'), list(page, heads(page, 3, 2))), comments(page, 'تبصرے', (who, index) => `${who} - ${stamp(page.published)} - 1${index}:20`, 2), ranked(page, 'مقبول خبریں', 5), foot(page, ['ہمارے بارے میں', 'رابطہ', 'ضابطہ اخلاق'], 'اس ویب سائٹ کے جملہ حقوق محفوظ ہیں'));
}
