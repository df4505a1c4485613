import { type Article, lineOf } from '../knowledge/article.ts';
import { bareCouncil } from '../knowledge/council-names.ts';
import { earliest, sayDate } from '../knowledge/edtf.ts';
import { createCouncilFinder } from '../mentions/council-finder.ts';
import { factsOfOpening } from './byline.ts';
import { damagedIn } from './check-text.ts';
import type { Finding } from './finding.ts';

/** What is wrong with a fact of the front matter; `key` is where it stands there. */
export interface FactFinding extends Omit<Finding, 'line'> {
  readonly at: { readonly key: string } | { readonly line: number };
}

/** Councils, by their bare names, that the text nowhere names: its ratings would be read as theirs. */
export function unnamedCouncils({
  councils,
  text,
  title,
}: Pick<Article, 'councils' | 'text' | 'title'>): readonly string[] {
  return councils
    .map(bareCouncil)
    .filter((council) => createCouncilFinder([council])(`${title}\n${text}`).length === 0);
}

/** Dates that have not come yet, damaged facts, councils that are missing, and titles that two publishers share. */
export function checkFacts(articles: readonly Article[], today: string): readonly FactFinding[] {
  const titles = new Map<string, Article>();
  return articles.flatMap((article) => {
    const key = article.title.normalize('NFC').toLowerCase();
    const twin = titles.get(key);
    if (!twin) titles.set(key, article);
    return [
      ...datesToCome(article, today),
      ...damagedFacts(article),
      ...datedByline(article),
      ...(twin
        ? [
            warning(
              article,
              'title',
              `the same title as ${twin.file}; readers tell them apart by publisher only`,
            ),
          ]
        : []),
      ...unnamedCouncils(article).map((council) =>
        warning(
          article,
          'council',
          `the text nowhere names ${council}, of which its ratings are read; mend council: unless that is right`,
        ),
      ),
      ...(article.councils.length === 0
        ? [
            warning(
              article,
              'council',
              'no council is given; add council: NAME, or no rating in it can be read for sure',
            ),
          ]
        : []),
    ];
  });
}

function datesToCome(article: Article, today: string): readonly FactFinding[] {
  const { published, clarifications } = article;
  const message = (what: string, edtf: string): string =>
    `${what} is ${sayDate(edtf)}, which has not come yet; mend the date`;
  return [
    ...(published !== undefined && earliest(published) > today
      ? [error(article, 'published', message('published', published))]
      : []),
    ...clarifications
      .filter(({ means }) => earliest(means) > today)
      .map(({ phrase, means, span }) => ({
        severity: 'warning' as const,
        file: article.file,
        at: { line: lineOf(article, span) },
        message: `“${phrase}” is clarified as ${sayDate(means)}, which has not come yet; mend the date unless it is a plan`,
      })),
  ];
}

/** The first lines give a day, and the front matter says that it is unknown. */
function datedByline(article: Article): readonly FactFinding[] {
  const day = article.published === undefined ? factsOfOpening(article.text).published : undefined;
  if (day === undefined) return [];
  const message = `published is unknown, but the first lines give ${sayDate(day)}; write published: ${day} if that is its day`;
  return [warning(article, 'published', message)];
}

function damagedFacts(article: Article): readonly FactFinding[] {
  const { title, publisher, author, councils } = article;
  return Object.entries({ title, publisher, author, council: councils.join(', ') }).flatMap(([key, value]) =>
    damagedIn(value ?? '').map((message) => error(article, key, message)),
  );
}

const error = ({ file }: Article, key: string, message: string): FactFinding => ({
  severity: 'error',
  file,
  at: { key },
  message,
});

const warning = (article: Article, key: string, message: string): FactFinding => ({
  ...error(article, key, message),
  severity: 'warning',
});
