import { describe, expect, it } from 'vitest';
import { ratingsView } from '../../src/views/ratings-view.ts';
import { articleOf, libraryOf } from '../example-library.ts';
import { hint, library, quotes, shown, words } from './example.ts';

describe('ratingsView', () => {
  it('sums up in one line', () => {
    expect(shown(ratingsView(library, {})).lead).toMatch(
      /^Inadequate.* in 2015; good.* in 2018; outstanding.* in 2022\.$/,
    );
  });

  it('has areas down and inspections across, oldest first, and leaves empty what is not given', () => {
    expect(words(shown(ratingsView(library, {})))).toEqual([
      ['3 to 27 March 2015', 'July 2018', 'May 2022 (year given by an editor)'],
      ['Overall effectiveness', 'inadequate', 'good', 'outstanding'],
      ['Care leavers', 'inadequate', '', 'good'],
      ['Leadership', 'inadequate', 'good', ''],
      ['Adoption', 'requires improvement', 'inadequate', ''],
    ]);
  });

  it('cites every grade with a sentence that names it', () => {
    const view = shown(ratingsView(library, {}));
    for (const { cells } of view.rows) {
      for (const { text, citations } of cells.filter((cell) => cell.text !== '')) {
        const cited = quotes(view, citations);
        expect(cited.length).toBeGreaterThan(0);
        for (const quote of cited) expect(quote.toLowerCase()).toContain(text);
      }
    }
  });

  it('says how a date is known, and which council it chose', () => {
    const { notes } = shown(ratingsView(library, {}));
    expect(notes).toContainEqual(expect.stringContaining('Clarified by an editor as May 2022: an editor'));
    expect(notes).toContainEqual(expect.stringContaining('This is about Exampleton'));
  });

  it.each([
    [{ area: 'leadership' }, ['Leadership', 'inadequate', 'good']],
    [{ area: 'leadrship' }, ['Leadership', 'inadequate', 'good']],
    [{ area: 'adoption', inspection: 'July 2018' }, ['Adoption', 'inadequate']],
    [{ inspection: 'Exampleton 2022-05', area: 'care leavers' }, ['Care leavers', 'good']],
    [{ council: 'Otherbury' }, ['Overall effectiveness', 'outstanding']],
    [{ council: 'otherburry' }, ['Overall effectiveness', 'outstanding']],
  ])('narrows down to %j', (options, row) => {
    expect(words(shown(ratingsView(library, options))).slice(1)).toEqual([row]);
  });

  it.each([
    [{ council: 'Nowhere' }, 'The articles do not cover “Nowhere”', 'Exampleton'],
    [{ area: 'the fire brigade' }, '“the fire brigade” is no judgement area', 'Leadership'],
    [{ inspection: '1999' }, 'no inspection of Exampleton that “1999”', 'Exampleton, July 2018'],
    [{ inspection: 'July 2018', area: 'care leavers' }, 'no grade for care leavers, July 2018', 'Adoption'],
  ])('says what would work instead of %j', (options, text, choice) => {
    const { text: said, choices } = hint(ratingsView(library, options));
    expect(said).toContain(text);
    expect(choices.some((one) => one.startsWith(choice))).toBe(true);
  });

  it('shows both grades where sources disagree, and says so', () => {
    const disagreeing = libraryOf(
      articleOf('Exampleton Council was rated good overall by Ofsted in 2016.', { id: 'a' }),
      articleOf('Exampleton Council was rated inadequate overall by Ofsted in 2016.', { id: 'b' }),
    );
    const view = shown(ratingsView(disagreeing, {}));
    expect(view.rows[0]?.cells.map(({ text }) => text)).toEqual(['good / inadequate']);
    expect(quotes(view, view.rows[0]?.cells[0]?.citations ?? [])).toHaveLength(2);
    expect(view.notes).toContainEqual(expect.stringContaining('Sources disagree about'));
  });

  it('asks which council where no one is meant by most articles', () => {
    const two = libraryOf(
      articleOf('Exampleton Council was rated good by Ofsted in 2016.', { id: 'a' }),
      articleOf('Otherbury Council was rated good by Ofsted in 2016.', { id: 'b', council: 'Otherbury' }),
    );
    expect(hint(ratingsView(two, {})).choices).toEqual(['Exampleton', 'Otherbury']);
  });

  it('says so where there is nothing at all', () => {
    expect(hint(ratingsView(libraryOf(), {})).text).toBe('There are no articles to answer from.');
  });
});
