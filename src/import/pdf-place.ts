/** A PDF's transformation: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A rectangle in points, from the left and from the bottom of the page. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export const SAME: Matrix = [1, 0, 0, 1, 0, 0];
export const EVERYWHERE: Box = { left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity };

/** What first `inner` and then `outer` does. */
export const after = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

export const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

export function placeOf([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The box around a rectangle after a transformation. */
export function boxOf(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  const corners = [x0, x1].flatMap((x) => [y0, y1].map((y) => placeOf(matrix, x, y)));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

export const within = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.min(one.right, other.right),
  top: Math.min(one.top, other.top),
});

export const holds = ({ left, bottom, right, top }: Box, x: number, y: number): boolean =>
  left <= x && x <= right && bottom <= y && y <= top;

/** Whether a transformation keeps level lines level or stands them upright: rectangles stay rectangles. */
export const isUpright = ([a, b, c, d]: Matrix): boolean =>
  (Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6) || (Math.abs(a) < 1e-6 && Math.abs(d) < 1e-6);

/** Whether a path as pdf.js has it is one rectangle: four corners, perhaps the first again, level and upright. */
export function isRectanglePath(data: readonly number[]): boolean {
  const points: (readonly [number, number])[] = [];
  for (let at = 0; at < data.length; ) {
    const [kind = -1, x = 0, y = 0] = data.slice(at, at + 3);
    if (kind === 4) at += 1;
    else if (kind === 0 || kind === 1) {
      points.push([x, y]);
      at += 3;
    } else return false;
  }
  if (points.length < 4 || points.length > 5) return false;
  return points.every(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || Math.abs(before[0] - x) < 0.01 || Math.abs(before[1] - y) < 0.01;
  });
}
