/** International broadcasters and a London daily. */

import { tags } from '../../html.mjs';
import { clock, clock12, dayMonthYear, doubledMonth, hijri, hijriNumbers, numeric, pad, parts, MONTHS, weekday } from '../../dates.mjs';
import { anchor, box, cookies, document, earlier, foot, heads, href, list, nav_, share, tagBullets, tagLine } from './chrome.mjs';
import { leadPhoto, story } from './story.mjs';

const { a, article, aside, b, button, div, em, h1, h2, h3, header, img, li, main, p, section, small, span, strong, table, td, time, tr, ul } = tags;

/** A British broadcaster: role list, relative and absolute day, labelled captions, a link list to skip. */
export function british(page) {
  const [author] = page.authors;
  return document(page,
    cookies('دعنا نعرف أنك توافق على استخدام ملفات تعريف الارتباط. نستخدم هذه الملفات لنقدم لك أفضل خدمة ممكنة على الإنترنت.', 'نعم، أوافق', 'لا، اعرض الإعدادات'),
    header(a({ href: href(page, 'home') }, page.site), a({ href: '#content' }, 'إذهب الى المحتوى')), nav_(page, 9),
    main({ id: 'content' }, h1({ tabindex: '-1' }, page.article.title),
      section({ role: 'region' }, ul({ class: 'byline' },
        li(span('Author, '), span(author)), li(span('Role, '), span(page.role)), li(span('Reporting from '), span(page.city)))),
      div(time({ datetime: page.published }, doubledMonth(page.published, '/ ', 'eg', 'levant'))),
      div({ class: 'upd' }, time('آخر تحديث قبل 5 ساعات')),
      leadPhoto(page), story(page)),
    section(h2('مواضيع ذات صلة'), list(page, ['علوم', 'بيئة', 'البحر الأحمر'], 't')),
    box(page, 'أخبار رئيسية', 3, { level: 'h2', date: index => `قبل ${index + 2} ساعة` }),
    box(page, 'اخترنا لكم', 4, { salt: 2, level: 'h2', date: index => dayMonthYear(earlier(page, index + 3)) }),
    section(h2('الأكثر قراءة'), table(heads(page, 4, 4).map((text, index) => tr(td(String(index + 1)), td(anchor(page, text)))))),
    foot(page, ['شروط الاستخدام', 'عن أثير', 'سياسة الخصوصية', 'ملفات تعريف الارتباط', 'اتصل بأثير'],
      `© ${parts(page.published).y} ${page.site}. لا تتحمل أثير مسؤولية محتوى المواقع الخارجية. نبذة عن طريقتنا في الربط بالمواقع الخارجية.`));
}

/** A Qatari network: 60 links, day glued to the update in two calendars, the source behind the text. */
export function qatari(page) {
  const day = iso => numeric(iso, '/', { padded: false });
  const [hd, hm, hy] = hijriNumbers(page.updated);
  return document(page, nav_(page, 60, { nested: true }), div({ class: 'crumbs' }, anchor(page, 'الرئيسية'), '/', anchor(page, page.section)),
    article(h1({ class: 'heading-story' }, page.article.title),
      div({ class: 'date' }, span(day(page.published)), '-', span('آخر تحديث: '), span(`${day(page.updated)} الساعة ${clock(page.updated)} (مكة المكرمة) الموافق ${hd}/${hm}/${hy} هـ`)),
      share(page, ['حفظ', 'مشاركة', 'طباعة', '+ T -']), leadPhoto(page), div({ class: 'by' }, page.byline),
      div({ id: 'DynamicContent' }, story(page)),
      div({ class: 'src' }, span('المصدر'), ' : ', span(`${page.site} + وكالات`))),
    tagLine(page, 'كلمات مفتاحية:', ['اقتصاد', 'السودان', 'زراعة']),
    box(page, 'حول هذه القصة', 3, { date: index => `${day(earlier(page, 9 + index))}`, level: 'h2' }),
    box(page, 'الأكثر قراءة', 5, { salt: 3 }),
    foot(page, ['من نحن', 'اعرف المزيد', 'خريطة الموقع', 'تردد البث'], `جميع الحقوق محفوظة © ${parts(page.published).y} ${page.site}`, 'ص.ب 20113 - الدوحة'));
}

