import { describe, expect, it } from 'vitest';
import { about, aboutWith } from '../../commands/about.ts';
import { ask } from '../../commands/ask.ts';
import { help } from '../../commands/help.ts';
import { commands, messageCommands } from '../../commands/index.ts';
import { sources } from '../../commands/sources.ts';
import type { Command, CommandOptions } from '../../src/commands/command.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import { exampleArticle, exampleLibrary } from '../discord/example.ts';
import { readCommands } from '../discord/stand-in/check-body.ts';

const none: CommandOptions = { string: () => undefined, boolean: () => undefined };

function pageOf(command: Command, library: Library = exampleLibrary) {
  const reply = command.reply(library, none);
  if (reply.type !== 'page') throw new Error('Not a page');
  return reply.page;
}

const wordsOf = (command: Command, library?: Library) =>
  pageOf(command, library)
    .sections.map(({ heading, text }) => `${heading}: ${text}`)
    .join('\n');

const { published: _, url: _url, ...undated } = exampleArticle;
const three = createLibrary({
  ...exampleLibrary,
  articles: [
    exampleArticle,
    { ...undated, id: 'undated', kind: 'council', councils: ['Elsewhere', 'Exampleton'] },
    { ...exampleArticle, id: 'early', published: '2010' },
  ],
  problems: [{ file: 'bad.md', line: 1, message: 'No title' }],
});

describe('the commands', () => {
  it('are accepted by Discord', () => {
    const all = [...commands, ...messageCommands];
    const payloads = JSON.parse(JSON.stringify(all.map(({ payload }) => payload)));
    expect(readCommands(payloads).map(({ name }) => name)).toEqual([
      'ask',
      'ratings',
      'timeline',
      'findings',
      'compare',
      'quote',
      'sources',
      'about',
      'help',
      'Check against the articles',
    ]);
  });

  it('can be installed to a server or by a user, and used in servers and messages', () => {
    for (const { payload } of [...commands, ...messageCommands]) {
      expect(payload).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it('are all named on the page of /help', () => {
    for (const { payload } of commands)
      if (payload.name !== 'help') expect(wordsOf(help)).toContain(`/${payload.name} –`);
  });
});

describe('/ask', () => {
  it('answers the question', () => {
    const reply = ask.reply(exampleLibrary, { ...none, string: () => 'What was Exampleton rated?' });
    expect(reply).toMatchObject({ type: 'answer', answer: { question: 'What was Exampleton rated?' } });
  });

  it('answers even where there is no question', () => {
    expect(ask.reply(exampleLibrary, none)).toMatchObject({ type: 'answer', answer: { question: '' } });
  });
});

describe('/sources', () => {
  it('lists every article with publisher, kind, date and link', () => {
    expect(pageOf(sources, three)).toEqual({
      title: '3 articles',
      sections: [
        {
          heading: 'Exampleton rated good',
          text: 'The Example · newspaper · 19 November 2014',
          link: { label: 'Read the article', url: 'https://example.org/good' },
        },
        { heading: 'Exampleton rated good', text: 'The Example · council · undated' },
        expect.objectContaining({ text: 'The Example · newspaper · 2010' }),
      ],
    });
  });
});

describe('/about', () => {
  it('says what is covered, from which date to which, and how many articles are undated', () => {
    expect(wordsOf(about, three)).toContain(
      '3 articles (1 undated) on 3 inspections, 2010 to 2014.\nCouncils: Exampleton and Elsewhere.\n' +
        'Files with mistakes: 1.',
    );
  });

  it('says no period where no article is dated and no inspection, and one year where that is all', () => {
    expect(wordsOf(about, createLibrary({ ...exampleLibrary, articles: [undated] }))).toMatch(
      /1 article \(1 undated\) on \d inspections?\./,
    );
    expect(wordsOf(about)).toMatch(/1 article on 1 inspection, 2014\./);
  });

  it('says what becomes of what is asked, and links to a privacy notice where there is one', () => {
    expect(wordsOf(about)).toContain('keeps a question for ten minutes at most');
    expect(pageOf(about).sections.flatMap(({ link }) => link ?? [])).toEqual([]);
    const link = { label: 'Privacy notice', url: 'https://example.org/privacy' };
    expect(pageOf(aboutWith(link.url)).sections.flatMap((section) => section.link ?? [])).toEqual([link]);
  });

  it('shows where to find help, as the vocabulary has it', () => {
    expect(wordsOf(about)).toContain('Where to find help: A helpline: 0800 000');
  });
});

describe('/help', () => {
  it('gives examples about a place that the articles cover', () => {
    expect(wordsOf(help)).toContain('/ask question: What was Exampleton rated?');
  });
});
