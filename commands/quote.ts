import type { Command } from '../src/commands/command.ts';
import { quoteView } from '../src/views/quote-view.ts';
import { everywhere, suggestValues, valueOption } from './payload.ts';
import { viewOrHint } from './replies.ts';

/** Whether, and where, words that somebody quoted stand in the articles. */
export const quote: Command = {
  payload: {
    name: 'quote',
    description: 'Whether these words, or nearly these, stand in the articles, and where',
    ...everywhere,
    options: [
      {
        type: 3,
        name: 'words',
        description: 'The words as somebody quoted them',
        required: true,
        min_length: 1,
        max_length: 2000,
      },
      valueOption('source', 'One article alone; without it, all of them'),
    ],
  },
  reply: (library, { string }) =>
    viewOrHint(quoteView(library, { words: string('words'), source: string('source') })),
  autocomplete: suggestValues({ source: 'source' }),
};
