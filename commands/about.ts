import { sayCouncils } from '../src/answers/scope.ts';
import type { Command } from '../src/commands/command.ts';
import { earliest, latest } from '../src/knowledge/edtf.ts';
import type { Library } from '../src/library/library.ts';
import { everywhere, publicOption } from './payload.ts';
import { sayProblems } from './problems.ts';

/** From the first to the last day that articles and inspections tell of, the undated ones' inspections too. */
function period({ articles, inspections }: Library): string {
  const dates = [
    ...articles.flatMap(({ published }) => published ?? []),
    ...inspections.flatMap(({ visited, reported }) => [visited, reported].flatMap((date) => date ?? [])),
  ];
  const years = (side: (date: string) => string) => dates.map((date) => side(date).slice(0, 4)).sort();
  const [first, last] = [years(earliest)[0], years(latest).at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `, ${first}` : `, ${first} to ${last}`;
}

function coverage(library: Library): string {
  const { articles, problems, inspections } = library;
  const files = new Set(problems.map(({ file }) => file)).size;
  const undated = articles.filter(({ published }) => published === undefined).length;
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
  return [
    `${count(articles.length, 'article')}${undated === 0 ? '' : ` (${undated} undated)`} on ${count(inspections.length, 'inspection')}${period(library)}.`,
    ...(library.councils.length === 0 ? [] : [`Councils: ${sayCouncils(library.councils)}.`]),
    ...(files === 0 ? [] : [`Files with mistakes: ${files}.`]),
  ].join('\n');
}

const howItAnswers = `It quotes its articles word for word; where they do not say, it says so. No language model, no advice.`;

const privacy = 'It cannot read messages, and keeps a question for ten minutes at most.';

/** What the bot covers, how it answers, what it cannot do, and where to find help; `privacyUrl` is the operator's notice. */
export const aboutWith = (privacyUrl?: string): Command => ({
  payload: {
    name: 'about',
    description: 'What this covers, how it answers, and where to find help',
    ...everywhere,
    options: [publicOption],
  },
  isForOne: true,
  reply: (library, { administrator }) => ({
    type: 'page',
    page: {
      title: 'About',
      sections: [
        { heading: 'What it covers', text: coverage(library) },
        // For those who can have them mended; to others a number says enough.
        { heading: 'Mistakes in the files', text: administrator ? sayProblems(library.problems) : '' },
        { heading: 'How it answers', text: howItAnswers },
        {
          heading: 'Privacy',
          text: privacy,
          ...(privacyUrl === undefined ? {} : { link: { label: 'Privacy notice', url: privacyUrl } }),
        },
        { heading: 'Where to find help', text: library.vocabulary.help.join('\n') },
      ].filter(({ text }) => text !== ''),
    },
  }),
});

export const about = aboutWith();