/** A Saudi-owned channel: stamps with the comma before the year and the Gulf's zone. */
export function saudiChannel(page) {
  const stamp = iso => {
    const { y, m, d } = parts(iso);
    return `${pad(d)} ${MONTHS.eg[m - 1]} ,${y}: ${clock12(iso)} GST`;
  };
  return document(page, div({ class: 'topbar' }, 'النشرة الجوية', ' | ', 'بث مباشر'), nav_(page, 22), ul({ class: 'trend' }, heads(page, 5, 2).map(text => li('# ', anchor(page, text)))),
    div({ class: 'cat' }, anchor(page, page.section)), h1(page.article.title),
    div({ class: 'times' }, div(`نشر في: ${stamp(page.published)}`), div(`آخر تحديث: ${stamp(page.updated)}`)),
    leadPhoto(page), div({ class: 'author' }, page.byline), share(page, ['فيسبوك', 'تويتر', 'واتساب', 'نسخ الرابط']),
    div({ class: 'body' }, story(page)), div({ class: 'promo' }, `لمزيد من الأخبار حمل تطبيق ${page.site}`),
    h3('مواضيع'), list(page, ['السعودية', 'النقل العام', 'الرياض'], 'tag'),
    box(page, 'اقرأ المزيد', 4, { salt: 1, date: index => stamp(`${earlier(page, index)}T1${index}:1${index}`) }),
    foot(page, ['اتصل بنا', 'وظائف', 'أسئلة متكررة'], `© ${parts(page.published).y} جميع الحقوق محفوظة لقناة ${page.site}`));
}

/** A Russian channel's Arabic site: stamps glued to their labels, short address, the source at the end. */
export function russian(page) {
  const stamp = iso => `${numeric(iso, '.')} | ${clock(iso)} GMT`;
  return document(page, header(img({ src: '/l.png', alt: page.site }), nav_(page, 14)), ul({ class: 'news-line' }, heads(page, 6, 3).map((text, index) => li(span(`1${index}:0${index}`), ' ', anchor(page, text)))),
    ul({ class: 'crumb' }, li(anchor(page, 'الرئيسية')), li(anchor(page, page.section))),
    div({ class: 'article' }, h1(page.article.title),
      div({ class: 'date' }, span(`تاريخ النشر:${stamp(page.published)}`)), div({ class: 'date' }, span(`آخر تحديث:${stamp(page.updated)}`)),
      span({ class: 'sz' }, 'A+', ' ', 'A', ' ', 'A-'), leadPhoto(page), div({ class: 'short' }, `انسخ الرابط ${page.domain}/mq2k`),
      div({ class: 'text' }, story(page)), p({ class: 'source' }, 'المصدر: ', page.source)),
    div({ class: 'subs' }, `تابعوا ${page.site} على تلغرام`), tagLine(page, null, ['القطب الشمالي', 'سفن']),
    box(page, 'المزيد', 5, { salt: 2, date: index => `${numeric(earlier(page, index), '.')} | 0${index + 4}:30 GMT`, before: true }),
    foot(page, ['من نحن', 'استخدام المواد', 'وظائف'], `حقوق النشر © 2005–${parts(page.published).y}`));
}

