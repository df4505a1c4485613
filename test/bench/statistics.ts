/** The value below which `share` (0 to 1) of the values lie; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** "12 ms", "0.4 ms", "1.25 s", "35 µs". */
export function sayTime(ms: number): string {
  if (ms > 0 && ms < 0.1) return `${Math.round(ms * 1000)} µs`;
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}

/** "154 MB". */
export const sayMemory = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** A table in Markdown; the first row is its heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
