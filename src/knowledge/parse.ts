import type { Article, Clarification, Problem } from './article.ts';
import { bareCouncil } from './council-names.ts';
import { normaliseLineEnds, type Parts, splitFrontMatter } from './front-matter.ts';
import { CONTROLS, misplacedIn, placedRating, sayMisplaced } from './rating-entry.ts';
import { type FrontMatter, frontMatterSchema } from './schema.ts';
import { problemsOf, readYaml, type YamlSource } from './yaml-source.ts';

/**
 * Reads one knowledge file. `file` is its name (`….md`), for the id and for messages; `source` its whole text.
 * A byte order mark is dropped and line ends become \n before offsets are counted; nothing else changes.
 * Returns the article, or everything that is wrong with the file; never throws.
 */
export function parseArticle(
  file: string,
  source: string,
): { readonly article: Article } | { readonly problems: readonly Problem[] } {
  const whole = normaliseLineEnds(source);
  const parts = splitFrontMatter(whole);
  if ('message' in parts) return { problems: [{ file, ...parts }] };
  const yaml = readYaml(file, parts.yaml, 2);
  if ('problems' in yaml) return yaml;
  const front = frontMatterSchema.safeParse(yaml.value);
  const problems = [
    ...controlProblems(file, whole),
    ...misnamedKeys(file, yaml),
    ...(front.success
      ? [...phraseProblems(file, front.data, parts, yaml), ...ratingProblems(file, front.data, parts, yaml)]
      : problemsOf(file, front.error, yaml.lineAt)),
  ];
  if (!front.success || problems.length > 0) return { problems };
  return { article: articleOf(file, front.data, parts, yaml.lineAt) };
}

/** Names that people and programs give to what has another name here. */
const OTHER_NAMES: Readonly<Record<string, keyof FrontMatter>> = {
  headline: 'title',
  source: 'publisher',
  date: 'published',
  published_at: 'published',
  date_published: 'published',
  authors: 'author',
  byline: 'author',
  link: 'url',
  councils: 'council',
  clarification: 'clarifications',
  rating: 'ratings',
};

/** A key in other capitals, or by another name while its own is not there: else it would not be read, without a word. */
function misnamedKeys(file: string, { value, lineAt }: YamlSource): Problem[] {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.flatMap((key) => {
    const plain = key.trim().toLowerCase();
    const known = Object.keys(frontMatterSchema.shape).find((one) => one === plain);
    const meant = Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain] : undefined;
    const problem = (message: string): Problem[] => [{ file, line: lineAt([key]), message }];
    if (known !== undefined && known !== key)
      return problem(`write ${known}: in small letters; \`${key}\` is not read`);
    return known === undefined && meant !== undefined && !keys.includes(meant)
      ? problem(`write ${meant}: for it; \`${key}\` is not read`)
      : [];
  });
}

function articleOf(
  file: string,
  front: FrontMatter,
  { text, bodyLine }: Parts,
  lineAt: YamlSource['lineAt'],
): Article {
  const councils = typeof front.council === 'string' ? [front.council] : (front.council ?? []);
  return {
    id: file.replace(/\.md$/iu, ''),
    file,
    title: front.title,
    titleLine: lineAt(['title']),
    publisher: front.publisher,
    kind: front.kind ?? 'publication',
    ...(front.author !== undefined && { author: front.author }),
    ...(front.published.toLowerCase() !== 'unknown' && { published: front.published }),
    ...(front.url !== undefined && { url: front.url }),
    councils: councils.filter((name) => name.trim() !== '').map(bareCouncil),
    clarifications: (front.clarifications ?? []).map((entry) => locate(entry, text)),
    ratings: (front.ratings ?? []).map((entry, index) =>
      placedRating(entry, { text, title: front.title }, lineAt(['ratings', index])),
    ),
    text,
    bodyLine,
  };
}

function locate(entry: Omit<Clarification, 'span'>, text: string): Clarification {
  const start = text.indexOf(entry.phrase);
  return { ...entry, span: { start, end: start + entry.phrase.length } };
}

function phraseProblems(file: string, front: FrontMatter, { text }: Parts, yaml: YamlSource): Problem[] {
  return (front.clarifications ?? []).flatMap(({ phrase }, index) => {
    const message = sayMisplaced(phrase, text, 'text');
    return message === undefined
      ? []
      : [{ file, line: yaml.lineAt(['clarifications', index, 'phrase']), message }];
  });
}

function ratingProblems(file: string, front: FrontMatter, { text }: Parts, yaml: YamlSource): Problem[] {
  return (front.ratings ?? []).flatMap((entry, index) => {
    const wrong = misplacedIn(entry, { text, title: front.title });
    return wrong ? [{ file, line: yaml.lineAt(['ratings', index, wrong.key]), message: wrong.message }] : [];
  });
}

function controlProblems(file: string, source: string): Problem[] {
  return source.split('\n').flatMap((line, index) => {
    const code = CONTROLS.exec(line)?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return code === undefined
      ? []
      : [{ file, line: index + 1, message: `the line holds the control character U+${code}; remove it` }];
  });
}
