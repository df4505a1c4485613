import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { isAlwaysPrivate } from '../../src/commands/command.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { cleanQuestion } from '../../src/questions/clean-question.ts';
import { type Help, helpFor } from '../../src/questions/distress.ts';
import { fold } from '../../src/search/fold.ts';
import { type MessageRow, parseMessages, readMessages } from '../../src/training/train-messages.ts';

const library = await loadLibrary('knowledge');
const helped = ({ message }: MessageRow): Help | undefined =>
  helpFor(fold(cleanQuestion(message)), library.vocabulary.distress);
const said = (rows: readonly MessageRow[]): string => rows.map(({ message }) => message).join('\n');

describe('messages that nothing was learned from', () => {
  const rows = parseMessages(readFileSync(new URL('./strangers.jsonl', import.meta.url), 'utf8'));
  const [own, others] = [rows.filter(({ help }) => help), rows.filter(({ help }) => !help)];

  it('stand in no table that is learned from', () => {
    const learned = new Set(readMessages().map(({ message }) => fold(message)));
    expect(rows.filter(({ message }) => learned.has(fold(message)))).toEqual([]);
    expect(rows).toHaveLength(150);
  });

  it('of 50 stories of one’s own, and fears for somebody, at most 1 is left without help lines', () => {
    const missed = own.filter((row) => helped(row) === undefined);
    expect(own).toHaveLength(50);
    expect(missed.length, said(missed)).toBeLessThanOrEqual(1);
  });

  it('of 100 others at most 10 get them, and at most 1 in place of an answer', () => {
    const needless = others.filter((row) => helped(row) !== undefined);
    const refused = needless.filter((row) => helped(row) === 'first' && row.message.includes('?'));
    expect(needless.length, said(needless)).toBeLessThanOrEqual(0.1 * others.length);
    expect(refused.length, said(refused)).toBeLessThanOrEqual(0.01 * others.length);
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

  it('at most 4 in 100 of the others get them, hard as they were chosen', () => {
    const needless = others.filter((row) => helped(row) !== undefined);
    expect(needless.length, said(needless)).toBeLessThanOrEqual(0.04 * others.length);
  });
});

describe('who asks as one of those who were harmed', () => {
  it.each(['why did the council fail us for 16 years', 'how many of us were abused'])(
    'is answered, and shown where to find help, in private: %s',
    (message) => {
      const reply = answer(library, message);
      expect(reply.citations.length).toBeGreaterThan(0);
      expect(reply.help).toEqual(library.vocabulary.help);
      expect(isAlwaysPrivate({ type: 'answer', answer: reply })).toBe(true);
    },
  );

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
