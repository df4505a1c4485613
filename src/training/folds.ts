import { groupedBy } from '../mentions/grouped-by.ts';
import type { RatingModels } from '../ratings/models.ts';
import type { Model } from '../scoring/model.ts';
import { calibrate, calibrateChoices, type Outcome } from './calibrate.ts';
import { type Fitter, fit, fitHere } from './fit.ts';
import { DEFAULTS, type FitOptions } from './fit-options.ts';
import { withFrequentColumns } from './frequent-columns.ts';
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
  /** The raw score of each sample by the model that was learned without its folder. */
  readonly scores: ArrayLike<number>;
}

/** The models of every decision, each with those that were learned without a folder. */
export type LeftOutRatings = Readonly<Record<keyof RatingModels, LeftOut>>;

/** The models for a folder that they never saw; without a name, those that ship. */
export function modelsWithout(models: LeftOutRatings, folder?: string): RatingModels {
  const of = (one: LeftOut) => (folder === undefined ? one.whole : one.without(folder));
  return {
    rating: of(models.rating),
    area: of(models.area),
    council: of(models.council),
    councilAgreement: of(models.councilAgreement),
    news: of(models.news),
    time: of(models.time),
    areaAgreement: of(models.areaAgreement),
    timeAgreement: of(models.timeAgreement),
    claim: of(models.claim),
  };
}

/** The same as plain data, which another thread can be told. */
export interface LearnedParts extends Pick<LeftOut, 'whole'> {
  /** The models that were learned without each part. */
  readonly parts: readonly Model[];
  readonly scores: Float64Array;
}

/** Learns from samples, each folder left out in turn; whoever makes it knows the parts. */
export type Learner = (set: SampleSet, options?: Partial<FitOptions>) => Promise<LeftOut>;

/** Learns in this thread, but for the fits. */
export const learnerOf =
  (folders: readonly { readonly name: string }[], fitter?: Fitter): Learner =>
  (set, options) =>
    fitLeftOut(set, foldsOf(folders.map(({ name }) => name)), options, fitter);

/** Which of the models is for which folder. */
export const leftOutOf = (
  { whole, parts, scores }: LearnedParts,
  folds: ReadonlyMap<string, number>,
): LeftOut => ({ whole, without: (folder) => parts[folds.get(folder) ?? -1] ?? whole, scores });

/** Learns with each part left out in turn, then with all. */
export const fitLeftOut = async (
  set: SampleSet,
  folds: ReadonlyMap<string, number>,
  options?: Partial<FitOptions>,
  fitter?: Fitter,
): Promise<LeftOut> => leftOutOf(await fitParts(set, folds, options, fitter), folds);

/** Probabilities are calibrated on what was left out. The fits are given to `fitter` together. */
export async function fitParts(
  set: SampleSet,
  folds: ReadonlyMap<string, number>,
  options: Partial<FitOptions> = {},
  fitter: Fitter = fitHere,
): Promise<LearnedParts> {
  const takers = Array.from({ length: FOLDS }, (_, part) => (folder: string) => folds.get(folder) !== part);
  const frequent = withFrequentColumns(set, options.atLeast ?? DEFAULTS.atLeast);
  const [all, ...others] = await Promise.all(
    [() => true, ...takers].map((takes) => fit(frequent, takes, options, fitter)),
  );
  if (all === undefined) throw new Error('nothing was learned');
  const scores = leftOutScores(frequent, folds, others);
  const outcomes = Array.from(
    scores,
    (score, sample): Outcome => ({ score, isTrue: set.numbers.labels[sample] === 1 }),
  );
  const calibration =
    options.choice && !options.each ? calibrateChoices(choicesOf(set, outcomes)) : calibrate(outcomes);
  const parts = others.map((model) => ({ ...model, calibration }));
  return { whole: { ...all, calibration }, parts, scores };
}

/** The left-out score of every sample. */
function leftOutScores(
  { numbers, names, folders }: SampleSet,
  folds: ReadonlyMap<string, number>,
  models: readonly Model[],
): Float64Array {
  const { starts, columns, values } = numbers;
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const weights = models.map((model) => {
    const own = new Float64Array(names.length);
    for (const [name, weight] of model.weights) own[columnOf.get(name) ?? -1] = weight;
    return own;
  });
  const partOf = folders.map((folder) => folds.get(folder) ?? 0);
  return Float64Array.from(numbers.folders, (folder, sample) => {
    const part = partOf[folder] ?? 0;
    const own = weights[part] ?? new Float64Array();
    const end = starts[sample + 1] ?? 0;
    let score = models[part]?.bias ?? 0;
    for (let at = starts[sample] ?? 0; at < end; at++)
      score += (own[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
    return score;
  });
}

function choicesOf({ numbers }: SampleSet, outcomes: readonly Outcome[]): readonly (readonly Outcome[])[] {
  const choices = groupedBy(outcomes.keys(), (sample) => numbers.groups[sample]);
  return [...choices.values()].map((samples) => samples.flatMap((sample) => outcomes[sample] ?? []));
}
