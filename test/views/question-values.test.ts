import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { articleView } from '../../src/views/article-view.ts';
import { questionChoices } from '../../src/views/question-values.ts';
import { hint, library, linesOf, shown } from './example.ts';

describe('questionChoices', () => {
  it.each(['', 'what', 'When was Exampl', 'leadership', 'how has adoption', 'jane doe'])(
    'suggests for %j what the articles answer',
    (typed) => {
      const choices = questionChoices(library, typed);
      expect(choices.length).toBeGreaterThan(0);
      for (const { value } of choices)
        expect([value, answer(library, value).status]).toEqual([value, 'answered']);
    },
  );

  it('begins like what was typed', () => {
    const [first] = questionChoices(library, 'When was');
    expect(first?.value).toBe('When was Exampleton inspected?');
  });

  it('is never a name alone', () => {
    for (const { name } of questionChoices(library, 'Jane Doe')) expect(name).toMatch(/^What did .*\?$/);
  });
});

describe('articleView', () => {
  it('says publisher, kind, date, how it is known, and what the article reports', () => {
    const view = shown(articleView(library, 'good'));
    expect(view.lead).toContain('The Example (newspaper), published 10 September 2018.');
    expect(linesOf(view).map(({ label, text }) => [label, text])).toContainEqual([
      'Exampleton, July 2018',
      'Good (leadership); inadequate (adoption)',
    ]);
  });

  it('says that a date is unknown, and what an editor clarified', () => {
    const view = shown(articleView(library, 'undated'));
    expect(view.lead).toContain('undated');
    expect(linesOf(view)).toContainEqual(
      expect.objectContaining({
        label: '“in early May”',
        text: "means May 2022: an editor's note",
        quotes: [
          'Exampleton has been rated outstanding overall by Ofsted after inspectors visited in early May.',
        ],
      }),
    );
  });

  it('lists the articles where the name could mean several, or none', () => {
    expect(hint(articleView(library, 'The Example')).text).toContain('several articles');
    expect(hint(articleView(library, 'No such paper')).choices).toHaveLength(4);
  });
});
