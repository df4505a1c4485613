import { FUNCTION_WORDS } from '../search/function-words.ts';
import { tokensOf } from '../search/tokens.ts';
import type { Asked } from './asked.ts';
import { ASKS_SPEAKER } from './headlines/value-candidates.ts';

/** From this share of its words on a sentence may hold what somebody remembers of it. */
const REMEMBERED = 0.7;

/**
 * The words that a question asks who said, where no sentence of the articles has most of them: whoever was named would not
 * have said them. A single word may be anybody's.
 */
export function untoldQuotation({ library, openings, question }: Asked): string | undefined {
  if (!openings.includes('who') || !ASKS_SPEAKER.test(question.folded)) return undefined;
  return question.quoted.find((words) => {
    const stems = tokensOf(words)
      .map(({ stem }) => stem)
      .filter((stem) => !FUNCTION_WORDS.has(stem));
    return (
      stems.length > 1 &&
      !library.readings.some(
        ({ terms }) => stems.filter((stem) => terms.has(stem)).length >= REMEMBERED * stems.length,
      )
    );
  });
}
