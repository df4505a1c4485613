import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/knowledge/parse.ts';
import { generateArticles } from './generate-articles.ts';
import { quantile, sayTime, table } from './statistics.ts';

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
});

describe('the figures of the benchmark', () => {
  it('are medians and quantiles of what was measured', () => {
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    expect(quantile([1, 2, 3, 4], 0.95)).toBe(4);
    expect(quantile([], 0.5)).toBe(0);
  });

  it('are written short', () => {
    expect([0.42, 12.3, 1250].map(sayTime)).toEqual(['0.4 ms', '12 ms', '1.25 s']);
    expect(
      table([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
});
