import type { Library } from '../library/library.ts';
import { answer } from './answer-question.ts';

/**
 * Makes a library ready for questions: what is prepared of it is made, and a question of each common kind is answered, so that
 * the first one that a person asks takes no longer than the next.
 */
export function warmUp(library: Library): void {
  const council = library.councils[0] ?? 'the council';
  for (const question of [
    `What is the latest rating of ${council}?`,
    `When was ${council} inspected, and who resigned?`,
    `What did inspectors say about leadership in ${council} in 2019?`,
  ])
    answer(library, question);
}
