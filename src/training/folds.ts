import type { Model } from '../scoring/model.ts';
import { calibrate, calibrateChoices, type Outcome } from './calibrate.ts';
import { type FitOptions, fit } from './fit.ts';
import type { SampleSet } from './samples.ts';

/** In how many parts the folders are left out in turn: each folder is answered by weights that never saw it. */
const FOLDS = 8;

/** The part (0 to `FOLDS` - 1) in which each folder is left out: in the order of their names, dealt out like cards. */
export function foldsOf(folders: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(folders)].sort().map((folder, i) => [folder, i % FOLDS]));
}

/** A model for everybody, and for each folder one that was learned without it. */
export interface LeftOut {
  /** Learned from all folders: what ships. */
  readonly whole: Model;
  /** The model for a folder, learned from the folders of the other parts. */
  without(folder: string): Model;
}

/** Learns with each part left out in turn, then with all; probabilities are calibrated on what was left out. */
export function fitLeftOut(
  set: SampleSet,
  folds: ReadonlyMap<string, number>,
  options: Partial<FitOptions> = {},
): LeftOut {
  const parts = Array.from({ length: FOLDS }, (_, part) =>
    fit(set, (folder) => folds.get(folder) !== part, options),
  );
  const outcomes = leftOutScores(set, folds, parts).map(
    (score, sample): Outcome => ({ score, isTrue: set.labels[sample] ?? false }),
  );
  const calibration =
    options.choice && !options.each ? calibrateChoices(choicesOf(set, outcomes)) : calibrate(outcomes);
  const models = parts.map((model) => ({ ...model, calibration }));
  const whole = { ...fit(set, () => true, options), calibration };
  return { whole, without: (folder) => models[folds.get(folder) ?? -1] ?? whole };
}

/** The left-out score of every sample. */
function leftOutScores(
  set: SampleSet,
  folds: ReadonlyMap<string, number>,
  models: readonly Model[],
): readonly number[] {
  const weights = models.map((model) => set.names.map((name) => model.weights.get(name) ?? 0));
  return set.labels.map((_, sample) => {
    const part = folds.get(set.folders[sample] ?? '') ?? 0;
    const own = weights[part] ?? [];
    let score = models[part]?.bias ?? 0;
    for (let at = set.starts[sample] ?? 0; at < (set.starts[sample + 1] ?? 0); at++)
      score += (own[set.columns[at] ?? 0] ?? 0) * (set.values[at] ?? 0);
    return score;
  });
}

function choicesOf(set: SampleSet, outcomes: readonly Outcome[]): readonly (readonly Outcome[])[] {
  const choices = new Map<number, Outcome[]>();
  outcomes.forEach((outcome, sample) => {
    const group = set.groups[sample] ?? 0;
    const choice = choices.get(group);
    if (choice) choice.push(outcome);
    else choices.set(group, [outcome]);
  });
  return [...choices.values()];
}
