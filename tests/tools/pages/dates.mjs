/** Dates as Arabic sites print them. A stamp is the ISO text of pages.json, read into its parts. */

const WEEKDAYS = ['الأحد', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];

/** Month names by the usage of a region. */
export const MONTHS = {
  eg: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  levant: ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول',
    'تشرين الثاني', 'كانون الأول'],
  tn: ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  ma: ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December'],
};

const COPTIC = ['توت', 'بابة', 'هاتور', 'كيهك', 'طوبة', 'أمشير', 'برمهات', 'برمودة', 'بشنس', 'بؤونة', 'أبيب', 'مسرى',
  'نسيء'];
const HIJRI = ['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة', 'رجب', 'شعبان', 'رمضان',
  'شوال', 'ذو القعدة', 'ذو الحجة'];

export const pad = number => String(number).padStart(2, '0');

/** The parts of an ISO stamp; the clock and the offset may be absent. */
export function parts(iso) {
  const [, y, m, d, H, M, S, offset] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?([+-]\d\d:\d\d)?)?$/.exec(iso);
  const number = text => (text === undefined ? undefined : Number(text));
  return { y: +y, m: +m, d: +d, H: number(H), M: number(M), S: number(S), offset };
}

const utc = iso => new Date(`${iso.slice(0, 10)}T12:00:00Z`);

export const weekday = iso => WEEKDAYS[utc(iso).getUTCDay()];
/** The text with its hamzas left out, as many sites write `الاثنين` and `ابريل`. */
export const withoutHamza = text => text.replace(/[أإ]/g, 'ا');

export const englishWeekday = iso => utc(iso).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });

/** The stamp's day moved by a number of days, as an ISO date. */
export function shiftDays(iso, days) {
  const date = utc(iso);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** `7 أبريل 2019`, in a region's months. */
export function dayMonthYear(iso, months = 'eg', padded = false) {
  const { y, m, d } = parts(iso);
  return `${padded ? pad(d) : d} ${MONTHS[months][m - 1]} ${y}`;
}

/** `7 نيسان/ أبريل 2019`, both names of the month. */
export function doubledMonth(iso, separator = '/', first = 'levant', second = 'eg') {
  const { y, m, d } = parts(iso);
  return `${pad(d)} ${MONTHS[first][m - 1]}${separator}${MONTHS[second][m - 1]} ${y}`;
}

/** Day, month and year in figures, in the order of `dmy` or `ymd`. */
export function numeric(iso, separator, { order = 'dmy', padded = true } = {}) {
  const { y, m, d } = parts(iso);
  const form = padded ? pad : String;
  return (order === 'dmy' ? [form(d), form(m), y] : [y, form(m), form(d)]).join(separator);
}

export const clock = iso => iso.slice(11, 16);

/** `3:07 م`, in 12 hours, with the words for before and after noon. */
export function clock12(iso, [am, pm] = ['ص', 'م'], padded = true) {
  const { H, M } = parts(iso);
  const hour = H % 12 || 12;
  return `${padded ? pad(hour) : hour}:${pad(M)} ${H < 12 ? am : pm}`;
}

/** `٢٨: ٠٥ م`: minutes first, as the seed's site prints its stamp. */
export function minuteFirst(iso) {
  const { H, M } = parts(iso);
  return { minute: `${pad(M)}:`, hour: `${pad(H % 12 || 12)} ${H < 12 ? 'ص' : 'م'}` };
}

export const arabicDigits = text => String(text).replace(/\d/g, digit => '٠١٢٣٤٥٦٧٨٩'[digit]);

function calendarParts(iso, calendar) {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`,
    { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' });
  return Object.fromEntries(format.formatToParts(utc(iso)).map(part => [part.type, part.value]));
}

/** `05 شوال 1442`, by the Umm al-Qura calendar. */
export function hijri(iso) {
  const { day, month, year } = calendarParts(iso, 'islamic-umalqura');
  return `${pad(day)} ${HIJRI[Number(month) - 1]} ${year}`;
}

/** `٤ أبيب ١٧٣٠`, in Latin digits. */
export function coptic(iso) {
  const { day, month, year } = calendarParts(iso, 'coptic');
  return `${day} ${COPTIC[Number(month) - 1]} ${year}`;
}

const SOLAR = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
const PERSIAN_DAYS = ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'];
const URDU_DAYS = ['اتوار', 'پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ'];
MONTHS.ur = ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'];
MONTHS.fa = ['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن', 'ژوئیه', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'];

/** `12 اسفند 1396`, the Iranian calendar, in Latin digits. */
export function solar(iso) {
  const { day, month, year } = calendarParts(iso, 'persian');
  return `${day} ${SOLAR[Number(month) - 1]} ${year}`;
}
/** Day, month, year of the Umm al-Qura calendar, as numbers. */
export const hijriNumbers = iso => {
  const { day, month, year } = calendarParts(iso, 'islamic-umalqura');
  return [day, month, year].map(Number);
};
export const persianWeekday = iso => PERSIAN_DAYS[utc(iso).getUTCDay()];
export const urduWeekday = iso => URDU_DAYS[utc(iso).getUTCDay()];
export const persianDigits = text => String(text).replace(/\d/g, digit => '۰۱۲۳۴۵۶۷۸۹'[digit]);
