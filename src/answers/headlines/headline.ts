import { disagreement } from '../../answering/disagreement.ts';
import { marks, SAYS, sayAttribution } from '../../answering/wording.ts';
import { quoteOf } from '../../knowledge/article.ts';
import type { AskedKind } from '../../questions/kind.ts';
import type { Inspection } from '../../ratings/claim.ts';
import type { Asked } from '../asked.ts';
import { asksCourse, type Cited } from '../citations.ts';
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
  const likely = asked.kinds.find(([, share]) => share > SURE)?.[0];
  const [best] = cited;
  const none = { inspections: [] };
  const sides =
    likely !== undefined && DISPUTABLE.has(likely) ? sideBySide(prepared, asked, cited) : undefined;
  if (sides !== undefined) return { text: sides, ...none };
  const value = likely && best ? VALUES[likely]?.(asked, best) : undefined;
  if (value !== undefined && best) return { text: `${value} ${marks([best.number])}`, ...none };
  const isOfGrades = asksRating(asked) || asksCourse(asked) || asked.question.grades.length > 0;
  const rating = isOfGrades ? ratingHeadline(prepared, asked, cited) : undefined;
  return rating ?? { text: sayWho(cited), ...none };
}

/** From this share on a kind decides what a headline is. */
const SURE = 0.5;
const DISPUTABLE: ReadonlySet<string> = new Set(['conflict', 'number', 'date']);

/** Sources that disagree: each with its words, none before the other, and no verdict. */
function sideBySide({ knowhow }: Prepared, { question }: Asked, cited: readonly Cited[]): string | undefined {
  const passages = cited.map(({ evidence }) => evidence);
  const found = disagreement(question, passages, knowhow);
  if (!found) return undefined;
  const said = found.values.map(({ reading, span }) => {
    const { article } = reading.sentence;
    const number = cited.find(({ evidence }) => evidence.reading === reading)?.number ?? 1;
    return `“${quoteOf(article, span)}” (${article.publisher}) ${marks([number])}`;
  });
  return found.sameFigure ? SAYS.differently(said) : SAYS.disagree(said);
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
