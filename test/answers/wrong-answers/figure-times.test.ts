import { describe, expect, test } from 'vitest';
import { articleOf, libraryOf } from '../../example-library.ts';
import { ask } from './example.ts';

describe('a figure in a headline', () => {
  const library = libraryOf(
    articleOf(
      'Social workers in Exampleton have an average of 16 children each; in 2022 it was 21.\n\nThe annual budget for placements was £38 million in 2019-20. It was £71 million in 2024-25.\n\nPersonal advisers, who had 33 young people each, now have 19.\n\nAgency workers were 38 per cent of the workforce; they are 12 per cent.\n\nFamily workers have 16 families each, against 23 in 2021.\n\nTemporary staff cost £2 million in 2024, compared with £5 million in 2021.',
      { published: '2025-06-20' },
    ),
  );

  test.each([
    ['How many children did a social worker have in 2022?', '16'],
    ['How many children does each social worker have in 2025?', '21'],
    ['What was the placements budget in 2024-25?', '£38'],
    ['placements budget 24-25', '£38'],
    ['placements budget 19/20', '£71'],
    ['how many young people per adviser', '33'],
    ['How many families did each family worker have in 2021?', '16'],
    ['How much did temporary staff cost in 2021?', '£2 million'],
    ['How much did temporary staff cost in 2024?', '£5 million'],
    ['What percentage of the workforce are agency workers now?', '38'],
    ['How many children does a social worker have on average?', '21'],
  ])('is of no other time than the one asked about: %s', (question, figure) => {
    expect(ask(library, question).headline).not.toContain(figure);
  });

  test('is of the time asked about', () => {
    expect(ask(library, 'What was the placements budget in 2024-25?').quotes.join(' ')).toContain(
      '£71 million',
    );
  });

  test('though a sentence says since when, or beside which, it is so', () => {
    const since = libraryOf(
      articleOf('Caseloads in Exampleton have fallen to 16 children a worker since 2019.', {
        published: '2025-06-20',
      }),
    );
    expect(ask(since, 'How many children per worker in 2025?').headline).not.toContain('2019');
    expect(ask(since, 'How many children per worker in 2025?').quotes.join(' ')).toContain('16');
  });
});
