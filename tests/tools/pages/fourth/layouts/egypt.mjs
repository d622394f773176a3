/** Egyptian sites: a state paper's gateway, a column, an aggregator, a Coptic weekly, a regional site. */

import { tags } from '../../html.mjs';
import { clock, clock12, dayMonthYear, hijri, MONTHS, numeric, pad, parts, weekday } from '../../dates.mjs';
import { anchor, box, columnists, commentForm, comments, cookies, crumbs, document, earlier, foot, heads, list, menu, newsletter, plain, ranked, rows, share, tagLine, ticker } from './chrome.mjs';
import { leadPhoto, story } from './story.mjs';

const { a, article, aside, b, button, div, h1, h2, h3, h4, header, img, li, p, section, span, strong, ul } = tags;

/** A state paper's gateway: Hijri and Gregorian day of the page, rates and prayers, governorate and name, the stamp with a bar. */
export function stateGateway(page) {
  const stamp = iso => `${numeric(iso, '-', { padded: false })} | ${clock(iso)}`;
  return document(page, header(div(`${weekday(page.pageStamp)} ${hijri(page.pageStamp)} هـ - ${dayMonthYear(page.pageStamp)}`), div(a({ href: '#en' }, 'English'), ' ', a({ href: '#fr' }, 'Français')), div('رئيس مجلس الإدارة', ' ', b('عبد الفتاح الدمرداش')), div('رئيس التحرير', ' ', b('محمد أبو العز'))),
    rows([['دولار أمريكي', '15.66', '15.76'], ['يورو', '17.21', '17.35'], ['جنيه إسترليني', '18.40', '18.55']]), rows([['الفجر', '04:38'], ['الظهر', '12:03'], ['العصر', '15:29'], ['المغرب', '18:06'], ['العشاء', '19:23']]),
    menu(page, 50, { sub: 'egsub' }), ticker(page, 'آخر الأخبار', 8), div('إعلان'), ul(li(anchor(page, 'الرئيسية')), li(anchor(page, 'أخبار')), li(anchor(page, page.section))),
    h1(page.article.title), div(anchor(page, 'الغربية - سماح عبد الحليم', 'a')), div(stamp(page.published)), leadPhoto(page), share(page, ['طباعة', 'شارك عبر فيسبوك', 'غرد']), ul(li('أ+'), li('أ-')),
    div(story(page)), section(h3('اقرأ ايضا:'), heads(page, 3, 6).map(text => div(anchor(page, text)))), tagLine(page, 'كلمات البحث', page.tags, ' | '), div('رابط دائم: https://', page.domain, '/News/2381165.aspx'),
    box(page, 'الأكثر قراءة', 5, { salt: 2, before: index => stamp(`${earlier(page, index)}T1${index}:2${index}`) }), section(h3('قضايا وآراء'), list(page, ['سمير رجب الحداد', 'درية شوقي', 'علاء ثابت الغنيمي'])),
    commentForm('أضف تعليقك', 'الاسم', 'البريد الإلكترونى', 'عنوان التعليق'), foot(page, ['من نحن', 'اتصل بنا', 'بوابة الشباب', 'مجلة البيت', 'الأهلي اليوم', 'مركز الدراسات'], 'شارع الجلاء - القاهرة - تليفون 27703100', `جميع حقوق النشر محفوظة لمؤسسة ${page.site} © ${parts(page.published).y}`));
}

