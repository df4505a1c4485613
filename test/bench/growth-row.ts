import { z } from 'zod';
import type { Limited } from './limited-process.ts';
import { type Cell, columns } from './report.ts';
import { median, quantile } from './statistics.ts';

const Memory = { kept: z.number(), peak: z.number() };
const Took = { ms: z.number(), cpu: z.number() };
const Phase = z.discriminatedUnion('phase', [
  z.object({
    phase: z.literal('load'),
    articles: z.number(),
    sentences: z.number(),
    ...Took,
    ...Memory,
  }),
  z.object({ phase: z.literal('index'), ...Took, ...Memory }),
  z.object({ phase: z.literal('answer'), times: z.array(z.number()), ...Memory }),
]);
type Phase = z.infer<typeof Phase>;

/** The phases that a process reached, and how it ended. */
export interface Reached {
  readonly phases: readonly Phase[];
  readonly end: string;
}

/** What `measure-size.ts` wrote, as far as it came; a line cut short by the end is left out. */
export function readPhases({ lines, ended, error }: Limited): Reached {
  const phases = lines.filter((line) => line.endsWith('}')).map((line) => Phase.parse(JSON.parse(line)));
  const names = phases.map(({ phase }) => phase);
  const next = (['load', 'index', 'answer'] as const).find((phase) => !names.includes(phase));
  const during = next === undefined ? '' : ` during ${next}`;
  return { phases, end: ended === 'done' ? 'done' : [`${ended}${during}`, error].filter(Boolean).join(': ') };
}

export const HEADS = columns(
  'wanted',
  ['articles', 'count'],
  ['sentences', 'count'],
  ['first loading', 'ms'],
  ['CPU', 'ms'],
  ['from the snapshot', 'ms'],
  ['made ready', 'ms'],
  ['CPU', 'ms'],
  ['first answer', 'ms'],
  ['answer, median', 'ms'],
  ['answer, 95 %', 'ms'],
  ['memory kept', 'bytes'],
  ['peak, first', 'bytes'],
  ['peak, from the snapshot', 'bytes'],
  'ended',
);

/** A size's row under HEADS; what was not reached stays open. */
export function growthRow(wanted: number, cold: Reached, again: Reached | undefined): readonly Cell[] {
  const load = phaseOf(cold, 'load');
  const loadAgain = again && phaseOf(again, 'load');
  const last = cold.phases.at(-1);
  const index = phaseOf(again ?? cold, 'index') ?? phaseOf(cold, 'index');
  const answers = phaseOf(again ?? cold, 'answer') ?? phaseOf(cold, 'answer');
  const end = again && again.end !== 'done' ? `done; from the snapshot: ${again.end}` : cold.end;
  return [
    String(wanted),
    load?.articles,
    load?.sentences,
    load?.ms,
    load?.cpu,
    loadAgain?.ms,
    index?.ms,
    index?.cpu,
    answers?.times[0],
    answers && median(answers.times),
    answers && quantile(answers.times, 0.95),
    last?.kept,
    last?.peak,
    again?.phases.at(-1)?.peak,
    end,
  ];
}

function phaseOf<Name extends Phase['phase']>(
  { phases }: Reached,
  name: Name,
): Extract<Phase, { phase: Name }> | undefined {
  return phases.find((phase): phase is Extract<Phase, { phase: Name }> => phase.phase === name);
}
