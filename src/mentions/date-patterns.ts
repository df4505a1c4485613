import { letterPattern } from '../search/letters.ts';
import {
  edtfOf,
  MONTH,
  monthNumber,
  moveDays,
  moveMonths,
  SEASON,
  SHORT_MONTH,
  seasonOf,
  WEEKDAY,
  weekdayBefore,
  yearNumber,
} from './calendar.ts';
import {
  countOf,
  type DateContext,
  inferred,
  nearest,
  num,
  OPEN,
  type ReadDate,
  relativeMonth,
  stated,
  WHICH,
  yearOf,
} from './dating.ts';
import type { TimeWord } from './time-words.ts';

export interface DatePattern {
  /** As it is for a folded text. */
  readonly pattern: (folded: string) => RegExp;
  /** Without these in a text the pattern need not be tried. */
  readonly needs: readonly TimeWord[];
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: DateContext) => ReadDate;
}

const DAY = '(?:[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?:19\\d\\d|20\\d\\d)';
const SHORT_YEAR = `(?:${YEAR}|'\\d\\d(?![\\d,%]))`;
const COUNT =
  '(?:\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty)';
const rule = (needs: readonly TimeWord[], source: string, read: DatePattern['read']): DatePattern => ({
  needs,
  pattern: letterPattern(`(?<![\\p{L}\\p{N}£.,-])${source}(?![\\p{L}\\p{N}%])`, 'gu'),
  read,
});
/** Every way of saying a date that is read, most telling first; the longest match at a place wins. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  rule(
    ['digit', 'month'],
    `(?:(?:between|from) )?(?<d1>${DAY})(?: (?<m1>${MONTH}))?(?: (?<y1>${YEAR}))? ?(?:and|to|until|-) ?(?<d2>${DAY}) (?<m2>${MONTH})(?:,? (?<y2>${YEAR}))?`,
    (g, context) => {
      const month2 = monthNumber(g['m2'] ?? '');
      const month1 = g['m1'] ? monthNumber(g['m1']) : month2;
      const end = g['y2']
        ? edtfOf(num(g['y2']), month2, num(g['d2']))
        : nearest(context, month2, num(g['d2']));
      if (!end) return OPEN;
      const year1 = g['y1'] ? num(g['y1']) : num(end) - (month1 > month2 ? 1 : 0);
      return {
        edtf: `${edtfOf(year1, month1, num(g['d1']))}/${end}`,
        known: g['y2'] ? 'stated' : 'inferred',
      };
    },
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
  rule(
    ['unit', 'which'],
    `(?<which>last|this|next|earlier this|later this) (?<unit>year|month|week)`,
    (g, { published }) => {
      const step = WHICH[(g['which'] ?? '').split(' ').at(-1) ?? ''] ?? 0;
      const year = yearOf(published, step);
      if (g['unit'] === 'year') return inferred(year === undefined ? undefined : String(year));
      if (g['unit'] === 'month' && published && published.length >= 7)
        return inferred(moveMonths(published, step));
      return inferred(
        published && published.length === 10 && step <= 0
          ? `${moveDays(published, step * 7 - 6)}/${published}`
          : undefined,
      );
    },
  ),
  rule(
    ['weekday'],
    `(?:on )?(?<w>${WEEKDAY})(?: (?:morning|afternoon|evening|night))?`,
    (g, { published, future }) =>
      inferred(published?.length === 10 && !future ? weekdayBefore(published, g['w'] ?? '') : undefined),
  ),
  rule(['near day'], '(?<day>yesterday|today|tomorrow)', (g, { published }) => {
    const step = g['day'] === 'yesterday' ? -1 : g['day'] === 'today' ? 0 : 1;
    return inferred(published && published.length === 10 ? moveDays(published, step) : undefined);
  }),
  rule(
    ['unit', 'ago'],
    `(?<n>${COUNT}) years? (?:ago|earlier|previously|before that)`,
    (g, { published }) => {
      const year = yearOf(published, -countOf(g['n'] ?? ''));
      return inferred(year === undefined ? undefined : `${year}~`);
    },
  ),
  rule(
    ['unit', 'since'],
    `(?<n>${COUNT}) (?:years?|months?|weeks?) (?:after|since|later|on from|before)`,
    () => OPEN,
  ),
  rule(['unit', 'that'], `(?:that|the same) (?:very )?year`, (_, { told }) => inferred(told())),
  rule(
    ['unit', 'following'],
    `(?:the )?(?:same|following|previous) (?:years?|months?|weeks?|day)`,
    () => OPEN,
  ),
  rule(['unit'], `(?:a )?(?<n>${COUNT})[ -](?:years?|months?|weeks?)(?: period)?`, () => OPEN),
  rule(['season'], `(?<s>in (?:the )?(?:${SEASON}))`, () => OPEN),
];
