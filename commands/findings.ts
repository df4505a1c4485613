import type { Command } from '../src/commands/command.ts';
import { FINDING_KINDS, findingsView, kindChoices } from '../src/views/findings-view.ts';
import { councilOption, everywhere, publicOption, suggestValues, valueOption } from './payload.ts';
import { viewOrHint } from './replies.ts';

/** What inspectors found, as quotations, and who says each. */
export const findings: Command = {
  payload: {
    name: 'findings',
    description: 'What inspectors found, as quotations, and who says each',
    ...everywhere,
    options: [
      valueOption(
        'inspection',
        'Which inspection, such as 2014; without it, the latest that articles report',
      ),
      valueOption('area', 'One judgement area, such as leadership or care leavers'),
      valueOption('kind', FINDING_KINDS.join(', ')),
      councilOption,
      publicOption,
    ],
  },
  isForOne: true,
  reply: (library, { string }) =>
    viewOrHint(
      findingsView(library, {
        inspection: string('inspection'),
        area: string('area'),
        kind: string('kind'),
        council: string('council'),
      }),
    ),
  autocomplete: suggestValues({
    inspection: 'inspection',
    area: 'area',
    kind: (_library, typed) => kindChoices(typed),
    council: 'council',
  }),
};
