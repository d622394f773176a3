// Writes the strings that CLDR prints for dates and times, with what a reader must make of them.
//
//   node tests/tools/generate-cldr.mjs          a few hundred strings, to tests/NewsModel.Tests/Golden/cldr/*.tsv
//   node tests/tools/generate-cldr.mjs --all    every string, as JSON lines on standard output
//   node tests/tools/generate-cldr.mjs --all --any-day
//
// The expected values come from the instant and the calendars of ICU, never from a parser. Every day is above the
// thirteenth of its month, so that day and month cannot be swapped in any calendar, unless any day is asked for.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const arabicZones = {
    AE: 'Asia/Dubai', BH: 'Asia/Bahrain', DJ: 'Africa/Djibouti', DZ: 'Africa/Algiers', EG: 'Africa/Cairo',
    EH: 'Africa/El_Aaiun', ER: 'Africa/Asmara', IL: 'Asia/Jerusalem', IQ: 'Asia/Baghdad', JO: 'Asia/Amman',
    KM: 'Indian/Comoro', KW: 'Asia/Kuwait', LB: 'Asia/Beirut', LY: 'Africa/Tripoli', MA: 'Africa/Casablanca',
    MR: 'Africa/Nouakchott', OM: 'Asia/Muscat', PS: 'Asia/Hebron', QA: 'Asia/Qatar', SA: 'Asia/Riyadh',
    SD: 'Africa/Khartoum', SO: 'Africa/Mogadishu', SS: 'Africa/Juba', SY: 'Asia/Damascus', TD: 'Africa/Ndjamena',
    TN: 'Africa/Tunis', YE: 'Asia/Aden',
};

// language file, locale, region to read with, zone, number of strings in the golden file
const locales = [
    { file: 'arabic', locale: 'ar', region: null, zone: 'Africa/Cairo', sample: 14 },
    ...Object.entries(arabicZones).map(([region, zone]) => ({ file: 'arabic', locale: `ar-${region}`, region, zone, sample: 11 })),
    { file: 'persian', locale: 'fa', region: 'IR', zone: 'Asia/Tehran', sample: 45 },
    { file: 'persian', locale: 'fa-AF', region: 'AF', zone: 'Asia/Kabul', sample: 45 },
    { file: 'urdu', locale: 'ur', region: 'PK', zone: 'Asia/Karachi', sample: 45 },
    { file: 'kurdish', locale: 'ckb', region: 'IQ', zone: 'Asia/Baghdad', sample: 45 },
    { file: 'pashto', locale: 'ps', region: 'AF', zone: 'Asia/Kabul', sample: 45 },
];

const calendars = { gregory: 'gregorian', 'islamic-umalqura': 'umAlQura', coptic: 'coptic', persian: 'solarHijri' };
const digits = ['arab', 'latn', 'arabext'];
const dateStyles = ['full', 'long', 'medium', 'short'];
const timeStyles = [undefined, 'short', 'medium', 'long', 'full'];
const clocks = [[17, 28, 42], [9, 3, 7], [0, 7, 51], [12, 5, 9], [23, 59, 58]];
const formatters = new Map();
const datesPerCalendar = 14;
const anyDay = process.argv.includes('--any-day');

const daysByCalendar = Object.fromEntries(Object.keys(calendars).map(calendar => [calendar, daysAboveTheThirteenth(calendar)]));

