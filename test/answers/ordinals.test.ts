import { expect, test } from 'vitest';
import { answer, SHIPPED } from '../../src/answers/answer-question.ts';
import { ask } from '../../src/answers/asked.ts';
import { collector } from '../../src/answers/features/collector.ts';
import { ordinalFeatures } from '../../src/answers/features/ordinals.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const visits = libraryOf(
  articleOf(
    'Inspectors were in Exampleton for the first monitoring visit on 12 and 13 March 2024.\n\n' +
      'The third monitoring visit to Exampleton took place on 4 and 5 February 2025.\n\nExampleton has 310 social workers.',
  ),
);

function featuresOf(question: string, begins: string): readonly string[] {
  const asked = ask(preparedOf(visits), question, SHIPPED.kind);
  const id = visits.readings.findIndex(({ text }) => text.startsWith(begins));
  const reading = visits.readings[id];
  if (reading === undefined) throw new Error(`no sentence begins with ${begins}`);
  const found = collector(asked);
  ordinalFeatures(found, asked, reading, asked.context.around(id));
  return found.all.map(([name]) => name);
}

test('a sentence counts what the question counts, or another of its kind', () => {
  const question = 'When was the third monitoring visit to Exampleton?';
  expect(featuresOf(question, 'The third')).toContain('ordinal.own.same');
  expect(featuresOf(question, 'Inspectors')).toContain('ordinal.own.other');
  expect(featuresOf(question, 'Exampleton has')).toContain('ordinal.own.none');
  expect(featuresOf(question, 'The third')).toContain('ordinal.article.same');
  expect(featuresOf('When was the second monitoring visit to Exampleton?', 'The third')).toContain(
    'ordinal.article.other',
  );
  expect(featuresOf('When was Exampleton visited?', 'The third')).toEqual([]);
});

test('each visit has its own days', () => {
  const headline = (which: string): string =>
    answer(visits, `When was the ${which} monitoring visit to Exampleton?`).headline;
  expect(headline('first')).toContain('March 2024');
  expect(headline('third')).toContain('February 2025');
  expect(headline('second')).not.toMatch(/March 2024|February 2025/);
});
