import { saveRatings } from '../import/save-ratings.ts';
import type { RatedIn } from '../views/given-rating.ts';
import type { ReviewItem } from '../views/review.ts';
import { keyboardAt } from './keyboard.ts';
import { reviewAll } from './knowledge-review-session.ts';
import { plainLine } from './plain-text.ts';
import { print, type Terminal } from './terminal.ts';

/** Reviews items at a terminal; resolves to the exit status. */
export async function reviewAt(
  terminal: Terminal,
  folder: string,
  library: RatedIn,
  items: readonly ReviewItem[],
): Promise<number> {
  const say = async (lines: readonly string[]): Promise<void> => {
    for (const line of lines) await print(terminal.output, plainLine(line));
  };
  if (items.length === 0) {
    await say(['Nothing is unsure. With --all, everything that was read is gone through.']);
    return 0;
  }
  const keyboard = keyboardAt(terminal);
  try {
    const save = (file: string, entries: Parameters<typeof saveRatings>[2]) =>
      saveRatings(folder, file, entries);
    const decided = await reviewAll(items, { library, keyboard, say, save });
    await say(['', `${decided} of ${items.length} decided; what was written stays.`]);
    return 0;
  } finally {
    keyboard.end();
  }
}
