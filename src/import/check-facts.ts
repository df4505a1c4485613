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
    const warnings: readonly (readonly [key: string, message: string])[] = [
      ...datedByline(article),
      ...(twin ? [['title', saySame(twin)] as const] : []),
      ...unnamedCouncils(article).map((council) => ['council', sayUnnamed(council)] as const),
      ...(article.councils.length === 0 ? [['council', noCouncil] as const] : []),
    ];
    return [
      ...datesToCome(article, today),
      ...damagedFacts(article),
      ...warnings.map(([key, message]) => inFact(article, 'warning', { key }, message)),
    ];
  });
}

const saySame = ({ file }: Article): string =>
  `the same title as ${file}; readers tell them apart by publisher only`;
const sayUnnamed = (council: string): string =>
  `the text nowhere names ${council}, of which its ratings are read; ${
    council.includes(', ')
      ? `write council: [${council}] for several councils`
      : 'mend council: unless that is right'
  }`;
const noCouncil = 'no council is given; add council: NAME, or no rating in it can be read for sure';

function datesToCome(article: Article, today: string): readonly FactFinding[] {
  const { published, clarifications } = article;
  const isToCome = (edtf: string): boolean => earliest(edtf) > today;
  const message = (what: string, edtf: string): string =>
    `${what} ${sayDate(edtf)}, which has not come yet; mend the date`;
  return [
    ...(published !== undefined && isToCome(published)
      ? [inFact(article, 'error', { key: 'published' }, message('published is', published))]
      : []),
    ...clarifications
      .filter(({ means }) => isToCome(means))
      .map(({ phrase, means, span }) => {
        const said = `${message(`“${phrase}” is clarified as`, means)} unless it is a plan`;
        return inFact(article, 'warning', { line: lineOf(article, span) }, said);
      }),
  ];
}

/** The first lines give a day, and the front matter says that it is unknown. */
function datedByline({ published, text }: Article): readonly (readonly [key: string, message: string])[] {
  const day = published === undefined ? factsOfOpening(text).published : undefined;
  if (day === undefined) return [];
  const said = `published is unknown, but the first lines give ${sayDate(day)}; write published: ${day} if that is its day`;
  return [['published', said]];
}

function damagedFacts(article: Article): readonly FactFinding[] {
  const { title, publisher, author = '', councils } = article;
  return Object.entries({ title, publisher, author, council: councils.join(', ') }).flatMap(([key, value]) =>
    damagedIn(value).map((message) => inFact(article, 'error', { key }, message)),
  );
}

const inFact = (
  { file }: Article,
  severity: Finding['severity'],
  at: FactFinding['at'],
  message: string,
): FactFinding => ({ severity, file, at, message });
