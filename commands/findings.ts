import type { Command } from '../src/commands/command.ts';
import { FINDING_KINDS, findingsView, kindChoices } from '../src/views/findings-view.ts';
import { everywhere } from './everywhere.ts';
import { listOrHint } from './replies.ts';
import { publicOption, suggestValues, valueOption } from './value-options.ts';

const suggest = suggestValues({ inspection: 'inspection', area: 'area', council: 'council' });

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
      valueOption('council', 'Which council; without it, the one that most articles are about'),
      publicOption,
    ],
  },
  isForOne: true,
  reply: (library, { string }) =>
    listOrHint(
      findingsView(library, {
        inspection: string('inspection'),
        area: string('area'),
        kind: string('kind'),
        council: string('council'),
      }),
    ),
  autocomplete: (library, option, typed, options) =>
    option === 'kind' ? kindChoices(typed) : suggest(library, option, typed, options),
};
