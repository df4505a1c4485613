import MiniSearch from 'minisearch';
import { type Engine, LIMIT } from './engine.ts';

/** As it comes: it has neither stemmer nor stop words, and joins words by OR. */
export const minisearch: Engine = {
  index: (sentences) => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    index.addAll(sentences.map((text, id) => ({ id, text })));
    return (question) =>
      index
        .search(question)
        .slice(0, LIMIT)
        .map(({ id }) => Number(id));
  },
};
