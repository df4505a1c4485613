import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askingPart } from '../../src/questions/asking-part.ts';
import { cleanQuestion } from '../../src/questions/clean-question.ts';

const cleaned: readonly (readonly [what: string, asked: string, read: string])[] = [
  ['white space', '  what\n\tnow ', 'what now'],
  [
    'a month with a short year',
    "leaders feb 23 or summer '22, and in '19",
    'leaders feb 2023 or summer 2022, and in 2019',
  ],
  ['a month with its day', 'Sept 16 to October 8, dated Jan 29', 'Sept 16 to October 8, dated Jan 29'],
  ['a verb like a month', 'who may 16 people have told', 'who may 16 people have told'],
  ['Markdown', '**what** _is_ `it` ~~then~~', 'what is it then'],
  ['a spoiler', '||what is it||', 'what is it'],
  ['a quoted line', '> what is it', 'what is it'],
  ['mentions and custom emoji', '<@123456789012345678> what <#123> <:smile:123456789012345678>', 'what'],
  ['everyone', '@everyone what is it', 'what is it'],
  ['the address of a link, not its words', '[what is it](https://example.org)', 'what is it'],
  ['a bare address', 'what is https://example.org/a?b=c this', 'what is this'],
  ['what is only polite', 'Could you please tell me who resigned?', 'who resigned?'],
  ['a wish to know', "I'd like to know when they left", 'when they left'],
  ['an apostrophe less', 'id like to know when they left', 'when they left'],
  ['a greeting before it', 'Good morning. Might I ask on what day they left?', 'on what day they left?'],
  ['what is asked of anybody', 'does anyone know why they left', 'why they left'],
  ['an aside', 'When, may I ask, did they leave?', 'When did they leave?'],
  ['no greeting alone', 'Hi, what was it rated', 'Hi, what was it rated'],
  ['an aside at the end', 'When did they leave, may I ask?', 'When did they leave?'],
  ['no verb that it needs', 'Who may I ask about this?', 'Who may I ask about this?'],
  ['no words that are told', 'i know who did it', 'i know who did it'],
  ['nor those of several', 'We know who resigned', 'We know who resigned'],
  ['no question of who knew', 'Did anyone know what went on?', 'Did anyone know what went on?'],
  ['people who are counted', 'Which three senior figures quit?', 'who quit?'],
  ['no figures that are none of people', 'Which figures were given?', 'Which figures were given?'],
  ['no story', 'I was in care and I want to know who quit', 'I was in care and I want to know who quit'],
  ['tags', '<b>what</b> is it', 'what is it'],
  ['characters of no width', 'wh\u200bat is\u2060 it', 'what is it'],
  ['marks that turn text about', '\u202ewhat is it\u2066', 'what is it'],
];

describe('what is taken off a question', () => {
  test.each(cleaned)('%s', (_what, asked, read) => {
    expect(cleanQuestion(asked)).toBe(read);
  });
});

test('slips in question words are mended, other words are left', () => {
  expect(cleanQuestion('wot wos it, wen n y')).toBe('what was it, when and why');
  expect(cleanQuestion('whats Wren')).toBe('what is Wren');
});

test('a long message keeps its beginning and its end', () => {
  const read = cleanQuestion(`what began ${'and so on '.repeat(600)} how it ended`);
  expect(read.length).toBeLessThan(2500);
  expect(read).toMatch(/^what began.*how it ended$/);
});

test('any text whatever is read, on one line, as whole characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (asked) => {
      const read = cleanQuestion(asked);
      expect(read).not.toMatch(/[\n\r\t]|^\s|\s$/);
      expect(read.isWellFormed()).toBe(true);
    }),
  );
});

describe('the part of a message that asks', () => {
  test.each([
    ['the last question', 'Hello. Is it good? I wonder. What was it rated? Thanks.', 'What was it rated?'],
    ['the whole where it is one sentence', 'rating of care leavers', 'rating of care leavers'],
    [
      'a question before one that asks of it',
      'Why were there commissioners? Or have I got that wrong?',
      'Why were there commissioners?',
    ],
    [
      'the whole where what asks says nothing by itself',
      'My notes give two years for the takeover. What do your sources say?',
      'My notes give two years for the takeover. What do your sources say?',
    ],
    ['the whole where nothing asks', 'I live here. It is cold.', 'I live here. It is cold.'],
  ])('%s', (_which, text, part) => {
    expect(askingPart(text)).toBe(part);
  });
});
