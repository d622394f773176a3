/** Sites of the Levant, Iraq and the Kurdish north-east. */

import { tags } from '../../html.mjs';
import { clock, clock12, dayMonthYear, doubledMonth, MONTHS, numeric, pad, parts, weekday } from '../../dates.mjs';
import { anchor, box, columnists, commentForm, comments, cookies, crumbs, document, earlier, foot, heads, list, menu, newsletter, plain, ranked, rows, share, tagLine, ticker } from './chrome.mjs';
import { brokenStory, leadPhoto, story } from './story.mjs';

const { a, article, aside, b, button, div, h1, h2, h3, h4, header, img, li, p, section, span, strong, ul } = tags;

/** A Lebanese site: the page's own update with a city's clock, author and day glued to the weekday, biography behind. */
export function gluedWeekday(page) {
  const stamp = iso => `${weekday(iso)}${numeric(iso, '/', { order: 'ymd' })}`;
  return document(page, header(div(`${weekday(page.pageStamp)} ${numeric(page.pageStamp, '/')} آخر تحديث : ${clock(page.pageStamp)} (بيروت)`), share(page, ['FB', 'TW', 'RSS'])), menu(page, 46), columnists(page, 'رأي', [['رغيد الجميّل', 'حين تكتب الساحات'], ['منى فيّاض الأسعد', 'الدولة في إجازة']]), div(anchor(page, page.section)), h1(page.article.title), div(anchor(page, page.authors[0], 'a'), '|', span(stamp(page.published))), div('شارك المقال :', ' ', '128'), leadPhoto(page), div('حجم الخط'), div('مشاركة عبر'),
    div({ class: 'increase' }, story(page)), share(page, ['شارك المقال']), tagLine(page, null, page.tags, ' '), section(h3('التعليقات'), p('التعليقات المنشورة تعبر عن آراء أصحابها')), aside(h3('الكاتب'), img({ src: '/a.jpg', alt: page.authors[0] }), h4(anchor(page, page.authors[0], 'a')), p('صحافي لبناني، يكتب في الشؤون المحلية والنقابية.')), section(h3('مقالات أخرى للكاتب'), heads(page, 4, 2).map((text, index) => div(anchor(page, text), ' ', span(stamp(earlier(page, 3 * index + 2)))))),
    ranked(page, 'الأكثر قراءة', 5), newsletter('اشترك معنا في القائمة البريدية', 'ليصلك كل جديد'), foot(page, ['اتصل بنا', 'لإعلاناتكم', 'وظائف شاغرة'], `© جميع الحقوق محفوظة لموقع ${page.site} ${parts(page.published).y}`));
}

/** A Jordanian daily: both stamps with doubled months, a full stop before the clock and a drawn-out word; the name opens the text. */
export function drawnOut(page) {
  const stamp = (iso, words) => `${weekday(iso)} ${parts(iso).d} ${MONTHS.levant[parts(iso).m - 1]} / ${MONTHS.eg[parts(iso).m - 1]} ${parts(iso).y}. ${clock12(iso, words)}`;
  return document(page, header(div('عمان 34° - 21°'), div(anchor(page, 'العدد الورقي')), div(anchor(page, 'English'))), menu(page, 51), menu(page, 51), ticker(page, 'آخر الأخبار', 5), crumbs(page, ' > ', 'الرئيسية', 'أخبار محلية', page.section), h1(page.article.title), div('تم نشره في ', stamp(page.published, ['صباحاً', 'مـساءً']), ' • ', 'آخر تعديل في ', stamp(page.updated, ['صباحاً', 'مـساءً'])), leadPhoto(page), plain(['A-', 'A+', 'طباعة']),
    div(story(page)), p(a({ href: 'mailto:' }, 'farah.otoum@alghadeer.example')), div('التعليق'), comments(page, 'التعليقات (2)', (who, index) => `»${heads(page, 1, index)[0]} (${who})  ${weekday(page.published)} ${dayMonthYear(page.published, 'levant')}`, 2), commentForm('اضافة تعليق', 'الإسم:', 'عنوان التعليق:'), box(page, 'مقالات ذات صلة', 3, { salt: 2 }), box(page, 'عدد اليوم', 5, { salt: 5, behind: () => 'عمان' }), section(h3('كاريكاتير'), p('ناصر الجعفري')), foot(page, ['الأقسام', 'ملحق شباب'], 'شارع الملكة رانيا - هاتف 5358855', `${page.site} © ${parts(page.published).y}`));
}

