import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import { type Article, type Span, touches } from '../knowledge/article.ts';
import { normaliseLineEnds, splitFrontMatter } from '../knowledge/front-matter.ts';
import { parseArticle } from '../knowledge/parse.ts';
import { misplacedIn, placedRating, type RatingEntry } from '../knowledge/rating-entry.ts';
import { frontMatterSchema } from '../knowledge/schema.ts';
import { ImportError } from './import-error.ts';
import { ratingLines } from './knowledge-file.ts';

/** A `ratings:` block of a file: the lines that it takes up, and those of each entry. */
interface Block {
  /** Indices of lines, the end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly { readonly from: number; readonly to: number }[];
  /** What stands before the dash of an entry; absent where entries do not stand on lines of their own. */
  readonly indent?: string;
}

/**
 * The text of a knowledge file with an editor's entries in its front matter, in the place of those about the same words;
 * everything else stays as it is, to the byte. Throws an ImportError, naming what to do, where the file cannot be read
 * or does not hold the words, and no text then.
 */
export function withRatings(file: string, source: string, entries: readonly RatingEntry[]): string {
  const article = readOf(file, source);
  const spans = entries.map((entry) => placedSpan(file, entry, article));
  const isReplaced = (index: number): boolean => {
    const rated = article.ratings[index]?.span;
    return rated !== undefined && spans.some((span) => touches(span, rated));
  };
  const lines = source.split(/(?<=\n|\r(?!\n))/u);
  const end = /[\r\n]+$/u.exec(lines[0] ?? '')?.[0] ?? '\n';
  const written = (list: readonly RatingEntry[], indent: string): readonly string[] =>
    list.flatMap((entry) => ratingLines(entry, indent)).map((line) => line + end);
  const block = blockIn(source);
  const fence = lines.findIndex((line, index) => index > 0 && /^---[ \t]*[\r\n]*$/u.test(line));
  const { from, to } = block ?? { from: fence, to: fence };
  const known = knownEntries(source).filter((_, at) => !isReplaced(at));
  const ratings =
    block?.indent === undefined
      ? [`ratings:${end}`, ...written([...known, ...entries], '  ')]
      : [...keptLines(lines, block, isReplaced), ...written(entries, block.indent)];
  const changed = [...lines.slice(0, from), ...ratings, ...lines.slice(to)].join('');
  const after = readOf(file, changed);
  if (after.text !== article.text || after.title !== article.title)
    throw new ImportError(
      'cannot be changed without changing its text; write the rating into its front matter by hand',
    );
  return changed;
}

/** The lines of a block without those of entries that are replaced. */
function keptLines(
  lines: readonly string[],
  { from, to, items }: Block,
  isReplaced: (index: number) => boolean,
): readonly string[] {
  const removed = items.filter((_, index) => isReplaced(index));
  const isRemoved = (at: number): boolean => removed.some((item) => item.from <= at && at < item.to);
  return lines.slice(from, to).filter((_, index) => !isRemoved(from + index));
}

function placedSpan(file: string, entry: RatingEntry, article: Article): Span {
  const wrong = misplacedIn(entry, article);
  if (wrong) throw new ImportError(`${file}: ${wrong.message}`);
  return placedRating(entry, article, 0).span;
}

function readOf(file: string, source: string): Article {
  const parsed = parseArticle(file, source);
  if ('article' in parsed) return parsed.article;
  const [first] = parsed.problems;
  throw new ImportError(
    `line ${first?.line ?? 1}: ${first?.message ?? 'it cannot be read'}; mend that first`,
  );
}

function knownEntries(source: string): readonly RatingEntry[] {
  const document = documentOf(source);
  const front = document && frontMatterSchema.safeParse(document.document.toJS());
  return front?.success ? (front.data.ratings ?? []) : [];
}

function documentOf(source: string) {
  const parts = splitFrontMatter(normaliseLineEnds(source));
  if ('message' in parts) return undefined;
  const counter = new LineCounter();
  const document = parseDocument(parts.yaml, { lineCounter: counter, schema: 'failsafe' });
  // YAML begins on the file's second line.
  return { document, lineOf: (offset: number): number => counter.linePos(offset).line, yaml: parts.yaml };
}

function blockIn(source: string): Block | undefined {
  const read = documentOf(source);
  if (!read || !isMap(read.document.contents)) return undefined;
  const { lineOf, yaml } = read;
  const pair = read.document.contents.items.find(isRatings);
  if (!pair || !isScalar(pair.key)) return undefined;
  const from = lineOf(pair.key.range?.[0] ?? 0);
  if (!isSeq(pair.value) || pair.value.items.length === 0 || pair.value.flow) {
    const range = isScalar(pair.value) || isSeq(pair.value) ? pair.value.range : undefined;
    return { from, to: lineOf(Math.max(range?.[1] ?? 0, pair.key.range?.[1] ?? 0)) + 1, items: [] };
  }
  const places = pair.value.items.flatMap((item) => (isMap(item) && item.range ? [item.range] : []));
  const lastLine = ([start, valueEnd]: readonly [number, number, number]): number =>
    lineOf(start + yaml.slice(start, valueEnd).trimEnd().length - 1);
  const rows = yaml.split('\n');
  // The dash may stand on a line of its own.
  const firstLine = (row: number): number => (/^\s*-\s*$/u.test(rows[row - 2] ?? '') ? row - 1 : row);
  const items = places.map((place) => ({ from: firstLine(lineOf(place[0])), to: lastLine(place) + 1 }));
  const dash = rows[(items[0]?.from ?? 1) - 1] ?? '';
  return {
    from,
    to: items.at(-1)?.to ?? from + 1,
    items,
    indent: /^[ ]*/u.exec(dash)?.[0] ?? '',
  };
}

const isRatings = ({ key }: Pair): boolean => isScalar(key) && key.value === 'ratings';
