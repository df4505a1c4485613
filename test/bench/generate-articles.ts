import { paragraphs } from './article-grammar.ts';
import { createRandom, type Random } from './random.ts';

/** A generated article: the name of its file, and its text with front matter. */
export interface Generated {
  readonly file: string;
  readonly text: string;
}

const starts = [
  'Al',
  'Bar',
  'Cor',
  'Dun',
  'El',
  'Fen',
  'Gar',
  'Hal',
  'Ing',
  'Kel',
  'Lan',
  'Mar',
  'Nor',
  'Old',
  'Pen',
  'Stan',
];
const ends = [
  'bury',
  'caster',
  'combe',
  'dale',
  'field',
  'ford',
  'ham',
  'ley',
  'mouth',
  'stead',
  'ton',
  'worth',
];
const papers = [
  'Courier',
  'Echo',
  'Examiner',
  'Gazette',
  'Herald',
  'Journal',
  'Observer',
  'Post',
  'Star',
  'Times',
];

/** About how many sentences one has, its headline included; measured over 500 articles. */
export const SENTENCES_AN_ARTICLE = 33.2;

/**
 * So many invented articles about invented councils, about fifty articles to a council (five have one council), in the
 * ways in which papers report inspections; the same ones for the same seed. Each has a page of text, as real ones do.
 */
export function generateArticles(count: number, seed: number): readonly Generated[] {
  const random = createRandom(seed);
  const councils = namesFor(Math.max(1, Math.ceil(count / 50)), random);
  return Array.from({ length: count }, (_, index) => articleOf(index, random.pick(councils), random));
}

function namesFor(count: number, random: Random): readonly string[] {
  const all = starts.flatMap((start) => ends.map((end) => start + end));
  const first = random.below(all.length);
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, i) => all[(first + i * 7) % all.length] ?? 'Alton',
  );
}

function articleOf(index: number, council: string, random: Random): Generated {
  const year = 2010 + random.below(14);
  const month = 1 + random.below(12);
  const date = `${year}-${two(month)}-${two(1 + random.below(28))}`;
  const { title, body } = paragraphs(council, year, month, random);
  const front = [
    `title: "${title} (${index})"`,
    `publisher: ${council} ${random.pick(papers)}`,
    'kind: newspaper',
    `published: ${random.below(8) === 0 ? 'unknown' : date}`,
    `url: https://example.org/${index}`,
    `council: ${council}`,
  ];
  return {
    file: `${String(index).padStart(6, '0')}-${council.toLowerCase()}.md`,
    text: `---\n${front.join('\n')}\n---\n\n${title}\n\n${body.join('\n\n')}\n`,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
