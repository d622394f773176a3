// Reads every string of generate-cldr.mjs with the command newsmodel and counts right, wrong and unanswered.
//
//   node tests/tools/score-cldr.mjs [--any-day] COMMAND [ARGUMENT…]     for example: dotnet path/to/NewsModel.Cli.dll
//
// Strings are read with the region of their locale; plain "ar" is read without one. Fails unless all are right.

import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const generator = join(dirname(fileURLToPath(import.meta.url)), 'generate-cldr.mjs');
const anyDay = process.argv[2] === '--any-day';
const [command, ...args] = process.argv.slice(anyDay ? 3 : 2);
const run = (file, list, input) => {
    const done = spawnSync(file, list, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
    if (done.error) throw done.error;
    return done.stdout.trim().split('\n').map(line => JSON.parse(line));
};

const regions = new Map();
for (const string of run(process.execPath, [generator, '--all', ...(anyDay ? ['--any-day'] : [])])) {
    if (!regions.has(string.region)) regions.set(string.region, []);
    regions.get(string.region).push(string);
}

const counts = { right: 0, wrong: 0, unanswered: 0 };
for (const [region, strings] of regions) {
    const answers = run(command, [...args, 'dates', ...(region ? ['--region', region] : [])], strings.map(each => each.text).join('\n') + '\n');
    strings.forEach((string, at) => {
        const answer = answers[at];
        const kind = answer.value === null ? 'unanswered' : answer.value === string.value && answer.calendar === string.calendar ? 'right' : 'wrong';
        counts[kind]++;
        if (kind !== 'right' && counts.wrong + counts.unanswered <= 20)
            console.error(`${kind}: ${string.locale} ${string.digit} ${string.text}: expected ${string.value} ${string.calendar}, found ${answer.value} ${answer.calendar} ${answer.assumed} ${answer.alternative}`);
    });
}

console.log(`CLDR: ${counts.right} right, ${counts.wrong} wrong, ${counts.unanswered} unanswered`);
process.exit(counts.wrong + counts.unanswered > 0 ? 1 : 0);
