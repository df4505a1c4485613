import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { isAlwaysPrivate } from '../../src/commands/command.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { cleanMessage } from '../../src/questions/clean-question.ts';
import { type Help, helpFor } from '../../src/questions/distress.ts';
import { fold } from '../../src/search/fold.ts';
import { type MessageRow, parseMessages, readMessages } from '../../src/training/train-messages.ts';

const library = await loadLibrary('knowledge');
const helped = ({ message }: MessageRow): Help | undefined =>
  helpFor(fold(cleanMessage(message)), library.vocabulary.distress);
const said = (rows: readonly MessageRow[]): string => rows.map(({ message }) => message).join('\n');

const tableOf = (file: string): readonly MessageRow[] =>
  parseMessages(readFileSync(new URL(file, import.meta.url), 'utf8'));

interface Most {
  readonly missed: number;
  readonly needless: number;
  /** Of the needless ones, those that get help lines and nothing else. */
  readonly alone: number;
}

function expectAtMost(rows: readonly MessageRow[], most: Most): void {
  const missed = rows.filter((row) => row.help && helped(row) === undefined);
  const needless = rows.filter((row) => !row.help && helped(row) !== undefined);
  const alone = needless.filter((row) => helped(row) === 'first');
  expect(missed.length, said(missed)).toBeLessThanOrEqual(most.missed);
  expect(needless.length, said(needless)).toBeLessThanOrEqual(most.needless);
  expect(alone.length, said(alone)).toBeLessThanOrEqual(most.alone);
}

describe('messages that nothing was learned from', () => {
  it.each(['./strangers.jsonl', './held.jsonl', './left-out.jsonl'])(
    'stand in no table that is learned from: %s',
    (file) => {
      const learned = new Set(readMessages().map(({ message }) => fold(message)));
      expect(tableOf(file).filter(({ message }) => learned.has(fold(message)))).toEqual([]);
    },
  );

  // Nothing was learned from them; by other features and fewer messages 8 were missed and 36 needless.
  it('of 250 by a stranger: of 110 own stories at most 7 are left without help lines, of 140 others at most 28 get them', () => {
    const rows = tableOf('./held.jsonl');
    expect([rows.length, rows.filter(({ help }) => help).length]).toEqual([250, 110]);
    expectAtMost(rows, { missed: 7, needless: 28, alone: 3 });
  });

  // Written in many voices and put aside before any was asked: then 4 were missed and 38 needless.
  it('of 200 that were put aside: of 66 own stories at most 3 are left without help lines, of 134 others at most 28 get them', () => {
    const rows = tableOf('./left-out.jsonl');
    expect([rows.length, rows.filter(({ help }) => help).length]).toEqual([200, 66]);
    expectAtMost(rows, { missed: 3, needless: 28, alone: 2 });
  });

  // Looked at while messages to learn from were written: no measure any more, and nothing that may be lost again.
  it('of the 150 looked at before: no own story is left without help lines, of 100 others at most 2 get them', () => {
    const rows = tableOf('./strangers.jsonl');
    expect([rows.length, rows.filter(({ help }) => help).length]).toEqual([150, 50]);
    expectAtMost(rows, { missed: 0, needless: 2, alone: 1 });
  });
});

describe('messages that were learned from', () => {
  const rows = readMessages();
  const [own, others] = [rows.filter(({ help }) => help), rows.filter(({ help }) => !help)];

  it('are enough of both, of many', () => {
    expect(own.length).toBeGreaterThan(400);
    expect(others.length).toBeGreaterThan(600);
    expect(new Set(rows.map(({ from }) => from)).size).toBeGreaterThan(4);
  });

  it('at most 1 story of one’s own in 200 is left without help lines', () => {
    const missed = own.filter((row) => helped(row) === undefined);
    expect(missed.length, said(missed)).toBeLessThanOrEqual(own.length / 200);
  });

  it('at most 5 in 100 of the others get them, hard as they were chosen', () => {
    const needless = others.filter((row) => helped(row) !== undefined);
    expect(needless.length, said(needless)).toBeLessThanOrEqual(0.05 * others.length);
  });
});

describe('who asks as one of those who were harmed', () => {
  it.each([
    'why did the council fail us for 16 years',
    'how many of us were abused',
    'my nephew is in care in Rotherham, what did inspectors say about children in care?',
    "Hello, I'm a survivor. What was Rotherham rated in 2014?",
  ])('is answered, and shown where to find help, in private: %s', (message) => {
    const reply = answer(library, message);
    expect(reply.citations.length).toBeGreaterThan(0);
    expect(reply.help).toEqual(library.vocabulary.help);
    expect(isAlwaysPrivate({ type: 'answer', answer: reply })).toBe(true);
  });

  it.each([
    'what happened to the girls like my sister',
    'why did they let it happen to us',
    'would they believe me now',
    'can he go to prison for what he did to me',
  ])('gets the help lines and nothing else where no article can reply: %s', (message) => {
    const reply = answer(library, message);
    expect(reply).toMatchObject({ status: 'unanswered', isPersonal: true, citations: [], suggestions: [] });
    expect(reply.headline).toContain('0808 801 0331');
  });

  it('gets no help lines for comparing councils', () => {
    expect(answer(library, 'How do we compare with Doncaster?')).not.toHaveProperty('help');
  });
});

describe('who speaks as a survivor', () => {
  const quoted = (question: string): string =>
    answer(library, question)
      .citations.map(({ article, span }) => quoteOf(article, span))
      .join('\n');

  it.each([
    'Who resigned over the scandal?',
    'Who spoke about the scandal?',
    'What happened in the scandal?',
  ])('is not shown to who asks about something else: %s', (question) => {
    expect(quoted(question)).not.toContain('Woodhouse');
  });

  it.each(['What did Sammy Woodhouse call for?', 'Who called for a new law to pardon children?'])(
    'is shown to who asks about them or what they did: %s',
    (question) => {
      expect(quoted(question)).toContain('Woodhouse');
    },
  );
});
