import { describe, expect, test } from 'vitest';
import { commandData, invocationsOf, matching, valuesOf } from '../../src/preview/page/invocations.ts';
import { registeredCommands } from '../../src/preview/registered.ts';

const invocations = invocationsOf(registeredCommands);
const named = (title: string) => {
  const found = invocations.find((one) => one.title === title);
  if (!found) throw new Error(`There is no ${title}`);
  return found;
};

test('every slash command can be chosen, and no command on a message', () => {
  const titles = invocations.map(({ title }) => title);
  expect(titles).toContain('/ask');
  expect(titles).toContain('/knowledge reload');
  expect(titles).not.toContain('/knowledge');
  expect(titles.some((title) => title.includes('Check'))).toBe(false);
});

describe('what is typed after the slash', () => {
  test('finds commands, those that begin with it first', () => {
    expect(matching('/', invocations)).toHaveLength(invocations.length);
    expect(matching('/ra', invocations)[0]?.title).toBe('/ratings');
    expect(matching('/reload', invocations).map(({ title }) => title)).toEqual(['/knowledge reload']);
    expect(matching('/none', invocations)).toEqual([]);
  });
});

describe('the data of the interaction', () => {
  test('has the values in the types of their options', () => {
    const ask = named('/ask');
    const given = ask.options.map((option) => ({ option, value: option.type === 5 ? 'true' : 'why?' }));
    expect(commandData(ask, given)).toMatchObject({
      name: 'ask',
      type: 1,
      options: expect.arrayContaining([
        { name: 'question', type: 3, value: 'why?' },
        { name: 'private', type: 5, value: true },
      ]),
    });
  });

  test('says which option is being typed', () => {
    const ratings = named('/ratings');
    const [option] = ratings.options;
    if (!option) throw new Error('/ratings has no options');
    expect(commandData(ratings, [{ option, value: 'le' }], option)).toMatchObject({
      options: [{ name: option.name, value: 'le', focused: true }],
    });
  });

  test('has the subcommand', () => {
    expect(commandData(named('/knowledge reload'), [])).toMatchObject({
      name: 'knowledge',
      options: [{ name: 'reload', type: 1, options: [] }],
    });
  });
});

test('an option of yes or no offers both', () => {
  const isPrivate = named('/ask').options.find(({ name }) => name === 'private');
  expect(isPrivate && valuesOf(isPrivate).map(({ name }) => name)).toEqual(['True', 'False']);
});
