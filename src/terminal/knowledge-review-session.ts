import { ImportError } from '../import/import-error.ts';
import { saveRatings } from '../import/save-ratings.ts';
import { quoteOf } from '../knowledge/article.ts';
import { entriesOf, type GivenRating, givenBy, type RatedIn } from '../views/given-rating.ts';
import type { ReviewItem } from '../views/review.ts';
import { type Keyboard, keyboardAt } from './keyboard.ts';
import { change } from './knowledge-review-change.ts';
import { itemLines, keysHelp, readLines, sayGiven } from './knowledge-review-text.ts';
import { plainLine } from './plain-text.ts';
import { print, type Terminal } from './terminal.ts';

/** What a review works with. */
interface ReviewDesk {
  readonly library: RatedIn;
  readonly keyboard: Keyboard;
  readonly say: (lines: readonly string[]) => Promise<void>;
  /** Of the articles, into whose files each answer is written at once. */
  readonly folder: string;
}

/** What an editor has said of an item: ratings, or why there is none. */
type Decided = readonly GivenRating[] | { readonly none: string };

/** Where to go from an item. */
type Step = 'next' | 'back' | 'quit' | { readonly look: ReviewItem };

/** Reviews items at a terminal; resolves to the exit status. */
export async function reviewAt(
  terminal: Terminal,
  folder: string,
  library: RatedIn,
  items: readonly ReviewItem[],
): Promise<number> {
  const say: ReviewDesk['say'] = async (lines) => {
    for (const line of lines) await print(terminal.output, plainLine(line));
  };
  if (items.length === 0) {
    await say(['Nothing is unsure. With --all, everything that was read is gone through.']);
    return 0;
  }
  const keyboard = keyboardAt(terminal);
  try {
    const decided = await reviewAll(items, { library, keyboard, say, folder });
    await say(['', `${decided} of ${items.length} decided; what was written stays.`]);
    return 0;
  } finally {
    keyboard.end();
  }
}

/** Goes through the items with an editor, each answer written at once; resolves to how many were decided. */
async function reviewAll(items: readonly ReviewItem[], desk: ReviewDesk): Promise<number> {
  const queue = [...items];
  const decided = new Map<ReviewItem, Decided>();
  for (let at = 0; at < queue.length; ) {
    const item = queue[at];
    if (!item) break;
    const [place, ...lines] = itemLines(item);
    await desk.say(['', `${at + 1} of ${queue.length} · ${place}`, ...lines]);
    const step = await reviewOne(item, desk, decided);
    if (step === 'quit') break;
    if (typeof step === 'object') queue.splice(at + 1, 0, step.look);
    at = step === 'back' ? Math.max(0, at - 1) : at + 1;
  }
  return decided.size;
}

async function reviewOne(
  item: ReviewItem,
  desk: ReviewDesk,
  decided: Map<ReviewItem, Decided>,
): Promise<Step> {
  const { library, keyboard, say, folder } = desk;
  const told = (what: string, ratings: readonly GivenRating[]): readonly string[] =>
    ratings.map((one) => `${what}: ${sayGiven(one, item.article, library)}`);
  const before = decided.get(item);
  let given: readonly GivenRating[] =
    before && !('none' in before) ? before : item.proposed.map((claim) => givenBy(claim, library));
  const lines = readLines(item, library).map((line) => `  ${line}`);
  await say(
    item.claims.length > 0 || item.isReviewed ? lines : ['  Read as no rating; a, c and g make it one.'],
  );
  if (before)
    await say('none' in before ? [`  you said: no rating (${before.none})`] : told('  you said', before));
  const settle = async (decision: Decided, lines: readonly string[]): Promise<Step> => {
    await saveRatings(folder, item.article.file, entriesOf(item, decision));
    decided.set(item, decision);
    await say(lines);
    return 'next';
  };
  for (;;) {
    await say([keysHelp]);
    const key = await keyboard.key();
    if (key === undefined || key === 'q') return 'quit';
    if (key === 's') return 'next';
    if (key === 'b') return 'back';
    try {
      if (key === 'n') {
        const why = await keyboard.line('Why (Enter: no rating)? ');
        if (why === undefined) return 'quit';
        return await settle({ none: why === '' ? 'no rating' : why }, ['Written: no rating.']);
      }
      if (key === 'y') {
        const open = missing(given, item);
        if (open === undefined) return await settle(given, told('Written', given));
        await say([open]);
      } else if (key === 'w') {
        const words = await keyboard.line('Which words of the sentence give a grade? ');
        if (words === undefined) return 'quit';
        const look = inOtherWords(item, words);
        if (look) return { look };
        await say(['These words do not stand just once in the sentence; type them as they are there.']);
      } else {
        const changed = await change(key, given, item, desk);
        if (changed === undefined) return 'quit';
        given = changed;
        await say(told('  now', given));
      }
    } catch (error) {
      if (!(error instanceof RangeError) && !(error instanceof ImportError)) throw error;
      await say([error.message]);
    }
  }
}

/** What has still to be said of the ratings. */
function missing(given: readonly GivenRating[], item: ReviewItem): string | undefined {
  if (given.some(({ council }) => council === '')) return 'Which council? Press c.';
  if (given.length === 0 || given.some(({ area }) => area === '')) return 'Which area? Press a.';
  return given.some(({ grade }) => grade === '') ? `Which grade is “${item.grade}”? Press g.` : undefined;
}

/** The same sentence, with other words that give a grade. */
function inOtherWords(item: ReviewItem, words: string): ReviewItem | undefined {
  const { article, sentence, claims: _claims, ...rest } = item;
  const text = quoteOf(article, sentence);
  const first = text.indexOf(words);
  if (words === '' || first < 0 || text.indexOf(words, first + 1) >= 0) return undefined;
  const start = sentence.start + first;
  const span = { ...sentence, start, end: start + words.length };
  return { ...rest, article, sentence, span, grade: '', claims: [], proposed: [], isReviewed: false };
}
