/** Sites of the Maghreb, Libya, Mauritania, Sudan and Yemen. */

import { tags } from '../../html.mjs';
import { clock, clock12, dayMonthYear, MONTHS, numeric, pad, parts, weekday } from '../../dates.mjs';
import { anchor, box, commentForm, comments, crumbs, document, earlier, foot, heads, list, menu, newsletter, plain, ranked, rows, share, tagLine, ticker } from './chrome.mjs';
import { brokenStory, leadPhoto, story } from './story.mjs';

const { a, article, aside, b, div, h1, h2, h3, h4, header, img, li, p, section, span, strong, ul } = tags;

/** A Moroccan portal: `أضيف في` with a spaced clock, site and name with a spaced colon, numbered comments with subjects. */
export function addedOn(page) {
  const stamp = iso => `أضيف في ${dayMonthYear(iso, 'ma', true)} الساعة ${pad(parts(iso).H)} : ${pad(parts(iso).M)}`;
  return document(page, div(`${weekday(page.pageStamp)} ${dayMonthYear(page.pageStamp, 'ma')}`), rows([['الصبح', '06:44'], ['الظهر', '12:29'], ['العصر', '15:04'], ['المغرب', '17:28'], ['العشاء', '18:47']]), menu(page, 47), div(anchor(page, page.section)), h1(page.article.title), div(stamp(page.published)), div(page.byline), div(a({ href: '#z' }, 'تكبير الخط'), ' ', a({ href: '#y' }, 'تصغير الخط')), leadPhoto(page), div({ dir: 'rtl' }, story(page)), div('هل ترغب بالتعليق على الموضوع؟'), div('عدد التعليقات (3 تعليق)'),
    ['الدفع للأمام', 'سؤال', 'المغرب العميق'].map((subject, index) => section(div(strong(String(index + 1))), div(['مراكشي', 'عبدو من إيطاليا', 'الحاج'][index]), h4(subject), p(['اللهم إن هذا منكر، القانون خاصو يتطبق عليهم.', 'واش النحاس كيمشي للخارج ولا كيبقى هنا؟', 'شكرا لرجال الدرك على المجهود الكبير في العالم القروي.'][index]), div(`${numeric(page.published, '/', { order: 'ymd' })} - 0${index + 6}:1${index}`))), div('المقالات الأكثر مشاهدة'), list(page, heads(page, 6, 3)),
    box(page, 'أخبار أخرى', 5, { salt: 6, behind: index => stamp(`${earlier(page, index)}T1${index}:02`) }), commentForm('أضف تعليقك', 'الإسم', 'عنوان التعليق'), foot(page, ['فريق العمل', 'اتصل بنا', 'للإشهار'], `© ${parts(page.published).y} ${page.site} - جميع الحقوق محفوظة`));
}

/** An Algerian agency on a well-known system: `نشرت :` above, font size words, counts and `آخر تعديل على` behind. */
export function publishedColon(page) {
  const stamp = (iso, comma) => `${weekday(iso)}${comma} ${dayMonthYear(iso, 'tn', true)} ${clock(iso)}`;
  return document(page, plain(['Français', 'English', 'Español', 'Tamazight', 'ⵜⴰⵎⴰⵣⵉⵖⵜ']), div(`${weekday(page.pageStamp)}، ${dayMonthYear(page.pageStamp, 'tn')}`), menu(page, 30), list(page, ['الصفحة الأولى', 'أدرار', 'الشلف', 'الأغواط', 'باتنة', 'بجاية', 'بسكرة', 'بشار', 'البليدة', 'تلمسان', 'تيزي وزو', 'سطيف', 'عنابة', 'قسنطينة', 'وهران', 'ورقلة']), crumbs(page, ' > ', 'الصفحة الرئيسية', page.section), h1(page.article.title), div('نشرت : ', stamp(page.published, '،')), div('حجم الخط', ' ', 'تصغير حجم الخط', ' ', 'تكبير حجم الخط'), ul(li('طباعة'), li('البريد الإلكتروني'), li('كن أول من يعلق!')), leadPhoto(page),
    div(story(page)), div('قراءة 214 مرات'), div('آخر تعديل على ', stamp(page.updated, '،')), div('نشر في ', anchor(page, page.section)), tagLine(page, 'موسومة تحت', page.tags), section(h3('وسائط'), p('بث حي: منتدى الإذاعة')), box(page, `آخر من ${page.site}`, 3, { salt: 2 }), h3('فيديو يوم'), commentForm('رأيك في الموضوع', 'الاسم *', 'البريد الإلكتروني *'), foot(page, ['من نحن', 'خريطة الموقع', 'روابط'], 'شارع الإخوة بوعدو بئر مراد رايس الجزائر', `حقوق النشر © ${parts(page.published).y} ${page.site}`));
}

/** A Libyan agency, short: nothing between title and text but the dateline; its sign in brackets, then the stamp behind. */
export function dottedSign(page) {
  return document(page, div(weekday(page.pageStamp), ' ', numeric(page.pageStamp, '-'), ' ', clock(page.pageStamp)), menu(page, 24), plain(['English', 'Français']), ticker(page, 'شريط الأخبار', 5), h3(anchor(page, page.section)), h1(page.article.title), div(story(page)), p('...(وأنل)...'), div(`نشر بتاريخ : ${numeric(page.published.slice(0, 10), '-', { order: 'ymd' })} ${page.published.slice(11)}`), box(page, 'موضوعات أخرى', 5, { salt: 2, behind: index => `${earlier(page, index)} 1${index}:22:10` }), foot(page, ['أسعار العملات', 'اتصل بنا'], 'طرابلس - شارع الشط', 'وكالة الأنباء الليبية © وأنل'));
}

