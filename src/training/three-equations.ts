export type Three = readonly [number, number, number];

/** The solution of three linear equations by Cramer's rule; nothing where they have no one solution. */
export function solved(lines: readonly Three[], right: Three): Three {
  const all = determinant(lines);
  if (Math.abs(all) < 1e-12) return [0, 0, 0];
  const [a = 0, b = 0, c = 0] = [0, 1, 2].map(
    (column) =>
      determinant(lines.map((line, at) => line.map((one, j) => (j === column ? (right[at] ?? 0) : one)))) /
      all,
  );
  return [a, b, c];
}

function determinant([
  [a = 0, b = 0, c = 0] = [],
  [d = 0, e = 0, f = 0] = [],
  [g = 0, h = 0, i = 0] = [],
]: readonly (readonly number[])[]): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}
