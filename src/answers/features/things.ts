import type { Span } from '../../knowledge/article.ts';
import type { Reading } from '../../mentions/reading.ts';
import { tokensIn } from '../../mentions/tokens-in.ts';
import type { Around } from '../article-context.ts';
import type { Asked } from '../asked.ts';
import { figuresOf } from '../figures.ts';
import { leanOf, sideAsked } from '../side-asked.ts';
import { differentStems, traitsOf } from '../traits.ts';
import type { Collector } from './collector.ts';
import { placesOf } from './words.ts';

/** What kinds of things the sentence holds, and how near they stand to the question's words. */
export function thingFeatures(collector: Collector, asked: Asked, reading: Reading, around: Around): void {
  const { on, byKind, same } = collector;
  const { openings, classes, question } = asked;
  const traits = traitsOf(reading);
  for (const trait of traits)
    same(`trait ${trait}`, () => {
      on(trait);
      if (openings[0] !== undefined) on(`${openings[0]}|${trait}`);
      byKind(trait);
    });
  for (const name of asked.classesOf(reading))
    same(`class ${name}`, () => {
      byKind(`:${name}`);
      for (const other of classes) on(`:${other}>${name}`);
    });
  wordFeatures(collector, asked, reading);
  leanFeatures(collector, asked, reading, around);
  if (question.asksGrade) on(`asks grade|${traits.includes('grade') ? 'grade' : '-'}`);
  nearFeatures(collector, asked, reading);
}

/** Kinds for which it tells something how a sentence is worded; others gain nothing by it. */
const WORDED = ['finding', 'cause'];

/**
 * The words of the sentence that the question does not hold: how findings and causes are told, and what is told of
 * weaknesses or of strengths where one of them is asked for.
 */
function wordFeatures({ put, same }: Collector, asked: Asked, reading: Reading): void {
  const shares = asked.kinds.filter(([kind]) => WORDED.includes(kind));
  if (shares.length === 0) return;
  const { side } = sideAsked(asked);
  for (const stem of differentStems(reading))
    same(`word ${stem}`, () => {
      if (asked.stems.has(stem) || stem.length < 2 || /\d/.test(stem) || asked.finders.isProper([stem]))
        return;
      for (const [kind, share] of shares) {
        put(`${kind}|w.${stem}`, share);
        if (side !== undefined && kind === 'finding') put(`${side}|w.${stem}`, share);
      }
    });
}

/** Whether the sentence praises or finds fault, and what leads into it, beside which of the two is asked for. */
function leanFeatures(
  { on, byKind }: Collector,
  asked: Asked,
  reading: Reading,
  { heading, leadIn }: Around,
): void {
  const side = sideAsked(asked).side ?? 'no side';
  const own = leanOf(asked, reading);
  byKind(`lean.${own}`);
  on(`${side}|lean.${own}`);
  const above = leadIn ?? heading;
  if (above !== undefined) on(`${side}|head lean.${leanOf(asked, above)}`);
}

/** In so many words a thing still stands near to another. */
const REACH = 12;

function nearFeatures({ on, put, byKind }: Collector, { units, total }: Asked, reading: Reading): void {
  const tokens = tokensIn(reading);
  const places = units.map(({ unit }) => placesOf(unit, reading));
  const from = reading.sentence.span.start;
  const tokenAt = (offset: number): number => tokens.findIndex(({ span }) => span.end > offset);
  const near = (thing: string, mentions: readonly { readonly span: Span }[], offset = 0): void => {
    if (mentions.length === 0) return;
    const at = mentions.map(({ span }) => tokenAt(span.start - offset));
    let sum = 0;
    units.forEach(({ weight }, i) => {
      let gap = REACH;
      for (const place of places[i] ?? []) for (const one of at) gap = Math.min(gap, Math.abs(one - place));
      sum += weight * (1 - gap / REACH);
    });
    put(`near ${thing}`, sum / total);
    byKind(`near ${thing}`, sum / total);
  };
  const figures = figuresOf(reading);
  near('date', reading.dates, from);
  near('figure', figures);
  near('person', reading.people);
  near('grade', reading.grades);
  if (figures.length === 0) return;
  const isCounted = figures.some(({ counted }) =>
    counted.some((stem) => units.some(({ unit }) => unit.same.includes(stem) || unit.loose.includes(stem))),
  );
  const name = isCounted ? 'counts it' : 'counts other';
  on(name);
  byKind(name);
}