/** A column in a private paper: other columnists around it, day and clock before a bar, biography, a service line. */
export function privateColumn(page) {
  const stamp = iso => `${weekday(iso)} ${numeric(iso, '-')} ${clock(iso)}`;
  return document(page, cookies('يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك.', 'أوافق'), div(weekday(page.pageStamp), ' ', dayMonthYear(page.pageStamp, 'eg', true), ' ', 'بتوقيت القاهرة ', clock12(page.pageStamp)), menu(page, 44), menu(page, 12, { start: 20 }), div(span('عاجل'), ' ', anchor(page, heads(page, 1, 9)[0])), crumbs(page, ' › ', 'الرئيسية', 'رأى', page.section),
    columnists(page, 'كتاب اليوم', [['أمينة الفيشاوي', 'حكاية بائع الجرائد'], ['د. رمزي عبيد', 'قبل أن نختلف'], ['سليمان جرجس', 'سبعة أسباب للتفاؤل']]),
    div(img({ src: '/h.jpg', alt: page.authors[0] }), anchor(page, page.authors[0], 'a'), ' ', button('متابعة')), h1(page.article.title), div(span(stamp(page.published)), ' | ', span('كتب: ', anchor(page, page.authors[0], 'a'))), div('اشترك لتصلك أهم الأخبار لحظة بلحظة'), share(page, ['شارك', 'غرد', 'أرسل', 'واتس اب']),
    article(story(page)), aside(h4('عن الكاتب'), p('كاتب وروائي، عمل محررا للشئون الدبلوماسية بين 1998 و2012، وصدرت له ثلاث مجموعات قصصية.')), section(h3(`مقالات ${page.authors[0]}`), ['عن البنت التي حفظت الخريطة', 'ما يقوله عسكري المرور', 'نص كوب'].map((text, index) => div(anchor(page, text), ' ', span(stamp(`${earlier(page, 7 * (index + 1))}T05:0${index}`))))),
    comments(page, 'التعليقات', (who, index) => [strong(who), ' - ', span(`منذ ${index + 2} ساعات`)]), commentForm('شارك برأيك', 'الاسم', 'البريد'), ranked(page, 'الأكثر قراءة', 6), newsletter('النشرة البريدية', 'أدخل بريدك الإلكترونى لتصلك مقالات اليوم'), foot(page, ['اتفاقية الاستخدام', 'خريطة الموقع', 'أعلن معنا'], `حمل تطبيق ${page.site} من App Store و Google Play`, `© ${parts(page.published).y}`));
}

/** An aggregator: the name over the title's end, `نشر في` the paper `يوم`, a click to the source, no menu but papers. */
export function aggregator(page) {
  const stamp = iso => numeric(iso, ' - ');
  return document(page, div('موضوعات اليوم'), list(page, ['صوت الدلتا', 'الأهرام الصغير', 'المسائية', 'البلد الآن', 'بلدنا اليوم', 'محيط مصر', 'النهار المصرية', 'كورة ميدان', 'مبتدأ']), list(page, ['سياسة', 'اقتصاد', 'رياضة', 'ثقافة', 'مقالات', 'صحة', 'فيديو', 'المصادر', 'الأكثر شيوعا']), box(page, null, 14, { salt: 5 }), div('شكرا على الإبلاغ!', ' ', 'سيتم حجب هذه الصورة تلقائيا عندما يتم الإبلاغ عنها من طرف عدة أشخاص.'),
    div(img({ src: '/thumb.jpg', alt: page.article.title })), h1(page.article.title), div(anchor(page, page.authors[0], 'a')), div('نشر في ', anchor(page, page.paper), ' يوم ', stamp(page.published)), div(story(page)), p('انقر ', a({ href: '#src' }, 'هنا'), ' لقراءة الخبر من مصدره.'), aside(h3('مواضيع ذات صلة'), list(page, heads(page, 6, 2))), div(a({ href: '#r' }, 'أبلغ عن إشهار غير لائق')),
    foot(page, ['إشهار', 'من نحن', 'اتصال'], `${page.site} - محرك بحث إخباري`, `${dayMonthYear(page.pageStamp)} - ${clock(page.pageStamp)}`));
}