/** A French channel's Arabic site: both stamps on a line, `نص`, a lead, newsletter and ads in the text. */
export function french(page) {
  const stamp = iso => `${numeric(iso, '/')} - ${clock(iso)}`;
  return document(page, cookies('نحن وشركاؤنا نستخدم ملفات تعريف الارتباط لقياس عدد الزوار وعرض محتوى يناسبك.', 'تخصيص', 'قبول الكل', 'متابعة من دون قبول'),
    a({ href: '#main' }, 'تخطي إلى المحتوى الرئيسي'), nav_(page, 16), ul({ class: 'hot' }, li('في الواجهة'), heads(page, 3, 1).map(text => li(anchor(page, text)))),
    main({ id: 'main' }, ul({ class: 'bc' }, li(anchor(page, page.site)), li('/'), li(anchor(page, page.section))),
      div({ class: 'kicker' }, 'هجرة'), h1(page.article.title),
      p({ class: 'pub' }, `نشرت في: ${stamp(page.published)}`, ' ', `آخر تحديث: ${stamp(page.updated)}`),
      leadPhoto(page), div({ class: 'by' }, span('نص:'), ' ', page.authors.map((name, i) => [i ? ' | ' : null, anchor(page, name, 'a')]), div('تابع')), div({ class: 'read' }, '4 دقائق'),
      p({ class: 'chapo' }, strong(page.article.lead)), div({ class: 'ad-slot' }, 'إعلان'),
      div({ class: 'content' }, story(page)), p({ class: 'agency' }, em('أفق باريس/ أ ف ب'))),
    box(page, 'إقرأ المزيد', 3, { level: 'h2' }),
    foot(page, ['من نحن؟', 'إعلان', 'الأسئلة الشائعة', 'إدارة الخصوصية'], `© ${parts(page.published).y} أفق باريس - جميع الحقوق محفوظة. لا تتحمل القناة مسؤولية ما تتضمنه المواقع الأخرى.`));
}

/** A pan-Arab London daily: the minute, the day in both calendars with `م ـ`, city and author. */
export function london(page) {
  const [author] = page.authors;
  const stamp = `نشر: ${clock(page.published)}-${dayMonthYear(page.published)} م ـ ${hijri(page.published)} هـ`;
  return document(page, div({ class: 'region-top' }, ul(li('EN'), li('فارسى'), li('اردو'))), nav_(page, 24), div({ class: 'issue' }, 'رقم العدد [14340]'),
    div({ class: 'section' }, anchor(page, page.section)), h1(page.article.title), h2({ class: 'sub' }, page.article.sub),
    leadPhoto(page), ul({ class: 'meta' }, li(stamp), li('T T')), div({ class: 'by' }, span(`${page.city}: `), anchor(page, author, 'a')),
    div({ class: 'node_new_body' }, story(page)), tagLine(page, null, ['سوريا', 'تراث']),
    div({ class: 'fb' }, 'التعليقات', ' ', 'لا توجد تعليقات'), div({ class: 'rules' }, 'نود التنويه إلى أن التعليقات تخضع لشروط النشر، ونعتذر عن نشر كل تعليق يتضمن إساءة.'),
    box(page, 'مواضيع ذات صلة', 3, { date: index => `${dayMonthYear(earlier(page, 2 + index))} م`, before: true }),
    foot(page, ['الأرشيف', 'اشترك', 'نسخة PDF'], `جميع الحقوق محفوظة لـ${page.site} ${parts(page.published).y}`, '10th Floor, 5 Harbour Row, London'));
}

/** A live page: newest entry first, each with its clock; day of start and of the last update above. */
export function live(page) {
  const stamp = iso => `${numeric(iso, '/', { padded: false })} - ${clock(iso)}`;
  return document(page, cookies('يستخدم هذا الموقع ملفات الارتباط', 'موافق'), nav_(page, 5),
    div({ class: 'live-label' }, 'مباشر'), h1(page.article.title),
    div({ class: 'when' }, span(`بدأت التغطية: ${stamp(page.published)}`), ' | ', span(`آخر تحديث: ${stamp(page.updated)} (بتوقيت غرينتش)`)),
    leadPhoto(page), div({ class: 'keys' }, h3('أبرز التطورات'), ul(page.article.summary.map(text => li(text)))), button('تحديث تلقائي'),
    div({ class: 'stream' }, story(page)), div({ class: 'more' }, a({ href: '#' }, 'تحميل المزيد')),
    box(page, 'تغطيات سابقة', 3, { date: index => stamp(`${earlier(page, 20 + index)}T08:0${index}`) }), foot(page, ['من نحن'], `© ${page.site}`));
}
