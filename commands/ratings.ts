import type { Command } from '../src/commands/command.ts';
import { ratingsView } from '../src/views/ratings-view.ts';
import { councilOption, everywhere, suggestValues, valueOption } from './payload.ts';
import { viewOrHint } from './replies.ts';

/** The grades of one council as a table: judgement areas down, inspections across. */
export const ratings: Command = {
  payload: {
    name: 'ratings',
    description: 'Grades by judgement area and inspection, each with its quotation',
    ...everywhere,
    options: [
      valueOption('area', 'One judgement area, such as leadership or care leavers'),
      valueOption('inspection', 'One inspection, such as 2014 or latest'),
      councilOption,
    ],
  },
  reply: (library, { string }) => {
    const options = { area: string('area'), inspection: string('inspection'), council: string('council') };
    return viewOrHint(ratingsView(library, options));
  },
  autocomplete: suggestValues({ area: 'area', inspection: 'inspection', council: 'council' }),
};
