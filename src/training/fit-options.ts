/** How a model is learned. */
export interface FitOptions {
  /** Whether the candidates of a group are alternatives (softmax), or each a question of its own (logistic). */
  readonly choice: boolean;
  /**
   * For a choice: how much it counts besides whether each candidate is right by itself, so that scores can be compared
   * between groups; 0 unless given. Several candidates may then be right, or none.
   */
  readonly each?: number;
  /** How strongly weights are drawn to nought (L2), for each step of a sample that has a feature. */
  readonly l2: number;
  /** Features seen in fewer samples are left out. */
  readonly atLeast: number;
  /** Features seen in fewer folders are left out, since they are the names of one place and tell nothing of another; 1 unless given. */
  readonly folders?: number;
  readonly passes: number;
  /** The first step, before a feature has been seen often. */
  readonly rate: number;
  /** What each feature's sum of squared gradients begins with: the more, the more slowly rare features learn. */
  readonly damping: number;
  /** From this pass on (0 is the first), the weights are the mean over the steps (Polyak and Juditsky, 1992). */
  readonly averageFrom?: number;
  /** Weights nearer to nought are left out. */
  readonly smallest?: number;
  /**
   * So many weights at most are kept, those farthest from nought, and none that is as near to it as the first left out; all
   * unless given. A file of 300 KB holds some twenty thousand.
   */
  readonly most?: number;
}

/** What was tried over the annotated folders, whole folders left out; other values gain nothing. */
export const DEFAULTS: FitOptions = {
  choice: false,
  l2: 0.002,
  atLeast: 3,
  passes: 20,
  rate: 0.2,
  damping: 1e-6,
};
