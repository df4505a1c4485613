import { commands, messageCommands } from '../../commands/index.ts';
import { parseArticle } from '../../src/knowledge/parse.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';

/** How long one hostile text took, from what is typed to the reply. */
export interface Measured {
  readonly what: string;
  readonly text: string;
  /** Of the processor's time. */
  readonly ms: number;
}

/** What is repeated, or stands in a long row, to make a reader of English work hard. */
const ROWS: readonly string[] = [
  ...'a A1 "‘“([-,*'.split(''),
  ...[
    '\u0301',
    '\n',
    'a ',
    'Aa Bb ',
    'and ',
    'January ',
    '2014 ',
    '1 May 2014 ',
    '“a b c d” ',
    '"good" ',
    'not good ',
  ],
  ...[
    'was rated inadequate in 2014. ',
    'What was it rated? ',
    'he said ',
    'Jane Doe ',
    'https://a.b ',
    '[a](b) ',
  ],
  ...[
    'ratnig childrens servces ',
    'director of children’s services ',
    'Xton Council ',
    'a … b ',
    'by by ',
    '12 homes ',
  ],
];

/** All that takes long texts, tried with each of them, the slowest first. */
export function worstOf(library: Library, length: number): readonly Measured[] {
  const works: readonly (readonly [what: string, work: (text: string) => unknown])[] = [
    ...commands.flatMap(({ payload, reply }) =>
      (payload.options ?? [])
        .filter(({ name }) => name === 'question' || name === 'words' || name === 'source')
        .map(({ name }) => {
          const given = (text: string) => ({
            string: (asked: string) => (asked === name ? text : undefined),
            boolean: () => undefined,
          });
          return [`/${payload.name} ${name}`, (text: string) => reply(library, given(text))] as const;
        }),
    ),
    ...messageCommands.map(
      ({ typedAs, reply }) => [typedAs, (text: string) => reply(library, text)] as const,
    ),
    ['an article', (text) => readArticle(library, text)],
  ];
  const texts = [
    ...ROWS.map((row) => row.repeat(Math.ceil(length / row.length)).slice(0, length)),
    // Two words, as far apart as there is room: half a minute of /quote, once.
    ...[' ', '\t', '\u00a0'].map((blank) => `a${blank.repeat(length - 2)}b`),
  ];
  return works
    .flatMap(([what, work]) => texts.map((text) => ({ what, text, ms: timeOf(() => work(text)) })))
    .toSorted((a, b) => b.ms - a.ms);
}

function readArticle({ vocabulary }: Library, body: string): void {
  const front = 'title: A title\npublisher: The Example\npublished: 2014-11-19\ncouncil: Xton';
  const read = parseArticle('a.md', `---\n${front}\n---\n\nWords.\n${body}\n`);
  if ('article' in read) createLibrary({ articles: [read.article], vocabulary, problems: [] });
}

function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
