import type { Calibration } from '../scoring/model.ts';
import { logistic } from '../scoring/model.ts';

/** A score of a candidate whose folder was left out, and what was true of it. */
export interface Outcome {
  readonly score: number;
  readonly isTrue: boolean;
}

const ITERATIONS = 50;

/**
 * The two numbers that make probabilities of scores, found on left-out folders by Newton's method (Platt, Probabilistic
 * Outputs for Support Vector Machines, 1999; targets drawn in as he proposes, so that few outcomes claim no certainty).
 */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const yes = outcomes.filter(({ isTrue }) => isTrue).length;
  const no = outcomes.length - yes;
  if (yes === 0 || no === 0) return { slope: 1, offset: 0 };
  const [high, low] = [(yes + 1) / (yes + 2), 1 / (no + 2)];
  let [slope, offset] = [1, 0];
  for (let i = 0; i < ITERATIONS; i++) {
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
    if (Math.abs(determinant) < 1e-12) break;
    slope -= (h22 * g1 - h12 * g2) / determinant;
    offset -= (h11 * g2 - h12 * g1) / determinant;
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return { slope: round(slope), offset: round(offset) };
}
