import { answer } from '../src/answering/answer-question.ts';
import type { Command } from '../src/command.ts';
import { everywhere } from './everywhere.ts';

/** The main job: a free-text question, answered from the articles. */
export const ask: Command = {
  payload: {
    name: 'ask',
    description: 'Ask a question; the answer quotes the articles it comes from',
    ...everywhere,
    options: [
      {
        type: 3,
        name: 'question',
        description: 'Your question, in your own words',
        required: true,
        min_length: 1,
        // A longer question is hardly one; Discord would take 6,000.
        max_length: 1000,
      },
      {
        type: 5,
        name: 'private',
        description: 'Only you see the question and the answer',
      },
    ],
  },
  reply: (library, options) => ({
    type: 'answer',
    answer: answer(library, options.string('question') ?? ''),
  }),
};
