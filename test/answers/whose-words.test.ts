import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../src/answers/answer-question.ts';
import type { Around } from '../../src/answers/article-context.ts';
import { type Asked, ask } from '../../src/answers/asked.ts';
import { type Collector, collector } from '../../src/answers/features/collector.ts';
import { outcomeFeatures } from '../../src/answers/features/outcome.ts';
import { sayerFeatures } from '../../src/answers/features/sayer.ts';
import { successionFeatures } from '../../src/answers/features/succession.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import type { Reading } from '../../src/mentions/reading.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const library = libraryOf(
  articleOf(
    'Ann Hoyle, the leader of Exampleton Council, said: “These grades shame us.”\n\n' +
      'Inspectors said that caseloads were too high.\n\n' +
      'The union asked for a cap on caseloads, and the council promised to set one by May.\n\n' +
      'Caseloads were capped in June.\n\n' +
      'The director, Jo Doe, resigned in July. Kim Roe replaced her as director in August.',
  ),
);

type Features = (found: Collector, asked: Asked, reading: Reading, around: Around) => void;

/** The features that a question gives the sentence that begins with these words. */
function featuresOf(features: Features, question: string, begins: string): readonly string[] {
  const asked = ask(preparedOf(library), question, SHIPPED.kind);
  const id = library.readings.findIndex(({ text }) => text.startsWith(begins));
  const reading = library.readings[id];
  if (reading === undefined) throw new Error(`no sentence begins with ${begins}`);
  const found = collector(asked);
  features(found, asked, reading, asked.context.around(id));
  return found.all.map(([name]) => name);
}

describe('whose words are asked for', () => {
  test.each([
    ['What did the union say about caseloads?', 'The union', 'sayer.other.named'],
    ['What did the union say about caseloads?', 'Inspectors', 'sayer.other.no'],
    ['What did inspectors say about caseloads?', 'Inspectors', 'sayer.inspectors.speaks'],
    ['What did inspectors say about caseloads?', 'Ann', 'sayer.inspectors.person'],
    ['What did Ann Hoyle say?', 'Ann', 'sayer.named.speaks'],
    ['What did Ann Hoyle say?', 'Inspectors', 'sayer.named.no'],
    // A leader of the council is the leader, and not the council.
    ['What did the leader of the council say?', 'Ann', 'sayer.other.speaks'],
  ])('%s: of “%s …”', (question, begins, feature) => {
    expect(featuresOf(sayerFeatures, question, begins)).toContain(feature);
  });

  test('are nobody’s where none are', () => {
    expect(featuresOf(sayerFeatures, 'When did Jo Doe resign?', 'Ann')).toEqual([]);
  });
});

describe('whether something came about', () => {
  test.each([
    ['Did they cap caseloads in the end?', 'The union', 'outcome.in the end.planned.false'],
    ['Did they cap caseloads in the end?', 'Caseloads', 'outcome.in the end.done.false'],
    ['Were caseloads capped?', 'Caseloads', 'outcome.whether.done.false'],
  ])('%s: by “%s …”', (question, begins, feature) => {
    expect(featuresOf(outcomeFeatures, question, begins)).toEqual([feature]);
  });

  test('is not asked by “when”', () => {
    expect(featuresOf(outcomeFeatures, 'When were caseloads capped?', 'Caseloads')).toEqual([]);
  });
});

describe('who came after somebody', () => {
  test.each([
    ['Who replaced Jo Doe?', 'Kim', 'succession.next.handed on.before.same office'],
    ['Who replaced Jo Doe?', 'The director', 'succession.next.no.named.nobody'],
    ['Who did Kim Roe replace?', 'Kim', 'succession.previous.handed on.named.nobody'],
  ])('%s: of “%s …”', (question, begins, feature) => {
    expect(featuresOf(successionFeatures, question, begins)).toContain(feature);
  });

  test('is not asked by who resigned', () => {
    expect(featuresOf(successionFeatures, 'Who resigned?', 'Kim')).toEqual([]);
  });
});
