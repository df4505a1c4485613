import { describe, expect, it } from 'vitest';
import { findingsView } from '../../src/views/findings-view.ts';
import { hint, library, linesOf, shown } from './example.ts';

const told = (options: Parameters<typeof findingsView>[1]) => {
  const view = shown(findingsView(library, options));
  return view.groups.map((group) => [
    group.heading,
    linesOf({ ...view, groups: [group] }).flatMap(({ quotes }) => quotes),
  ]);
};

const PRAISE = ['The report praised the warm and effective work of foster carers.'];
const ASKED = ['Ofsted made 12 recommendations for improvement.'];

describe('findingsView', () => {
  it('quotes strengths, weaknesses and what is to improve', () => {
    const [strengths, weaknesses, recommendations] = told({ inspection: '2015' });
    expect(strengths).toEqual(['Strengths', PRAISE]);
    expect(weaknesses?.[0]).toBe('Weaknesses');
    expect(weaknesses?.[1]).toContain(
      'Inspectors found that social workers held caseloads that were too high, and that children waited too long for help.',
    );
    expect(recommendations).toEqual(['What is to improve', ASKED]);
  });

  it.each([
    ['strengths', [['Strengths', PRAISE]]],
    ['recomendations', [['What is to improve', ASKED]]],
  ])('shows one kind: %s', (kind, expected) => {
    expect(told({ inspection: '2015', kind })).toEqual(expected);
  });

  it('names nobody for what inspectors say, or an article of their report: that is what a finding is', () => {
    const lines = linesOf(shown(findingsView(library, { inspection: '2015', kind: 'strengths' })));
    expect(lines.map(({ label }) => label)).toEqual(['']);
  });

  it('shows nothing that a politician said', () => {
    expect(JSON.stringify(told({ inspection: '2015' }))).not.toContain('sorry');
  });

  it.each([
    [{ kind: 'colours' }, 'no kind of finding'],
    [{ inspection: '1999' }, '“1999”'],
    [{ inspection: '2015', area: 'the moon' }, '“the moon”'],
    [{ inspection: 'Otherbury' }, 'The articles quote no strengths, weaknesses and recommendations'],
  ])('says what would work instead of %j', (options, text) => {
    expect(hint(findingsView(library, options)).text).toContain(text);
  });
});
