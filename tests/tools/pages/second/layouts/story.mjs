/** The article's blocks, as nodes and as truth. Objects other than h, q, a, li and quote are no part of its text. */

import { tags } from '../../html.mjs';
import { anchor, href, pic } from './chrome.mjs';

const { a, blockquote, br, button, div, figcaption, figure, form, h2, h3, h4, img, input, li, nav, p, section, span,
  strong, table, td, time, tr, ul } = tags;

const paragraphs = {
  p: text => p(text),
  div: text => div({ class: 'par' }, div({ dir: 'rtl' }, text)),
  span: text => p({ style: 'text-align:justify' }, span({ lang: 'AR-SA' }, text)),
};

const captionOf = (page, { caption, credit }) => page.captionLabels
  ? figure(img({ src: '/m.jpg', alt: caption }), span({ role: 'text' }, span(`${page.captionLabels[0]}، `), credit),
    figcaption(span(`${page.captionLabels[1]}، `), p(caption)))
  : pic('', caption, credit);

export const leadPhoto = page => (page.article.photo ? captionOf(page, page.article.photo) : null);

const noise = {
  photo: captionOf,
  readAlso: (page, text) => p({ class: 'also' }, strong(page.readAlso ?? 'اقرأ أيضا: '), anchor(page, text, 'n')),
  ad: (page, text) => div({ class: 'ad-slot' }, span(text)),
  newsletter: (page, [name, text, action]) => div({ class: 'nl' }, h3(name), p(text),
    form(input({ type: 'email', name: 'm' }), button(action))),
  tweet: (page, { lead, text, by, date }) => section({ class: 'embed' }, h4(lead ?? 'تغريدة'),
    p('تحتوي هذه الصفحة على محتوى من موقع Twitter. موافقتكم مطلوبة قبل عرض أي مواد لأنها قد تتضمن ملفات ارتباط.'),
    blockquote(p(text), '— ', by, ' ', a({ href: href(page, 'tw') }, date)), p('نهاية Twitter مشاركة')),
  skip: (page, [name, items]) => section({ 'aria-label': name }, a({ href: '#end' }, `تخطى ${name} وواصل القراءة`),
    h2(name), ul(items.map(item => li(anchor(page, item, 'n')))), p({ id: 'end' }, `${name} نهاية`)),
  gallery: (page, captions) => div({ class: 'slick' }, captions.map(text => pic(text, text))),
  clock: (page, text) => div({ class: 'entry-time' }, time(text), ' ', a({ href: href(page, 'share', text) }, 'شارك')),
  dateline: (page, text) => div({ class: 'src' }, text),
  toc: (page, items) => nav({ class: 'toc' }, strong('محتويات المقال'), ul(items.map((item, i) => li(a({ href: `#t${i}` }, item))))),
};

function node(page, block) {
  if (typeof block === 'string') return paragraphs[page.para ?? 'p'](block);
  const [[kind, value]] = Object.entries(block);
  if (kind === 'h') return tags[page.subhead ?? 'h2'](value);
  if (kind === 'li') return ul(value.map(item => li(item)));
  if (noise[kind]) return noise[kind](page, value);
  throw new Error(`unknown block ${kind}`);
}

export const story = page => page.article.body.map(block => node(page, block));

/** The plain paragraphs parted by line breaks, with the other blocks between. */
export const brokenStory = page => page.article.body.map((block, index) =>
  (typeof block === 'string' ? [index ? [br(), br()] : null, block] : [br(), node(page, block)]));

export function storyText(page) {
  const lead = page.leadInBody ? [page.article.lead] : [];
  return [...lead, ...page.article.body.flatMap(block => (typeof block === 'string' ? [block] : block.li ?? block.h ?? []))];
}
