/** Papers of the Gulf. */

import { tags } from '../../html.mjs';
import { clock, clock12, dayMonthYear, hijri, numeric, parts, withoutHamza, weekday } from '../../dates.mjs';
import { anchor, box, comments, crumbs, document, earlier, foot, heads, href, list, menu, ranked, share, tagLine, tagList, weather } from './chrome.mjs';
import { brokenStory, leadPhoto, story } from './story.mjs';

const { a, article, aside, div, h1, h2, h3, h4, img, li, p, section, span, strong, table, td, tr, ul } = tags;

/** A Saudi daily: the Hijri day parted by slashes before the Gregorian one, author with city and handle. */
export function hijriSlashes(page) {
  const both = iso => {
    const [d, ...rest] = hijri(iso).split(' ');
    const y = rest.pop();
    return `${weekday(iso)} / ${d} / ${rest.join(' ')} / ${y} هـ ${weekday(iso)} ${dayMonthYear(iso, 'eg', true)} ${clock(iso)}`;
  };
  return document(page, menu(page, 20), menu(page, 20), div({ class: 'search' }, 'بحث'), crumbs(page, ' < ', 'الرئيسية', page.section), h1(page.article.title),
    div({ class: 'listen' }, 'استمع للخبر'), leadPhoto(page), div({ class: 'writer' }, page.byline), div({ class: 'dt' }, both(page.published)), share(page, ['+ الخط -', 'حفظ', 'مشاركة']),
    div({ class: 'bodyText' }, story(page)), tagLine(page, null, page.tags),
    box(page, 'أخبار ذات صلة', 3, { date: index => both(`${earlier(page, index + 2)}T0${index}:12`) }), ranked(page, 'الأكثر قراءة', 4),
    foot(page, ['اشترك في النسخة الورقية', 'للإعلان', 'كتاب ومقالات'], `جميع الحقوق محفوظة لمؤسسة ${page.site} للصحافة والنشر © ${parts(page.published).y}`));
}

/** An Emirati daily: prayer times, section and reading time, stamp with a needless `مساء`, city and author open the text. */
export function emiratiPaper(page) {
  const half = iso => (parts(iso).H < 12 ? 'صباحا' : 'مساء');
  const stamp = iso => `${dayMonthYear(iso)} ${clock(iso)} ${half(iso)}`;
  return document(page, weather([['الفجر', '05:29'], ['الظهر', '12:15'], ['العصر', '15:12'], ['المغرب', '17:33'], ['العشاء', '18:52']]),
    div({ class: 'day' }, `${weekday(page.pageStamp)} ${dayMonthYear(page.pageStamp)}`), menu(page, 34, { sub: ['أخبار الدار', 'أمن ومحاكم', 'تعليم'] }), menu(page, 12),
    ul({ class: 'crumb' }, li(anchor(page, 'الرئيسية')), li(anchor(page, 'أخبار الإمارات')), li(anchor(page, page.section))), h1(page.article.title),
    div({ class: 'meta' }, span(stamp(page.published)), div('قراءة 3 دقائق')), share(page, ['الخط +', 'الخط -']), leadPhoto(page),
    article(story(page)), div({ class: 'rate' }, p('عن الخبر: هل كان مفيدا؟'), ul(li('نعم'), li('لا'))), tagList(page, 'وسوم', page.tags),
    box(page, 'عناوين متفرقة', 4, { date: index => stamp(`${earlier(page, index + 1)}T1${index}:30`), at: 'before', label: ['محليات', 'اقتصاد'] }),
    box(page, 'قد يعجبك ايضا', 3, { salt: 3 }), foot(page, ['قسم الإعلانات', 'منصات', 'الأرشيف'], `© حقوق النشر ${parts(page.published).y} لصحيفة ${page.site}، جميع الحقوق محفوظة`));
}

/** A Kuwaiti daily: day, clock and a count of views on three lines, author between bars. */
export function kuwaiti(page) {
  return document(page, menu(page, 24), div({ class: 'bar' }, 'الإعلانات المبوبة', ' | ', 'وفيات', ' | ', 'مواقيت الصلاة'), div({ class: 'cat' }, anchor(page, page.section)), h1(page.article.title),
    ul({ class: 'info' }, li(dayMonthYear(page.published)), li(clock12(page.published)), li('3142')), h2({ class: 'bullets' }, page.article.sub), leadPhoto(page),
    div({ class: 'by' }, page.byline), div({ class: 'text' }, brokenStory(page)), tagLine(page, 'كلمات دليلية:', page.tags, '، '),
    box(page, 'اقرأ أيضا', 4, { date: index => `${dayMonthYear(earlier(page, index))} ${clock12(`${earlier(page, index)}T0${index + 1}:10`)}`, at: 'beside' }),
    comments(page, 'تعليقات القراء', index => `${numeric(page.published, '/')} 0${index + 7}:15 ص`), foot(page, ['هيئة التحرير', 'الوكلاء'], `مؤسسة ${page.site} الإعلامية - الشويخ - هاتف 24810099`));
}

/** A Qatari daily, short: section and views before the stamp with a comma and a glued `ص`, place and paper. */
export function qatariPaper(page) {
  const stamp = iso => `${dayMonthYear(iso)} , ${clock12(iso).replace(' ', '')}`;
  return document(page, menu(page, 30), ul({ class: 'rates' }, li('ريال/دولار 3.64'), li('الذهب 1409')), h1(page.article.title),
    div({ class: 'line' }, span(page.section), ' ', span('1204'), ' ', span(stamp(page.published))), leadPhoto(page), div({ class: 'src' }, page.byline),
    div({ class: 'content' }, story(page)), share(page, ['طباعة', 'مشاركة']), tagLine(page, null, page.tags),
    section(h3('اقرأ المزيد'), heads(page, 3, 2).map((text, index) => div(h4(anchor(page, text)), p(`أعلنت الجهة المنظمة تفاصيل البرنامج أمس...`), div(`${[310, 96, 122][index]} | ${stamp(`${earlier(page, index)}T0${index + 3}:15`)}`)))),
    foot(page, ['اشترك في خدمة الواتساب', 'عن الجريدة'], 'تعليمات المحتوى: التعليقات لا تعبر عن رأي الجريدة'));
}

/** A Bahraini column: the issue's number with both days, the column's name, the columnist's other pieces with days. */
export function issueColumn(page) {
  const issue = (iso, number) => `العدد ${number} ${withoutHamza(weekday(iso))} ${dayMonthYear(iso)} الموافق ${hijri(iso).replace(/^0/, '')}`;
  return document(page, menu(page, 14), div({ class: 'path' }, anchor(page, 'الرئيسية'), ' / ', anchor(page, page.section)), div({ class: 'issue' }, issue(page.published, 11346)),
    div({ class: 'column' }, page.column), img({ src: '/w.jpg', alt: page.authors[0] }), h3(anchor(page, page.authors[0], 'a')), h1(page.article.title), share(page, ['أرسل', 'اطبع']),
    div({ class: 'opinion' }, brokenStory(page)), section(h3(`المزيد من مقالات ${page.authors[0]}`), heads(page, 4, 2).map((text, index) => div(anchor(page, text), div(issue(earlier(page, 7 * (index + 1)), 11346 - 7 * (index + 1)))))),
    p({ class: 'rule' }, 'لمزيد من الأخبار تابعوا حساباتنا، والآراء المنشورة تعبر عن أصحابها'), foot(page, ['النسخة المطبوعة PDF', 'اتصل بنا'], `© ${page.site} - المنامة`));
}
