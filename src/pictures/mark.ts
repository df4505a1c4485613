import type { Known } from '../ratings/claim.ts';
import { element, FAINT, INK, type Markup, PAPER } from './svg.ts';

export const MARK_SIZE = 9;

/** How a date is known, as a shape: a disc is stated, a ring inferred, a diamond clarified; a dash is no date. */
export function drawMark(known: Known | undefined, x: number, y: number): Markup {
  const half = MARK_SIZE;
  if (known === 'stated') return element('circle', { cx: x, cy: y, r: half, fill: INK });
  if (known === 'inferred')
    return element('circle', { cx: x, cy: y, r: half - 1.5, fill: PAPER, stroke: INK, 'stroke-width': 3 });
  if (known === 'clarified') {
    const corners = [
      [x, y - half - 2],
      [x + half + 2, y],
      [x, y + half + 2],
      [x - half - 2, y],
    ];
    const points = corners.map((corner) => corner.map((value) => value.toFixed(1)).join(',')).join(' ');
    return element('polygon', { points, fill: PAPER, stroke: INK, 'stroke-width': 3 });
  }
  return element('rect', { x: x - half, y: y - 1.5, width: 2 * half, height: 3, fill: FAINT });
}
