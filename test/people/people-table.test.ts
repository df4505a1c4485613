import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { helpFor } from '../../src/answering/distress.ts';
import { answer } from '../../src/answers/answer-question.ts';
import { isAlwaysPrivate } from '../../src/commands/command.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { fold } from '../../src/search/fold.ts';

const row = z.object({
  message: z.string(),
  /** Who writes it. */
  from: z.string(),
  /** Whether a careful person would show them where to find help. */
  help: z.boolean(),
  /** Not looked at while the lists were made. */
  heldBack: z.boolean().default(false),
});

const messages = readFileSync(new URL('./messages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => row.parse(JSON.parse(line)));
const library = await loadLibrary('knowledge');
const isHelped = (message: string): boolean =>
  helpFor(fold(message), library.vocabulary.distress) !== undefined;

describe('messages of people, with whether a careful person would show them where to find help', () => {
  const [own, others] = [messages.filter(({ help }) => help), messages.filter(({ help }) => !help)];

  it('are enough of both', () => {
    expect(own.length).toBeGreaterThan(50);
    expect(others.length).toBeGreaterThan(100);
    expect(new Set(messages.map(({ from }) => from)).size).toBeGreaterThan(4);
  });

  it('no story of one’s own is left without help lines', () => {
    expect(own.filter(({ message }) => !isHelped(message)).map(({ message }) => message)).toEqual([]);
  });

  it('at most 2 in 100 of the others get them', () => {
    const needless = others.filter(({ message }) => isHelped(message)).map(({ message }) => message);
    expect(needless.length, needless.join('\n')).toBeLessThanOrEqual(0.02 * others.length);
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
