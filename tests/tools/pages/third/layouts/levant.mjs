/** Agencies and papers of the Levant and Iraq. */

import { tags } from '../../html.mjs';
import { clock, clock12, dayMonthYear, numeric, pad, parts, weekday } from '../../dates.mjs';
import { anchor, box, comments, crumbs, document, earlier, foot, heads, href, list, menu, newsletter, ranked, share, tagLine, tagList, ticker, weather } from './chrome.mjs';
import { brokenStory, leadPhoto, story } from './story.mjs';

const { a, article, br, div, h1, h2, h3, h4, header, img, li, p, section, span, strong, table, td, tr, ul } = tags;

/** A Jordanian agency: stamp with seconds and a bar, its own sign, initials and the stamp again at the end. */
export function initialsAgency(page) {
  const seconds = iso => iso.slice(11, 19);
  return document(page, ul({ class: 'lang' }, li('English'), li('Français')), menu(page, 13), weather([['عمان', '31', '19'], ['العقبة', '40', '27'], ['إربد', '30', '18']]),
    crumbs(page, ' | ', 'الصفحة الرئيسية', page.section), h1(page.article.title), div({ class: 'st' }, `${numeric(page.published, '/', { order: 'ymd' })} | ${seconds(page.published)}`), leadPhoto(page),
    div({ class: 'news' }, brokenStory(page), br(), br(), '--(نبأ)', br(), br(), 'س ع/ أ م', br(), br(), `${numeric(page.published, '/')} ${seconds(page.published)}`),
    box(page, 'مزيد من محليات', 4, { date: index => `${numeric(earlier(page, index), '/', { order: 'ymd' })} | 1${index}:02:3${index}`, at: 'before' }),
    foot(page, ['عن الوكالة', 'خدمات المشتركين', 'الشكاوى'], 'هاتف: 0096265600700'));
}

/** A Lebanese agency, short: a feed with clocks, Levantine months, dateline in the text, signs at the end. */
export function feedAgency(page) {
  return document(page, header(img({ src: '/l.png', alt: page.site }), div(`${weekday(page.published)} ${dayMonthYear(page.published, 'levant', true)}`)), menu(page, 16),
    section({ class: 'feed' }, h3('آخر الأخبار'), heads(page, 9, 3).map((text, index) => div(span(`${pad(12 - Math.floor(index / 3))}:${pad(58 - index * 6)}`), ' ', anchor(page, text)))),
    div({ class: 'cat' }, page.section), h1(page.article.title), div({ class: 'on' }, `${weekday(page.published)} ${dayMonthYear(page.published, 'levant', true)} الساعة ${clock(page.published)}`),
    div({ class: 'txt' }, story(page), p('============== ن.ح.')), share(page, ['تابعوا أخبار الوكالة عبر أثير إذاعة لبنان']), box(page, 'أخبار ذات صلة', 3), ranked(page, 'الأكثر قراءة', 5),
    foot(page, ['الخدمات', 'مواقع مفيدة'], 'وزارة الإعلام - شارع الصوفي - بيروت'));
}

/** A Syrian independent paper, feature: update before publication, captions, a box for corrections. */
export function independentPaper(page) {
  const stamp = iso => `${numeric(iso, '/')} ${clock12(iso, ['ص', 'م'], false)}`;
  return document(page, cookies_(), menu(page, 20), menu(page, 20), ul({ class: 'crumb' }, li(anchor(page, 'الرئيسية')), li(anchor(page, page.section))), h1(page.article.title),
    ul({ class: 'dates' }, li(`آخر تحديث: ${stamp(page.updated)}`), li(`تاريخ النشر: ${stamp(page.published)}`)), leadPhoto(page), ul({ class: 'size' }, li('ع'), li('ع'), li('ع')),
    p({ class: 'by' }, strong(page.byline)), div({ class: 'entry-content' }, story(page)),
    div({ class: 'fix' }, p('إذا كنت ترى أن في المادة معلومة خاطئة أو لديك تفاصيل إضافية فأرسل إلينا تصحيحا'), p('إذا كنت ترى أن المادة تنتهك المبادئ الأخلاقية أو المعايير المهنية قدم شكوى')),
    tagLine(page, 'وسوم:', page.tags), box(page, 'متعلق', 3, { date: index => stamp(`${earlier(page, index + 5)}T1${index}:00`) }),
    section(h3('سوريا'), list(page, heads(page, 5, 3))), newsletter('النشرة البريدية', 'تصلك أهم التقارير كل خميس'), foot(page, ['من نحن', 'معايير التحرير', 'ادعمنا'], `${page.site} - جميع الحقوق محفوظة`));
}

const cookies_ = () => div({ class: 'consent' }, 'باستخدامك الموقع فإنك توافق على سياسة ملفات الارتباط', ' ', a({ href: '#ok' }, 'موافق'));

/** A Syrian state agency: the day in figures under the headline, the writer's name behind the text. */
export function writerBehind(page) {
  return document(page, ul({ class: 'flags' }, ['English', 'Русский', 'Türkçe', 'فارسى', '中文'].map(text => li(text))), menu(page, 17), ticker(page, 'أحدث الأخبار', 6),
    h1(page.article.title), div({ class: 'post-meta' }, span(numeric(page.published, '-', { order: 'ymd' }))), leadPhoto(page),
    div({ class: 'entry' }, story(page), p(strong(page.byline)), p('متابعة أخبار الوكالة على تلغرام ', a({ href: '#tg' }, 'https://t.me/sham_wire'))), tagLine(page, null, page.tags),
    div({ class: 'share-post' }, 'شاركها'), share(page, ['فيس بوك', 'تويتر', 'Telegram']), div({ class: 'prev' }, 'السابق', ' ', anchor(page, heads(page, 1, 2)[0])), div({ class: 'next' }, 'التالي', ' ', anchor(page, heads(page, 1, 5)[0])),
    box(page, 'انظر ايضاً', 3, { date: index => numeric(earlier(page, index + 1), '-', { order: 'ymd' }) }), foot(page, ['النشرة الجوية', 'صيدليات مناوبة'], 'المواد المنشورة في الموقع ملك للوكالة'));
}

/** An Iraqi daily: count of reads, stamp with seconds in 12 hours, city and author open the text. */
export function iraqiDaily(page) {
  const stamp = iso => `${numeric(iso, '/', { order: 'ymd' })} ${clock12(iso).replace(' ', `:${pad(parts(iso).S ?? 0)} `)}`;
  return document(page, menu(page, 15), table(tr(td('العدد 5109'), td('تصفح العدد PDF'), td('الملاحق'))), div({ class: 'path' }, anchor(page, 'الرئيسية'), ' > ', anchor(page, page.section), ' > ', page.article.title),
    h1(page.article.title), ul(li('عدد القراءات: 1450'), li(stamp(page.published))), div({ class: 'content' }, story(page)), share(page, ['طباعة', 'حفظ']),
    comments(page, 'تعليقات الزوار', index => stamp(`${page.published.slice(0, 10)}T1${index}:40:05`)), ranked(page, 'الأكثر قراءة', 6),
    box(page, 'مقالات ذات صلة', 3, { date: index => stamp(`${earlier(page, index + 1)}T21:0${index}:11`) }), foot(page, ['كتاب الأعمدة', 'اتصل بنا'], `جميع الحقوق محفوظة لمؤسسة ${page.site} للإعلام والثقافة والفنون`));
}
