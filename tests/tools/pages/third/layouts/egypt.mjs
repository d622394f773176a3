/** Egyptian papers and gateways. */

import { tags } from '../../html.mjs';
import { clock12, dayMonthYear, MONTHS, pad, parts, weekday } from '../../dates.mjs';
import { anchor, box, commentForm, crumbs, document, earlier, foot, heads, href, list, menu, ranked, share, tagLine, tagList, ticker } from './chrome.mjs';
import { leadPhoto, story } from './story.mjs';

const { a, article, b, div, h1, h2, h3, header, img, li, p, section, span, strong, table, td, th, tr, ul } = tags;

/** A private daily: the page's own day and clock on top, the menu twice, both stamps on one line with `نشر فى`. */
export function privateDaily(page) {
  const stamp = iso => `${weekday(iso)} ${dayMonthYear(iso)} - ${clock12(iso, ['ص', 'م'], false)}`;
  return document(page, div({ class: 'top' }, span(`${weekday(page.pageStamp)} ${dayMonthYear(page.pageStamp)} ${clock12(page.pageStamp, ['ص', 'م'], false)} القاهرة`), ' ', span('القاهرة 31°')),
    menu(page, 26), menu(page, 26), div({ class: 'adv' }, a({ href: '#' }, 'بحث متقدم')),
    div({ class: 'poll' }, p('هل توافق على عودة الترام إلى شوارع وسط القاهرة؟'), ul(li('نعم'), li('لا'))),
    crumbs(page, ' - ', 'الرئيسية', page.section), h1(page.article.title), leadPhoto(page),
    div({ class: 'editor' }, anchor(page, page.byline, 'a')),
    div({ class: 'time' }, `نشر فى: ${stamp(page.published)} | آخر تحديث: ${stamp(page.updated)}`),
    div({ class: 'eventContent' }, story(page)), share(page, ['اطبع الصفحة', 'شارك']),
    box(page, 'مواضيع متعلقة', 3, { date: index => stamp(`${earlier(page, index + 1)}T1${index}:05`) }),
    box(page, 'قد يعجبك أيضا', 4, { salt: 2 }), commentForm('شارك بتعليقك'), ranked(page, 'الأكثر قراءة', 5),
    foot(page, ['خدمات', 'الموقع غير مسئول عن صحة الخبر', 'اشترك معنا'], 'خدمة الرسائل القصيرة: اشترك الآن لتصلك أهم الأخبار لحظة بلحظة', `جميع حقوق النشر محفوظة © ${parts(page.published).y}`));
}

/** A popular portal: editors on top, day and month's name parted by slashes, a relative time beside, service text at the end. */
export function popularPortal(page) {
  const stamp = iso => {
    const { y, m, d } = parts(iso);
    return `${weekday(iso)} ${pad(d)}/${MONTHS.eg[m - 1]}/${y} - ${clock12(iso)}`;
  };
  return document(page, header(div('رئيس مجلس الإدارة والتحرير'), div('أشرف سمير الدهشان'), div('المدير العام'), div('مها عبد الستار')), menu(page, 18),
    ticker(page, 'عاجل', 4), div({ class: 'cat' }, anchor(page, page.section)), h1(page.article.title), h2({ class: 'sub' }, page.article.sub),
    leadPhoto(page), div({ class: 'auth' }, anchor(page, page.authors[0], 'a')),
    div({ class: 'pub' }, stamp(page.published), ' ', span('منذ 3 ساعات')), share(page, ['فيسبوك', 'تويتر', 'واتساب']), article(story(page)),
    tagLine(page, null, page.tags), div({ class: 'gn' }, 'تابعونا على', ' ', a({ href: '#gn' }, 'جوجل نيوز')),
    box(page, 'الأكثر قراءة', 5, { salt: 2, date: index => stamp(`${earlier(page, index)}T09:1${index}`), at: 'before' }),
    box(page, 'ترشيحاتنا', 3, { salt: 3 }), foot(page, ['من نحن', 'هيئة التحرير', 'سياسة الخصوصية'], `جميع الحقوق محفوظة ${page.site}`));
}

/** A state house's portal, sport: results in a table, breadcrumb as a list, name and stamp on one line. */
export function statePortal(page) {
  const stamp = iso => `${weekday(iso)}، ${pad(parts(iso).d)} ${MONTHS.eg[parts(iso).m - 1]} ${parts(iso).y} - ${clock12(iso)}`;
  return document(page, div({ class: 'staff' }, span('رئيس مجلس الإدارة: '), b('حسام البغدادي'), ' ', span('رئيس التحرير: '), b('نجوى الصاوي')), menu(page, 30),
    table({ class: 'scores' }, [['النصر الساحلي', '2', '2', 'عمال الغزل'], ['الجزيرة', '-', '-', 'فنار بورسعيد']].map(row => tr(row.map(cell => td(cell))))),
    ul({ class: 'crumb' }, li(anchor(page, 'الصفحة الرئيسية')), li(anchor(page, page.section))), h1(page.article.title), leadPhoto(page),
    div({ class: 'by' }, span(anchor(page, page.authors[0], 'a')), ' ', span(stamp(page.published))), div({ class: 'txt' }, story(page)),
    tagList(page, 'الكلمات الدالة', page.tags), div('مشاركه الخبر :'), share(page, ['Facebook', 'Twitter', 'WhatsApp']),
    table({ class: 'table' }, tr(th('الفريق'), th('لعب'), th('نقاط')), tr(td('النصر الساحلي'), td('17'), td('35')), tr(td('عمال الغزل'), td('17'), td('31'))),
    box(page, 'أخبار الرياضة', 4, { date: index => stamp(`${earlier(page, index)}T1${index}:20`) }), h3('الأكثر قراءة'), list(page, heads(page, 4, 5)),
    foot(page, ['اتصل بنا', 'أعلن معنا'], `${page.site} - 6 شارع الصحافة - القاهرة`));
}

/** A daily: the clock and a bar before the day, then who wrote it; comments of a network at the end. */
export function clockFirstDaily(page) {
  const stamp = iso => `${clock12(iso)} | ${weekday(iso)} ${dayMonthYear(iso)}`;
  return document(page, div({ class: 'burger' }, a({ href: '#m' }, 'القائمة')), menu(page, 22, { sub: ['مرور', 'طقس', 'تعليم'] }), div({ class: 'ads' }, 'إعلان'),
    div({ class: 'crumbs' }, anchor(page, page.section)), h1(page.article.title), div({ class: 'when' }, stamp(page.published)),
    div({ class: 'who' }, 'كتب: ', page.authors.map((name, index) => [index ? ' و' : null, anchor(page, name, 'a')])), leadPhoto(page),
    div({ class: 'paragraph-list' }, story(page)), tagLine(page, 'الكلمات المفتاحية', page.tags), a({ href: '#c' }, 'عرض التعليقات'),
    section(h3('أخبار قد تعجبك'), heads(page, 4, 2).map((text, index) => div(div(stamp(`${earlier(page, index + 1)}T0${index + 2}:44`)), anchor(page, text), p('كتب: وائل فايق')))),
    foot(page, ['من نحن', 'الأرشيف', 'شروط الاستخدام'], 'تصدر عن شركة المستقبل للنشر والصحافة', 'تنفيذ وتطوير: الإدارة الرقمية'));
}
