import { givenDate } from '../import/given-date.ts';
import type { GivenRating, RatedIn } from '../views/given-rating.ts';
import type { ReviewItem } from '../views/review.ts';
import type { Keyboard } from './keyboard.ts';

type Say = (lines: readonly string[]) => Promise<void>;

/** Where the editor is asked. */
interface Asking {
  readonly library: RatedIn;
  readonly keyboard: Keyboard;
  readonly say: Say;
}

/** The ratings with one part of them given anew; `undefined` where the input has ended. Throws a RangeError for what does not fit. */
export async function change(
  key: string,
  given: readonly GivenRating[],
  item: ReviewItem,
  { library: { vocabulary, councils }, keyboard, say }: Asking,
): Promise<readonly GivenRating[] | undefined> {
  const base: readonly GivenRating[] =
    given.length > 0
      ? given
      : [{ council: item.council ?? item.article.councils[0] ?? '', area: '', grade: item.grade }];
  if (key === 'a') {
    const areas = await chosen(vocabulary.areas, 'Areas (numbers, several with commas): ', keyboard, say);
    return areas && each(base, areas, 'area');
  }
  if (key === 'g') {
    const grades = await chosen(vocabulary.grades, 'Grade (number): ', keyboard, say);
    return grades && each(base, grades, 'grade');
  }
  if (key === 'c') {
    const typed = await keyboard.line(`Council (${councils.slice(0, 3).join(', ')}; several with commas): `);
    if (typed === undefined) return undefined;
    const names = typed.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
    if (names.length === 0) throw new RangeError('No council was named; nothing is changed.');
    return each(base, names, 'council');
  }
  if (key === 't') {
    const typed = await keyboard.line(
      "When was the inspection (2017-11, 5 March 2014; Enter: the article's news; open)? ",
    );
    return typed === undefined ? undefined : base.map((one) => at(one, typed));
  }
  throw new RangeError(`There is no key ${key}.`);
}

function at({ inspection: _, ...rest }: GivenRating, typed: string): GivenRating {
  if (typed === '') return rest;
  const inspection = typed.toLowerCase() === 'open' ? 'open' : givenDate(typed);
  if (inspection === undefined)
    throw new RangeError(
      `Not a date: “${typed}”. Write 2017-11, 5 March 2014, 2014-09-16/2014-10-08 or open.`,
    );
  return { ...rest, inspection };
}

async function chosen(
  list: readonly { readonly id: string; readonly name: string }[],
  question: string,
  keyboard: Keyboard,
  say: Say,
): Promise<readonly string[] | undefined> {
  await say([list.map(({ name }, index) => `${index + 1} ${name}`).join('   ')]);
  const typed = await keyboard.line(question);
  if (typed === undefined) return undefined;
  const ids = typed.split(/[\s,]+/u).map((number) => list[Number(number) - 1]?.id);
  if (ids.some((id) => id === undefined))
    throw new RangeError(`Type numbers from 1 to ${list.length}; nothing is changed.`);
  return ids.flatMap((id) => id ?? []);
}

/** Each rating with each of the values, every combination once. */
function each(
  given: readonly GivenRating[],
  values: readonly string[],
  key: 'area' | 'grade' | 'council',
): readonly GivenRating[] {
  const all = given.flatMap((one) => values.map((value): GivenRating => ({ ...one, [key]: value })));
  return all.filter(
    (one, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index,
  );
}
