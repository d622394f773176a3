/** Broadcasters, agencies and pan-Arab sites. */

import { tags } from '../../html.mjs';
import { clock, clock12, dayMonthYear, doubledMonth, MONTHS, numeric, pad, parts, weekday } from '../../dates.mjs';
import { anchor, box, comments, cookies, crumbs, document, earlier, foot, heads, href, list, menu, newsletter, ranked, share, tagLine, tagList, ticker } from './chrome.mjs';
import { leadPhoto, story } from './story.mjs';

const { a, article, aside, div, h1, h2, h3, h4, header, img, li, p, section, span, strong, time, ul } = tags;

/** A pan-Arab daily of long reads: standfirst, author with role and handle on lines of their own, a summary box. */
export function longReads(page) {
  const stamp = iso => `${weekday(iso)} ${dayMonthYear(iso)} ${clock(iso)}`;
  return document(page, cookies('نحن نستخدم ملفات تعريف الارتباط لتحسين الموقع وقياس الأداء.', 'إدارة', 'أوافق'), ul({ class: 'eds' }, li('English'), li('Persian'), li('Urdu')), menu(page, 18), menu(page, 18),
    div({ class: 'sec' }, anchor(page, page.section)), h1(page.article.title), h2({ class: 'sub' }, page.article.sub), div({ class: 'auth' }, anchor(page, page.authors[0], 'a'), ' ', span(page.role), ' ', a({ href: '#t' }, page.handle)), div({ class: 'date' }, stamp(page.published)), leadPhoto(page),
    aside({ class: 'summary' }, h4('ملخص'), p(page.article.summary)), div({ class: 'content' }, story(page)), tagLine(page, 'المزيد عن:', page.tags), box(page, 'المزيد من تحقيقات ومطولات', 4, { date: index => stamp(`${earlier(page, index + 1)}T1${index}:07`), label: ['تحقيقات ومطولات'] }),
    ranked(page, 'الأكثر قراءة', 5), newsletter('احصل على النشرة', 'أهم التقارير في بريدك كل صباح'), foot(page, ['سياسة الخصوصية', 'شروط الاستخدام'], `© ${parts(page.published).y} ${page.site}`));
}

/** A German broadcaster, interview: lead, text, who asked, then a list with day, author, words, print and short link. */
export function germanBroadcaster(page) {
  const row = (name, ...values) => li(strong(name), ' ', ...values);
  return document(page, a({ href: '#c' }, 'إلى المحتوى'), menu(page, 14), ul({ class: 'bc' }, li(page.site), li('المواضيع'), li(anchor(page, page.section))), h3({ class: 'artikelRubrik' }, page.section), h1(page.article.title), p({ class: 'intro' }, page.article.lead), leadPhoto(page),
    div({ class: 'longText' }, story(page)), aside({ class: 'recommended' }, h2('مختارات'), heads(page, 3, 2).map((text, index) => div(h3(anchor(page, text)), p(`تتواصل أعمال الترميم في المبنى القديم وسط المدينة. (${numeric(earlier(page, 10 + index), '.')})`)))),
    section({ class: 'details' }, ul(row('تاريخ', numeric(page.published, '.')), row('الكاتب', page.authors[0]), row('كلمات مفتاحية', page.tags.join(', ')), row('شارك', 'إرسال فيسبوك تويتر'), row('تعليقك على الموضوع', 'أرسل تعليقك'), row('طباعة', 'طباعة هذه الصفحة'), row('الرابط', 'https://p.rhein.example/1JzQp'))),
    h2('مواضيع ذات صلة'), heads(page, 3, 4).map((text, index) => div(h3(anchor(page, text), ' ', span(numeric(earlier(page, 3 + index), '.'))))), foot(page, ['بيانات النشر', 'إمكانية الوصول', 'اتصل بنا'], `© ${parts(page.published).y} ${page.site}`));
}

/** A Russian agency's Arabic service: the clock with GMT before the day, the update in brackets, credit before the caption. */
export function clockGmt(page) {
  const stamp = iso => `${clock(iso)} GMT ${numeric(iso, '.')}`;
  return document(page, menu(page, 22), ul({ class: 'sub' }, li('تردد القناة'), li('راديو'), li('إنفوجرافيك')), crumbs(page, '', 'الرئيسية', page.section), h1(page.article.title), div({ class: 'date' }, `${stamp(page.published)} (تم التحديث: ${stamp(page.updated)})`),
    div({ class: 'media' }, img({ src: '/m.jpg', alt: '' }), div('© Volga News . ', 'Ilya Sorokin'), div(page.article.photo[1])), share(page, ['تابعنا عبر', 'انسخ الرابط']), div({ class: 'text' }, story(page)), tagLine(page, null, page.tags, ', '),
    aside(h3('شريط الأخبار'), heads(page, 8, 3).map((text, index) => div(span(`1${9 - index}:2${index}`), anchor(page, text)))), section(h3('مناقشة'), p('للمشاركة في المناقشة قم بتسجيل الدخول أو إنشاء حساب')), foot(page, ['حول المشروع', 'قواعد استخدام المواد'], `© ${parts(page.published).y} ${page.site}. جميع الحقوق محفوظة. +18`));
}

