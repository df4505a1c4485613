import { figuresOf } from '../../answers/figures.ts';
import type { NumberMention } from '../../mentions/numbers.ts';
import type { Reading } from '../../mentions/reading.ts';
import { overlaps } from '../../mentions/time.ts';
import { fold } from '../../search/fold.ts';
import type { Fact, Told } from './fact.ts';

/** Each figure of the statement stands in the sentence, with the same unit and bound, and of what the statement tells. */
export function holdsFigures({ figures, reading: { text } }: Fact, told: Told): boolean {
  const { reading } = told;
  const theirs = figuresOf(reading);
  const rivals = theirs.filter(({ value }) => figures.every((own) => own.value !== value));
  return figures.every((own) =>
    theirs.some(
      (other) =>
        other.value === own.value &&
        other.unit === own.unit &&
        !isOfAnotherClause(told, other, rivals) &&
        !isOfOthers(own, reading, other) &&
        !isOtherEnd(text, own, reading.text, other) &&
        !isWholeOfAPart(told, other) &&
        (boundOf(text, own.span.start) === boundOf(reading.text, other.span.start) ||
          boundOf(text, own.span.start) === 'exact'),
    ),
  );
}

const CLAUSE = /[,;:–]|\b(?:and|but|while|whereas|although|though|after|before)\b/;

/** "Referred 13 cases, while seven of 18 were inadequate": 18 were not referred, another figure stands nearer to that. */
function isOfAnotherClause(
  { reading, places }: Told,
  figure: NumberMention,
  rivals: readonly NumberMention[],
): boolean {
  const [verb] = places;
  if (verb === undefined) return false;
  const between = ({ span }: NumberMention): string =>
    reading.text.slice(Math.min(span.end, verb.end), Math.max(span.start, verb.start));
  const own = between(figure);
  return (
    CLAUSE.test(fold(own)) &&
    rivals.some((rival) => rival.unit === figure.unit && between(rival).length < own.length)
  );
}

/** "From 212 to nine" is not "from nine to 212". */
const END =
  /\b(from|to)(?: (?:just|only|nearly|almost|about|around|over|some|more than|fewer than|less than))? $/;

function isOtherEnd(
  own: string,
  { span: a }: NumberMention,
  theirs: string,
  { span: b }: NumberMention,
): boolean {
  const [from, to] = [
    END.exec(fold(own.slice(0, a.start)))?.[1],
    END.exec(fold(theirs.slice(0, b.start)))?.[1],
  ];
  return from !== undefined && to !== undefined && from !== to;
}

/** "Interviews for children who go missing, 52% of which are late": not of the children. */
function isOfOthers(own: NumberMention, { text }: Reading, { span }: NumberMention): boolean {
  const [, of] = /^(?: ?%| per ?cent)? of (which|whom)\b/.exec(fold(text.slice(span.end))) ?? [];
  return of !== undefined && countsPeople(own) !== (of === 'whom');
}

/** So far behind a figure stands what it counts. */
const COUNTED = 30;

/**
 * "32 of the borough's 510 children live elsewhere": of the 510 nothing is told but that there are so many. Nor of the 188
 * in "31 posts out of 188 were vacant".
 */
function isWholeOfAPart({ reading, places }: Told, { span }: NumberMention): boolean {
  const isWhole =
    /(?<!\b(?:every|each|all) )\b(?:\d[\d,]*|\w+) (?:out )?of (?:the |its |their |our |[\w' ]+'s? )?$/.test(
      fold(reading.text.slice(0, span.start)),
    );
  const hasPart = figuresOf(reading).some((part) => part.span.end < span.start && part.unit === '');
  const isBare = /^ (?:were|was|are|is|have|has|had)\b/.test(fold(reading.text.slice(span.end)));
  return isWhole && hasPart && (isBare || places.some(({ end }) => end > span.end + COUNTED));
}

/** Whether a figure is said to be a least or a most. */
function boundOf(text: string, at: number): 'least' | 'most' | 'exact' {
  const before = fold(text).slice(Math.max(0, at - 30), at);
  if (/\b(?:at least|more than|over|upwards of|above)["']? $/.test(before)) return 'least';
  return /\b(?:at most|fewer than|less than|under|up to|below|nearly|almost)["']? $/.test(before)
    ? 'most'
    : 'exact';
}

/** One exact figure of the same thing, and it is another. */
export function otherFigure({ figures, reading: { text } }: Fact, reading: Reading): boolean {
  const [own, ...more] = figures;
  const theirs = figuresOf(reading).filter((other) => other.unit === own?.unit && countsSame(own, other));
  const [other, ...others] = theirs;
  if (!own || !other || more.length + others.length > 0 || own.value === other.value) return false;
  return boundOf(text, own.span.start) === 'exact' && boundOf(reading.text, other.span.start) === 'exact';
}

/** The date that the sentence gives beside what happened, and it is another. */
export function otherDate({ dates }: Fact, { reading, places }: Told): boolean {
  const [own, ...more] = dates;
  const from = reading.sentence.span.start;
  const at = places.at(-1)?.end ?? 0;
  const [other] = reading.dates
    .flatMap(({ edtf, known, span }) =>
      edtf === undefined || known === 'open' ? [] : [{ edtf, away: Math.abs(span.start - from - at) }],
    )
    .toSorted((a, b) => a.away - b.away);
  return own !== undefined && other !== undefined && more.length === 0 && !overlaps(own, other.edtf);
}

const PEOPLE = /^(?:child|young|peopl|girl|boy|kid|person|victim)$/;

/** Whether a figure counts people. */
const countsPeople = ({ counted }: Pick<NumberMention, 'counted'>): boolean =>
  PEOPLE.test(counted.find((word) => !/^(?:of|the|all|its?|their)$/.test(word)) ?? '');

/** Whether two figures count the same. Sums are sums; counts have to be of one thing. */
export function countsSame(
  own: Pick<NumberMention, 'unit' | 'counted'>,
  other: Pick<NumberMention, 'counted'>,
): boolean {
  const [a, b] = [own.counted[0], other.counted[0]];
  if (own.unit !== '') return true;
  return a !== undefined && b !== undefined && (a === b || (PEOPLE.test(a) && PEOPLE.test(b)));
}
