import type { Command } from '../src/commands/command.ts';
import { ratingsView } from '../src/views/ratings-view.ts';
import { everywhere } from './everywhere.ts';
import { tableOrHint } from './replies.ts';
import { suggestValues, valueOption } from './value-options.ts';

/** The grades of one council as a table: judgement areas down, inspections across. */
export const ratings: Command = {
  payload: {
    name: 'ratings',
    description: 'Grades by judgement area and inspection, each with its quotation',
    ...everywhere,
    options: [
      valueOption('area', 'One judgement area, such as leadership or care leavers'),
      valueOption('inspection', 'One inspection, such as 2014 or latest'),
      valueOption('council', 'Which council; without it, the one that most articles are about'),
    ],
  },
  reply: (library, { string }) =>
    tableOrHint(
      ratingsView(library, {
        area: string('area'),
        inspection: string('inspection'),
        council: string('council'),
      }),
    ),
  autocomplete: suggestValues({ area: 'area', inspection: 'inspection', council: 'council' }),
};
