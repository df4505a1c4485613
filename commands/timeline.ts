import type { Command } from '../src/commands/command.ts';
import { ORDERS, timelineView } from '../src/views/timeline-view.ts';
import { everywhere, suggestValues, valueOption } from './payload.ts';
import { viewOrHint } from './replies.ts';

/** Dated events in order, each with its quotation. */
export const timeline: Command = {
  payload: {
    name: 'timeline',
    description: 'What happened when, each event with its quotation',
    ...everywhere,
    options: [
      { type: 3, name: 'from', description: 'A first date, such as 2014 or March 2015', max_length: 100 },
      { type: 3, name: 'to', description: 'A last date, such as 2018 or 19 November 2014', max_length: 100 },
      { type: 3, name: 'about', description: 'A matter, an area or a person', max_length: 200 },
      valueOption('council', 'One council alone; without it, all of them'),
      {
        type: 3,
        name: 'order',
        description: 'Oldest or newest first',
        choices: ORDERS.map((order) => ({ name: `${order} first`, value: order })),
      },
    ],
  },
  reply: (library, { string }) =>
    viewOrHint(
      timelineView(library, {
        from: string('from'),
        to: string('to'),
        about: string('about'),
        council: string('council'),
        order: string('order'),
      }),
    ),
  autocomplete: suggestValues({ council: 'council' }),
};
