const part = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/u;

/** Names of the months, January first. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** The month's number (1 to 12) from its name or abbreviation; 0 where it is none. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1;

/** EDTF from its parts. */
export const edtfOf = (year: number, month?: number, day?: number): string =>
  [year, month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join('-');

interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly about: boolean;
}

interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** The first and the last day of it. */
  readonly first: string;
  readonly last: string;
  /** When these begin, in milliseconds since 1970, UTC. */
  readonly days: readonly [first: number, last: number];
}

/**
 * Whether a text is a date as this project writes it: the part of EDTF (ISO 8601-2) with a year, a month, a day,
 * an approximate one of these (`2022-06~`) or an interval of two (`2014-09-16/2014-10-08`); real calendar dates only.
 */
export const isEdtf = (text: string): boolean => read(text) !== undefined;

/** The first day that the date may mean, as `2017-11-01`. Throws a RangeError for what `isEdtf` refuses. */
export const earliest = (edtf: string): string => known(edtf).first;

/** The last day that the date may mean, as `2017-11-30`. Throws a RangeError for what `isEdtf` refuses. */
export const latest = (edtf: string): string => known(edtf).last;

/** When the first and the last day begin that the date may mean, in milliseconds since 1970, UTC; throws as `earliest`. */
export const daysOf = (edtf: string): readonly [first: number, last: number] => known(edtf).days;

const beginningOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * The date in words: "19 November 2014", "November 2017", "2010", "about June 2022",
 * "16 September to 8 October 2014". Throws a RangeError for what `isEdtf` refuses.
 */
export function sayDate(edtf: string): string {
  const { from, to } = known(edtf);
  if (from === to) return say(from);
  const sameYear = from.year === to.year && from.month !== undefined && !from.about && !to.about;
  if (!sameYear || to.month === undefined) return `${say(from)} to ${say(to)}`;
  const sameMonth = from.month === to.month && from.day !== undefined && to.day !== undefined;
  return `${sameMonth ? from.day : sayDayAndMonth(from)} to ${say(to)}`;
}

/** The same few dates are asked about again and again; bounded, since anybody may type others. */
const mostRemembered = 4_000;
const remembered = new Map<string, Period>();

function read(edtf: string): Period | undefined {
  const known = remembered.get(edtf);
  if (known) return known;
  const period = readPeriod(edtf);
  if (remembered.size >= mostRemembered) remembered.clear();
  if (period) remembered.set(edtf, period);
  return period;
}

function readPeriod(edtf: string): Period | undefined {
  const [start = '', end, ...more] = edtf.split('/');
  if (more.length > 0) return undefined;
  const from = readPart(start);
  const to = end === undefined ? from : readPart(end);
  if (!from || !to || firstDay(from) > firstDay(to) || lastDay(from) > lastDay(to)) return undefined;
  const [first, last] = [firstDay(from), lastDay(to)];
  return { from, to, first, last, days: [beginningOf(first), beginningOf(last)] };
}

function known(edtf: string): Period {
  const period = read(edtf);
  if (!period) throw new RangeError(`not a date in EDTF: ${edtf}`);
  return period;
}

function readPart(text: string): PartialDate | undefined {
  const match = part.exec(text);
  if (!match) return undefined;
  const [, year, month, day, tilde] = match;
  const date: PartialDate = {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    about: tilde !== undefined,
  };
  return isReal(date) ? date : undefined;
}

function isReal({ year, month, day }: PartialDate): boolean {
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month));
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const firstDay = ({ year, month = 1, day = 1 }: PartialDate): string => edtfOf(year, month, day);

const lastDay = ({ year, month = 12, day }: PartialDate): string =>
  edtfOf(year, month, day ?? daysIn(year, month));

function say(date: PartialDate): string {
  const words = [sayDayAndMonth(date), String(date.year)].filter((word) => word !== '').join(' ');
  return date.about ? `about ${words}` : words;
}

function sayDayAndMonth({ month, day }: PartialDate): string {
  const name = month === undefined ? '' : (MONTHS[month - 1] ?? '');
  return day === undefined ? name : `${day} ${name}`;
}
