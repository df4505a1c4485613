import { madeOnce } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
import type { Features } from '../../scoring/features.ts';
import type { Model } from '../../scoring/model.ts';
import type { Asked } from '../asked.ts';
import type { AnsweringModels } from '../models.ts';

/**
 * Which words of questions go with which words of their answers ("quit" with "resigned"), and which words of a question an
 * answer has to hold: learned from pairs of both, as in Berger and others, Bridging the Lexical Chasm (SIGIR 2000), but
 * told from what stands beside it.
 */
export function pairFeatures(asked: Asked, reading: Reading): Features {
  const names: string[] = [];
  visitPairs(asked, reading, (word, told) => void names.push(nameOf(word, told)));
  return names.map((name) => [name, 1]);
}

type PairModels = Pick<AnsweringModels, 'pairs' | 'openings'>;

/**
 * What was learned of all pairs together as two models, which add up to it but for the bias: a file of weights may be of
 * 300 KB, and all pairs that tell something are more.
 */
export const pairModelsOf = madeOnce((model: Model): PairModels => {
  const only = (keeps: (name: string) => boolean): Model => ({
    ...model,
    bias: 0,
    weights: new Map([...model.weights].filter(([name]) => keeps(name))),
  });
  return { pairs: only((name) => !name.startsWith(ASKS)), openings: only((name) => name.startsWith(ASKS)) };
});

/** The score of a sentence by such pairs alone, without a bias. */
export function pairScore(asked: Asked, reading: Reading, { pairs, openings }: PairModels): number {
  const [ofWords, ofOpenings] = [tableOf(pairs), tableOf(openings)];
  let score = 0;
  visitPairs(asked, reading, (word, told) => {
    score += (word.startsWith(ASKS) ? ofOpenings : ofWords).get(word)?.get(told) ?? 0;
  });
  return score;
}

/** In place of a word of the question: the sentence holds the word named, or does not. */
const [HELD, MISSED] = ['=', '!'];

/** What a word that asks begins with, beside a word of the sentence. */
const ASKS = '?';

const SEPARATOR = '>';

const nameOf = (word: string, told: string): string => `${word}${SEPARATOR}${told}`;

function visitPairs(
  { words, wordsOf, openings, stems }: Asked,
  reading: Reading,
  visit: (word: string, told: string) => void,
): void {
  const told = wordsOf(reading).filter((word) => !stems.has(word));
  const withEach = (word: string): void => {
    for (const other of told) visit(word, other);
  };
  for (const word of words) {
    const isHeld = reading.terms.has(word);
    visit(isHeld ? HELD : MISSED, word);
    if (!isHeld) withEach(word);
  }
  for (const opening of openings) withEach(`${ASKS}${opening}`);
}

type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The weights by both words: to name each pair anew would take as long as all else that is known of a sentence. */
const tableOf = madeOnce((model: Model): Table => {
  const table = new Map<string, Map<string, number>>();
  for (const [name, weight] of model.weights) {
    const at = name.indexOf(SEPARATOR);
    const word = name.slice(0, at);
    const row = table.get(word) ?? new Map<string, number>();
    table.set(word, row.set(name.slice(at + 1), weight));
  }
  return table;
});
