import { type Calibration, logistic, softplus } from '../scoring/model.ts';
import { solved, type Three } from './three-equations.ts';

/** A score of a candidate whose folder was left out, and what was true of it. */
export interface Outcome {
  readonly score: number;
  readonly isTrue: boolean;
}

const ITERATIONS = 60;
/** A step that no rounded number shows. */
const SMALLEST_STEP = 1e-9;

/**
 * The calibration that makes probabilities of scores, found on left-out folders by Newton's method with halved steps where
 * one goes too far (Lin, Lin and Weng, 2007). Targets are drawn in a little, so that few outcomes claim no certainty
 * (Platt, Probabilistic Outputs for Support Vector Machines, 1999). Without both outcomes nothing is changed.
 */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const yes = outcomes.filter(({ isTrue }) => isTrue).length;
  const no = outcomes.length - yes;
  if (yes === 0 || no === 0) return AS_IT_IS;
  const rows = outcomes.map(({ score, isTrue }) => ({
    inputs: [softplus(score), -softplus(-score), 1] as const,
    target: isTrue ? (yes + 1) / (yes + 2) : 1 / (no + 2),
  }));
  let now: Three = [1, 1, 0];
  let loss = lossOf(rows, now);
  for (let i = 0; i < ITERATIONS; i++) {
    const step = newtonStep(rows, now);
    if (step.reduce((sum, one) => sum + Math.abs(one), 0) < SMALLEST_STEP) break;
    let size = 1;
    while (size > 1e-6 && lossOf(rows, moved(now, step, size)) > loss) size /= 2;
    if (size <= 1e-6) break;
    now = moved(now, step, size);
    loss = lossOf(rows, now);
  }
  const [slope, below, offset] = now;
  return { slope: round(slope), below: round(below), offset: round(offset) };
}

const AS_IT_IS: Calibration = { slope: 1, offset: 0 };

interface Row {
  readonly inputs: Three;
  readonly target: number;
}

/** A likelier outcome has a higher score: neither slope goes below this. */
const FLATTEST = 0.05;

const moved = ([a, b, c]: Three, [da, db, dc]: Three, size: number): Three => [
  Math.max(FLATTEST, a - size * da),
  Math.max(FLATTEST, b - size * db),
  c - size * dc,
];

const dot = ([a, b, c]: Three, [x, y, z]: Three): number => a * x + b * y + c * z;

function lossOf(rows: readonly Row[], numbers: Three): number {
  let loss = 0;
  for (const { inputs, target } of rows) {
    const odds = dot(numbers, inputs);
    loss += softplus(odds) - target * odds;
  }
  return loss;
}

function newtonStep(rows: readonly Row[], numbers: Three): Three {
  let [g1, g2, g3, h11, h12, h13, h22, h23, h33] = [0, 0, 0, 1e-6, 0, 0, 1e-6, 0, 1e-6];
  for (const { inputs, target } of rows) {
    const [x, y] = inputs;
    const p = logistic(dot(numbers, inputs));
    const [error, curve] = [p - target, p * (1 - p)];
    g1 += error * x;
    g2 += error * y;
    g3 += error;
    h11 += curve * x * x;
    h12 += curve * x * y;
    h13 += curve * x;
    h22 += curve * y * y;
    h23 += curve * y;
    h33 += curve;
  }
  return solved(
    [
      [h11, h12, h13],
      [h12, h22, h23],
      [h13, h23, h33],
    ],
    [g1, g2, g3],
  );
}

const [COLDEST, HOTTEST] = [0.05, 4];

/**
 * The temperature of a choice (Guo et al., On Calibration of Modern Neural Networks, 2017): the slope at which what is
 * right of each left-out choice was likeliest, found by golden section. Each choice is a list of its candidates.
 */
export function calibrateChoices(choices: readonly (readonly Outcome[])[]): Calibration {
  const useful = choices.filter(
    (candidates) => candidates.some(({ isTrue }) => isTrue) && candidates.length > 1,
  );
  if (useful.length === 0) return AS_IT_IS;
  const lossAt = (slope: number): number => {
    let loss = 0;
    for (const candidates of useful) {
      let most = -Infinity;
      for (const { score } of candidates) most = Math.max(most, slope * score);
      let [right, all] = [0, 0];
      for (const { score, isTrue } of candidates) {
        const part = Math.exp(slope * score - most);
        if (isTrue) right += part;
        all += part;
      }
      loss -= Math.log(right / all);
    }
    return loss;
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [COLDEST, HOTTEST];
  for (let i = 0; i < ITERATIONS; i++) {
    const [a, b] = [high - golden * (high - low), low + golden * (high - low)];
    if (lossAt(a) < lossAt(b)) high = b;
    else low = a;
  }
  const slope = round((low + high) / 2);
  return { slope, offset: 0 };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
