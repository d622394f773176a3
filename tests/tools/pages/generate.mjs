/**
 * Writes, for each page of SET/content/pages.json, its HTML, three text renderings and the truth a reader would extract.
 * Usage: node generate.mjs SET [output folder], SET being first, second, third or fourth; needs w3m and lynx.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from './html.mjs';
import { renderDump, renderLynx, renderW3m } from './render.mjs';

const set = process.argv[2];
const { titleOf } = await import(`./${set}/layouts/chrome.mjs`);
const { layouts } = await import(`./${set}/layouts/index.mjs`);
const { storyText } = await import(`./${set}/layouts/story.mjs`);
const content = new URL(`./${set}/content/`, import.meta.url);
const NOT_ARTICLES = new Set(['chrome.json', 'pages.json']);

const readJson = name => JSON.parse(readFileSync(new URL(name, content), 'utf8'));

const loadArticles = () => Object.assign({},
  ...readdirSync(content).filter(name => name.endsWith('.json') && !NOT_ARTICLES.has(name)).map(readJson));

/** What a careful reader would extract from the page. */
function truthOf(page) {
  return {
    title: page.article.title,
    published: page.published,
    updated: page.updated ?? null,
    authors: page.authors ?? [],
    agencies: page.agencies ?? [],
    section: page.section ?? null,
    region: page.region,
    body: storyText(page),
  };
}

function writePage(page, folder) {
  const file = suffix => join(folder, `${page.name}.${suffix}`);
  const tree = layouts[page.layout](page);
  writeFileSync(file('html'), `<!DOCTYPE html>\n${toHtml(tree)}`);
  writeFileSync(file('dump.txt'), renderDump(tree, page.dumpTitle ? titleOf(page) : null));
  writeFileSync(file('w3m.txt'), renderW3m(file('html')));
  writeFileSync(file('lynx.txt'), renderLynx(file('html'), page.lynxLinks));
  writeFileSync(file('truth.json'), JSON.stringify(truthOf(page), null, 2) + '\n');
}

const folder = process.argv[3] ?? 'out';
const articles = loadArticles();
mkdirSync(folder, { recursive: true });
for (const page of readJson('pages.json')) writePage({ ...page, article: articles[page.article] }, folder);
