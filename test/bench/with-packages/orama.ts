import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import { type Engine, LIMIT } from './engine.ts';

/** English with the stemmer and the stop words that its makers publish beside it; otherwise the defaults. */
export const orama: Engine = {
  index: (sentences) => {
    const db = create({
      schema: { text: 'string' },
      components: { tokenizer: { stemming: true, language: 'english', stemmer, stopWords: stopwords } },
    });
    settled(
      insertMultiple(
        db,
        sentences.map((text, id) => ({ id: String(id), text })),
      ),
    );
    return (question) =>
      settled(search(db, { term: question, limit: LIMIT })).hits.map(({ id }) => Number(id));
  },
};

/** It works at once where no plug-in waits for anything; a promise would spoil the measure. */
function settled<T>(result: T | Promise<T>): T {
  if (result instanceof Promise) throw new Error('Orama made a promise where none was expected');
  return result;
}
