import { sayMemory } from '../statistics.ts';
import type { Sample } from './samples.ts';

const WIDTH = 900;
const HEIGHT = 200;
const MARGIN = { left: 90, top: 40, bottom: 40, right: 20 };

interface Panel {
  readonly title: string;
  readonly of: (sample: Sample) => number | undefined;
  readonly say: (value: number) => string;
}

const whole = (value: number): string => String(Math.round(value));
const PANELS: readonly Panel[] = [
  { title: 'Memory of the process', of: ({ rss }) => rss, say: sayMemory },
  { title: 'Heap in use', of: ({ heap }) => heap, say: sayMemory },
  { title: 'Handles', of: ({ handles }) => handles, say: whole },
  { title: 'Answer, 99 % within (ms)', of: ({ p99 }) => p99, say: whole },
];

/** The samples as a picture (SVG): one figure below the other over the minutes; each begins at 0, so that flat is flat. */
export function plot(samples: readonly Sample[]): string {
  const shown = PANELS.filter(({ of }) => samples.some((sample) => of(sample) !== undefined));
  const height = shown.length * (HEIGHT + MARGIN.top) + MARGIN.bottom;
  const end = Math.max(1, ...samples.map(({ seconds }) => seconds));
  const panels = shown.map((panel, at) => panelOf(panel, samples, end, at * (HEIGHT + MARGIN.top)));
  const minutes = (end / 60).toFixed(end < 600 ? 1 : 0);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="14">
<rect width="100%" height="100%" fill="#fff"/>
${panels.join('\n')}
<text x="${MARGIN.left}" y="${height - 12}">0</text>
<text x="${WIDTH - MARGIN.right}" y="${height - 12}" text-anchor="end">${minutes} minutes</text>
</svg>
`;
}

function panelOf({ title, of, say }: Panel, samples: readonly Sample[], end: number, top: number): string {
  const known = samples.flatMap((sample) => {
    const value = of(sample);
    return value === undefined ? [] : [{ seconds: sample.seconds, value }];
  });
  const most = Math.max(1e-9, ...known.map(({ value }) => value));
  const [first, base] = [top + MARGIN.top, top + MARGIN.top + HEIGHT - 20];
  const x = (seconds: number) => MARGIN.left + (seconds / end) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (value: number) => base - (value / most) * (base - first);
  const points = known.map(({ seconds, value }) => `${x(seconds).toFixed(1)},${y(value).toFixed(1)}`);
  return `<text x="${MARGIN.left}" y="${first - 12}" font-weight="bold">${title}</text>
<text x="${MARGIN.left - 8}" y="${first + 5}" text-anchor="end">${say(most)}</text>
<text x="${MARGIN.left - 8}" y="${base + 5}" text-anchor="end">0</text>
<path d="M${MARGIN.left} ${first}V${base}H${WIDTH - MARGIN.right}" fill="none" stroke="#888"/>
<polyline points="${points.join(' ')}" fill="none" stroke="#0b5394" stroke-width="2"/>`;
}
