import { MAY_LEAVE_OUT } from './needs.ts';

/** All in CI; in a usual run, which is not to take longer than one waits for it, every so many-th, the first among them. */
export const sampled = <One>(all: readonly One[], every: number): readonly One[] =>
  MAY_LEAVE_OUT ? all.filter((_, index) => index % every === 0) : all;

/** So many runs of a property in CI, a third of them in a usual run. */
export const runsOf = (all: number): number => (MAY_LEAVE_OUT ? Math.ceil(all / 3) : all);
