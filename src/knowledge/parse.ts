import type { Article, Clarification, EditorRating, Problem, Span } from './article.ts';
import { bareCouncil } from './council-names.ts';
import { normaliseLineEnds, type Parts, splitFrontMatter } from './front-matter.ts';
import { type FrontMatter, frontMatterSchema } from './schema.ts';
import { problemsOf, readYaml, type YamlSource } from './yaml-source.ts';

// Tab and line feed are the only ones that a text needs; the others can hide or forge what a terminal shows.
const controls = /(?![\n\t])\p{Cc}/u;

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
    ...(front.success
      ? [...phraseProblems(file, front.data, parts, yaml), ...quoteProblems(file, front.data, parts, yaml)]
      : problemsOf(file, front.error, yaml.lineAt)),
  ];
  if (!front.success || problems.length > 0) return { problems };
  return { article: articleOf(file, front.data, parts, yaml.lineAt(['title'])) };
}

function articleOf(file: string, front: FrontMatter, { text, bodyLine }: Parts, titleLine: number): Article {
  const councils = typeof front.council === 'string' ? [front.council] : (front.council ?? []);
  return {
    id: file.replace(/\.md$/iu, ''),
    file,
    title: front.title,
    titleLine,
    publisher: front.publisher,
    kind: front.kind ?? 'publication',
    ...(front.author !== undefined && { author: front.author }),
    ...(front.published.toLowerCase() !== 'unknown' && { published: front.published }),
    ...(front.url !== undefined && { url: front.url }),
    councils: councils.filter((name) => name.trim() !== '').map(bareCouncil),
    clarifications: (front.clarifications ?? []).map((entry) => locate(entry, text)),
    ratings: (front.ratings ?? []).flatMap((entry) => editorRatings(entry, text, front.title)),
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
    const message = sayPhraseProblem(phrase, text);
    return message === undefined
      ? []
      : [{ file, line: yaml.lineAt(['clarifications', index, 'phrase']), message }];
  });
}

type RatingEntry = NonNullable<FrontMatter['ratings']>[number];

/** Where the words of an editor's rating stand: in the text, else in the title. */
function quoteSpan(quote: string, text: string, title: string): Span {
  const start = text.indexOf(quote);
  if (start >= 0) return { start, end: start + quote.length };
  const at = title.indexOf(quote);
  return { start: at, end: at + quote.length, field: 'title' };
}

function editorRatings(
  { quote, none, area, grade, inspection, council }: RatingEntry,
  text: string,
  title: string,
): readonly EditorRating[] {
  const span = quoteSpan(quote, text, title);
  if (none !== undefined) return [{ span, none }];
  if (area === undefined || grade === undefined) return [];
  return [
    {
      span,
      areas: typeof area === 'string' ? [area] : area,
      grade,
      ...(inspection === undefined ? {} : { inspection }),
      ...(council === undefined ? {} : { council: bareCouncil(council) }),
    },
  ];
}

function quoteProblems(file: string, front: FrontMatter, { text }: Parts, yaml: YamlSource): Problem[] {
  return (front.ratings ?? []).flatMap(({ quote }, index) => {
    const inTitle = !text.includes(quote) && front.title.includes(quote);
    const message = sayPhraseProblem(quote, inTitle ? front.title : text);
    return message === undefined ? [] : [{ file, line: yaml.lineAt(['ratings', index, 'quote']), message }];
  });
}

function sayPhraseProblem(phrase: string, text: string): string | undefined {
  const first = text.indexOf(phrase);
  if (first < 0) {
    const spaced = text.replace(/\s/gu, ' ').includes(phrase.replace(/\s/gu, ' '));
    const cause = spaced ? ' with these blanks (one is a no-break space or a line end)' : '';
    return `the phrase "${phrase}" does not occur in the text${cause}; copy it from there, to the character`;
  }
  if (text.indexOf(phrase, first + 1) < 0) return undefined;
  return `the phrase "${phrase}" occurs more than once in the text; add words before or after it until it is unique`;
}

function controlProblems(file: string, source: string): Problem[] {
  return source.split('\n').flatMap((line, index) => {
    const code = controls.exec(line)?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return code === undefined
      ? []
      : [{ file, line: index + 1, message: `the line holds the control character U+${code}; remove it` }];
  });
}
