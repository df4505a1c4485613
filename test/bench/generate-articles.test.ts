import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/knowledge/parse.ts';
import { sentencesOf } from '../../src/knowledge/sentences.ts';
import { generateArticles, SENTENCES_AN_ARTICLE } from './generate-articles.ts';

describe('generated articles', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generateArticles(20, 7)).toEqual(generateArticles(20, 7));
    expect(generateArticles(20, 7)).not.toEqual(generateArticles(20, 8));
  });

  it('are good knowledge files with names of their own', () => {
    const generated = generateArticles(120, 1);
    for (const { file, text } of generated) expect(parseArticle(file, text)).toHaveProperty('article');
    expect(new Set(generated.map(({ file }) => file)).size).toBe(120);
  });

  it('have about as many sentences as sizes are reckoned by', () => {
    const sentences = generateArticles(120, 1).flatMap(({ file, text }) => {
      const parsed = parseArticle(file, text);
      return 'article' in parsed ? sentencesOf(parsed.article) : [];
    });
    expect(sentences.length / 120).toBeGreaterThan(SENTENCES_AN_ARTICLE * 0.95);
    expect(sentences.length / 120).toBeLessThan(SENTENCES_AN_ARTICLE * 1.05);
  });
});