/** A Coptic weekly in a common theme: `بواسطة` and the day with the month first, counts of shares, `عن الكاتب` behind. */
export function copticWeekly(page) {
  const stamp = iso => `${MONTHS.eg[parts(iso).m - 1]} ${parts(iso).d}, ${parts(iso).y}`;
  return document(page, header(div(`${weekday(page.pageStamp)}, ${stamp(page.pageStamp)}`), div('القاهرة 24 C'), img({ src: '/logo.png', alt: page.site })), list(page, ['تسجيل الدخول', 'اشتراكات', 'English']), menu(page, 31), menu(page, 31), crumbs(page, ' ', 'الرئيسية', page.section), ul(li(anchor(page, page.section)), li(anchor(page, 'أخبار مصر'))),
    h1(page.article.title), div('بواسطة ', anchor(page, page.authors[0], 'a'), ' - ', span(stamp(page.published)), ' ', span('0'), ' ', span('684')), share(page, ['Facebook', 'Twitter', 'WhatsApp', 'Print']), leadPhoto(page), article(story(page)),
    tagLine(page, 'الوسوم', page.tags), div('المقالة السابقة', ' ', anchor(page, heads(page, 1, 2)[0])), div('المقالة التالية', ' ', anchor(page, heads(page, 1, 7)[0])), aside(img({ src: '/au.jpg', alt: page.authors[0] }), h4(anchor(page, page.authors[0], 'a')), p('صحفية بقسم الكنيسة، تخرجت في إعلام القاهرة وتغطي أخبار الأديرة والمهجر.')), box(page, 'مقالات ذات صلةالمزيد من الكاتب', 3, { salt: 3, behind: index => stamp(earlier(page, index + 1)) }), commentForm('اترك ردا', 'الاسم:', 'البريد:', 'الموقع:'),
    section(h3('فيديو'), list(page, ['لقاء خاص مع رئيس دير السريان', 'ترنيمة كنيستي'])), section(h3('العدد الورقي'), p('العدد 2985 - السنة 61')), foot(page, ['من نحن', 'اتصل بنا', 'مجلس الأمناء'], '27 شارع عبد الخالق ثروت، القاهرة. ت: 23927201', `© ${page.site}`));
}

/** A regional site in another theme: a breadcrumb with slashes, the day glued to its update, reading time, a pop-up at the end. */
export function deltaRegional(page) {
  const stamp = iso => `${parts(iso).d} ${MONTHS.eg[parts(iso).m - 1]}، ${parts(iso).y}`;
  return document(page, div(`${weekday(page.pageStamp)}, ${MONTHS.eg[parts(page.pageStamp).m - 1]} ${parts(page.pageStamp).d} ${parts(page.pageStamp).y}`), ticker(page, 'أخبار عاجلة', 6), share(page, ['فيسبوك', 'تويتر', 'يوتيوب', 'انستقرام', 'مقال عشوائي', 'إضافة عمود جانبي', 'تسجيل الدخول']), menu(page, 38, { sub: 'egsub' }), div('بحث عن'), crumbs(page, '/', 'الرئيسية', page.section), ul(li(anchor(page, page.section)), li(anchor(page, 'محافظات'))),
    h1(page.article.title), div(img({ src: '/g.png', alt: 'صورة' }), ' ', anchor(page, page.authors[0], 'a'), ' ', a({ href: 'mailto:' }, 'أرسل بريدا إلكترونيا'), span(stamp(page.published)), span(`آخر تحديث: ${stamp(page.updated)}`)), div('0 1٬203 دقيقة واحدة'), leadPhoto(page), article(story(page)), div('فيسبوك تويتر لينكدإن مشاركة عبر البريد طباعة'), tagLine(page, 'الوسوم', page.tags),
    aside(img({ src: '/g.png', alt: '' }), h3(anchor(page, page.authors[0], 'a')), p('مراسل الموقع بكفر الشيخ')), box(page, 'مقالات ذات صلة', 4, { salt: 2, behind: index => stamp(earlier(page, index + 3)) }), commentForm('اترك تعليقاً', 'الاسم *', 'البريد الإلكتروني *', 'الموقع الإلكتروني'), aside(h3('شاهد أيضاً'), div(anchor(page, 'حوادث')), h4(anchor(page, heads(page, 1, 8)[0])), div(stamp(earlier(page, 9)))),
    foot(page, ['سياسة الخصوصية', 'هيئة التحرير'], `© حقوق النشر ${parts(page.published).y}، جميع الحقوق محفوظة لموقع ${page.site}`, 'زر الذهاب إلى الأعلى'));
}
