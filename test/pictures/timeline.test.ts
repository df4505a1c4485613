import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineAlt, timelineParts } from '../../src/pictures/alt.ts';
import { loadFonts } from '../../src/pictures/font.ts';
import { drawTimeline } from '../../src/pictures/timeline.ts';
import { anyTimeline, good, timelineOf } from './example.ts';
import { wordsIn } from './words-in.ts';

const { measure } = loadFonts();
const inferred = {
  words: 'November 2017',
  first: '2017-11-01',
  last: '2017-11-30',
  known: 'inferred',
} as const;

describe('a timeline', { timeout: 30_000 }, () => {
  const timeline = {
    title: 'Exampleton',
    events: [
      { number: 1, date: inferred, source: 'The Example', words: 'Rated well', grade: good },
      { number: 2, source: 'Another', words: 'It was said', about: 'Otherbury' },
    ],
  };

  it('says in its alternative text everything that it shows', () => {
    expect(timelineAlt(timeline)).toBe(
      'Timeline. Exampleton.\n[1] November 2017 (inferred): good – Rated well (The Example)\n[2] Undated – Otherbury: It was said (Another)',
    );
  });

  it('writes number, date, how it is known, words and grade of each event', () => {
    expect(wordsIn(drawTimeline(timeline, measure).svg)).toEqual([
      'Exampleton',
      '2017',
      '2018',
      '[1]',
      '1',
      'November 2017',
      '(inferred)',
      'Rated well',
      'good',
      '2',
      'Undated',
      'Otherbury: It was said',
    ]);
  });

  it('draws stated, inferred, clarified and undated events as different shapes', () => {
    const shapes = (['stated', 'inferred', 'clarified'] as const).map((known) => {
      const { svg } = drawTimeline(
        { title: '', events: [{ number: 1, date: { ...inferred, known }, source: '', words: '' }] },
        measure,
      );
      return svg
        .match(/<(?:circle|polygon)[^>]*?(?:r|fill)="[^"]*"[^>]*>/)?.[0]
        .replace(/(?:cx|cy|points)="[^"]*"/g, '');
    });
    expect(new Set(shapes).size).toBe(3);
  });

  it('puts marks that would touch above one another', () => {
    const events = [1, 2, 3].map((number) => ({ number, date: inferred, source: '', words: '' }));
    const marks = [
      ...drawTimeline({ title: '', events }, measure).svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g),
    ];
    const onAxis = marks.slice(0, 3);
    expect(new Set(onAxis.map(([, x]) => x)).size).toBe(1);
    expect(new Set(onAxis.map(([, , y]) => y)).size).toBe(3);
  });

  it('shows many events in several pictures, each event once, in order', () => {
    const parts = timelineParts(timelineOf(40));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ events }) => events)).toEqual(timelineOf(40).events);
    expect(parts[1]?.title).toBe(`Exampleton (part 2 of ${parts.length})`);
  });

  it('keeps every alternative text within 1,024 characters and every picture drawable, whatever it holds', () => {
    fc.assert(
      fc.property(anyTimeline, (any) => {
        for (const part of timelineParts(any)) {
          const { svg, alt } = drawTimeline(part, measure);
          expect(alt.length).toBeLessThanOrEqual(1024);
          expect(wordsIn(svg).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
