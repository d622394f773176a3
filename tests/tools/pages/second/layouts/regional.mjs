/** Papers, portals, agencies and offices of single countries. */

import { tags } from '../../html.mjs';
import { arabicDigits, clock, clock12, coptic, dayMonthYear, doubledMonth, hijriNumbers, numeric, pad, parts, weekday } from '../../dates.mjs';
import { anchor, box, comments, commentForm, document, earlier, foot, heads, href, list, nav_, share, tagBullets, tagLine } from './chrome.mjs';
import { brokenStory, leadPhoto, story } from './story.mjs';

const { a, article, b, blockquote, br, button, center, div, font, form, h1, h2, h3, h4, header, hr, img, input, label, li, main, ol, p, section, span, strong, table, tbody, td, th, time, tr, ul } = tags;

/** A Moroccan portal: site and author on a line, weekday with the clock; numbered comments with names and days. */
export function moroccan(page) {
  const stamp = iso => `${weekday(iso)} ${dayMonthYear(iso, 'ma')} - ${clock(iso)}`;
  return document(page, nav_(page, 18), div({ class: 'cat' }, anchor(page, page.section)), h1(page.article.title), leadPhoto(page),
    div({ class: 'meta' }, span({ class: 'author' }, page.byline), div({ class: 'date' }, stamp(page.published))),
    article(story(page)), tagLine(page, null, ['النقل المدرسي', 'ورزازات']), share(page, ['فايسبوك', 'تويتر', 'واتساب']),
    div({ class: 'nl' }, h3('النشرة البريدية'), p('أدخل بريدك الإلكتروني لتوصل بآخر الأخبار'), button('إشتراك')),
    comments(page, 'تعليقات الزوار', index => stamp(`${page.published.slice(0, 10)}T1${8 + (index > 1)}:0${index}`), { numbered: true }),
    commentForm(), p('شروط النشر: عدم الإساءة للكاتب أو للأشخاص أو للمقدسات.'),
    box(page, 'صوت وصورة', 4, { date: index => stamp(`${earlier(page, index)}T21:15`) }), foot(page, ['فريق العمل', 'للنشر في دروب24', 'إتصل بنا'], 'دروب24 - جميع الحقوق محفوظة © 2019-2007'));
}

/** An Egyptian paper: numbers with hyphens, `كتب` with two writers, comments, staff in the footer. */
export function egyptianPaper(page) {
  const stamp = iso => `${weekday(iso)} ${numeric(iso, '-')} ${clock(iso)}`;
  return document(page, nav_(page, 60), div({ class: 'breaking' }, b('عاجل '), marquee(page)), table(tbody(tr(td({ valign: 'top' },
    ul({ class: 'bread' }, li(anchor(page, 'الرئيسية')), li(anchor(page, page.section))), h1(page.article.title),
    div({ class: 'time' }, stamp(page.published)), leadPhoto(page), div({ class: 'writer' }, 'كتب: ', anchor(page, page.authors.join(' و'), 'w')),
    share(page, ['مشاركة', 'غرد', 'واتس آب']), div({ class: 'details' }, story(page)),
    tagBullets(page, 'الكلمات الدالة', ['حريق', 'الفيوم', 'الحماية المدنية']),
    comments(page, 'تعليقات القراء', index => `${stamp(`${page.published.slice(0, 10)}T2${index}:1${index}`)}`, { count: 3 }))),
  tr(td({ valign: 'top' }, box(page, 'الأكثر قراءة', 4, { salt: 4, date: index => stamp(`${earlier(page, 1)}T1${index}:00`) }), div({ class: 'ad-slot' }, 'إعلان'))))),
  foot(page, ['سياسة الخصوصية', 'اعلن معنا'], 'رئيس التحرير: عادل السنهوري الشرقاوي', `${page.site} - 14 شارع المبتديان، القاهرة - ت: 0225550199`));
}
const marquee = page => heads(page, 3, 2).map(text => [anchor(page, text), ' *** ']);

