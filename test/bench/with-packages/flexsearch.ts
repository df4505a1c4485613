import { Charset, Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import { type Engine, LIMIT } from './engine.ts';

/**
 * Its English pack (stop words and stemmer) over the default character set. Without `suggest` every word would have to
 * stand in the sentence, which of a whole question is seldom so.
 */
export const flexsearch: Engine = {
  index: (sentences) => {
    const index = new Index({ encoder: new Encoder(Charset.Default).assign(english) });
    sentences.forEach((text, id) => {
      index.add(id, text);
    });
    return (question) => index.search(question, { suggest: true, limit: LIMIT }).map(Number);
  },
};
