import type { Command, Section } from '../src/commands/command.ts';
import type { Library } from '../src/library/library.ts';
import { everywhere, publicOption } from './payload.ts';

const commandList = [
  '/ask – a question in your own words',
  '/ratings – grades by area and inspection',
  '/timeline – what happened when',
  '/findings – what inspectors found',
  '/compare – two inspections, or one area',
  '/quote – where quoted words stand',
  '/sources – the articles',
  '/about – what this covers, where to find help',
].join('\n');

const messageList =
  'In a message’s menu, under Apps: what of it the articles support. Where commands are typed: /check and the words.';

function sections({ articles }: Library): readonly Section[] {
  const place = articles.flatMap(({ councils }) => councils)[0] ?? 'the council';
  return [
    { heading: 'Commands', text: commandList },
    { heading: 'Check against the articles', text: messageList },
    {
      heading: 'For instance',
      text: [`/ask question: What was ${place} rated?`, '/ratings area: leadership'].join('\n'),
    },
  ];
}

/** The commands, with examples about a place that the articles cover. */
export const help: Command = {
  payload: {
    name: 'help',
    description: 'The commands, with examples',
    ...everywhere,
    options: [publicOption],
  },
  isForOne: true,
  reply: (library) => ({ type: 'page', page: { title: 'Help', sections: sections(library) } }),
};
