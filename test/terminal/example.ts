import { PassThrough, Writable } from 'node:stream';
import type { Answer, Answered, Unanswered } from '../../src/answers/answer.ts';
import type { Command } from '../../src/commands/command.ts';
import type { Article } from '../../src/knowledge/article.ts';
import type { Vocabulary } from '../../src/knowledge/vocabulary.ts';
import { createLibrary } from '../../src/library/library.ts';
import type { Display, Terminal } from '../../src/terminal/terminal.ts';

export const arrowUp = '\u001b[A';

const text = `Ofsted rated Exampleton's services good in 2019.

In 2016, “the same services” were rated inadequate, and inspectors said that leadership was weak in 2016.`;

export const article: Article = {
  id: 'good',
  file: 'good.md',
  title: 'Services rated good',
  titleLine: 2,
  publisher: 'The Example',
  kind: 'newspaper',
  published: '2019-03-04',
  url: 'https://example.org/good',
  councils: ['Exampleton'],
  clarifications: [],
  ratings: [],
  text,
  bodyLine: 9,
};

const { published: _, url: __, ...undatedFields } = article;
export const undated: Article = { ...undatedFields, id: 'undated', file: 'undated.md' };

const vocabulary: Vocabulary = {
  grades: [],
  everywhere: [],
  same: [],
  cues: {},
  frameworks: [],
  areas: [
    { id: 'overall', name: 'overall effectiveness', names: ['services'], informal: [] },
    { id: 'adoption', name: 'adoption', names: ['adoption'], informal: [] },
    { id: 'leadership', name: 'leadership', names: ['leadership'], informal: [] },
  ],
  synonyms: [],
  means: {},
  opposites: [],
  common: [],
  roles: [],
  givenNames: [],
  places: [],
  nicknames: {},
  inspectors: ['Ofsted'],
  strengths: [],
  weaknesses: [],
  classes: {},
  reservations: { denied: [], hoped: [], claimed: [], offices: [] },
  once: [],
  help: [],
};

/** The library of one article. */
export function libraryOf(only: Article) {
  return createLibrary({ articles: [only], vocabulary, problems: [] });
}

export const library = libraryOf(article);

export const answered: Answered = {
  question: 'What was Exampleton rated?',
  kind: 'rating',
  probability: 0.93,
  status: 'answered',
  headline: 'Exampleton was rated good. [1]',
  citations: [{ number: 1, article, span: { start: 0, end: text.indexOf('\n') } }],
  notes: ['Another article says otherwise.'],
  suggestions: ['When was Exampleton inspected?'],
};

export const unanswered: Unanswered = {
  question: 'Why?',
  kind: 'cause',
  probability: 0.2,
  status: 'unanswered',
  reason: 'not-said',
  headline: 'The articles do not say why.',
  citations: [],
  notes: [],
  suggestions: [],
};

/** Answers questions that name the council, and no other. */
export function ask(question: string): Answer {
  return { ...(question.includes('Exampleton') ? answered : unanswered), question };
}

export const commands: readonly Command[] = [
  {
    payload: {
      name: 'ask',
      description: 'Ask',
      options: [
        { type: 3, name: 'question', description: 'The question', required: true },
        { type: 5, name: 'private', description: 'For you only' },
      ],
    },
    reply: (_library, options) => ({
      type: 'page',
      page: {
        title: `asked: ${options.string('question')}`,
        sections: [{ text: `private: ${options.boolean('private')}` }],
      },
    }),
  },
  {
    payload: { name: 'about', description: 'About' },
    reply: () => ({ type: 'page', page: { title: 'About', sections: [] } }),
  },
];

/** Lines as long as they are, no colour. */
export const plainDisplay: Display = {
  width: undefined,
  colour: false,
  wrap: (line) => line,
  measure: (line) => line.length,
};

/** An arrow is one key of three characters. */
function keysOf(typed: string): readonly string[] {
  return typed.split(arrowUp).flatMap((keys, i) => (i === 0 ? [...keys] : [arrowUp, ...keys]));
}

/** Streams in memory: `typed` is the whole input, key by key in a terminal; what was written is read from `out` and `err`. */
export function memoryTerminal(typed: string, isTTY = false) {
  const written = { out: '', err: '' };
  const sink = (key: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[key] += String(chunk);
        done();
      },
    });
  const input = new PassThrough();
  // Readline takes several characters at once for pasted text, which it does not complete.
  for (const keys of isTTY ? keysOf(typed) : [typed]) input.write(keys);
  input.end();
  const terminal: Terminal = {
    input: Object.assign(input, { isTTY }),
    output: Object.assign(sink('out'), { isTTY, columns: 60 }),
    errors: sink('err'),
  };
  return { terminal, written };
}
