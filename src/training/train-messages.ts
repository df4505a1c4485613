import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Distress } from '../knowledge/vocabulary.ts';
import { cleanMessage } from '../questions/clean-question.ts';
import { readMessage } from '../questions/distress.ts';
import { listsOf } from '../questions/distress-lists.ts';
import type { Features } from '../scoring/features.ts';
import { ENGLISH_WORDS } from '../search/english-words.ts';
import { fold } from '../search/fold.ts';
import { stemOf, tokensOf } from '../search/tokens.ts';
import { type AnnotatedFolder, isOfStranger } from './annotated-folder.ts';
import type { Corpus } from './corpus.ts';
import { type Fitter, fitHere } from './fit.ts';
import type { FitOptions } from './fit-options.ts';
import { fitLeftOut, foldsOf, type LeftOut } from './folds.ts';
import { collectSamples, type Sample } from './samples.ts';

/** A message of a table: who writes it, and whether a careful person would show them where to find help. */
const messageRow = z.strictObject({ message: z.string().min(1), from: z.string(), help: z.boolean() });

export type MessageRow = z.infer<typeof messageRow>;

/** Reads a table of messages, one JSON object a line; throws where a line is none. */
export const parseMessages = (table: string): readonly MessageRow[] =>
  table
    .trim()
    .split('\n')
    .map((line) => messageRow.parse(JSON.parse(line)));

/** Where the weights are kept, below `src`. */
export const MESSAGE_WEIGHTS = 'questions/distress-weights.json';
const TABLE = new URL('../../test/people/messages.jsonl', import.meta.url);

/** The messages that ship. */
export const readMessages = (): readonly MessageRow[] => parseMessages(readFileSync(TABLE, 'utf8'));

const OPTIONS: Partial<FitOptions> = {
  rate: 0.1,
  damping: 0.1,
  l2: 0.005,
  atLeast: 3,
  passes: 30,
  averageFrom: 3,
  smallest: 0.18,
};
/** So many of the ordinary questions, spread evenly: with more of them they weigh too much beside the messages, however many folders there are. */
const MOST_ORDINARY = 4_550;
const ORDINARY_WEIGHT = 0.8;
const PARTS = 8;

/**
 * Learns who writes of themselves or of one they fear for, a part of the messages left out in turn; the questions that
 * are asked of annotated articles are nobody's own story.
 */
export async function trainMessages(
  messages: readonly MessageRow[],
  { folders, vocabulary }: Pick<Corpus, 'folders' | 'vocabulary'>,
  fitter: Fitter = fitHere,
): Promise<LeftOut> {
  if (vocabulary.distress === undefined)
    throw new Error('vocabulary.yaml has no `distress:`, whose word lists are learned with');
  const samples = [...samplesOf(messages, folders, vocabulary.distress)];
  return fitLeftOut(collectSamples(samples), foldsOf(samples.map(({ folder }) => folder)), OPTIONS, fitter);
}

/** The part that a message is left out with. */
export const partOf = (index: number): string => `messages ${index % PARTS}`;

/** What is learned must hold for other councils and other people: features without the names that articles tell of. */
function withoutNames(features: Features, names: ReadonlySet<string>): Features {
  return features.filter(
    ([feature]) => !feature.split(/[^\p{L}]+/u).some((word) => names.has(word) || names.has(stemOf(word))),
  );
}

function* samplesOf(
  messages: readonly MessageRow[],
  folders: readonly AnnotatedFolder[],
  distress: Distress,
): Generator<Sample> {
  const names = namesIn(
    folders,
    messages.map(({ message }) => message),
    distress,
  );
  for (const [i, { message, help }] of messages.entries()) {
    const { features } = readMessage(fold(cleanMessage(message)), distress);
    yield { features: withoutNames(features, names), label: help, folder: partOf(i) };
  }
  for (const { name, question } of ordinaryQuestions(folders)) {
    const { features, isSure } = readMessage(fold(cleanMessage(question)), distress);
    if (!isSure)
      yield { features: withoutNames(features, names), label: false, folder: name, weight: ORDINARY_WEIGHT };
  }
}

function* ordinaryQuestions(
  folders: readonly AnnotatedFolder[],
): Generator<{ readonly name: string; readonly question: string }> {
  // Strangers tell of themselves in theirs.
  const all = folders.flatMap(({ name, questions }) =>
    questions.filter((one) => !isOfStranger(one)).map(({ question }) => ({ name, question })),
  );
  const step = Math.max(1, all.length / MOST_ORDINARY);
  for (let at = 0; at < all.length; at += step) {
    const one = all[Math.floor(at)];
    if (one) yield one;
  }
}

/**
 * Names of places and people, with their stems, folded: words that articles write with a capital only, and such in
 * messages, written more carelessly, as are no common English words. None of the vocabulary's lists.
 */
function namesIn(
  folders: readonly AnnotatedFolder[],
  messages: readonly string[],
  distress: Distress,
): ReadonlySet<string> {
  const { listOf } = listsOf(distress);
  const inArticles = writtenIn(
    folders.flatMap(({ articles }) => articles.flatMap(({ title, text }) => [title, text])),
  );
  const names = [...writtenIn(messages).capital].filter(([word]) => !ENGLISH_WORDS.has(word));
  const isName = (word: string): boolean => !inArticles.small.has(word) && listOf(word) === undefined;
  return new Set(
    [...inArticles.capital, ...names]
      .filter(([word]) => isName(word))
      .flat()
      .filter(isName),
  );
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Words with a capital and their stems; and those without, stems among them. */
function writtenIn(texts: readonly string[]): {
  capital: ReadonlyMap<string, string>;
  small: ReadonlySet<string>;
} {
  const [capital, small] = [new Map<string, string>(), new Set<string>()];
  for (const text of texts)
    for (const { text: word, stem, span } of tokensOf(text))
      if (CAPITAL.test(text.slice(span.start, span.end))) capital.set(word, stem);
      else small.add(word).add(stem);
  return { capital, small };
}
