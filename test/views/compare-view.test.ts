import { describe, expect, it } from 'vitest';
import { compareView } from '../../src/views/compare-view.ts';
import { hint, library, shown, words } from './example.ts';

describe('compareView', () => {
  it('sets two inspections side by side, says what got better and what got worse', () => {
    const view = shown(compareView(library, { first: '2015', second: '2018' }));
    expect(words(view)).toEqual([
      ['3 to 27 March 2015', 'July 2018', 'Change'],
      ['Overall effectiveness', 'inadequate', 'good', 'better'],
      ['Care leavers', 'inadequate', '', ''],
      ['Leadership', 'inadequate', 'good', 'better'],
      ['Adoption', 'requires improvement', 'inadequate', 'worse'],
    ]);
    expect(view.lead).toBe('Better: overall effectiveness and leadership. Worse: adoption.');
  });

  it('puts the older one first, whichever was named first', () => {
    const view = compareView(library, { first: 'latest', second: '2015' });
    expect(words(shown(view))[0]?.[0]).toBe('3 to 27 March 2015');
  });

  it('follows one area through all inspections that give its grade', () => {
    expect(words(shown(compareView(library, { area: 'adoption' })))).toEqual([
      ['Adoption', 'Change'],
      ['3 to 27 March 2015', 'requires improvement', ''],
      ['July 2018', 'inadequate', 'worse'],
    ]);
  });

  it('compares two councils without calling it a change', () => {
    const view = shown(compareView(library, { first: 'Otherbury', second: 'Exampleton 2018-07' }));
    expect(words(view)[0]).toEqual(['Otherbury, 2019', 'Exampleton, July 2018']);
    expect(view.lead).toContain('two councils');
  });

  it.each([
    [{}, 'Give two inspections'],
    [{ first: '2015' }, 'Give two inspections'],
    [{ first: '2015', second: 'March 2015' }, 'the same inspection'],
    [{ first: '1999', second: '2015' }, '“1999”'],
    [{ area: 'fire' }, '“fire”'],
  ])('says what would work instead of %j', (options, text) => {
    const { text: said, choices } = hint(compareView(library, options));
    expect(said).toContain(text);
    expect(choices.length).toBeGreaterThan(0);
  });
});
