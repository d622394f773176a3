/** Diaspora papers, international services and pan-Arab pages of other kinds: interview, photo story, live page. */

import { tags } from '../../html.mjs';
import { clock, clock12, dayMonthYear, MONTHS, numeric, pad, parts, weekday } from '../../dates.mjs';
import { anchor, box, columnists, comments, cookies, crumbs, document, earlier, foot, heads, list, menu, newsletter, plain, ranked, rows, share, tagLine, ticker } from './chrome.mjs';
import { leadPhoto, story } from './story.mjs';

const { a, article, aside, div, h1, h2, h3, h4, header, img, li, p, section, span, strong, time, ul } = tags;

/** A London e-paper: zone, clock and year before the weekday and the day; the update behind in the same order. */
export function yearFirst(page) {
  const stamp = iso => `GMT ${clock(iso)} ${parts(iso).y} ${weekday(iso)} ${parts(iso).d} ${MONTHS.eg[parts(iso).m - 1]}`;
  return document(page, header(div(`لندن: ${weekday(page.pageStamp)} ${dayMonthYear(page.pageStamp)} ${clock(page.pageStamp)}`)), menu(page, 50), columnists(page, 'كتّاب اليوم', [['فؤاد مطر الدين', 'الشرق بعيون أهله'], ['سوسن الأبطح الصغير', 'باريس والمكتبات']]), ticker(page, 'أخبار عاجلة', 4), div(anchor(page, page.section)), h1(page.article.title), div(anchor(page, page.authors[0], 'a')), div(stamp(page.published), '  آخر تحديث : ', stamp(page.updated)), div('قراؤنا من مستخدمي تويتر يمكنهم الآن متابعة آخر الأخبار مجاناً على حسابنا الإخباري', ' ', a({ href: '#tw' }, 'إضغط هنا للإشتراك')), leadPhoto(page), share(page, ['حفظ', 'إرسال', 'طباعة', 'تكبير']),
    div(story(page)), div('عدد المشاهدات 1843'), tagLine(page, 'كلمات مفتاحية', page.tags, ', '), comments(page, 'التعليقات', (who, index) => [span(`${index + 1}. `), strong(who), ' ', span(stamp(`${page.published.slice(0, 10)}T2${index}:11`))], 2), box(page, 'أخبار متعلقة', 3, { salt: 2, behind: index => stamp(`${earlier(page, index + 2)}T1${index}:00`) }), aside(h3('الأكثر قراءة'), list(page, ['يوم', 'أسبوع', 'شهر']), list(page, heads(page, 6, 6))), foot(page, ['فريق التحرير', 'اتصل بنا', 'للنشر والإعلان'], `${page.site} تصدر عن شركة مسجلة في المملكة المتحدة`, `© 2001 - ${parts(page.published).y}`));
}

/** A Swiss service, interview: `تم نشر هذا المحتوى يوم`, a standfirst, other languages with their titles, the author's place. */
export function swissInterview(page) {
  const stamp = iso => `تم نشر هذا المحتوى يوم ${dayMonthYear(iso, 'eg', true)} - ${clock(iso)}`;
  return document(page, div('تجاوز إلى المحتوى'), div('المنظور السويسري بعشر لغات'), menu(page, 32), crumbs(page, ' ', 'الرئيسية', page.section), h1(page.article.title), leadPhoto(page), p(strong(page.article.lead)), div(stamp(page.published)), div(img({ src: '/n.jpg', alt: '' }), anchor(page, page.authors[0], 'a')), p('صحافية تونسية مقيمة في جنيف، تهتم بقضايا العلوم والهجرة.'), div('اللغات: 4'), plain(['Deutsch (de) Eisforscherin aus Gabès', 'Français (fr) «La glace, notre archive»', 'Italiano (it) Archivi di ghiaccio', 'English (en) Reading the column of snow']),
    div(story(page)), p('هل تودّ الإدلاء برأيك؟ راسلنا'), tagLine(page, 'متعلق بهذا الموضوع', page.tags), p('متوافق مع معايير الصحافة', ' ', a({ href: '#jti' }, 'المزيد: حول معيار الثقة')), box(page, 'محتويات ذات صلة', 3, { salt: 2, before: index => dayMonthYear(earlier(page, 10 * index + 3), 'eg', true) }), newsletter('نشرتنا الإخبارية', 'أهم المقالات كل أسبوع في بريدك', 'تسجيل'), foot(page, ['من نحن', 'حماية البيانات', 'تطبيقنا'], 'فرع لهيئة الإذاعة والتلفزيون'));
}

