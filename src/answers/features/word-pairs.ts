import { madeOnce } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
import type { Features } from '../../scoring/features.ts';
import type { Model } from '../../scoring/model.ts';
import type { Asked } from '../asked.ts';

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

/** The score of a sentence by such pairs alone, without a bias. */
export function pairScore(asked: Asked, reading: Reading, model: Model): number {
  const table = tableOf(model);
  let score = 0;
  visitPairs(asked, reading, (word, told) => {
    score += table.get(word)?.get(told) ?? 0;
  });
  return score;
}

/** In place of a word of the question: the sentence holds the word named, or does not. */
const [HELD, MISSED] = ['=', '!'];

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
  for (const opening of openings) withEach(`?${opening}`);
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
