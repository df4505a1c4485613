import { type EvidenceShares, evidenceShares } from './evidence.ts';
import type { GoldenQuestion } from './golden-questions.ts';
import { type Cell, columns } from './report.ts';
import type { Searched } from './searching.ts';
import { median, quantile } from './statistics.ts';

/** Of folders without golden questions. */
export const GENERATED_COLUMNS = columns(
  'engine',
  ['index', 'ms'],
  ['CPU', 'ms'],
  ['CPU, to ours', 'ratio'],
  ['search, median', 'ms'],
  ['search, 95 %', 'ms'],
  ['search, to ours', 'ratio'],
);

export const COLUMNS = [
  ...GENERATED_COLUMNS,
  ...columns(
    ['questions', 'count'],
    ['evidence at 1', 'share'],
    ['to ours', 'ratio'],
    ['evidence at 3', 'share'],
    ['at 3, to ours', 'ratio'],
    ['unanswerable', 'count'],
    ['silent', 'share'],
  ),
];

interface Measured {
  readonly did: Searched;
  readonly shares: EvidenceShares;
}

/** A row for the bot and one for each engine, under COLUMNS. Ratios are the engine's figure by the bot's. */
export function rowsBeside(
  golden: readonly GoldenQuestion[],
  ours: Searched,
  others: readonly { readonly name: string; readonly did: Searched }[],
): readonly (readonly Cell[])[] {
  const measured = (did: Searched): Measured => ({ did, shares: evidenceShares(golden, did.found) });
  const own = measured(ours);
  return [rowOf('Rapporteur', own, own), ...others.map(({ name, did }) => rowOf(name, measured(did), own))];
}

function rowOf(name: string, { did, shares }: Measured, own: Measured): readonly Cell[] {
  const search = median(did.searches);
  return [
    name,
    did.indexing,
    did.indexingCpu,
    did.indexingCpu / own.did.indexingCpu,
    search,
    quantile(did.searches, 0.95),
    search / median(own.did.searches),
    shares.questions,
    shares.atOne,
    shares.atOne / own.shares.atOne,
    shares.atThree,
    shares.atThree / own.shares.atThree,
    shares.unanswerable,
    shares.silent,
  ];
}
