import type { Span } from '../knowledge/article.ts';
import type { Named } from './names.ts';
import { FAR, isJoint, leadTo } from './office-lead.ts';
import {
  ENDS_IN_TITLE,
  FROM_OFFICE,
  HELD,
  isTitle,
  LOST,
  OF_WHAT,
  PAST_BEHIND,
  PLACED,
  QUALIFIED,
  REPLACED,
  saysPast,
} from './office-patterns.ts';

/** The office that is given beside a name. */
export interface GivenOffice {
  /** As written. */
  readonly role?: string;
  /** It is given as one that is not held any more, or not yet ("was sacked as director", "is to become leader"). */
  readonly isNotHeld?: true;
}

/** Somebody's place in a text. */
interface Placed {
  readonly span: Span;
}

/** One office beside a name. */
interface Office {
  readonly role: string;
  readonly isNotHeld: boolean;
  readonly isBehind: boolean;
}

/** The office right before a name or behind it: no mere title, one that is held or stands before the name, then the fullest. */
export function officeBeside(
  text: string,
  span: Span,
  people: readonly Placed[],
  roles: readonly Named[],
): GivenOffice {
  const pastRank = ({ isNotHeld, isBehind }: Office): number => (isNotHeld ? (isBehind ? 2 : 1) : 0);
  const [best] = [
    ...officesBefore(text, span, people, roles),
    ...officesBehind(text, span, people, roles),
  ].sort(
    (a, b) =>
      Number(isTitle(a.role)) - Number(isTitle(b.role)) ||
      pastRank(a) - pastRank(b) ||
      b.role.length - a.role.length,
  );
  return best === undefined ? {} : { role: best.role, ...(best.isNotHeld ? { isNotHeld: true } : {}) };
}

function officesBefore(
  text: string,
  { start }: Span,
  people: readonly Placed[],
  roles: readonly Named[],
): readonly Office[] {
  return roles.flatMap(({ span }): readonly Office[] => {
    const between = span.end > start || start - span.end > FAR ? undefined : text.slice(span.end, start);
    if (between === undefined || !FROM_OFFICE.test(between)) return [];
    // "Jo Doe, the leader, Al Roe": behind a comma it is of the one before.
    const other = people.findLast((one) => one.span.end <= span.start);
    if (/[,(]/.test(between) && other && leadTo(text, other.span.end, span.start)) return [];
    const seen = text.slice(0, start - (ENDS_IN_TITLE.exec(between)?.[0].length ?? 0));
    const whole = wholeOffice(seen, span, QUALIFIED, Math.max(0, span.start - FAR));
    const role = text.slice(whole.start, whole.end);
    const isLost = LOST.test(text.slice(Math.max(0, whole.start - FAR), whole.start));
    return [{ role, isNotHeld: saysPast(role) || isLost, isBehind: false }];
  });
}

function officesBehind(
  text: string,
  { start, end }: Span,
  people: readonly Placed[],
  roles: readonly Named[],
): readonly Office[] {
  const found: Office[] = [];
  let last: { readonly end: number; readonly isNotHeld: boolean } | undefined;
  for (const { span } of roles) {
    if (span.start < end) continue;
    const lead = leadTo(text, end, span.start);
    const isJoined = last !== undefined && isJoint(text, last.end, span.start);
    if ((lead === undefined && !isJoined) || isOfAnother(text, span, people)) continue;
    const whole = wholeOffice(text, span, PLACED, end);
    const isNotHeld =
      (lead === undefined
        ? last?.isNotHeld === true && !/\bnow\b/.test(text.slice(last.end, span.start))
        : lead.isNotHeld) ||
      (PAST_BEHIND.test(text.slice(whole.end)) && !HELD.test(lead?.words ?? '')) ||
      (lead?.words === ' as' && REPLACED.test(text.slice(Math.max(0, start - FAR), start)));
    last = { end: span.end, isNotHeld };
    found.push({ role: text.slice(whole.start, whole.end), isNotHeld, isBehind: true });
  }
  return found;
}

/** Whether an office is somebody else's: "leader Al Roe", "the leader's husband". */
function isOfAnother(text: string, { end }: Span, people: readonly Placed[]): boolean {
  if (/^(?:\p{L}['’]s|s['’])[ \u00a0]\p{L}/u.test(text.slice(end - 1))) return true;
  const next = people.find(({ span }) => span.start > end);
  if (next === undefined || next.span.start - end > FAR) return false;
  const between = text.slice(end, next.span.start);
  return !/[,(]/.test(between) && FROM_OFFICE.test(between);
}

/** Where an office stands with what makes another of it, no further back than `from`, and what it is for. */
function wholeOffice(text: string, { start, end }: Span, before: RegExp, from = 0): Span {
  const made = before.exec(text.slice(from, start))?.[0].length ?? 0;
  const isWhole = / (?:of|for) /i.test(text.slice(start - made, end));
  const what = isWhole ? '' : (OF_WHAT.exec(text.slice(end).trimEnd())?.[0] ?? '');
  return { start: start - made, end: end + what.length };
}
