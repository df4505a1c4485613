import type { Command, Section } from '../src/command.ts';
import type { Library } from '../src/library.ts';
import { everywhere } from './everywhere.ts';

function examples({ articles }: Library): string {
  const place = articles.flatMap(({ councils }) => councils)[0] ?? 'the council';
  return [
    `/ask question: What was ${place} rated?`,
    `/ask question: What did inspectors say about leadership in ${place}?`,
    `/ask question: When was ${place} inspected? private: True`,
    '/ratings area: leadership',
    '/compare first: the previous inspection second: the latest',
  ].join('\n');
}

const commandList = [
  '/ask – a question in your own words; of one source or inspection alone, if you like; “private” shows the answer to you only',
  '/ratings – grades by judgement area and inspection',
  '/timeline – what happened when, from one date to another, about what you name',
  '/findings – what inspectors found: strengths, weaknesses, recommendations',
  '/compare – two inspections side by side, or one area through all of them',
  '/quote – whether words that somebody quoted stand in the articles, and where',
  '/sources – the articles that answers are taken from, or one of them in detail',
  '/about – what this covers, how it answers, and where to find help',
  '/help – this page',
].join('\n');

const messageList = `“Check against the articles”, under Apps in a message’s menu – what of a message the articles support, \
contradict or do not have; seen by you alone. Where commands are typed: /check and the words.`;

function sections(library: Library): readonly Section[] {
  return [
    { heading: 'Commands', text: commandList },
    { heading: 'On a message', text: messageList },
    { heading: 'Examples', text: examples(library) },
    {
      heading: 'Reading an answer',
      text: `Numbers such as [1] lead to the quotation that says so. Name the place, the year or the service for a \
closer answer. Options suggest values as you type; what is typed and not picked works as well.`,
    },
  ];
}

/** The commands, with examples about a place that the articles cover. */
export const help: Command = {
  payload: { name: 'help', description: 'The commands, with examples', ...everywhere },
  reply: (library) => ({ type: 'page', page: { title: 'Help', sections: sections(library) } }),
};
