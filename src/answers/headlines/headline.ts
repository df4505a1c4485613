import { disagreement } from '../../answering/disagreement.ts';
import { marks, SAYS, sayAttribution } from '../../answering/wording.ts';
import { quoteOf } from '../../knowledge/article.ts';
import type { AskedKind } from '../../questions/kind.ts';
import type { Asked } from '../asked.ts';
import { asksCourse, type Cited } from '../citations.ts';
import { asksRating } from '../features/claims-and-people.ts';
import type { Prepared } from '../prepared.ts';
import type { Headline } from './form.ts';
import { peopleIn } from './people.ts';
import { ratingHeadline } from './rating.ts';
import { dateIn, figureIn, type Value } from './values.ts';

type ReadValue = (prepared: Prepared, asked: Asked, cited: readonly [Cited, ...Cited[]]) => Value | undefined;

/** The kinds whose answer is a thing that citations name. */
const VALUES: Readonly<Partial<Record<AskedKind, ReadValue>>> = {
  person: peopleIn,
  date: (_, asked, [best]) => dateIn(asked, best),
  number: (_, asked, [best]) => figureIn(asked, best),
};

/** Kinds whose answer is never a grade, though the question may name one. */
const NO_GRADE: ReadonlySet<string> = new Set(['person', 'quote', 'number', 'cause', 'definition']);

/** What was asked for, read from the spans of the citations; where the answer is a sentence itself, a line that leads to it. */
export function headlineFor(prepared: Prepared, asked: Asked, cited: readonly [Cited, ...Cited[]]): Headline {
  const likely = asked.kinds.find(([, share]) => share > SURE)?.[0];
  const none = { inspections: [] };
  const sides =
    likely !== undefined && DISPUTABLE.has(likely) ? sideBySide(prepared, asked, cited) : undefined;
  if (sides !== undefined) return { text: sides, form: 'sides', ...none };
  const value = likely && VALUES[likely]?.(prepared, asked, cited);
  if (value !== undefined) return { ...value, form: 'value', ...none };
  const isOfGrades = asksRating(asked) || asksCourse(asked) || asked.question.grades.length > 0;
  const rating = isOfGrades ? ratingHeadline(prepared, asked, cited) : undefined;
  // "Why was it rated good?": not the grade again, but a grade that was not given is put right.
  const isAnswer = likely === undefined || !NO_GRADE.has(likely) || (likely === 'cause' && rating?.corrects);
  return (isAnswer ? rating : undefined) ?? { text: leadTo(cited, likely), form: 'lead', ...none };
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

/** A line that leads to the quotations, which are the answer: whose words the best are, where somebody is quoted. */
function leadTo([best, ...others]: readonly [Cited, ...Cited[]], likely: AskedKind | undefined): string {
  const who = sayAttribution(best.evidence.reading);
  const { speaker, sentence } = best.evidence.reading;
  // A name at the head of an answer to "who" would read as the answer.
  const isNamed = speaker.quoted && who !== sentence.article.publisher && likely !== 'person';
  const own = isNamed ? others.filter(({ evidence }) => sayAttribution(evidence.reading) === who) : others;
  const numbers = marks([...new Set([best, ...own].map(({ number }) => number))]);
  return isNamed ? `${who} ${numbers}:` : SAYS.lead(numbers);
}