/** A Turkish agency: names and days in figures on one line, `تحديث :`, a dateline of three parts, a note on subscription. */
export function turkishAgency(page) {
  return document(page, ul({ class: 'langs' }, ['Türkçe', 'English', 'Français', 'Русский', 'Kurdî', 'کوردی'].map(text => li(text))), menu(page, 12), ul({ class: 'bc' }, li(anchor(page, page.section))), h1(page.article.title), h4(page.article.sub),
    div({ class: 'by' }, span(page.authors.join(', ')), ' ', span('|'), ' ', span(numeric(page.published, '.')), ' - ', span(`تحديث : ${numeric(page.updated, '.')}`)), leadPhoto(page), div({ class: 'detay' }, story(page)),
    p({ class: 'note' }, 'ما ينشر في الموقع مختصر لجزء من المواد التي تبث للمشتركين عبر نظام الوكالة. للاشتراك يرجى الاتصال بقسم التسويق.'), tagList(page, 'الأخبار ذات الصلة', heads(page, 3, 1)), section(h3('المواضيع ذات الصلة'), list(page, page.tags, 'tag')),
    box(page, 'اخترنا لكم', 4, { salt: 3, date: index => numeric(earlier(page, index), '.'), at: 'before' }), foot(page, ['مؤسساتنا', 'وظائف', 'خدماتنا'], `${page.site} © 2011-${parts(page.published).y}`));
}

/** A London site, economy: place, site and author on a line, stamp with `بتوقيت غرينتش`, counts of shares. */
export function greenwichSite(page) {
  const stamp = iso => `${weekday(iso)}، ${dayMonthYear(iso)} ${clock12(iso)} بتوقيت غرينتش`;
  return document(page, menu(page, 15), ticker(page, 'أهم الأخبار', 4), div({ class: 'cat' }, anchor(page, page.section)), h1(page.article.title), div({ class: 'writer' }, page.byline), div({ class: 'dt' }, stamp(page.published)), ul({ class: 'soc' }, li('12'), li('شارك'), li('طباعة')), leadPhoto(page),
    div({ class: 'article-content' }, story(page)), tagLine(page, null, page.tags, ' # '), section(h3('النقاش (0)'), p('يمكنك تسجيل الدخول لإضافة تعليق')), box(page, 'اقرأ أيضا:', 3, { date: index => stamp(`${earlier(page, index + 1)}T1${index}:41`) }),
    aside(h3('الأكثر قراءة في أسبوع'), heads(page, 4, 5).map((text, index) => div(anchor(page, text), ' ', span(`منذ ${index + 3} ساعات`)))), foot(page, ['من نحن', 'أعلن معنا'], `جميع الحقوق محفوظة لـ${page.site} ${parts(page.published).y} ©`));
}

/** An essay site: author first, `نشر في` with the comma before the year, contents, biography at the end. */
export function essaySite(page) {
  const stamp = iso => `نشر في ${parts(iso).d} ${MONTHS.eg[parts(iso).m - 1]} ,${parts(iso).y}`;
  return document(page, header(img({ src: '/n.svg', alt: page.site })), menu(page, 10), menu(page, 10), h1(page.article.title), leadPhoto(page), div({ class: 'a' }, img({ src: '/u.jpg', alt: '' }), anchor(page, page.authors[0], 'a')), div({ class: 'd' }, stamp(page.published)),
    share(page, ['تحميل', 'استماع', 'حفظ']), div({ class: 'post' }, story(page)), tagLine(page, 'الوسوم:', page.tags), div({ class: 'author-card' }, img({ src: '/u.jpg', alt: '' }), h4(anchor(page, page.authors[0], 'a')), p(page.bio), a({ href: '#m' }, 'مشاهدة المزيد')),
    box(page, 'أحدث ما نشر', 3, { salt: 2, date: index => stamp(earlier(page, index + 4)) }), newsletter('اشترك في نشرتنا', 'مقالات مختارة كل أسبوع'), foot(page, ['عن الموقع', 'اكتب معنا'], 'بعض الحقوق محفوظة تحت رخصة المشاع الإبداعي'));
}
