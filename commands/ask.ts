import { answerFrom } from '../src/answers/narrowed.ts';
import type { Command } from '../src/commands/command.ts';
import { questionChoices } from '../src/views/question-values.ts';
import { readInspection, readSource } from '../src/views/read-option.ts';
import { everywhere, suggestValues, valueOption } from './payload.ts';

/** The main job: a free-text question, answered from the articles, or from a part of them. */
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
        autocomplete: true,
        min_length: 1,
        // A longer question is hardly one; Discord would take 6,000.
        max_length: 1000,
      },
      valueOption('source', 'Ask one article alone'),
      valueOption('inspection', 'Ask about one inspection alone, such as 2014 or latest'),
      {
        type: 5,
        name: 'private',
        description: 'Only you see the question and the answer',
      },
    ],
  },
  reply: (library, { string }) => {
    const question = string('question') ?? '';
    const [typedSource, typedInspection] = [string('source'), string('inspection')];
    const source = typedSource === undefined ? undefined : readSource(library, typedSource);
    if (source && 'hint' in source) return { type: 'hint', hint: source.hint };
    const inspection =
      typedInspection === undefined ? undefined : readInspection(library, typedInspection, undefined);
    if (inspection && 'hint' in inspection) return { type: 'hint', hint: inspection.hint };
    const part = {
      ...(source ? { source: source.value } : {}),
      ...(inspection ? { inspection: inspection.value } : {}),
    };
    return { type: 'answer', answer: answerFrom(library, question, part) };
  },
  autocomplete: suggestValues({ question: questionChoices, source: 'source', inspection: 'inspection' }),
};
