import {
  edtfOf,
  MONTH,
  monthNumber,
  SEASON,
  SHORT_MONTH,
  seasonOf,
  WEEKDAY,
  yearNumber,
} from './calendar.ts';
import { type DatePattern, rule } from './date-pattern.ts';
import {
  type DateContext,
  inferred,
  nearest,
  num,
  OPEN,
  type ReadDate,
  relativeMonth,
  stated,
} from './dating.ts';
import { RELATIVE_PATTERNS } from './relative-date-patterns.ts';

const DAY = '(?:[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?:19\\d\\d|20\\d\\d)';
const SHORT_YEAR = `(?:${YEAR}|'\\d\\d(?![\\d,%]))`;
/** Every way of saying a date that is read, most telling first; the longest match at a place wins. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  rule(
    ['digit', 'month'],
    `(?:(?:between|from) )?(?<d1>${DAY})(?: (?<m1>${MONTH}))?(?: (?<y1>${YEAR}))? ?(?:and|to|until|-) ?(?<d2>${DAY}) (?<m2>${MONTH})(?:,? (?<y2>${YEAR}))?`,
    rangeOfDays,
  ),
  rule(
    ['digit', 'month'],
    `(?:${WEEKDAY},? )?(?<d>${DAY})(?: of)? (?<m>${MONTH}),? (?<y>${SHORT_YEAR})`,
    (g) => stated(edtfOf(yearNumber(g['y'] ?? ''), monthNumber(g['m'] ?? ''), num(g['d']))),
  ),
  // "On 3 November 29 children were moved" gives no year.
  rule(
    ['digit', 'month'],
    `(?:${WEEKDAY},? )?(?<d>[0-3]?\\d) (?<m>${SHORT_MONTH}|may) (?<y>\\d\\d)(?![\\d,%]| \\p{L})`,
    (g) => stated(edtfOf(yearNumber(g['y'] ?? ''), monthNumber(g['m'] ?? ''), num(g['d']))),
  ),
  rule(['month', 'year'], `(?:${WEEKDAY},? )?(?<m>${MONTH}) (?<d>${DAY}),? (?<y>${YEAR})`, (g) =>
    stated(edtfOf(num(g['y']), monthNumber(g['m'] ?? ''), num(g['d']))),
  ),
  // "June 13 to July 7", "between June 13 and 24"; a number that is no day goes on with what it counts.
  rule(
    ['digit', 'month'],
    `(?:(?:between|from) )?(?<m1>${MONTH}) (?<d1>${DAY}) ?(?:and|to|until|-) ?(?<m2>${MONTH}) (?<d2>${DAY})(?:,? (?<y2>${YEAR}))?`,
    rangeOfDays,
  ),
  rule(
    ['digit', 'month'],
    `(?:(?:between|from) )?(?<m1>${MONTH}) (?<d1>${DAY}) ?(?:(?<=between [^.]{0,20})and|to|until|-) ?(?<d2>${DAY})(?:,? (?<y2>${YEAR}))?(?! \\p{L}+s\\b| children)`,
    (g, context) => rangeOfDays({ ...g, m2: g['m1'] }, context),
  ),
  rule(
    ['digit', 'month'],
    `(?:${WEEKDAY},? |(?<=\\b(?:on|by|from|to|until|since|before|after|between|dated) ))(?<m>${MONTH}) (?<d>${DAY})(?! (?:of|more|other|children|people|families|cases)\\b| \\p{L}+ers\\b)`,
    (g, context) => inferred(nearest(context, monthNumber(g['m'] ?? ''), num(g['d']))),
  ),
  rule(
    ['month', 'unit', 'which'],
    `(?:(?<d>${DAY}) )?(?<m>${MONTH}) (?<which>last|this) year`,
    relativeMonth,
  ),
  rule(
    ['month', 'unit', 'that'],
    `(?:(?:between|from) )?(?:(?<d>${DAY}) )?(?<m>${MONTH})(?: (?:and|to|until|-) (?<m2>${MONTH}))?(?: of)?,? (?:that|the same) year`,
    (g, context) => {
      const told = context.told();
      if (told === undefined) return OPEN;
      const from = edtfOf(num(told), monthNumber(g['m'] ?? ''), g['d'] ? num(g['d']) : undefined);
      return inferred(g['m2'] ? `${from}/${edtfOf(num(told), monthNumber(g['m2']))}` : from);
    },
  ),
  // "Children that may be at risk", "the council that march on".
  rule(
    ['month', 'that'],
    `(?:(?<=(?:^|[.,;] |\\b(?:in|by|of|during|late|early) ))that|that(?! (?:may|march)\\b))(?: same)? (?<m>${MONTH})(?! \\d)`,
    (g, context) => {
      const told = context.told();
      return inferred(told === undefined ? undefined : edtfOf(num(told), monthNumber(g['m'] ?? '')));
    },
  ),
  rule(
    ['month', 'year'],
    `(?:(?:between|from) )?(?<m1>${MONTH}) (?:and|to|-) (?<m2>${MONTH}),? (?<y>${YEAR})`,
    (g) =>
      stated(
        `${edtfOf(num(g['y']), monthNumber(g['m1'] ?? ''))}/${edtfOf(num(g['y']), monthNumber(g['m2'] ?? ''))}`,
      ),
  ),
  rule(['digit', 'month'], `(?:${WEEKDAY},? )?(?<d>${DAY})(?: of)? (?<m>${MONTH})`, (g, context) =>
    inferred(nearest(context, monthNumber(g['m'] ?? ''), num(g['d']))),
  ),
  rule(['month', 'year'], `(?:(?:early|mid|late)[ -])?(?<m>${MONTH})(?: of)?,? (?<y>${YEAR})`, (g) =>
    stated(edtfOf(num(g['y']), monthNumber(g['m'] ?? ''))),
  ),
  rule(['month', 'which'], `(?<which>last|next|this) (?<m>${MONTH})`, (g, context) => {
    const at = nearest({ ...context, future: g['which'] === 'next' }, monthNumber(g['m'] ?? ''));
    return inferred(at);
  }),
  rule(
    ['month'],
    `(?<=(?:in|since|until|by|during|of|early|mid|late|from|and|before|after|the)[ -])(?:(?:early|mid|late)[ -])?(?<m>${MONTH})`,
    (g, context) => inferred(nearest(context, monthNumber(g['m'] ?? ''))),
  ),
  rule(
    ['year'],
    `(?:between (?<y1>${YEAR}) and|(?:from )?(?<y3>${YEAR}) ?(?:to|until|-)) ?(?<y2>${YEAR})`,
    (g) => stated(`${g['y1'] ?? g['y3']}/${g['y2']}`),
  ),
  rule(['year'], `(?<y1>${YEAR})[-/](?<y2>\\d\\d)`, (g) => {
    const end = Math.floor(num(g['y1']) / 100) * 100 + num(g['y2']);
    return end === num(g['y1']) + 1 ? stated(`${g['y1']}/${end}`) : OPEN;
  }),
  rule(['season', 'year'], `(?<s>${SEASON})(?: of)?,? (?<y>${YEAR})`, (g) =>
    stated(seasonOf(g['s'] ?? '', num(g['y'])) ?? g['y']),
  ),
  rule(['year'], `(?:(?:early|late|mid)(?: in)?[ -])?(?<y>${YEAR})`, (g) => stated(g['y'])),
  ...RELATIVE_PATTERNS,
];

/** From one day to another, the year that of the second unless the first has its own. */
function rangeOfDays(g: Parameters<DatePattern['read']>[0], context: DateContext): ReadDate {
  const month2 = monthNumber(g['m2'] ?? '');
  const month1 = g['m1'] ? monthNumber(g['m1']) : month2;
  const end = g['y2'] ? edtfOf(num(g['y2']), month2, num(g['d2'])) : nearest(context, month2, num(g['d2']));
  if (!end) return OPEN;
  const year1 = g['y1'] ? num(g['y1']) : num(end) - (month1 > month2 ? 1 : 0);
  return { edtf: `${edtfOf(year1, month1, num(g['d1']))}/${end}`, known: g['y2'] ? 'stated' : 'inferred' };
}
