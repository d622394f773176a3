/** The article's own blocks: as HTML nodes, and as the paragraphs a reader would take for its text. */

import { tags } from '../../html.mjs';
import { href, photo } from './chrome.mjs';

const { a, blockquote, br, div, figcaption, figure, h2, h3, img, li, p, strong, ul } = tags;

const MARKUP = /\[\[(.+?)\]\]|\*\*(.+?)\*\*/g;

/** Text with `[[links]]` and `**strong words**` as inline nodes. */
function inline(page, text) {
  const nodes = [];
  let last = 0;
  for (const match of text.matchAll(MARKUP)) {
    nodes.push(text.slice(last, match.index));
    nodes.push(match[1] ? a({ href: href(page, 'topic') }, match[1]) : strong(match[2]));
    last = match.index + match[0].length;
  }
  return [...nodes, text.slice(last)];
}

const plain = text => text.replace(MARKUP, (_, link, bold) => link ?? bold);

/** The blocks with the page's dateline put before the first paragraph and its tail behind the last. */
function blocksOf(page) {
  const blocks = [...page.article.body];
  if (page.bodyPrefix) blocks[0] = `${page.bodyPrefix} ${blocks[0]}`;
  if (page.bodySuffix) blocks[blocks.length - 1] += ` ${page.bodySuffix}`;
  return blocks;
}

function readAlso(page, items) {
  return div({ class: 'read-also' }, strong(page.readAlsoLabel ?? 'اقرأ أيضا'), ul(items.map(item =>
    li(a({ href: href(page, 'also', item.t) }, item.t), item.d ? div({ class: 'date' }, item.d) : null))));
}

const gallery = captions => div({ class: 'gallery' }, captions.map((caption, index) =>
  figure(img({ src: `/g${index}.jpg`, alt: caption }), figcaption(`${index + 1} / ${captions.length}`, ' ', caption))));

const insertedPhoto = (page, block) => div({ class: 'inject' }, img({ src: '/i.jpg', alt: block.alt }),
  div({ class: 'credit' }, block.credit), a({ href: href(page, 'see', block.title) }, block.title), div(block.date));

/** One block of the body as a node. */
function blockNode(page, block) {
  if (typeof block === 'string') return p(inline(page, block));
  if (block.h) return h2(block.h);
  if (block.q) return p(strong(page.questionMark ?? '', block.q));
  if (block.a) return p(page.answerMark ?? '', inline(page, block.a));
  if (block.li) return ul(block.li.map(item => li(item)));
  if (block.quote) return blockquote(p(`"${block.quote}"`));
  if (block.readAlso) return readAlso(page, block.readAlso);
  if (block.gallery) return gallery(block.gallery);
  if (block.photo) return insertedPhoto(page, block.photo);
  throw new Error(`unknown block in ${page.article.title}`);
}

/** The body as paragraphs of its own each. */
export const storyBody = page => blocksOf(page).map(block => blockNode(page, block));

/** The body as older sites have it: one block, its paragraphs parted by line breaks. */
export const storyWithBreaks = page =>
  div({ class: 'text' }, blocksOf(page).map((block, index) => [index ? [br(), br()] : null, inline(page, block)]));

/** The body's paragraphs as plain text, without captions, read-also and inserted photos. */
export function storyText(page) {
  return blocksOf(page).flatMap(block => {
    if (typeof block === 'string') return [plain(block)];
    return block.li ?? [block.h ?? block.q ?? block.a ?? block.quote].filter(Boolean).map(plain);
  });
}

/** The article's main picture with its caption, when it has one. */
export function mainPhoto(page) {
  const { figure: picture } = page.article;
  return picture ? photo(picture) : null;
}

/** A heading with the article's title. */
export const headline = (page, tag = 'h1') => tags[tag]({ class: 'title' }, page.article.title);

/** A subheading of the page's chrome. */
export const heading = text => h3({ class: 'block-title' }, text);
