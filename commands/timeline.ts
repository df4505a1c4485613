import type { Command } from '../src/command.ts';
import { timelineView } from '../src/views/timeline-view.ts';
import { everywhere } from './everywhere.ts';
import { listOrHint } from './replies.ts';

/** Dated events in order, each with its quotation. */
export const timeline: Command = {
  payload: {
    name: 'timeline',
    description: 'What happened when, oldest first, each event with its quotation',
    ...everywhere,
    options: [
      { type: 3, name: 'from', description: 'A first date, such as 2014 or March 2015', max_length: 100 },
      { type: 3, name: 'to', description: 'A last date, such as 2018 or 19 November 2014', max_length: 100 },
      { type: 3, name: 'about', description: 'A matter, a council, an area or a person', max_length: 200 },
    ],
  },
  reply: (library, { string }) =>
    listOrHint(timelineView(library, { from: string('from'), to: string('to'), about: string('about') })),
};
