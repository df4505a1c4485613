import { marks, sayAttribution } from '../../answering/wording.ts';
import type { AskedKind } from '../../questions/kind.ts';
import type { Inspection } from '../../ratings/claim.ts';
import type { Asked } from '../asked.ts';
import type { Cited } from '../citations.ts';
import { asksRating } from '../features/claims-and-people.ts';
import type { Prepared } from '../prepared.ts';
import { ratingHeadline } from './rating.ts';
import { dateIn, figureIn, peopleIn } from './values.ts';

/** What a reply says first, and the inspections that it speaks of. */
export interface Headline {
  readonly text: string;
  readonly inspections: readonly Inspection[];
}

type Value = (asked: Asked, best: Cited) => string | undefined;

/** The kinds whose answer is a thing that the best citation names. */
const VALUES: Readonly<Partial<Record<AskedKind, Value>>> = {
  person: peopleIn,
  date: dateIn,
  number: figureIn,
};

/** What was asked for, read from the spans of the citations; where the answer is a sentence itself, whose words it is. */
export function headlineFor(prepared: Prepared, asked: Asked, cited: readonly Cited[]): Headline {
  const [likely] = asked.kinds.toSorted((a, b) => b[1] - a[1]);
  const [best] = cited;
  const value = likely && best ? VALUES[likely[0]]?.(asked, best) : undefined;
  if (value !== undefined && best) return { text: `${value} ${marks([best.number])}`, inspections: [] };
  const rating = asksRating(asked) ? ratingHeadline(prepared, asked, cited) : undefined;
  return rating ?? { text: sayWho(cited), inspections: [] };
}

/** Whose words the citations are, each named once: "The inspectors, according to X [1]; Y [2]". */
function sayWho(cited: readonly Cited[]): string {
  const numbers = new Map<string, number[]>();
  for (const { number, evidence } of cited) {
    const who = sayAttribution(evidence.reading);
    numbers.set(who, [...(numbers.get(who) ?? []), number]);
  }
  return [...numbers].map(([who, own]) => `${who} ${marks([...new Set(own)])}`).join('; ');
}
