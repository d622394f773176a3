/** Sites of the Gulf: a Saudi e-paper, a Kuwaiti agency, an Emirati portal, a football site. */

import { tags } from '../../html.mjs';
import { clock, clock12, dayMonthYear, hijri, MONTHS, numeric, pad, parts, weekday } from '../../dates.mjs';
import { anchor, box, comments, cookies, crumbs, document, earlier, foot, heads, list, menu, newsletter, plain, ranked, rows, share, tagLine, ticker } from './chrome.mjs';
import { brokenStory, leadPhoto, story } from './story.mjs';

const { a, article, aside, div, h1, h2, h3, h4, header, img, li, p, section, span, strong, time, ul } = tags;

/** A Saudi e-paper: subtitle below, three names parted by dashes, both days with `PM`, counts and a tweet in the text. */
export function saudiOnline(page) {
  const stamp = iso => `${dayMonthYear(iso, 'eg', true)} - ${hijri(iso)} ${clock12(iso, ['AM', 'PM'])}`;
  return document(page, div(`${weekday(page.pageStamp)} ${hijri(page.pageStamp)} هـ ${numeric(page.pageStamp, '/')} م`), div('الرياض 31° غائم جزئيا'), menu(page, 42, { sub: 'gulfsub' }), list(page, ['سبورت الرصد', 'جوجل نيوز', 'تويتر', 'سناب شات']), ticker(page, 'عاجل', 3), h1(page.article.title), h2(page.article.sub), leadPhoto(page), share(page, ['شارك الخبر', 'A', 'A']),
    div(page.byline), div(stamp(page.published)), ul(li('5'), li('23,456')), div(story(page)), div(stamp(page.updated)), tagLine(page, null, page.tags, ' '), div('اعلان'), comments(page, 'التعليقات', (who, index) => [span(who), ' ', span(`${numeric(page.published, '-', { order: 'ymd' })} 2${index}:05:11`)], 2),
    box(page, 'الأكثر قراءة', 5, { salt: 2, behind: index => stamp(`${earlier(page, index)}T1${index}:31`) }), section(h3('اختيار المحرر'), heads(page, 4, 5).map(text => div(anchor(page, 'محليات'), h4(anchor(page, text))))), foot(page, ['أعلن معنا', 'الرعاية', 'اتصل بنا', 'سياسة الخصوصية'], `صحيفة ${page.site} الإلكترونية ترخيص رقم 147`, 'جميع الحقوق محفوظة'));
}

/** A Kuwaiti agency: the agency's name before the title, topic and day, dateline with both numbers, a coded tail with the hour. */
export function codedAgency(page) {
  const { d, m, y, H, M } = parts(page.tail);
  return document(page, div('الاثنين - الأحد 24 ساعة'), ul(li('English'), li('عربي')), menu(page, 9, { start: 22 }), list(page, ['عن الوكالة', 'خدماتنا', 'مركز التدريب', 'الأرشيف الصحفي', 'صور', 'تقارير']), rows([['آخر الأخبار', ''], ...heads(page, 12, 4).map((text, index) => [`${numeric(page.published, '/')} ${pad(21 - index)}:${pad(4 * index + 3)}`, text])]),
    h1(page.article.title), rows([['المحور', page.section], ['التاريخ', numeric(page.published, '/')]]), div(brokenStory(page), tags.br(), tags.br(), '(النهاية)', tags.br(), 'م ن ع / ط أ ب', tags.br(), `خنا${pad(d)}${pad(H)}${pad(M)} جمت اكت ${y % 100}`), share(page, ['طباعة', 'إرسال', 'حفظ']), box(page, 'أخبار ذات صلة', 4, { behind: index => numeric(earlier(page, index), '/') }),
    foot(page, ['خريطة الموقع', 'إخلاء مسؤولية'], 'ص ب 24063 الصفاة 13101 - هاتف 1822822', `جميع الحقوق محفوظة ${page.site} ${parts(page.published).y}`));
}

/** An Emirati portal: year first with bare slashes and Abu Dhabi's clock, author and section above, boxes within the text. */
export function abuDhabiPortal(page) {
  const stamp = iso => `${weekday(iso)} ${numeric(iso.slice(0, 10), '/', { order: 'ymd', padded: false })} ${clock12(iso)} بتوقيت أبوظبي`;
  return document(page, cookies('نستخدم ملفات تعريف الارتباط (كوكيز) لفهم كيفية استخدامك لموقعنا ولتحسين تجربتك.', 'قبول', 'اطلع على السياسة'), plain(['العربية', 'English', 'Français', 'Türkçe', 'فارسى', 'Español']), menu(page, 54), menu(page, 10, { start: 12 }), ticker(page, 'آخر الأخبار', 7, index => `${15 - index}:1${index} `), div(anchor(page, page.section)), h1(page.article.title), div(anchor(page, page.byline, 'a')), div(stamp(page.published)), leadPhoto(page), share(page, ['مشاركة', 'استمع']),
    article(story(page)), tagLine(page, null, page.tags), box(page, 'قد يعجبك أيضا', 6, { salt: 2, before: () => 'اقتصاد', behind: index => stamp(`${earlier(page, index)}T0${index + 3}:15+04:00`) }), ranked(page, 'الأكثر قراءة', 5), newsletter('اشترك في النشرة', 'كن على اطلاع'), foot(page, ['من نحن', 'اتصل بنا', 'وظائف شاغرة', 'الشروط والأحكام'], `© جميع الحقوق محفوظة لـ${page.site} ${parts(page.published).y}`));
}

/** A football site of Bahrain: score box and events, city, site and name on a line, the stamp with a comma, a table. */
export function footballSite(page) {
  const stamp = iso => `${dayMonthYear(iso)}، ${clock(iso)}`;
  return document(page, plain(['دوري ناصر الممتاز', 'دوري الدرجة الثانية', 'كأس الملك', 'دوري أبطال آسيا', 'الدوري الإنجليزي', 'الدوري الإسباني', 'المنتخبات', 'انتقالات', 'كرة يد', 'كرة سلة', 'آراء', 'المنتدى', 'الأندية', 'اللاعبون', 'الهدافون', 'مواعيد']), rows([['الحالة', '3 - 1', 'المنامة', 'انتهت'], ['البديع', '0 - 0', 'الرفاع الشرقي', 'انتهت'], ['المحرق', '20:15', 'النجمة', 'لم تبدأ']]), crumbs(page, ' > ', 'كرة القدم', 'البحرين', page.section),
    h1(page.article.title), leadPhoto(page), div(page.byline), div(stamp(page.published)), div('4312 مشاهدة'), share(page, ['شارك']), div(story(page)), plain(['عيسى الجهني 7', 'أوتشي 45+2', 'محمد الحردان 61', 'أوتشي 83']), rows([['الفريق', 'لعب', 'فاز', 'له', 'نقاط'], ['الحالة', '16', '11', '29', '36'], ['المنامة', '16', '9', '24', '31'], ['المحرق', '15', '8', '22', '27']]), comments(page, 'تعليقات الأعضاء', (who, index) => [strong(who), ' ', span(stamp(`${page.published.slice(0, 10)}T23:0${index}`))], 2),
    box(page, 'أخبار ذات صلة', 4, { salt: 2, behind: index => stamp(`${earlier(page, index + 1)}T1${index}:40`) }), foot(page, ['حول الموقع', 'إعلن معنا', 'تطبيق الجوال'], `© ${page.site} 2002-${parts(page.published).y}`));
}
