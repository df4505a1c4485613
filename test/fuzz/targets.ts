import type { Library } from '../../src/library/library.ts';
import { articleTargets } from './article-targets.ts';
import { controlTargets } from './control-targets.ts';
import { httpTargets } from './http-targets.ts';
import { questionTargets } from './question-targets.ts';
import type { Target } from './target.ts';

/** Everything that takes what others send. */
export function targetsFor(library: Library): readonly Target[] {
  return [
    ...questionTargets(library),
    ...articleTargets(library.vocabulary),
    ...controlTargets(library),
    ...httpTargets,
  ];
}
