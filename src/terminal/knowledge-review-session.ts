import { ImportError } from '../import/import-error.ts';
import type { Span } from '../knowledge/article.ts';
import type { RatingEntry } from '../knowledge/rating-entry.ts';
import { entriesOf, type GivenRating, givenBy, type RatedIn } from '../views/given-rating.ts';
import type { ReviewItem } from '../views/review.ts';
import type { Keyboard } from './keyboard.ts';
import { change } from './knowledge-review-change.ts';
import { itemLines, keysHelp, readLines, sayGiven } from './knowledge-review-text.ts';

/** What a review works with. */
export interface ReviewDesk {
  readonly library: RatedIn;
  readonly keyboard: Keyboard;
  readonly say: (lines: readonly string[]) => Promise<void>;
  /** Writes entries into an article's file at once. Rejects with an ImportError where that cannot be. */
  readonly save: (file: string, entries: readonly RatingEntry[]) => Promise<void>;
}

/** What an editor has said of an item: ratings, or why there is none. */
type Decided = readonly GivenRating[] | { readonly none: string };

/** Where to go from an item. */
type Step = 'next' | 'back' | 'quit' | { readonly look: ReviewItem };

/** Goes through the items with an editor, each answer written at once; resolves to how many were decided. */
export async function reviewAll(items: readonly ReviewItem[], desk: ReviewDesk): Promise<number> {
  const queue = [...items];
  const decided = new Map<ReviewItem, Decided>();
  for (let at = 0; at < queue.length; ) {
    const item = queue[at];
    if (!item) break;
    await desk.say(['', `${at + 1} of ${queue.length} · `, ...itemLines(item)].flatMap(joinFirst));
    const step = await reviewOne(item, desk, decided);
    if (step === 'quit') break;
    if (typeof step === 'object') queue.splice(at + 1, 0, step.look);
    at = step === 'back' ? Math.max(0, at - 1) : at + 1;
  }
  return decided.size;
}

/** The count and the file's name on one line. */
const joinFirst = (line: string, index: number, all: readonly string[]): readonly string[] =>
  index === 1 ? [line + (all[2] ?? '')] : index === 2 ? [] : [line];

async function reviewOne(
  item: ReviewItem,
  desk: ReviewDesk,
  decided: Map<ReviewItem, Decided>,
): Promise<Step> {
  const { library, keyboard, say, save } = desk;
  const before = decided.get(item);
  let given: readonly GivenRating[] =
    before && !('none' in before) ? before : item.proposed.map((claim) => givenBy(claim, library));
  const lines = readLines(item, library).map((line) => `  ${line}`);
  await say(
    item.claims.length > 0 || item.isReviewed ? lines : ['  Read as no rating; a, c and g make it one.'],
  );
  if (before)
    await say(
      'none' in before
        ? [`  you said: no rating (${before.none})`]
        : before.map((one) => `  you said: ${sayGiven(one, item.article, library)}`),
    );
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
        const none = { none: why === '' ? 'no rating' : why };
        await save(item.article.file, entriesOf(item, none));
        decided.set(item, none);
        await say(['Written: no rating.']);
        return 'next';
      }
      if (key === 'y') {
        const open = await missing(given, item);
        if (open !== undefined) {
          await say([open]);
          continue;
        }
        await save(item.article.file, entriesOf(item, given));
        decided.set(item, given);
        await say(given.map((one) => `Written: ${sayGiven(one, item.article, library)}`));
        return 'next';
      }
      if (key === 'w') {
        const words = await keyboard.line('Which words of the sentence give a grade? ');
        if (words === undefined) return 'quit';
        const look = inOtherWords(item, words);
        if (look) return { look };
        await say(['These words do not stand just once in the sentence; type them as they are there.']);
        continue;
      }
      const changed = await change(key, given, item, desk);
      if (changed === undefined) return 'quit';
      given = changed;
      await say(given.map((one) => `  now: ${sayGiven(one, item.article, library)}`));
    } catch (error) {
      if (!(error instanceof RangeError) && !(error instanceof ImportError)) throw error;
      await say([error.message]);
    }
  }
}

async function missing(given: readonly GivenRating[], item: ReviewItem): Promise<string | undefined> {
  if (given.some(({ council }) => council === '')) return 'Which council? Press c.';
  if (given.length === 0 || given.some(({ area }) => area === '')) return 'Which area? Press a.';
  return given.some(({ grade }) => grade === '') ? `Which grade is “${item.grade}”? Press g.` : undefined;
}

/** The same sentence, with other words that give a grade. */
function inOtherWords(item: ReviewItem, words: string): ReviewItem | undefined {
  const { article, sentence, claims: _claims, ...rest } = item;
  const text = (sentence.field === 'title' ? article.title : article.text).slice(
    sentence.start,
    sentence.end,
  );
  const first = text.indexOf(words);
  if (words === '' || first < 0 || text.indexOf(words, first + 1) >= 0) return undefined;
  const span: Span = {
    ...sentence,
    start: sentence.start + first,
    end: sentence.start + first + words.length,
  };
  return { ...rest, article, sentence, span, grade: '', claims: [], proposed: [], isReviewed: false };
}