/** A world agency: English day and clock between slashes and how long ago, `من` the writers, minutes to read, a tail of trust. */
export function worldAgency(page) {
  const stamp = iso => `${MONTHS.en[parts(iso).m - 1]} ${parts(iso).d}, ${parts(iso).y} / ${clock12(iso, ['AM', 'PM'], false)} / منذ عام واحد`;
  return document(page, menu(page, 22), div(`Discover ${page.latin}`), div(anchor(page, page.section)), div(stamp(page.published)), h1(page.article.title), p('من ', page.authors.join(' و')), div('2 دقيقة قراءة'), div(story(page)), p('إعداد وتحرير الخدمة العربية'), p('معاييرنا:', ' ', a({ href: '#t' }, 'مبادئ الثقة.')), box(page, 'المزيد من الموضوعات', 4, { salt: 2, before: () => page.section, behind: index => `منذ ${index + 2} ساعات` }), plain(['التطبيقات', 'النشرات', 'أعلن معنا', 'ملفات تعريف الارتباط', 'شروط الاستخدام', 'الخصوصية']), p('جميع الأسعار متأخرة خمس عشرة دقيقة على الأقل. انظر هنا القائمة الكاملة للبورصات والتأخيرات.'), p(`© ${parts(page.published).y} ${page.latin}. All Rights Reserved.`));
}

/** A young pan-Arab site, photo story: name, weekday and stamp on lines of their own, credits below each picture, a call for money. */
export function photoStory(page) {
  const stamp = iso => `${weekday(iso)} ${dayMonthYear(iso)} ${clock12(iso)}`;
  return document(page, plain(['عربي', 'English']), menu(page, 26, { start: 20 }), menu(page, 18, { start: 30 }), div('سجل دخولك'), div(anchor(page, page.section)), h1(page.article.title), h2(page.article.sub), div(img({ src: '/m.jpg', alt: page.authors[0] }), anchor(page, page.authors[0], 'a')), div(stamp(page.published)), share(page, ['مشاركة', 'حفظ']), div(story(page)), p('* يعبّر المقال عن وجهة نظر الكاتب/ة وليس بالضرورة عن رأي الموقع'), section(h3('ادعموا الصحافة المستقلة'), p('انضموا إلى مجتمعنا، واجعلوا القصص التي تشبهكم ممكنة.'), a({ href: '#join' }, 'انضم/ي')), tagLine(page, null, page.tags, ' '), section(h3('إنضم/ي إلى المناقشة'), p('0 تعليقات')),
    box(page, 'اقرأ/ي أيضاً', 4, { salt: 2, before: () => 'حياة', behind: index => `${['يارا', 'كرم', 'لميس', 'عمر'][index]} الخطيب ${stamp(`${earlier(page, index + 1)}T1${index}:00`)}` }), newsletter('نشرتنا', 'النشرة الأسبوعية من دون ضجيج'), foot(page, ['عن الموقع', 'اكتب/ي معنا', 'سياسة الخصوصية'], `جميع الحقوق محفوظة © ${parts(page.published).y}`));
}

/** A live page: where it began, its last update and how long ago; entries with their clocks, the newest first. */
export function livePage(page) {
  return document(page, cookies('باستمرارك في التصفح فإنك توافق على استخدام ملفات الارتباط', 'حسنا'), menu(page, 40), div('مباشر'), crumbs(page, ' | ', 'الرئيسية', page.section), h1(page.article.title), div(`بدأت التغطية: ${dayMonthYear(page.published)} - ${clock(page.published)}`), div(`آخر تحديث: ${dayMonthYear(page.updated)} - ${clock(page.updated)} (منذ 12 دقيقة)`), share(page, ['شارك', 'تحديث تلقائي']), h3('أبرز التطورات'), plain(['إجلاء 400 شخص', 'إغلاق طريق جعلان', 'عودة جزئية للكهرباء']), div(story(page)), div('تحميل المزيد'), ranked(page, 'الأكثر مشاهدة', 6), box(page, 'شاهد أيضا', 4, { salt: 2, behind: index => `قبل ${index + 3} ساعات` }), newsletter('تنبيهات عاجلة', 'فعّل الإشعارات'), foot(page, ['من نحن', 'تردداتنا', 'اتصل بنا'], 'مسقط - شارع السلطان قابوس', `© ${parts(page.published).y} ${page.site}`));
}
