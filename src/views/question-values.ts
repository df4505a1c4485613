import { answer } from '../answers/answer-question.ts';
import { questionsAbout } from '../answers/suggestions.ts';
import type { Library } from '../library/library.ts';
import { madeOnce } from '../mentions/made-once.ts';
import { type Chooser, createChooser, type Entry } from './choices.ts';
import type { Choice } from './view.ts';

interface Questions {
  readonly chooser: Chooser;
  /** Whether a question is answered: found out when it is about to be suggested. */
  readonly answered: Map<string, boolean>;
}

/** Finding out takes an answer each: fewer than Discord would show. */
const MOST = 8;

/** Questions that the articles answer and that begin like what was typed, or hold its words. Never a name alone. */
export function questionChoices(library: Library, typed: string): readonly Choice[] {
  const { chooser, answered } = questionsOf(library);
  return chooser(typed)
    .slice(0, MOST)
    .filter(({ value }) => {
      const known = answered.get(value) ?? answer(library, value).status === 'answered';
      answered.set(value, known);
      return known;
    });
}

const questionsOf = madeOnce(
  (library: Library): Questions => ({ chooser: createChooser(entriesOf(library)), answered: new Map() }),
);

/** Of every council, each once. */
function entriesOf(library: Library): readonly Entry[] {
  const questions = library.councils.flatMap((council) => questionsAbout(library, council));
  return [...new Set(questions.map(({ text }) => text))].map((text) => ({ name: text, value: text }));
}