/** A Lebanese daily without a menu: kicker and author above the title, the day below. */
export function lebaneseDaily(page) {
  return document(page, header(a({ href: href(page, 'home') }, page.site)), div({ class: 'kicker' }, page.section),
    div({ class: 'author' }, anchor(page, page.authors[0], 'a')), h1(page.article.title),
    div({ class: 'day' }, `${weekday(page.published)} ${dayMonthYear(page.published, 'levant')}`), article(story(page)),
    div({ class: 'issue' }, `العدد ${page.issue}`), div({ class: 'sm' }, 'شارك المقال'),
    box(page, 'من العدد نفسه', 3, {}), p(`جميع الحقوق محفوظة 2004 - ${parts(page.published).y}`));
}

/** A Palestinian agency: published and updated on a line with doubled months, dateline in the text. */
export function palestinian(page) {
  const day = iso => `${weekday(iso)} ${doubledMonth(iso)}`;
  return document(page, div({ class: 'today' }, `القدس ${weekday(page.pageDate)} ${doubledMonth(page.pageDate)}`), nav_(page, 12), h1(page.article.title),
    div({ class: 'date' }, `نشر بتاريخ: ${day(page.published)} - ${clock(page.published)} ( آخر تحديث: ${day(page.updated)} الساعة: ${clock(page.updated)} )`),
    leadPhoto(page), div({ class: 'full' }, brokenStory(page)), div({ class: 'sig' }, page.signature),
    share(page, ['طباعة', 'Facebook', 'Telegram']), box(page, 'مواضيع ذات صلة', 4, { date: index => `${numeric(earlier(page, index), '/')} 1${index}:12` }),
    foot(page, ['عن الوكالة', 'اتصل بنا'], `${page.site} - رام الله، عمارة الزيتون، الطابق الثالث - هاتف 022950000`));
}

/** A Saudi paper: author with city in brackets behind `كتب -`, clock with the words for noon. */
export function saudiPaper(page) {
  return document(page, nav_(page, 30), div({ class: 'now' }, `${weekday(page.pageDate)} ${numeric(page.pageDate, '/')}`), anchor(page, page.section), h1(page.article.title),
    leadPhoto(page), div({ class: 'date' }, `${weekday(page.published)} ${dayMonthYear(page.published)} ${clock12(page.published, ['صباحاً', 'مساءً'])}`),
    div({ class: 'by' }, page.byline), button('استمع'), div({ class: 'articleBody' }, story(page)), share(page, ['تويتر', 'واتساب', 'نسخ']),
    div({ class: 'note' }, 'تصحيح: ذكرت نسخة سابقة من هذا الخبر أن عدد المباسط 83، والصواب 38.'),
    box(page, 'أخبار ذات صلة', 3, { date: index => `${weekday(earlier(page, index + 1))} ${dayMonthYear(earlier(page, index + 1))}`, before: true }),
    foot(page, ['أسعار الإعلانات', 'اشتراك', 'المطبعة'], `مؤسسة ${page.site} للصحافة والنشر - طريق المدينة، جدة 21433`, 'رئيس التحرير: خالد بن سعيد الزهراني'));
}

/** A Kurdish-Iraqi channel: the stamp above the title, author and font buttons, places as tags. */
export function kurdish(page) {
  return document(page, ul(['کوردی', 'Kurdî', 'English', 'Türkçe'].map(text => li(anchor(page, text)))), nav_(page, 10),
    section(div({ class: 'dt' }, `${numeric(page.published, '-')} ${clock(page.published)}`), h1(page.article.title),
      div({ class: 'author' }, anchor(page, page.authors[0], 'a'), ' ', span('@hiwa_shwani')), div({ class: 'fs' }, 'A+', ' ', 'A-'), leadPhoto(page),
      div({ class: 'tags-in' }, span('الكلمات الدالة'), ' ', ['كركوك', 'الرواتب'].map(text => [anchor(page, text, 'tag'), ' '])),
      div({ class: 'article-body' }, story(page))),
    p({ class: 'note' }, 'ترجمة وتحرير: القسم العربي'), div({ class: 'comments' }, h4('تعليقات'), p('علق كضيف أو قم بتسجيل الدخول لمداخلات أكثر'), commentForm()),
    box(page, 'آخر الأخبار', 4, { date: index => `اليوم 1${index}:30` }), foot(page, ['البث المباشر', 'الترددات'], 'أربيل - شارع 60 متر'));
}

