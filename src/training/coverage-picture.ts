import { element, textLines, textNode } from '../pictures/svg.ts';
import type { Report } from './report.ts';
import type { CoveragePoint } from './score-answers.ts';

/** The curve of coverage against error that a report holds. */
export function coverageErrorsIn({ whole }: Pick<Report, 'whole'>): readonly CoveragePoint[] {
  const head = whole.findIndex((line) => line.startsWith('threshold'));
  return whole.slice(head + 1).flatMap((line): CoveragePoint[] => {
    const [threshold = Number.NaN, coverage = Number.NaN, error = Number.NaN] = line
      .trim()
      .split(/\s+/)
      .map(Number);
    return [threshold, coverage, error].every(Number.isFinite) ? [{ threshold, coverage, error }] : [];
  });
}

const [WIDTH, HEIGHT, LEFT, TOP] = [480, 300, 64, 16];
/** Wrong answers from 0 to so many of a hundred. */
const MOST = 0.4;
const [PLAIN, FAINT, LINE] = ['#57606a', '#d0d7de', '#0969da'];

const x = (coverage: number): number => LEFT + coverage * (WIDTH - LEFT - 28);
const y = (error: number): number => TOP + (1 - error / MOST) * (HEIGHT - TOP - 56);

/** The curve as SVG; the threshold that the bot uses is marked. Readable on light and dark pages. */
export function coveragePicture(points: readonly CoveragePoint[], used: number): string {
  const ticks = [0, 0.1, 0.2, 0.3, 0.4];
  const grid = ticks.flatMap((error) => [
    element('path', { d: `M${x(0)} ${y(error)}H${x(1)}`, stroke: FAINT, 'stroke-width': 1 }),
    textLines([`${Math.round(error * 100)} %`], x(0) - 8, y(error) + 4, {
      size: 12,
      fill: PLAIN,
      anchor: 'end',
    }),
  ]);
  const shares = [0, 0.25, 0.5, 0.75, 1].map((coverage) =>
    textLines([`${coverage * 100} %`], x(coverage), y(0) + 18, { size: 12, fill: PLAIN, anchor: 'middle' }),
  );
  const path = points.map(
    ({ coverage, error }, i) => `${i === 0 ? 'M' : 'L'}${x(coverage).toFixed(1)} ${y(error).toFixed(1)}`,
  );
  const mark = points.find(({ threshold }) => Math.abs(threshold - used) < 1e-9);
  const marked = mark
    ? [
        element('circle', { cx: x(mark.coverage), cy: y(mark.error), r: 5, fill: LINE }),
        textLines(['where the bot answers'], x(mark.coverage) - 10, y(mark.error) - 8, {
          size: 12,
          fill: LINE,
          anchor: 'end',
        }),
      ]
    : [];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      'font-family': 'system-ui, sans-serif',
    },
    element('title', {}, textNode('Wrong answers against answers given')),
    ...grid,
    ...shares,
    element('path', { d: path.join(''), fill: 'none', stroke: LINE, 'stroke-width': 2 }),
    ...marked,
    textLines(['of all questions are answered'], (x(0) + x(1)) / 2, y(0) + 40, {
      size: 12,
      fill: PLAIN,
      anchor: 'middle',
    }),
    textLines(['wrong, of the answers'], x(0) + 6, y(MOST) + 14, { size: 12, fill: PLAIN }),
  ).markup;
}