/** A Palestinian agency, short: both stamps on a line, the update in brackets; the page's rates and weather above. */
export function bracketed(page) {
  const { y } = parts(page.published);
  return document(page, div(`${weekday(page.pageStamp)}: ${numeric(page.pageStamp, '/')}`), rows([['دولار', '3.46'], ['دينار', '4.88'], ['يورو', '4.26']]), div('القدس 17°'), menu(page, 40), ticker(page, 'خبر عاجل', 6), crumbs(page, ' » ', 'الرئيسية', page.section), h1(page.article.title), div(`نشر بتاريخ: ${numeric(page.published, '/')} ( آخر تحديث: ${numeric(page.updated, '/')} الساعة: ${clock(page.updated)} )`), share(page, ['شارك']), div(brokenStory(page)), div('تابعنا على تلغرام'), plain(['كيسان', 'بيت لحم', 'آبار']),
    box(page, 'اقرأ ايضا', 6, { salt: 2, before: index => `${numeric(earlier(page, 0), '/')} ${pad(12 - index)}:0${index}` }), ranked(page, 'الأكثر مشاهدة', 5), section(h3('مقالات'), list(page, ['الكاتب: خليل شاهين العوري', 'الكاتب: ريما نزّال'])), foot(page, ['عن الوكالة', 'وظائف', 'اتصل بنا'], 'بيت لحم - شارع القدس الخليل - هاتف 2760088', `كافة الحقوق محفوظة © ${y}`));
}

/** A Syrian channel: labelled days with dots, a bar and a city behind the clock, font sizes, lines of other pieces inside. */
export function cityClock(page) {
  const stamp = iso => `${numeric(iso, '.')} | ${clock(iso)} دمشق`;
  return document(page, div('+A'), div('حجم الخط'), div('-A'), menu(page, 52), menu(page, 9, { start: 40 }), plain(['إعصار "شاهين" يضرب سواحل عمان', 'درعا', 'كورونا', 'أسعار الصرف']), div(a({ href: '#l' }, 'بث مباشر')), div(anchor(page, page.section)), h1(page.article.title), leadPhoto(page), div('تاريخ النشر: ', span(stamp(page.published))), div('آخر تحديث: ', span(stamp(page.updated))), div(anchor(page, page.byline, 'a')), share(page, ['نسخ الرابط', 'تلغرام']),
    div(story(page)), tagLine(page, 'كلمات مفتاحية', page.tags), box(page, 'اقرأ أيضاً', 4, { salt: 2, before: () => 'تقارير', behind: index => stamp(`${earlier(page, index + 1)}T1${index}:22`) }), ranked(page, 'الأكثر مشاهدة', 5), div('شارك برأيك'), newsletter('النشرة البريدية', 'اشترك في نشرتنا اليومية'), foot(page, ['من نحن', 'ترددات القناة', 'وظائف'], 'القناة على نايل سات 11603 أفقي', `${page.site} © ${parts(page.published).y}`));
}

/** An Iraqi agency: the machine's own stamp printed as it is, above the title; the dateline is the agency with a slash. */
export function machineStamp(page) {
  const stamp = (iso, index = 0) => `${iso.slice(0, 10)}T${pad(9 + index)}:1${index}:4${index}+00:00`;
  return document(page, plain(['عربي', 'کوردی', 'فەیلی', 'English', 'Türkçe']), menu(page, 33), ticker(page, 'عاجل', 5), crumbs(page, ' / ', 'الرئيسية', page.section), div(page.section), div(page.published), h1(page.article.title), img({ src: '/p.jpg', alt: page.article.title }), div('شارك الخبر'), share(page, ['Facebook', 'Telegram', 'Viber']), article(story(page)), tagLine(page, null, page.tags, ' '), rows([['سعر صرف الدولار', '147,750'], ['عيار 21', '285,000']]),
    box(page, 'أخبار متعلقة', 6, { salt: 2, before: index => stamp(earlier(page, index), index) }), aside(h3('الأكثر قراءة'), heads(page, 4, 6).map((text, index) => div(anchor(page, text), div(stamp(earlier(page, index + 1), index))))), foot(page, ['عن الوكالة', 'اتصل بنا', 'وظائف'], `جميع الحقوق محفوظة لوكالة ${page.site}`, 'تصميم وبرمجة مركز نور المعلوماتي'));
}

/** A Kurdish agency of the north-east: the weekday behind the day, place and name in capitals' stead, its initials as tail. */
export function weekdayBehind(page) {
  const stamp = iso => `${parts(iso).d} ${MONTHS.levant[parts(iso).m - 1]} ${parts(iso).y}، ${weekday(iso)} - ${clock(iso)}`;
  return document(page, plain(['Kurdî', 'English', 'Türkçe', 'Русский', 'Español', 'سۆرانی']), menu(page, 30), menu(page, 30), box(page, 'شريط الأخبار', 10, { salt: 4, before: index => `${pad(21 - index)}:0${index}` }), div(anchor(page, page.section)), h1(page.article.title), p('تحولت غرف البيوت في حي قدور بك إلى مشغل تعاوني للسجاد اليدوي.'), div(stamp(page.published)), div(page.byline), leadPhoto(page), div(story(page)), p('(س و)'), p('ASO'), div('مشاركة'), share(page, ['F', 'T', 'W']),
    box(page, 'مواضيع ذات صلة', 4, { salt: 2, behind: index => stamp(`${earlier(page, index + 1)}T0${index + 4}:30`) }), foot(page, ['من نحن', 'للاشتراك'], `© ${parts(page.published).y} ${page.site} للأنباء`));
}
