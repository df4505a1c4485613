import { setTimeout as pause } from 'node:timers/promises';
import type { LiveCommand, Section } from '../src/commands/command.ts';
import type { LiveLibrary, LiveStatus } from '../src/library/live-library.ts';
import { groupedBy } from '../src/mentions/grouped-by.ts';
import { isUnsure, type ReviewItem, reviewItems } from '../src/views/review.ts';
import { sayProblems } from './problems.ts';

/** Below the three seconds in which Discord takes a first reply. */
const patience = 2_000;

function counts(live: LiveLibrary): string {
  const library = live.current();
  const { articles, readings, inspections, claims, councils } = library;
  return [
    `Articles: ${articles.length}, about ${councils.length} council${councils.length === 1 ? '' : 's'}`,
    `Sentences: ${readings.length}`,
    `Inspections: ${inspections.length}, with ${claims.length} ratings stated`,
    sayUnsure(reviewItems(library).filter(isUnsure)),
  ].join('\n');
}

/** How much an editor could still look at, and where most of it is. */
function sayUnsure(items: readonly ReviewItem[]): string {
  const [most] = [...groupedBy(items, ({ article }) => article.file)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const where = most && most[1].length < items.length ? `, ${most[1].length} of them in ${most[0]}` : '';
  return `Unsure and not reviewed: ${items.length === 1 ? '1 grade' : `${items.length} grades`}${where}`;
}

function sections(live: LiveLibrary, { loaded, failure }: LiveStatus): readonly Section[] {
  const { problems } = live.current();
  return [
    { heading: 'In use', text: counts(live) },
    { heading: 'Loaded', text: `${loaded.toISOString().slice(0, 19).replace('T', ' ')} UTC` },
    ...(failure === undefined ? [] : [{ heading: 'Loading failed since', text: failure }]),
    {
      heading: `Problems: ${problems.length}`,
      text: sayProblems(problems) || 'None.',
    },
  ];
}

/** Loads now; a folder that takes longer goes on being loaded. */
function reloaded(live: LiveLibrary): Promise<LiveStatus | undefined> {
  return Promise.race([live.reload(), pause(patience, undefined, { ref: false })]);
}

/** What is loaded, since when, and what is wrong with it; and loading it now. For members with Manage Server. */
export const knowledge: LiveCommand = {
  payload: {
    name: 'knowledge',
    description: 'For those who manage the server: what is loaded, and loading it again',
    // Manage Server.
    default_member_permissions: '32',
    integration_types: [0],
    contexts: [0],
    options: [
      {
        type: 1,
        name: 'status',
        description: 'Articles, sentences, inspections, problems, and when they were loaded',
      },
      { type: 1, name: 'reload', description: 'Load the articles now, without waiting for a change' },
    ],
  },
  reply: async (live, action) => {
    const status = action === 'reload' ? await reloaded(live) : live.status();
    if (status) return { type: 'page', page: { title: 'Knowledge', sections: sections(live, status) } };
    const text =
      'The articles are being loaded. Those loaded before stay in use until then; see /knowledge status.';
    return { type: 'page', page: { title: 'Knowledge', sections: [{ text }] } };
  },
};
