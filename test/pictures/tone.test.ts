import { describe, expect, it } from 'vitest';
import { FAINT, INK, PAPER } from '../../src/pictures/svg.ts';
import { gradeTone } from '../../src/pictures/tone.ts';

const grades = ['outstanding', 'good', 'requires-improvement', 'adequate', 'inadequate'].map((id) => ({
  id,
  name: id,
  names: [id],
  informal: [],
}));

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours', () => {
  it.each(grades)('of $id have words on them that can be read', ({ id }) => {
    const { fill, ink } = gradeTone({ grades }, id);
    expect(contrast(fill, ink)).toBeGreaterThan(4.5);
  });

  it('are legible on the paper', () => {
    for (const ink of [INK, FAINT]) expect(contrast(ink, PAPER)).toBeGreaterThan(4.5);
  });

  it('differ from grade to grade, also for one that the vocabulary does not have', () => {
    const fills = [...grades.map(({ id }) => id), 'unheard of'].map((id) => gradeTone({ grades }, id).fill);
    expect(new Set(fills).size).toBe(6);
  });

  it('use the ends of the scale, however many grades there are', () => {
    const some = grades.slice(0, 3);
    expect(gradeTone({ grades: some }, 'requires-improvement')).toEqual(gradeTone({ grades }, 'inadequate'));
    expect(gradeTone({ grades: grades.slice(0, 1) }, 'outstanding')).toEqual(
      gradeTone({ grades }, 'outstanding'),
    );
  });
});
