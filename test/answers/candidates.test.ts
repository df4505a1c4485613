import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../src/answers/answer-question.ts';
import { ask } from '../../src/answers/asked.ts';
import { candidatesFor } from '../../src/answers/candidates.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import type { Library } from '../../src/library/library.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const candidates = (library: Library, question: string): readonly string[] =>
  candidatesFor(ask(preparedOf(library), question, SHIPPED.kind)).map(
    ({ id }) => library.readings[id]?.text ?? '',
  );

describe('sentences that may answer', () => {
  const report = (year: number, text: string) =>
    articleOf(`Ofsted visited Exampleton Council in May ${year} and rated it good.\n\n${text}`, {
      id: `report-${year}`,
      published: `${year}-06-20`,
    });
  const library = libraryOf(
    report(2018, 'Young carers are not always spotted.'),
    report(2022, 'Foster carers wait too long for answers about money.'),
  );

  test.each(['what needed improving in 2022', 'strengths in the 2022 report?'])(
    'are those of the reports on the inspection asked about, where findings are asked for: %s',
    (question) => {
      const found = candidates(library, question);
      expect(found).toContain('Foster carers wait too long for answers about money.');
      expect(found).not.toContain('Young carers are not always spotted.');
    },
  );

  test('are not the line below the head of a table', () => {
    const table = libraryOf(articleOf('| Council | Caseload |\n|---|---|\n| Exampleton | 18 |'));
    expect(candidates(table, 'caseload in Exampleton').some((text) => text.includes('---'))).toBe(false);
  });
});
