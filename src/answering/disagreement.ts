import type { Span } from '../knowledge/article.ts';
import type { DateMention } from '../reading/dates.ts';
import { inArticle, type Reading } from '../reading/reading.ts';
import { overlaps } from '../reading/time.ts';
import { fold } from '../search/fold.ts';
import type { Cited } from './cited.ts';
import { figuresOf } from './figures.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';
import { SAYS } from './wording.ts';

/** What one source gives for the thing asked about. */
interface Value {
  readonly reading: Reading;
  /** The words themselves, in the article. */
  readonly span: Span;
  readonly key: string;
  /** The bare figure; absent for a date. */
  readonly figure?: number;
}

/** The same figure of things called otherwise, or with another hedge. */
const isOneFigure = (sides: readonly Value[]): boolean =>
  sides.every(({ figure }) => figure !== undefined && figure === sides[0]?.figure);

/**
 * Whether the sources of an answer give values that cannot both hold: other dates, other figures, or the same figure of
 * other things or with another hedge. Said with the words of each, and no verdict.
 */
export function disagreement(
  question: Question,
  passages: readonly Passage[],
  cited: Cited,
): readonly string[] {
  const best = passages[0]?.coverage ?? 0;
  const strong = passages.filter(({ coverage }) => coverage >= best - 0.2).map(({ reading }) => reading);
  const values =
    question.kind === 'date'
      ? strong.flatMap((reading) => dateOf(question, reading) ?? [])
      : question.kind === 'number' || question.units.some(({ text }) => /^\d{2,}/.test(text))
        ? strong.flatMap((reading) => figureOf(question, reading) ?? [])
        : [];
  const sides = values.filter(
    (value, i) => values.findIndex((other) => agrees(question, value, other)) === i,
  );
  if (sides.length < 2) return [];
  return [
    (isOneFigure(sides) ? SAYS.differently : SAYS.disagree)(
      sides.map(({ reading, span }) => {
        const { article } = reading.sentence;
        return `“${article.text.slice(span.start, span.end)}” (${article.publisher}) [${cited.cite(reading)}]`;
      }),
    ),
  ];
}

function agrees({ kind }: Question, a: Value, b: Value): boolean {
  return kind === 'date' ? overlaps(a.key, b.key) : a.key === b.key;
}

/** The date of a sentence that stands nearest to the words asked about. */
function dateOf({ units }: Question, reading: Reading): Value | undefined {
  const from = reading.sentence.span.start;
  const at = reading.tokens.filter(({ stem }, i) =>
    units.some(
      (unit) =>
        !unit.common &&
        (unit.same.includes(stem) ||
          reading.phrases.some(
            (match) => match.from === i && match.keys.some((key) => unit.same.includes(key)),
          )),
    ),
  );
  const gap = ({ span }: DateMention): number =>
    Math.min(
      ...at.map((token) =>
        Math.min(
          Math.abs(span.start - from - token.span.end),
          Math.abs(token.span.start - (span.end - from)),
        ),
      ),
    );
  const [nearest] = reading.dates
    .filter(({ edtf, known }) => edtf !== undefined && known !== 'clarified')
    .sort((a, b) => gap(a) - gap(b));
  return nearest?.edtf === undefined ? undefined : { reading, span: nearest.span, key: nearest.edtf };
}

const HEDGE =
  /(?:\b(?:an? )?(?:at least|estimated?|about|around|some|nearly|almost|more than|over|up to|as many as|fewer than|less than)\b["”']?\s*(?:that )?)$/;

/** A figure with its hedge and what it counts: "at least 1,400 children". */
function figureOf({ units }: Question, reading: Reading): Value | undefined {
  const folded = fold(reading.text);
  for (const { span, value, unit } of figuresOf(reading)) {
    const asked = units.some(({ text }) => text === String(value));
    if (!asked && units.some(({ text }) => /^\d{2,}/.test(text))) continue;
    const hedge = HEDGE.exec(folded.slice(0, span.start))?.[0] ?? '';
    const counted = /^[\s”"']*(?:[\p{L}-]+ ?){1,3}/u.exec(reading.text.slice(span.end))?.[0] ?? '';
    const words = counted
      .replace(/\s(?:were|was|had|have|has|between|in|of|from|by|to|and|who|that|are|is)\b.*$/u, '')
      .trimEnd();
    const whole = { start: span.start - hedge.length, end: span.end + words.length };
    return {
      reading,
      figure: value,
      span: inArticle(reading, whole),
      key: fold(`${hedge.trim()} ${unit}${value} ${words.trim()}`),
    };
  }
  return undefined;
}
