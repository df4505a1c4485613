import lunr from 'lunr';
import { type Engine, LIMIT } from './engine.ts';

/** Its default pipeline: trimmer, English stop words, Porter's stemmer; words joined by OR. */
export const lunrEngine: Engine = {
  index: (sentences) => {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      sentences.forEach((text, id) => {
        builder.add({ id, text });
      });
    });
    // As terms: in lunr's own query language a colon or a hyphen would be an operator.
    return (question) =>
      index
        .query((query) => query.term(lunr.tokenizer(question), {}))
        .slice(0, LIMIT)
        .map(({ ref }) => Number(ref));
  },
};
