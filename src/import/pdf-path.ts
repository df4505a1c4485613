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
