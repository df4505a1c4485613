import { moveDays, moveMonths, SEASON, WEEKDAY, weekdayBefore } from './calendar.ts';
import { type DatePattern, rule } from './date-pattern.ts';
import { countOf, inferred, OPEN, WHICH, yearOf } from './dating.ts';

const COUNT =
  '(?:\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty)';

/** Ways of saying a date that is counted from another: "last year", "on Friday", "ten years ago". */
export const RELATIVE_PATTERNS: readonly DatePattern[] = [
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
