import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridAlt, gridParts } from '../../src/pictures/alt.ts';
import { loadFonts } from '../../src/pictures/font.ts';
import { drawGrid } from '../../src/pictures/grid.ts';
import { anyGrid, exampleGrid, gridOf } from './example.ts';
import { wordsIn } from './words-in.ts';

const { measure } = loadFonts();

describe('a grid of grades', { timeout: 30_000 }, () => {
  it('says in its alternative text everything that it shows', () => {
    expect(gridAlt(exampleGrid)).toBe(
      [
        'Table of grades. Exampleton.',
        '2012 – inadequate: Overall.',
        'November 2017 (inferred) – good: Overall, Adoption.',
      ].join('\n'),
    );
  });

  it('writes every name and grade, and leaves blank what is not told', () => {
    expect(wordsIn(drawGrid(exampleGrid, measure).svg)).toEqual([
      'Exampleton',
      '2012',
      'November 2017',
      'inferred',
      'Overall',
      'inadequate',
      'good',
      'Adoption',
      'good',
    ]);
  });

  it.each([
    [1, 1],
    [2, 1],
    [6, 1],
    [7, 2],
    [12, 2],
  ])('shows %i inspections in %i pictures, each inspection once, in order', (inspections, pictures) => {
    const parts = gridParts(gridOf(inspections, 6));
    expect(parts).toHaveLength(pictures);
    expect(parts.flatMap(({ columns }) => columns)).toEqual(gridOf(inspections, 6).columns);
  });

  it('says in the alternative texts of all parts together every grade of a large grid with long names', () => {
    const grid = gridOf(12, 20, 'The experiences and progress of children in the borough, area');
    const alts = gridParts(grid).map(gridAlt).join('\n');
    for (const { cells } of grid.rows) for (const { text } of cells) expect(alts).toContain(`${text}:`);
  });

  it('keeps every alternative text within 1,024 characters and every picture drawable, whatever it holds', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        for (const part of gridParts(grid)) {
          const { svg, alt } = drawGrid(part, measure);
          expect(alt.length).toBeLessThanOrEqual(1024);
          expect(wordsIn(svg).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