/** A Mauritanian site on a well-known system: a weekday without its article, no label, no author; form texts behind. */
export function bareWeekday(page) {
  const stamp = iso => `${weekday(iso).replace(/^ال/, '').replace('إثنين', 'اثنين')}, ${numeric(iso, '/')} - ${clock(iso)}`;
  return document(page, a({ href: '#m' }, 'تجاوز إلى المحتوى الرئيسي'), div('استمارة البحث'), menu(page, 20), menu(page, 12, { start: 20 }), box(page, 'أحدث الأخبار', 8, { salt: 4 }), h1(page.article.title), div(stamp(page.published)), leadPhoto(page), div(story(page)), share(page, ['Facebook', 'Twitter']), list(page, ['الصفحة السابقة', 'الصفحة التالية']), section(h3('تصفح أيضا...'), heads(page, 6, 2).map((text, index) => div(h4(anchor(page, text)), div(stamp(`${earlier(page, index + 1)}T1${index}:45`))))), tags.form({ action: '/c' }, h3('إضافة تعليق جديد'), tags.label('اسمك'), p('محتوى هذا الحقل سري ولن يظهر للآخرين.'), ul(li('تتحول مسارات مواقع وب و عناوين البريد الإلكتروني إلى روابط آليا.'), li('تفصل السطور و الفقرات تلقائيا.'))),
    section(h3('مقالات'), list(page, ['محمد فال ولد بلال / أي تعليم نريد', 'الشيخ سيدي ولد أحمدو / في الحاجة إلى النقد'])), foot(page, ['من نحن', 'اتصل بنا'], `جميع الحقوق محفوظة ل${page.site} ${parts(page.published).y}`));
}

/** A Sudanese radio: month first, a dash before the year, the place behind; a list of bulletins, other news likewise. */
export function monthDash(page) {
  const stamp = (iso, place) => `${MONTHS.eg[parts(iso).m - 1]} ${parts(iso).d} - ${parts(iso).y} ${place}`;
  const places = ['الخرطوم', 'نيالا', 'الفاشر', 'كسلا'];
  return document(page, plain(['English', 'العربية']), menu(page, 13), div('استمع لراديو المحطة'), plain(['الفترة الصباحية', 'الفترة المسائية', 'الموجة القصيرة 15550']), h1(page.article.title), div(stamp(page.published, 'كادوقلي')), leadPhoto(page), div(story(page)), div('العودة'), section(h3('أخبار متعلقة'), heads(page, 4, 2).map((text, index) => div(div(stamp(earlier(page, index), places[index])), h4(anchor(page, text)), p('قال شهود عيان إن الأمطار تواصلت طوال الليل...')))), newsletter('القائمة البريدية', 'سجل لتصلك نشرة الأخبار'), foot(page, ['حول الراديو', 'اتصل بنا', 'خريطة الموقع'], 'إيميل: news@station.example'));
}

/** A Yemeni site: the page's update at the top, the stamp alone, sign of the site and reporter as the text's first lines. */
export function pageUpdate(page) {
  const stamp = iso => `${weekday(iso)} ${dayMonthYear(iso, 'eg', true)} ${clock12(iso, ['صباحاً', 'مساءً'])}`;
  return document(page, header(div(`آخر تحديث للموقع : ${stamp(page.pageStamp)}`)), plain(['الرئيسية', 'أخبار عدن', 'محافظات', 'تقارير', 'اليمن في الصحافة', 'حوارات', 'دولية وعالمية', 'شكاوى الناس', 'رياضة', 'آراء واتجاهات', 'اخبار المهجر اليمني', 'مجتمع مدني', 'إشهار', 'ملفات وتحقيقات', 'أدب وثقافة', 'صفحات متخصصة', 'منوعات', 'من نحن', 'اتصل بنا', 'صحيفة PDF']), div('الأكثر قراءة'), list(page, heads(page, 5, 3)), div(anchor(page, page.section)), h1(page.article.title), leadPhoto(page), div(stamp(page.published)), div(brokenStory(page)), div('شارك برأيك'), share(page, ['شارك على فيسبوك', 'غرد']), div('تعليقات القراء'), ['530021', '530044'].map((number, index) => div(div(`${number} [${index + 1}] `, ['حسبنا الله', 'اين التحالف'][index]), div(stamp(`${page.published.slice(0, 10)}T2${index}:14`)), div(['ابو محمد الصبيحي | عدن', 'نجيب الخضر | المعلا'][index]), p('الناس تعبت يا جماعة، لا ماء ولا كهرباء ولا راتب.'))),
    box(page, 'أخبار عدن', 5, { salt: 2, behind: index => stamp(`${earlier(page, index)}T1${index}:05`) }), columnist(page), foot(page, ['أرشيف', 'هيئة التحرير'], 'جميع الحقوق محفوظة © موقع المرفأ ولا يتحمل الموقع مسؤولية ما ينشره الكتاب', 'تصميم: أحمد الكثيري'));
}

const columnist = page => aside(h3('آراء واتجاهات'), [['عبدالقوي الأشول', 'حين يجف البحر'], ['د. منى باشراحيل', 'الماء أولا']].map(([who, what]) => div(h4(anchor(page, what)), div(who))));
