/** Sites of North Africa. */

import { tags } from '../../html.mjs';
import { clock, clock12, dayMonthYear, numeric, parts, weekday } from '../../dates.mjs';
import { anchor, box, commentForm, comments, cookies, crumbs, document, earlier, foot, heads, list, menu, ranked, share, tagLine, tagList, ticker } from './chrome.mjs';
import { leadPhoto, story } from './story.mjs';

const { a, article, b, div, h1, h2, h3, h4, header, img, li, p, section, span, strong, ul } = tags;

/** A Moroccan magazine: `تحرير من طرف` and the day with `على الساعة` on two lines, rules for comments. */
export function byTheHand(page) {
  const at = iso => `في ${numeric(iso, '/')} على الساعة ${clock(iso)}`;
  return document(page, ul({ class: 'lg' }, li('Fr'), li('Ar'), li('Es')), menu(page, 14), menu(page, 14), div({ class: 'sec' }, anchor(page, page.section)), h1(page.article.title),
    div({ class: 'by' }, 'تحرير من طرف ', anchor(page, page.authors[0], 'a')), div({ class: 'on' }, at(page.published)), leadPhoto(page), p({ class: 'kicker' }, 'فيديو'), div({ class: 'art' }, story(page)), tagLine(page, null, page.tags, ' # '),
    section({ class: 'rules' }, h3('مرحبا بكم في فضاء التعليق'), p('نريد مساحة للنقاش والتبادل والحوار. من أجل تحسين جودة التبادلات بموجب مقالاتنا، ندعوكم إلى مراجعة قواعد الاستخدام الخاصة بنا.'), a({ href: '#r' }, 'اقرأ ميثاقنا')),
    commentForm('علق على المقال'), section(h3('أحدث المقالات'), heads(page, 4, 2).map((text, index) => div(h4(anchor(page, text)), div(at(`${earlier(page, index)}T1${index}:22`))))), foot(page, ['الرئيسية', 'إشعارات قانونية'], `${page.site} © ${parts(page.published).y}`));
}

/** An Algerian daily: the clock before the Maghrebi day, views, author with the credit `ح.م` under the picture. */
export function algerianDaily(page) {
  const stamp = iso => `${clock(iso)} - ${dayMonthYear(iso, 'tn')}`;
  return document(page, header(img({ src: '/l.png', alt: page.site }), div(`${weekday(page.published)} ${dayMonthYear(page.published, 'tn')}`)), menu(page, 18), crumbs(page, ' » ', 'الرئيسية', page.section),
    h3({ class: 'kicker' }, page.article.kicker), h1(page.article.title), h2({ class: 'sub' }, page.article.sub), leadPhoto(page), div({ class: 'meta' }, anchor(page, page.authors[0], 'a'), ' | ', stamp(page.published), ' | ', '1542 قراءة'),
    div({ class: 'body' }, story(page)), p({ class: 'tagged' }, 'كلمات دلالية: ', page.tags.join(' ،')), comments(page, 'التعليقات (2)', index => stamp(`${page.published.slice(0, 10)}T2${index}:5${index}`)),
    box(page, 'في نفس السياق', 3, { date: index => stamp(`${earlier(page, index + 1)}T17:0${index}`), at: 'before' }), ranked(page, 'الأكثر مشاهدة', 5), foot(page, ['إشهار', 'نسخة PDF', 'إتصلوا بنا'], 'الهاتف: 021 23 45 00'));
}

/** A Libyan gateway: city, gateway, author and the stamp with a comma all on one line. */
export function libyanGateway(page) {
  const stamp = iso => `${weekday(iso)} ${dayMonthYear(iso)}, ${clock12(iso, ['صباحا', 'مساء'])}`;
  return document(page, cookies('نستعمل ملفات الارتباط لتحسين تجربتك', 'موافق'), menu(page, 16), ticker(page, 'شريط الأخبار', 5, index => `1${index}:45 `), ul({ class: 'bc' }, li(anchor(page, 'الرئيسية')), li(anchor(page, page.section))), h1(page.article.title), leadPhoto(page),
    div({ class: 'meta' }, span(page.byline), ' | ', span(stamp(page.published))), article(story(page)), tagList(page, 'كلمات مفتاحية', page.tags), box(page, 'المزيد من بوابة المنارة', 4, { date: index => stamp(`${earlier(page, index)}T1${index}:10`), at: 'before' }),
    section(h3('تعليقات'), p('تعليقات الزوار لا تعبر عن رأي البوابة')), foot(page, ['اقتصاد', 'عناوين الجريدة', 'PDF'], `© ${parts(page.published).y} ${page.site}`));
}

/** A Tunisian portal, short: `نشر في` with the clock in brackets, links inside, comments with names. */
export function tunisianPortal(page) {
  const stamp = iso => `نشر في ${dayMonthYear(iso, 'tn')}  (${clock(iso)})`;
  return document(page, menu(page, 20), div({ class: 'prayer' }, 'الصبح 04:12 الظهر 12:31 العصر 16:11 المغرب 19:02 العشاء 20:29'), b({ class: 'ttl' }, page.article.title), div({ class: 'dt' }, stamp(page.published)), img({ src: '/b.jpg', alt: page.article.title }),
    div({ class: 'arttext' }, story(page)), div('Tweet'), div({ class: 'cm' }, h3('Commentaires'), p('2 de 2 commentaires pour l\'article 160221'), strong('Karim M'), ' (Tunisia)', ' ', span('Dimanche 15 Avril 2018 à 14h 32m'), p('الله يعين الناس، الطريق هذي طول عمرها كارثة.')),
    box(page, 'في نفس الركن', 4, { date: index => `${dayMonthYear(earlier(page, index), 'tn')}`, at: 'beside' }), ranked(page, 'الأكثر قراءة اليوم', 4), foot(page, ['راديو', 'نكت', 'كورة'], `All Radio in One Page - Derniers Commentaires - ${page.site}`));
}
