/** Persian and Urdu pages, and a blog. */

import { tags } from '../../html.mjs';
import { clock, clock12, dayMonthYear, MONTHS, pad, parts, persianDigits, persianWeekday, solar, urduWeekday } from '../../dates.mjs';
import { anchor, box, comments, commentForm, cookies, document, earlier, foot, heads, href, list, nav_, share, tagBullets, tagLine } from './chrome.mjs';
import { leadPhoto, story } from './story.mjs';

const { a, article, div, h1, h2, h3, h4, header, img, li, main, p, section, small, span, strong, table, td, time, tr, ul } = tags;

/** An Iranian agency: code, group and Solar day in a table-like list, a lead, `انتهای پیام`. */
export function iranian(page) {
  const day = iso => persianDigits(solar(iso));
  return document(page, div({ class: 'now' }, `${persianWeekday(page.pageDate)} ${day(page.pageDate)}`), nav_(page, 20), 
    div({ class: 'item-header' }, ul(li(span('گروه: '), anchor(page, page.section)), li(span('تاریخ انتشار: '), span(`${day(page.published)} - ${persianDigits(clock(page.published))}`)), li(span('کد خبر: '), span(persianDigits('96121207345')))),
      h1(page.article.title)),
    p({ class: 'introtext' }, page.article.lead), img({ src: '/p.jpg', alt: 'پسته' }), div({ class: 'item-text' }, story(page)), p('انتهای پیام/'),
    tagLine(page, 'برچسب‌ها:', ['پسته', 'رفسنجان', 'صادرات']), share(page, ['تلگرام', 'واتساپ', 'چاپ']),
    div({ class: 'comments' }, h3('نظرات'), div(strong('کاربر ناشناس'), ' ', persianDigits(`${solar(page.published)} ${clock('2018-03-03T20:11')}`)), p('پس چرا قیمت در بازار پایین نمی‌آید؟')),
    box(page, 'اخبار مرتبط', 4, { date: index => day(earlier(page, index + 1)) }), foot(page, ['درباره ما', 'تماس با ما'], 'تمام حقوق مادی و معنوی این سایت متعلق به کویرنیوز است.'));
}

/** A British broadcaster's Persian page: role list, both calendars, labelled captions. */
export function persianBritish(page) {
  const { d, m, y } = parts(page.published);
  return document(page, cookies('ما از کوکی‌ها استفاده می‌کنیم تا بهترین تجربه را برای شما فراهم کنیم.', 'می‌پذیرم', 'تنظیمات'), a({ href: '#m' }, 'پرش به محتوا'), nav_(page, 8),
    main({ id: 'm' }, h1(page.article.title), ul(li(span('نویسنده, '), span(page.authors[0])), li(span('شغل, '), span(page.role))),
      time({ datetime: page.published }, persianDigits(`${solar(page.published)} - ${d} ${MONTHS.fa[m - 1]} ${y}`)), leadPhoto(page), story(page)),
    section(h2('مطالب مرتبط'), list(page, ['محیط زیست', 'آب'], 't')), box(page, 'خبرهای مهم', 3, { level: 'h2', date: index => persianDigits(`${index + 2} ساعت پیش`) }),
    foot(page, ['شرایط استفاده', 'حریم خصوصی'], persianDigits(`© ${y} ${page.site}. مسئولیت محتوای سایت‌های دیگر با ما نیست.`)));
}

/** A Pakistani paper: author with `ویب ڈیسک`, `شائع` and `اپ ڈیٹ` on a line. */
export function urdu(page) {
  const day = iso => `${urduWeekday(iso)} ${dayMonthYear(iso, 'ur')}`;
  const half = iso => clock12(iso, ['am', 'pm']).replace(' ', '');
  return document(page, div({ class: 'today' }, day(page.pageDate)), nav_(page, 16), div({ class: 'ticker' }, span('تازہ ترین'), list(page, heads(page, 3, 2))),
    anchor(page, page.section), h2({ class: 'story__title' }, page.article.title),
    div({ class: 'story__byline' }, anchor(page, page.authors[0], 'a'), ' | ', 'ویب ڈیسک'), div(span(`شائع ${day(page.published)} ${half(page.published)}`), ' ', span(`اپ ڈیٹ ${day(page.updated)} ${half(page.updated)}`)),
    share(page, ['فیس بک', 'ٹوئٹر', 'واٹس ایپ']), leadPhoto(page), div({ class: 'story__content' }, story(page)),
    tagLine(page, null, ['کراچی', 'ٹرام']), div({ class: 'comments' }, h3('تبصرے (1)'), div(span('ناصر محمود'), ' ', span('مارچ 04, 2018 09:10am')), p('بہت اچھی خبر ہے، امید ہے کام وقت پر مکمل ہوگا۔')),
    box(page, 'مقبول خبریں', 4, { date: index => day(earlier(page, index)) }), foot(page, ['ہمارے بارے میں', 'اشتہارات'], `کاپی رائٹ © ${parts(page.published).y} ${page.site}، کراچی`));
}

/** A tech blog: author and day in the theme's line, contents, newsletter, bio and comments. */
export function techBlog(page) {
  const { y, m, d } = parts(page.published);
  const [author] = page.authors;
  return document(page, header(a({ href: href(page, 'home') }, page.site), p('تقنية بلا تعقيد')), nav_(page, 4),
    article({ class: 'post type-post hentry' }, h1({ class: 'entry-title' }, page.article.title),
      div({ class: 'entry-meta' }, span('بواسطة '), anchor(page, author, 'author'), span({ class: 'sep' }, ' · '), time(`${d} ${MONTHS.eg[m - 1]}، ${y}`), span(' · '), span('في '), anchor(page, page.section), span(' · '), span('2 تعليقان')),
      img({ src: '/hd.jpg', alt: '' }), div({ class: 'entry-content' }, story(page)), p({ class: 'disc' }, 'تنبيه: قد تحتوي بعض الروابط على عمولة لا تزيد السعر عليك.')),
    div({ class: 'author-box' }, img({ src: '/a.jpg', alt: author }), h4(author), p('مطور ومدون من عمّان، يكتب عن الخصوصية والبرمجيات الحرة منذ 2009.'), anchor(page, 'عرض كل المقالات')),
    div({ class: 'nav-links' }, div('المقال السابق'), anchor(page, heads(page, 1, 1)[0]), div('المقال التالي'), anchor(page, heads(page, 1, 3)[0])),
    comments(page, 'رأيان حول "النسخ الاحتياطي"', index => `${d + 1 + index} ${MONTHS.eg[m - 1]}، ${y} الساعة ${index + 1}:4${index} م`, { count: 2 }), commentForm(),
    foot(page, ['عن المدونة'], 'يعمل بفخر بواسطة ووردبريس'));
}
