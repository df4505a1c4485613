import { type Calibration, logistic } from '../scoring/model.ts';

/** A score of a candidate whose folder was left out, and what was true of it. */
export interface Outcome {
  readonly score: number;
  readonly isTrue: boolean;
}

const ITERATIONS = 60;
/** A step that no rounded number shows. */
const SMALLEST_STEP = 1e-9;

/**
 * The two numbers that make probabilities of scores, found on left-out folders by Newton's method with halved steps
 * where one goes too far (Platt, Probabilistic Outputs for Support Vector Machines, 1999; Lin, Lin and Weng, 2007).
 * Targets are drawn in a little, so that few outcomes claim no certainty. Without both outcomes nothing is changed.
 */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const yes = outcomes.filter(({ isTrue }) => isTrue).length;
  const no = outcomes.length - yes;
  if (yes === 0 || no === 0) return { slope: 1, offset: 0 };
  const targets = { high: (yes + 1) / (yes + 2), low: 1 / (no + 2) };
  let [slope, offset] = [1, 0];
  let loss = lossOf(outcomes, targets, slope, offset);
  for (let i = 0; i < ITERATIONS; i++) {
    const [da, db] = newtonStep(outcomes, targets, slope, offset);
    if (Math.abs(da) + Math.abs(db) < SMALLEST_STEP) break;
    let size = 1;
    while (size > 1e-6 && lossOf(outcomes, targets, slope - size * da, offset - size * db) > loss) size /= 2;
    if (size <= 1e-6) break;
    slope -= size * da;
    offset -= size * db;
    loss = lossOf(outcomes, targets, slope, offset);
  }
  return { slope: round(slope), offset: round(offset) };
}

interface Targets {
  readonly high: number;
  readonly low: number;
}

function lossOf(outcomes: readonly Outcome[], { high, low }: Targets, slope: number, offset: number): number {
  let loss = 0;
  for (const { score, isTrue } of outcomes) {
    const odds = slope * score + offset;
    const softplus = odds > 0 ? odds + Math.log1p(Math.exp(-odds)) : Math.log1p(Math.exp(odds));
    loss += softplus - (isTrue ? high : low) * odds;
  }
  return loss;
}

function newtonStep(
  outcomes: readonly Outcome[],
  { high, low }: Targets,
  slope: number,
  offset: number,
): readonly [slope: number, offset: number] {
  let [g1, g2, h11, h12, h22] = [0, 0, 1e-9, 0, 1e-9];
  for (const { score, isTrue } of outcomes) {
    const p = logistic(slope * score + offset);
    const error = p - (isTrue ? high : low);
    const curve = p * (1 - p);
    g1 += error * score;
    g2 += error;
    h11 += curve * score * score;
    h12 += curve * score;
    h22 += curve;
  }
  const determinant = h11 * h22 - h12 * h12;
  return Math.abs(determinant) < 1e-12
    ? [0, 0]
    : [(h22 * g1 - h12 * g2) / determinant, (h11 * g2 - h12 * g1) / determinant];
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
  if (useful.length === 0) return { slope: 1, offset: 0 };
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
  return { slope: round((low + high) / 2), offset: 0 };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
