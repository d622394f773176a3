/** The three text renderings of a page's tree. */

import { execFileSync } from 'node:child_process';
import { visibleLines } from './html.mjs';

const run = (command, args) => execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 24 });

/** What a crawler's text dump gives: the document's title (when asked for), then a visible block a line. */
export function renderDump(tree, title) {
  return [...(title ? [title] : []), ...visibleLines(tree)].join('\n') + '\n';
}

export const renderW3m = htmlFile =>
  run('w3m', ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '100', htmlFile]);

/** Lynx's dump, with numbered links and their list at the end, or without both. */
export const renderLynx = (htmlFile, withLinks) =>
  run('lynx', ['-dump', '-assume_charset=utf-8', '-display_charset=utf-8', '-width=110',
    ...(withLinks ? [] : ['-nolist']), htmlFile]).replaceAll(/file:\/\/\S*\//g, 'https://pages.example/');
