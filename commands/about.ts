import type { Command } from '../src/command.ts';
import type { Article } from '../src/knowledge/article.ts';
import { earliest, latest, sayDate } from '../src/knowledge/edtf.ts';
import type { Library } from '../src/library.ts';
import { everywhere } from './everywhere.ts';
import { sayProblems } from './problems.ts';

function period(articles: readonly Article[]): string {
  const dates = articles.flatMap(({ published }) => (published === undefined ? [] : [published]));
  const undated = articles.length - dates.length;
  const first = dates.toSorted((a, b) => earliest(a).localeCompare(earliest(b)))[0];
  const last = dates.toSorted((a, b) => latest(b).localeCompare(latest(a)))[0];
  if (first === undefined || last === undefined) return 'None of them is dated.';
  const range = first === last ? `on ${sayDate(first)}` : `from ${sayDate(first)} to ${sayDate(last)}`;
  return `Published ${range}${undated === 0 ? '' : `; ${undated} undated`}.`;
}

function coverage({ articles, problems }: Library): string {
  const councils = [...new Set(articles.flatMap((article) => article.councils))];
  const files = new Set(problems.map(({ file }) => file)).size;
  return [
    `Inspections as ${articles.length === 1 ? 'one article reports' : `${articles.length} articles report`} them.`,
    ...(councils.length === 0 ? [] : [`Councils: ${councils.join(', ')}.`]),
    period(articles),
    ...(files === 0 ? [] : [`Files with mistakes, some of them left out: ${files}.`]),
  ].join('\n');
}

const howItAnswers = `By full-text search: no AI model writes anything. Each answer stands on numbered quotations, \
word for word as the article has them, with publisher, date and link. Where the articles do not say, it says so.`;

const limits = `It knows these articles and nothing else: no inspection reports, no other news, nothing after the \
articles. It does not judge who is right where sources disagree, and it gives no advice. An article can be wrong; \
follow the link before you rely on it.`;

const privacy = `It cannot read messages: it sees what is typed into its commands, and the one message that somebody \
has it check. Neither is logged or kept, but for your last question: ten minutes, so that you can ask on. With \
“private”, only you see question and answer. A check of a message, “In context”, and “More evidence” under \
another person’s answer are always seen by you alone. An answer that is not private is seen by everybody in the channel. \
Discord keeps what is sent through it.`;

/** What the bot covers, how it answers, what it cannot do, and where to find help; `privacyUrl` is the operator's notice. */
export const aboutWith = (privacyUrl?: string): Command => ({
  payload: {
    name: 'about',
    description: 'What this covers, how it answers, and where to find help',
    ...everywhere,
  },
  reply: (library, { administrator }) => ({
    type: 'page',
    page: {
      title: 'About',
      sections: [
        { heading: 'What it covers', text: coverage(library) },
        // For those who can have them mended; to others a number says enough.
        { heading: 'Mistakes in the files', text: administrator ? sayProblems(library.problems) : '' },
        { heading: 'How it answers', text: howItAnswers },
        { heading: 'What it cannot do', text: limits },
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
