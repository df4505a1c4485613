import { describe, expect, it } from 'vitest';
import { drawGrid } from '../../src/pictures/grid.ts';
import { createPainter } from '../../src/pictures/render.ts';
import { wrap } from '../../src/pictures/wrap.ts';
import { exampleGrid, gridOf } from './example.ts';

const painter = createPainter();
const SIGNATURE = '89504e470d0a1a0a';

describe('a painted picture', { timeout: 30_000 }, () => {
  it('is a PNG of more pixels than drawn, at most 1,100 across, with the alternative text', async () => {
    for (const [grid, across] of [
      [exampleGrid, 780],
      [gridOf(4, 6), 1100],
    ] as const) {
      const drawing = drawGrid(grid, painter.measure);
      const { png, alt } = await painter.paint(drawing);
      expect(png.subarray(0, 8).toString('hex')).toBe(SIGNATURE);
      expect(png.readUInt32BE(16)).toBeLessThanOrEqual(1100);
      expect(Math.abs(png.readUInt32BE(16) - Math.min(across, drawing.width * 1.5))).toBeLessThanOrEqual(2);
      expect(alt).toBe(drawing.alt);
    }
  });

  it('is made once for the same content, and anew for other content', async () => {
    const { paint, measure } = painter;
    const [first, again] = await Promise.all([
      paint(drawGrid(exampleGrid, measure)),
      paint(drawGrid(exampleGrid, measure)),
    ]);
    const other = await paint(drawGrid({ ...exampleGrid, title: 'Elsewhere' }, measure));
    expect(again?.png).toBe(first?.png);
    expect(other.png.equals(first?.png ?? other.png)).toBe(false);
  });

  it('shows its words without any font of the machine', async () => {
    const { paint, measure } = painter;
    const [blank, words] = await Promise.all(
      ['', 'Words'].map((title) => paint(drawGrid({ title, columns: [{ heading: '' }], rows: [] }, measure))),
    );
    expect(words?.png.length).toBeGreaterThan((blank?.png.length ?? 0) + 500);
  });

  it('fails for what is no picture, and may be tried again', async () => {
    const broken = { svg: '<svg', width: 10, alt: '' };
    await expect(painter.paint(broken)).rejects.toThrow();
    await expect(painter.paint(broken)).rejects.toThrow();
  });
});

describe('lines in a picture', () => {
  it('are never wider than their column, and lose no word within the lines allowed', () => {
    const text = 'The experiences and progress of Supercalifragilisticexpialidocious children';
    const lines = wrap(text, { width: 120, size: 20, lines: 20 }, painter.measure);
    for (const line of lines) expect(painter.measure(line, 20, false)).toBeLessThanOrEqual(120);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('end in an ellipsis where they do not all fit', () => {
    expect(wrap('one two three four', { width: 40, size: 20, lines: 2 }, painter.measure).at(-1)).toMatch(
      /…$/,
    );
  });
});
