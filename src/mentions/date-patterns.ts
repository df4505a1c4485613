import { edtfOf, monthNumber } from '../knowledge/edtf.ts';
import { MONTH, SEASON, SHORT_MONTH, seasonOf, WEEKDAY, yearNumber } from './calendar.ts';
import { type DatePattern, rule } from './date-pattern.ts';
import {
  DAY,
  type DateContext,
  dayWithoutYear,
  inferred,
  nearest,
  num,
  OPEN,
  type ReadDate,
  relativeMonth,
  stated,
  YEAR,
} from './dating.ts';
import { RELATIVE_PATTERNS } from './relative-date-patterns.ts';

const SHORT_YEAR = `(?:${YEAR}|'\\d\\d(?![\\d,%]))`;
/** "From March 10 to 12 per cent": numbers that are no days. */
const NO_SHARE = '(?!(?: ?(?:-|to|and|or) ?\\d[\\d.]*)? ?(?:%|per ?cent))';
/** "Since April 20 social workers have left": a number that counts what is named behind it, unless a verb or an article is. */
const NO_COUNT =
  "(?! (?:(?!the|an?|it|he|she|they|its|his|this)\\p{L}+ )?(?!(?:has|is|was|does|this|its|his|as|us)\\b)\\p{L}[\\p{L}-]*s\\b(?!'))";
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
    `(?:(?:between|from) )?(?<m1>${MONTH}) (?<d1>${DAY}) ?(?:and|to|until|-) ?(?<m2>${MONTH}) (?<d2>${DAY})(?:,? (?<y2>${YEAR}))?${NO_SHARE}`,
    rangeOfDays,
  ),
  rule(
    ['digit', 'month'],
    `(?:(?:between|from) )?(?<m1>${MONTH}) (?<d1>${DAY}) ?(?:(?:(?<=between [^.]{0,20})and|to|until|-) ?(?<d2>${DAY})(?:,? (?<y2>${YEAR}))?|and (?<d3>${DAY}),? (?<y3>${YEAR}))(?! \\p{L}+s\\b| children)${NO_SHARE}`,
    (g, context) =>
      rangeOfDays({ ...g, m2: g['m1'], d2: g['d2'] ?? g['d3'], y2: g['y2'] ?? g['y3'] }, context),
  ),
  rule(
    ['digit', 'month'],
    `(?:(?:${WEEKDAY},? |(?<=\\b(?:on|dated) ))(?<m>${MONTH}) (?<d>${DAY})|(?<=\\b(?:by|from|to|until|since|before|after|between|and) )(?<m1>${MONTH}) (?<d1>${DAY})${NO_COUNT})(?! (?:of|more|other|children|people|families|cases)\\b| \\p{L}+ers\\b)${NO_SHARE}`,
    (g, context) => dayWithoutYear(context, monthNumber(g['m'] ?? g['m1'] ?? ''), num(g['d'] ?? g['d1'])),
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
    `(?:(?:between|from) )?(?<m1>${MONTH}) (?:and|to|-) (?<m2>${MONTH})(?: of)?,? (?<y>${YEAR})`,
    (g) =>
      stated(
        `${edtfOf(num(g['y']), monthNumber(g['m1'] ?? ''))}/${edtfOf(num(g['y']), monthNumber(g['m2'] ?? ''))}`,
      ),
  ),
  rule(['digit', 'month'], `(?:${WEEKDAY},? )?(?<d>${DAY})(?: of)? (?<m>${MONTH})`, (g, context) =>
    dayWithoutYear(context, monthNumber(g['m'] ?? ''), num(g['d'])),
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

/** From one day to another: a year given for one is that of both, unless the year turns between them. */
function rangeOfDays(g: Parameters<DatePattern['read']>[0], context: DateContext): ReadDate {
  const month2 = monthNumber(g['m2'] ?? '');
  const month1 = g['m1'] ? monthNumber(g['m1']) : month2;
  const turn = month1 > month2 ? 1 : 0;
  const year2 = g['y2'] ? num(g['y2']) : g['y1'] ? num(g['y1']) + turn : undefined;
  const end =
    year2 === undefined
      ? dayWithoutYear(context, month2, num(g['d2']))
      : stated(edtfOf(year2, month2, num(g['d2'])));
  if (end.edtf === undefined) return OPEN;
  const year1 = g['y1'] ? num(g['y1']) : num(end.edtf) - turn;
  return { edtf: `${edtfOf(year1, month1, num(g['d1']))}/${end.edtf}`, known: end.known };
}