function daysAboveTheThirteenth(calendar) {
    const day = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${calendar}`, { day: 'numeric', timeZone: 'UTC' });
    const days = [];
    for (let at = Date.UTC(2009, 0, 14); days.length < datesPerCalendar; at += 397 * 864e5) {
        let found = at;
        while (!anyDay && Number(day.format(found)) < 14) found += 864e5;
        days.push(found);
    }
    return days;
}

// Making one takes longer than using it a thousand times.
function formatter(locale, options) {
    const key = locale + JSON.stringify(options);
    if (!formatters.has(key)) formatters.set(key, new Intl.DateTimeFormat(locale, options));
    return formatters.get(key);
}

// A zone's offset, from the difference between its wall clock and UTC.
function offsetMinutes(instant, zone) {
    const wall = wallClock(instant, zone);
    return Math.round((Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second) - instant) / 60000);
}

function wallClock(instant, zone) {
    const format = formatter('en-u-nu-latn-ca-gregory', {
        timeZone: zone, hourCycle: 'h23',
        year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    return Object.fromEntries(format.formatToParts(instant).map(part => [part.type, Number(part.value)]));
}

const two = number => String(number).padStart(2, '0');
const isoOffset = minutes => `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;

// The instant at which the zone's clocks show this wall time.
function instantOf(day, [hour, minute, second], zone) {
    const local = day + ((hour * 60 + minute) * 60 + second) * 1000;
    const guess = local - offsetMinutes(local, zone) * 60000;
    return local - offsetMinutes(guess, zone) * 60000;
}

function make(entry, digit, calendar, dateStyle, timeStyle, index) {
    const days = daysByCalendar[calendar];
    const instant = instantOf(days[index % days.length], clocks[index % clocks.length], entry.zone);
    const format = formatter(`${entry.locale}-u-nu-${digit}-ca-${calendar}`, { dateStyle, timeStyle, timeZone: entry.zone });
    return {
        locale: entry.locale, file: entry.file, digit, calendar: calendars[calendar], dateStyle, timeStyle: timeStyle ?? 'none',
        region: entry.region, text: format.format(instant), ...expected(entry, format.formatToParts(instant), instant, calendar, timeStyle),
    };
}

function expected(entry, parts, instant, calendar, timeStyle) {
    const part = type => parts.find(each => each.type === type)?.value;
    const flags = [];
    const number = text => /^\p{Nd}+$/u.test(text);
    if (calendar === 'gregory' && part('year').length === 2) flags.push('century');
    if (calendar !== 'gregory') {
        flags.push('calendarConverted');
        if (number(part('month')) && part('era') === undefined) flags.push('calendarInferred');
    }

    const wall = wallClock(instant, entry.zone);
    let value = `${wall.year}-${two(wall.month)}-${two(wall.day)}`;
    if (timeStyle) {
        value += `T${two(wall.hour)}:${two(wall.minute)}`;
        if (timeStyle !== 'short') value += `:${two(wall.second)}`;
        const zone = part('timeZoneName');
        const universal = zone && /GMT|UTC|غرينتش|گرینویچ|گرینیچ|ګرينويچ|العالمي/u.test(zone);
        if (zone || entry.region) value += isoOffset(offsetMinutes(instant, entry.zone));
        if (zone && !universal) flags.push('offsetFromZoneName');
        if (!zone && entry.region) flags.push('offsetFromRegion');
    }

    return { value, assumed: flags };
}

function* all(entry) {
    let index = 0;
    for (const calendar of Object.keys(calendars))
        for (const digit of digits)
            for (const dateStyle of dateStyles)
                for (const timeStyle of timeStyles)
                    for (let turn = 0; turn < 3; turn++) yield make(entry, digit, calendar, dateStyle, timeStyle, index++);
}

// Walks through all combinations at a stride that has no factor in common with any of their numbers.
function* sample(entry, offset) {
    const combinations = 4 * 3 * 4 * 5;
    for (let turn = 0; turn < entry.sample; turn++) {
        let place = (offset * 7 + turn * 47) % combinations;
        const take = count => { const value = place % count; place = Math.floor(place / count); return value; };
        const calendar = Object.keys(calendars)[take(4)];
        const [timeStyle, digit, dateStyle] = [timeStyles[take(5)], digits[take(3)], dateStyles[take(4)]];
        yield make(entry, digit, calendar, dateStyle, timeStyle, offset + turn);
    }
}

function visible(text) {
    return text.replace(/[\p{Cf}\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, mark => '\\u' + mark.codePointAt(0).toString(16).toUpperCase().padStart(4, '0'));
}

if (process.argv.includes('--all')) {
    for (const entry of locales)
        for (const line of all(entry)) process.stdout.write(JSON.stringify(line) + '\n');
} else {
    const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'NewsModel.Tests', 'Golden', 'cldr');
    const files = new Map();
    locales.forEach((entry, offset) => {
        const lines = files.get(entry.file) ?? files.set(entry.file, new Set()).get(entry.file);
        for (const line of sample(entry, offset)) {
            const note = `${line.locale} ${line.digit} date ${line.dateStyle}, time ${line.timeStyle}`;
            lines.add([line.region ?? '-', '-', visible(line.text), line.value, line.calendar, line.assumed.join(',') || '-', '-', note].join('\t'));
        }
    });

    mkdirSync(folder, { recursive: true });
    for (const [name, lines] of files) {
        const head = [
            'region\tnow\ttext\tvalue\tcalendar\tassumed\talternative\tnote',
            `# CLDR ${process.versions.cldr}, ICU ${process.versions.icu}, by tests/tools/generate-cldr.mjs`,
        ];
        writeFileSync(join(folder, `${name}.tsv`), [...head, ...lines].join('\n') + '\n');
        console.log(`${name}.tsv: ${lines.size} lines`);
    }
}