/** A ministry's site: tables, Hijri and Gregorian figures, no author, a survey. */
export function ministry(page) {
  const [d, m, y] = hijriNumbers(page.published);
  return document(page, table({ class: 'head' }, tr(td(img({ src: '/logo.png', alt: 'شعار الوزارة' })), td(page.site), td('English'))), nav_(page, 7),
    div({ class: 'path' }, 'الصفحة الرئيسية > ', anchor(page, 'المركز الإعلامي'), ' > ', anchor(page, page.section)),
    h2(page.article.title), table({ class: 'info' }, tr(th('تاريخ الخبر'), td(`${y}/${pad(m)}/${pad(d)} هـ الموافق ${numeric(page.published, '/')} م`)), tr(th('عدد الزيارات'), td('2417'))),
    leadPhoto(page), table({ class: 'content' }, tr(td(story(page)))),
    div({ class: 'mod' }, `تاريخ آخر تعديل للصفحة: ${numeric(page.updated, '/')} - ${clock12(page.updated)}`),
    form(label('هل استفدت من المعلومات المقدمة في هذه الصفحة؟'), button('نعم'), button('لا')),
    foot(page, ['خريطة الموقع', 'المشاركة الإلكترونية', 'البيانات المفتوحة'], 'ص.ب 82 الرمز البريدي 112 - مركز الاتصال 80077000'));
}

/** A football site: teams, line-ups and standings around the text; `كتب :`, comma behind the weekday. */
export function football(page) {
  const stamp = iso => `${weekday(iso)}، ${dayMonthYear(iso)} - ${clock(iso)}`;
  return document(page, table({ class: 'matches' }, [['الفنار', '-', 'الوادي', 'غدا 19:00'], ['شباب المرجان', '1 - 0', 'الصخرة', 'انتهت']].map(row => tr(row.map(cell => td(cell))))),
    nav_(page, 11), ul({ class: 'bc' }, li(anchor(page, 'الرئيسية')), li(anchor(page, page.section))), h1(page.article.title),
    div({ class: 'd' }, stamp(page.published)), div({ class: 'w' }, 'كتب : ', anchor(page, page.authors[0], 'a')), leadPhoto(page),
    div({ id: 'details' }, story(page)),
    h3('التشكيلة'), ul(li('شباب المرجان: ماجد خضر - علي الرز - سامي نوح - فادي برهوم - وائل عطوة'), li('الصخرة: نزار حلو - حسام بركات - عمر الناصوري')),
    h3('ترتيب الهدافين'), table(tr(th('اللاعب'), th('الأهداف')), tr(td('عمر الناصوري'), td('14')), tr(td('كريم الساعدي'), td('9'))),
    comments(page, 'تعليقات الفيسبوك', index => `منذ ${index + 1} ساعة`, { count: 2 }),
    box(page, 'أخبار متعلقة', 4, { date: index => stamp(`${earlier(page, index + 1)}T20:0${index}`), before: true }), foot(page, ['تطبيق الهاتف', 'سياسة الموقع'], `© ${page.site}`));
}

/** A church news site: saint of the day, both calendars in Arabic digits, a bishop's verse beside. */
export function church(page) {
  return document(page, table({ class: 'synax' }, tr(td('سنكسار اليوم'), td('نياحة القديس ديونيسيوس'))), blockquote(p('«مبارك الآتي باسم الرب» (مت 21: 9)')), nav_(page, 13),
    div({ class: 'title-wrap' }, h1(page.article.title)),
    div({ class: 'date' }, arabicDigits(`${weekday(page.published)} ${dayMonthYear(page.published)} م - ${coptic(page.published)} ش`)),
    div({ class: 'prep' }, page.byline), leadPhoto(page), div({ class: 'body' }, story(page)),
    div({ class: 'bio' }, strong('عن الكاتب'), p('خادم بإيبارشية المنيا، له ثلاثة كتب في تاريخ الكنائس الأثرية بالصعيد.')),
    tagLine(page, 'كلمات البحث :', ['أحد الشعانين', 'المنيا']), comments(page, 'التعليقات (2)', index => arabicDigits(`${numeric(page.published, '/')} ${clock12(`2019-04-21T1${index}:20`)}`), { count: 2 }),
    box(page, 'من أخبار الإيبارشيات', 3, {}), foot(page, ['القراءات اليومية', 'ألحان', 'اتصل بنا'], 'للتواصل: مطرانية المنيا، شارع الكنيسة'));
}
