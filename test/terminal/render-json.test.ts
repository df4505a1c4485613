import { describe, expect, it } from 'vitest';
import { jsonLine } from '../../src/terminal/plain-text.ts';
import { toJson } from '../../src/terminal/render-json.ts';
import { answered, article, unanswered, undated } from './example.ts';

describe('toJson', () => {
  it('is the object that the design describes', () => {
    expect(toJson(answered)).toEqual({
      question: 'What was Exampleton rated?',
      status: 'answered',
      kind: 'rating',
      answer: 'Exampleton was rated good. [1]',
      probability: 0.93,
      citations: [
        {
          number: 1,
          article: 'good',
          title: 'Services rated good',
          publisher: 'The Example',
          published: '2019-03-04',
          url: 'https://example.org/good',
          quote: "Ofsted rated Exampleton's services good in 2019.",
          field: 'text',
          start: 0,
          end: 48,
          line: 9,
        },
      ],
      notes: ['Another article says otherwise.'],
      suggestions: ['When was Exampleton inspected?'],
    });
  });

  it('has null for an unknown date and a missing link, and the line of the file', () => {
    const start = article.text.indexOf('inspectors');
    const { citations } = toJson({
      ...answered,
      citations: [{ number: 1, article: undated, span: { start, end: start + 10 } }],
    });
    expect(citations).toMatchObject([{ published: null, url: null, quote: 'inspectors', line: 11 }]);
  });

  it('gives the reason in plain words where there is no answer, and only there', () => {
    expect(toJson(unanswered)).toMatchObject({
      status: 'unanswered',
      reason: 'The articles do not say why.',
    });
    expect(toJson(answered)).not.toHaveProperty('reason');
  });

  it('says for whom alone a reply is, and where they find help, and only then', () => {
    const help = ['A line, for anybody: 0800 000'];
    expect(toJson({ ...answered, isPersonal: true, help })).toMatchObject({ personal: true, help });
    expect(Object.keys(toJson(answered))).not.toEqual(expect.arrayContaining(['personal']));
    expect(toJson(answered)).not.toHaveProperty('help');
  });
});

describe('jsonLine', () => {
  it('is one line that cannot steer a terminal and reads back as the same value', () => {
    const value = { question: 'a\u001b[31m\u0085\u009b\u007f\u2028\u202e\n"é子😀' };
    const line = jsonLine(value);
    expect(line).toMatch(/^[ -~é子😀]+$/u);
    expect(JSON.parse(line)).toEqual(value);
  });
});
