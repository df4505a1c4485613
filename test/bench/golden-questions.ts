import { join } from 'node:path';
import { shippedKnowledge } from '../../src/config.ts';
import { courses } from '../golden/answered/courses.ts';
import { datesAndFigures } from '../golden/answered/dates-and-figures.ts';
import { findings } from '../golden/answered/findings.ts';
import { peopleAndWords } from '../golden/answered/people-and-words.ts';
import { premises } from '../golden/answered/premises.ts';
import { ratings } from '../golden/answered/ratings.ts';
import { typed } from '../golden/answered/typed.ts';
import { type Answerable, ARTICLES } from '../golden/expectation.ts';
import { type MarkedQuestion, readQuestions } from '../golden/marked-question.ts';
import { notCovered } from '../golden/refused/not-covered.ts';
import { notSaid } from '../golden/refused/not-said.ts';
import { advice, outOfScope, unclear } from '../golden/refused/out-of-scope.ts';
import { disguised, orders, victims } from '../golden/refused/will-not.ts';

/** Words of an article, verbatim. */
export interface Quote {
  readonly article: string;
  readonly quote: string;
}

/** A golden question, and the sentences any of which is its evidence; none where the articles do not say. */
export interface GoldenQuestion {
  readonly question: string;
  readonly evidence: readonly Quote[];
}

/** A folder of articles with the questions whose evidence in it is known. */
export interface GoldenSet {
  readonly name: string;
  readonly folder: string;
  readonly questions: readonly GoldenQuestion[];
}

/** What has to be quoted first, and what besides: each is evidence. */
export function fromAnswerable({ ask, first, also = [] }: Answerable): GoldenQuestion {
  const evidence = [first, ...also].map(([article, quote]) => ({ article: ARTICLES[article], quote }));
  return { question: ask, evidence };
}

/** Every quotation that a careful reader accepts is evidence; of a question with no answer there is none. */
export function fromMarked({ question, answerable, evidence }: MarkedQuestion): GoldenQuestion {
  return { question, evidence: answerable ? evidence : [] };
}

/** All golden questions of the project, by the folder that they are asked about. */
export function goldenSets(): readonly GoldenSet[] {
  const answered = [ratings, typed, premises, courses, datesAndFigures, peopleAndWords, findings].flat();
  const refused = [notCovered, notSaid, outOfScope, advice, unclear, victims, orders].flat();
  const unanswerable = [...refused.map(({ ask }) => ask), ...disguised];
  const shipped: GoldenSet = {
    name: 'shipped',
    folder: shippedKnowledge,
    questions: [
      ...answered.map(fromAnswerable),
      ...unanswerable.map((question) => ({ question, evidence: [] })),
    ],
  };
  return [shipped, ...['marlhaven', 'four-councils'].map(invented)];
}

function invented(name: string): GoldenSet {
  // Beside the folder that ships, wherever this file itself has been bundled to.
  const folder = join(shippedKnowledge, '..', 'test', 'articles', name);
  return { name, folder, questions: readQuestions(join(folder, 'questions.jsonl')).map(fromMarked) };
}
