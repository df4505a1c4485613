import { overlaps } from '../../mentions/time.ts';
import { stemOf } from '../../search/tokens.ts';
import type { Asked } from '../asked.ts';
import type { Collector } from '../features/collector.ts';
import type { ValueCandidate } from './value-candidates.ts';

const PARTS: readonly (readonly [string, RegExp])[] = [
  ['day', /\b(?:days?|dates?|exactly|exact)\b/],
  ['month', /\bmonths?\b/],
  ['year', /\byears?\b/],
];

/** How fine a date is, how it is known, and whether it fits the time that is asked about. */
export function dateFeatures(
  { on }: Collector,
  asked: Asked,
  { mention, cited }: Extract<ValueCandidate, { kind: 'date' }>,
): void {
  const { edtf, known } = mention;
  const { time, folded } = asked.question;
  const fine =
    edtf === undefined
      ? 'open'
      : edtf.includes('/')
        ? 'span'
        : ['year', 'month', 'day'][(edtf.length - 4) / 3];
  on(`fine.${fine}`);
  on(`known.${known}`);
  for (const [name, pattern] of PARTS) if (pattern.test(folded)) on(`wants ${name}.${fine}`);
  const [opening = ''] = asked.openings.toReversed();
  on(`${opening}|fine.${fine}`);
  for (const own of asked.classes) on(`:${own}|fine.${fine}`);
  if (edtf === undefined) return;
  if (time.dates.length > 0) on(`time.${time.side ?? ''}.${time.dates.some((date) => overlaps(date, edtf))}`);
  const isMeant = asked.meant?.some(({ visited, reported }) =>
    [visited, reported].some((when) => when !== undefined && overlaps(when, edtf)),
  );
  if (time.order !== undefined) on(`order.${isMeant ?? true}`);
  if (isMeant !== undefined) on(`meant.${isMeant}`);
  const { article } = cited.evidence.reading.sentence;
  if (asked.council !== undefined) on(`age.${asked.context.ageOf(article, asked.council)}`);
}

const LENGTH = /^(?:year|month|week|day|dai|fortnight|hour)$/;
const WANTS: readonly (readonly [string, RegExp])[] = [
  ['share', /%|\bper ?cent|\bpercent\w*|\bproportion|\bshare\b|\brate\b/],
  ['money', /\b(?:cost\w*|spen[dt]\w*|pa(?:y|id|ys)|money|budget|£|bill\w*|fund\w*|worth)\b/],
  ['length', /\bhow long\b|\bhow many (?:years|months|weeks|days)\b/],
  ['age', /\bhow old\b|\bage[ds]?\b/],
];

/** What a figure counts, and whether that is asked for. */
export function numberFeatures(
  { on }: Collector,
  asked: Asked,
  { mention, cited }: Extract<ValueCandidate, { kind: 'number' }>,
): void {
  const { unit, value, counted } = mention;
  const { question, units, stems } = asked;
  on(`unit.${unit}`);
  on(
    `size.${value >= 1900 && value <= 2100 ? 'year' : value <= 1 ? 1 : value <= 12 ? 12 : value < 100 ? 99 : value < 1000 ? 999 : 'more'}`,
  );
  const isOne = (stem: string): boolean =>
    units.some(({ unit: own }) => own.same.includes(stem) || own.parts.includes(stem));
  const isLike = (stem: string): boolean => units.some(({ unit: own }) => own.loose.includes(stem));
  const at = counted.findIndex((stem) => isOne(stem) || stems.has(stem));
  on(`counts.${at}`);
  on(`counts like.${counted.findIndex(isLike)}`);
  const sort = LENGTH.test(counted[0] ?? '') ? 'length' : unit === '' ? 'count' : unit;
  on(`sort.${sort}`);
  const wanted = WANTS.filter(([, pattern]) => pattern.test(question.folded)).map(([name]) => name);
  for (const name of wanted.length > 0 ? wanted : ['count']) on(`wants ${name}.${sort}`);
  on(`counts its thing.${countsThing(question.folded, counted)}`);
  const { text } = cited.evidence.reading;
  if (OF_ALL.test(text.slice(0, mention.span.start))) on('of all');
  if (IS_PART.test(text.slice(mention.span.end))) on('part');
}

/** "58 of its 231": what is counted of, and what is counted. */
const OF_ALL = /\bof (?:the |its |their |these |those |all )*$/i;
const IS_PART = /^(?: \p{Ll}+)? (?:out )?of (?:the |its |their |these |those |all )*\d/u;

const THING =
  /\b(?:how (?:many|much)|(?:numbers?|no|share|proportion|percentage|percent|pct|%) of) (?:of )?(?:the |its |their |those |other |more |extra |new )*((?:[\w'-]+ ?){1,4})/;
const ENDS_THING =
  /^(?:did|do|does|was|were|is|are|has|have|had|in|at|of|on|by|to|for|with|from|got|get|who|that|which|will|can|could|still|there|they|it|each|now)$/;

/** Whether the words behind a figure name the thing that is counted in the question: its noun, another word of its name. */
function countsThing(folded: string, counted: readonly string[]): string {
  const words = (THING.exec(folded)?.[1] ?? '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const end = words.findIndex((word) => ENDS_THING.test(word));
  const stems = (end < 0 ? words : words.slice(0, end)).map(stemOf);
  const noun = stems.at(-1);
  if (noun === undefined) return 'open';
  const at = counted.indexOf(noun);
  if (at >= 0) return at === 0 ? 'next' : 'near';
  return counted.some((stem) => stems.includes(stem)) ? 'part' : 'no';
}
