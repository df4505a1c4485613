import { isLearned } from '../../src/training/learned-from.ts';
import { MAY_LEAVE_OUT } from '../needs.ts';

/**
 * Options for tests of the weights, which learn for minutes what `npm run train` has learned: they are left out, which is
 * said at the end, where nothing has changed since.
 */
export async function unlessLearned() {
  const unchanged =
    'Left out: tests that learn all weights anew, since nothing that they are learned from has changed. To have them: CI=true npm test';
  return MAY_LEAVE_OUT && (await isLearned()) ? { skip: true, meta: { unchanged } } : {};
}
