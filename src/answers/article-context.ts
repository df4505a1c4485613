import type { Article } from '../knowledge/article.ts';
import { isRow } from '../knowledge/rows.ts';
import type { Sentence } from '../knowledge/sentences.ts';
import type { Library } from '../library/library.ts';
import { groupedByEach } from '../mentions/grouped-by.ts';
import { madeOnce } from '../mentions/made-once.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Inspection } from '../ratings/claim.ts';
import { termsOf } from '../search/terms.ts';
import { tokensOf } from '../search/tokens.ts';

type Terms = ReadonlySet<string>;

/** What stands around a sentence in its article. */
export interface Around {
  readonly before: Reading | undefined;
  readonly after: Reading | undefined;
  /** The heading above it, and the line that leads into its list. */
  readonly heading: Reading | undefined;
  readonly leadIn: Reading | undefined;
  /** For the row of a table, the row that heads its columns. */
  readonly header: Reading | undefined;
  /** Whether it is such a row itself. */
  readonly isHeader: boolean;
  /** The other sentences of its paragraph, at most seven to either side. */
  readonly block: readonly Reading[];
  /** The last date told before it (EDTF). */
  readonly lastDate: string | undefined;
}

/** What is made once of a library's articles for the features of their sentences. */
export interface ArticleContext {
  readonly around: (id: number) => Around;
  /** Terms of title and publisher. */
  readonly titleTerms: (article: Article) => Terms;
  readonly articleTerms: (article: Article) => Terms;
  /** The places of its sentences, from the first up to the last (exclusive). */
  readonly placesOf: (article: Article) => readonly [from: number, to: number];
  /** The inspections that an article reports as its news. */
  readonly newsOf: (article: Article) => readonly Inspection[];
  /** Whether an article is the newest about a council, an older one, or of unknown date. */
  readonly ageOf: (article: Article, council: string) => 'newest' | 'older' | 'undated';
}

const REACH = 7;

export function createArticleContext({ readings, articles, inspections, lexicon }: Library): ArticleContext {
  const heads = new Int32Array(readings.length).fill(-1);
  const leads = new Int32Array(readings.length).fill(-1);
  const dated = new Int32Array(readings.length).fill(-1);
  const headers = new Int32Array(readings.length).fill(-1);
  const firstOf = new Map<Article, number>();
  const endOf = new Map<Article, number>();
  let [head, lead, date, header] = [-1, -1, -1, -1];
  readings.forEach(({ sentence, text, dates }, id) => {
    if (!firstOf.has(sentence.article)) {
      firstOf.set(sentence.article, id);
      [head, lead, date, header] = [-1, -1, -1, -1];
    }
    endOf.set(sentence.article, id + 1);
    const isOfTable = isRow(text) && header >= 0 && !isApart(readings[id - 1], sentence);
    headers[id] = isOfTable ? header : -1;
    if (!isOfTable) header = isRow(text) && headsColumns(text, readings[id + 1]) ? id : -1;
    heads[id] = head;
    leads[id] = sentence.block.kind === 'item' ? lead : -1;
    dated[id] = date;
    if (sentence.block.kind === 'heading') head = id;
    if (/:\s*$/.test(text)) lead = id;
    else if (sentence.block.kind === 'paragraph') lead = -1;
    if (dates.some(({ edtf }) => edtf !== undefined)) date = id;
  });
  const placesOf = (article: Article): readonly [from: number, to: number] => [
    firstOf.get(article) ?? 0,
    endOf.get(article) ?? 0,
  ];
  const sameArticle = (id: number, other: number): Reading | undefined =>
    readings[other]?.sentence.article === readings[id]?.sentence.article ? readings[other] : undefined;
  const at = (places: Int32Array, id: number): Reading | undefined => readings[places[id] ?? -1];
  const news = groupedByEach(inspections, (inspection) => inspection.articles);
  const newsOf = ({ id }: Article): readonly Inspection[] => news.get(id) ?? [];
  const timeOf = (article: Article): string =>
    article.published ??
    newsOf(article)
      .flatMap(({ visited, reported }) => visited ?? reported ?? [])
      .sort()
      .at(-1) ??
    '';
  const newest = new Map<string, string>();
  for (const article of articles)
    for (const council of article.councils)
      if (timeOf(article) > (newest.get(council) ?? '')) newest.set(council, timeOf(article));
  // The same sentences are candidates of one question after another.
  const arounds = new Map<number, Around>();
  const makeAround = (id: number): Around => ({
    before: sameArticle(id, id - 1),
    after: sameArticle(id, id + 1),
    heading: at(heads, id),
    leadIn: at(leads, id),
    header: at(headers, id),
    isHeader: headers[id + 1] === id,
    block: blockOf(readings, id),
    lastDate: at(dated, id)?.dates.findLast(({ edtf }) => edtf !== undefined)?.edtf,
  });
  return {
    around: (id) => {
      const known = arounds.get(id) ?? makeAround(id);
      arounds.set(id, known);
      return known;
    },
    titleTerms: madeOnce((article: Article) =>
      termsOf(lexicon, tokensOf(`${article.title} ${article.publisher}`)),
    ),
    articleTerms: madeOnce((article: Article): Terms => {
      const terms = new Set(termsOf(lexicon, tokensOf(article.title)));
      for (const { terms: own } of readings.slice(...placesOf(article)))
        for (const term of own) terms.add(term);
      return terms;
    }),
    placesOf,
    newsOf,
    ageOf: (article, council) => {
      const time = timeOf(article);
      return time === '' ? 'undated' : time === newest.get(council) ? 'newest' : 'older';
    },
  };
}

/** Whether an empty line stands between a sentence and the one before it. */
const isApart = (before: Reading | undefined, { article, span }: Sentence): boolean =>
  before === undefined || /\n\s*\n/.test(article.text.slice(before.sentence.span.end, span.start));

/** Whether the first row of a table heads its columns: a Markdown row does where a line of dashes follows. */
const headsColumns = (row: string, next: Reading | undefined): boolean =>
  !row.trimStart().startsWith('|') || (next !== undefined && !/[\p{L}\d]/u.test(next.text));

function blockOf(readings: readonly Reading[], id: number): readonly Reading[] {
  const block = readings[id]?.sentence.block;
  const found: Reading[] = [];
  for (const step of [-1, 1])
    for (let d = 1; d <= REACH; d++) {
      const other = readings[id + step * d];
      if (other === undefined || other.sentence.block !== block) break;
      found.push(other);
    }
  return found;
}
