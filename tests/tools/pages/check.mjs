/**
 * Checks the written pages: each truth paragraph and the title are in the dump (and, white space apart, in w3m's and
 * lynx's text), and each weekday printed beside a date is that date's own. Usage: node check.mjs [output folder]
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MONTHS, withoutHamza } from './dates.mjs';

const folder = process.argv[2] ?? 'out';
const WEEKDAYS = ['الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت'];

const monthNumbers = new Map(Object.values(MONTHS).flatMap(names =>
  names.map((name, index) => [withoutHamza(name), index + 1])));
const monthPattern = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');
const monthPair = `(${monthPattern})\\S*(?: ?/? ?(?:${monthPattern}))?`;
const WORDS = new RegExp(`(${WEEKDAYS.join('|')})[\\s,،]+(\\d{1,2}) ${monthPair} (\\d{4})`, 'g');
const FIGURES = new RegExp(`(${WEEKDAYS.join('|')})[\\s,،]+(\\d{1,2}) ?[\\/-] ?(\\d{1,2}) ?[\\/-] ?(\\d{4})`, 'g');

const latinDigits = text => text.replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
  .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x6f0));
const squeeze = text => text.replace(/\[\d+\]/g, '').replace(/\s+/g, '');

/** The weekday by Sakamoto's rule, independent of the calendar the generator uses. */
function weekdayOf(y, m, d) {
  const year = m < 3 ? y - 1 : y;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][m - 1];
  return (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + shift + d) % 7;
}

function* wrongWeekdays(text) {
  for (const pattern of [WORDS, FIGURES]) {
    for (const [all, name, day, month, year] of latinDigits(withoutHamza(text)).matchAll(pattern)) {
      dates++;
      if (WEEKDAYS[weekdayOf(+year, monthNumbers.get(month) ?? +month, +day)] !== name) yield `wrong weekday: ${all}`;
    }
  }
}

function* problemsOf(name) {
  const read = suffix => readFileSync(join(folder, `${name}.${suffix}`), 'utf8');
  const truth = JSON.parse(read('truth.json'));
  const dump = read('dump.txt');
  const lines = dump.split('\n');
  const found = paragraph => lines.some(line => line === paragraph || line.includes(paragraph));
  yield* [truth.title, ...truth.body].filter(paragraph => !found(paragraph)).map(p => `not in the dump: ${p}`);
  for (const suffix of ['w3m.txt', 'lynx.txt']) {
    const text = squeeze(read(suffix));
    yield* truth.body.filter(p => !text.includes(squeeze(p))).map(p => `not in ${suffix}: ${p}`);
  }
  yield* truth.authors.concat(truth.agencies).filter(who => !dump.includes(who)).map(who => `not printed: ${who}`);
  yield* wrongWeekdays(dump);
  paragraphs += truth.body.length;
}

let dates = 0;
let paragraphs = 0;
const names = readdirSync(folder).filter(file => file.endsWith('.truth.json')).map(file => file.slice(0, -11));
const problems = names.flatMap(name => [...problemsOf(name)].map(problem => `${name}: ${problem}`));
for (const problem of problems) console.log(problem);
console.log(`${names.length} pages, ${paragraphs} paragraphs, ${dates} weekdays beside dates, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;
