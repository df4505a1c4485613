import type { Command } from '../src/commands/command.ts';
import { compareView } from '../src/views/compare-view.ts';
import { councilOption, everywhere, publicOption, suggestValues, valueOption } from './payload.ts';
import { viewOrHint } from './replies.ts';

/** Two inspections side by side, or one area through all of them. */
export const compare: Command = {
  payload: {
    name: 'compare',
    description: 'Two inspections side by side: what got better, what got worse',
    ...everywhere,
    options: [
      valueOption('first', 'An inspection, such as 2014'),
      valueOption('second', 'Another inspection, such as latest'),
      valueOption('area', 'One judgement area; without inspections, through all of them'),
      councilOption,
      publicOption,
    ],
  },
  isForOne: true,
  reply: (library, { string }) =>
    viewOrHint(
      compareView(library, {
        first: string('first'),
        second: string('second'),
        area: string('area'),
        council: string('council'),
      }),
    ),
  autocomplete: suggestValues({
    first: 'inspection',
    second: 'inspection',
    area: 'area',
    council: 'council',
  }),
};
