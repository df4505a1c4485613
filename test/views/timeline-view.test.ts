import { describe, expect, it } from 'vitest';
import { timelineView } from '../../src/views/timeline-view.ts';
import { articleOf, libraryOf } from '../example-library.ts';
import { hint, library, linesOf, shown } from './example.ts';

const labels = (options: Parameters<typeof timelineView>[1]) =>
  linesOf(shown(timelineView(library, options))).map(({ label }) => label);

describe('timelineView', () => {
  it('tells stated, inferred and clarified dates apart, oldest first', () => {
    expect(labels({})).toEqual([
      '2013',
      'February 2015',
      '3 to 27 March 2015 (inferred)',
      'July 2018 (inferred)',
      '2019',
      'May 2022 (year given by an editor)',
    ]);
  });

  it('tells the newest first where that is asked for, and one council alone', () => {
    expect(labels({ order: 'newest' })[0]).toBe('May 2022 (year given by an editor)');
    expect(labels({ council: 'Otherbury' })).toEqual(['2019']);
    expect(hint(timelineView(library, { order: 'sideways' })).choices).toEqual(['oldest', 'newest']);
  });

  it('shows each event in the sentence of its article', () => {
    const [first] = linesOf(shown(timelineView(library, {})));
    expect(first).toMatchObject({
      quotes: ['Some homes were closed in 2013.'],
      when: { edtf: '2013', known: 'stated' },
    });
  });

  it('gives the basis of a clarified date', () => {
    expect(shown(timelineView(library, {})).notes).toEqual([
      "The article says “early May” without a year. Clarified by an editor as May 2022: an editor's note.",
    ]);
  });

  it.each([
    [
      { from: '2015', to: '2018' },
      ['February 2015', '3 to 27 March 2015 (inferred)', 'July 2018 (inferred)'],
    ],
    [{ from: 'August 2018' }, ['2019', 'May 2022 (year given by an editor)']],
    [{ to: '01/03/2015' }, ['2013', 'February 2015']],
    [{ about: 'homes' }, ['2013']],
    [{ about: 'Otherbury' }, ['2019']],
    [{ about: 'John Roe' }, ['February 2015']],
  ])('narrows down to %j', (options, expected) => {
    expect(labels(options)).toEqual(expected);
  });

  it('lists undated events as undated, and leaves them out of a period', () => {
    const undated = libraryOf(
      articleOf(
        'The children’s home at Exampleton was closed in November after a fire. Homes were opened in 2012 for all children.',
        {},
      ),
    );
    const open = shown(timelineView(undated, {}));
    expect(open.groups.map(({ heading, lines }) => [heading, lines.length])).toEqual([
      [undefined, 1],
      ['Undated', 1],
    ]);
    const narrowed = shown(timelineView(undated, { from: '2010' }));
    expect(linesOf(narrowed)).toHaveLength(1);
    expect(narrowed.notes).toEqual([expect.stringContaining('1 undated event is left out')]);
  });

  it.each([
    [{ from: 'soon' }, '“soon” could not be read as a date', '2014'],
    [{ from: '2014', to: 'later' }, '“later” could not be read as a date', '2014'],
    [{ from: '2018', to: '2015' }, 'The first date is after the last one.', undefined],
    [{ from: '1950', to: '1960' }, 'no event from 1950 to 1960', '2013 to 2022'],
    [{ about: 'zebras' }, '“zebras”', undefined],
  ])('says what would work instead of %j', (options, text, choice) => {
    const { text: said, choices } = hint(timelineView(library, options));
    expect(said).toContain(text);
    expect(choices[0]).toBe(choice);
  });
});
