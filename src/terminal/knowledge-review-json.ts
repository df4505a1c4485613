import { z } from 'zod';
import { lineOf, quoteOf, type Span } from '../knowledge/article.ts';
import { type RatingEntry, ratingEntrySchema } from '../knowledge/rating-entry.ts';
import type { Library } from '../library/library.ts';
import type { Claim } from '../ratings/claim.ts';
import { entriesOf, givenBy, newsOf } from '../views/given-rating.ts';
import type { ReviewItem } from '../views/review.ts';
import { parsedJson } from './plain-text.ts';

/** A decision of an editor as `--apply` takes it: an entry of front matter, and whose. */
export interface Decision {
  /** The article's id. */
  readonly article: string;
  readonly entry: RatingEntry;
  /** The line of the file (from 1) that it comes from. */
  readonly line: number;
}

/** An item as data: what a form needs to ask about it, and what confirming or refusing it would be. */
export function shownItem(item: ReviewItem, library: Library): Readonly<Record<string, unknown>> {
  const { article, span, sentence, before, after, claims, isReviewed } = item;
  const text = (place: Span | undefined): string | null => (place ? quoteOf(article, place) : null);
  const decisions = (entries: readonly RatingEntry[]) =>
    entries.map((entry) => ({ article: article.id, ...entry }));
  return {
    article: article.id,
    line: lineOf(article, span),
    field: span.field ?? 'text',
    start: span.start,
    end: span.end,
    words: quoteOf(article, span),
    before: text(before),
    sentence: text(sentence),
    after: text(after),
    reviewed: isReviewed,
    readings: claims.map((claim) => ({
      ...readingOf(item, claim, library),
      probability: Math.round(claim.probability * 100) / 100,
      by: claim.by,
    })),
    yes: decisions(
      entriesOf(
        item,
        item.proposed.map((claim) => givenBy(claim, library)),
      ),
    ),
    no: decisions(entriesOf(item, { none: 'no rating' })),
  };
}

/** A reading without an inspection of its own is of the article's news: when that was, as far as it is read. */
function readingOf({ article: of }: ReviewItem, claim: Claim, library: Library) {
  const given = givenBy(claim, library);
  return given.inspection === undefined
    ? { ...given, news: newsOf(of, given.council, library)?.at ?? null }
    : given;
}

const article = z.object({ article: z.string('`article` is missing: the name of its file without .md') });

interface Problem {
  readonly line: number;
  readonly message: string;
}

/**
 * The decisions in a text: one JSON object or list of objects a line, or one list over all lines. What cannot be read is
 * told with its line, and the others are kept.
 */
export function readDecisions(text: string): {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
} {
  const whole = text.trimStart().startsWith('[') ? parsedJson(text) : undefined;
  const lines = whole === undefined ? text.split('\n') : [];
  const values = [
    ...(whole === undefined ? [] : [{ line: 1, value: whole }]),
    ...lines.flatMap((one, at) => (one.trim() === '' ? [] : [{ line: at + 1, value: parsedJson(one) }])),
  ];
  const read = values.flatMap(({ line, value }) => [value].flat().map((one) => readDecision(one, line)));
  return {
    decisions: read.filter((one) => 'entry' in one),
    problems: read.filter((one) => 'message' in one),
  };
}

function readDecision(value: unknown, line: number): Decision | Problem {
  if (value === undefined)
    return { line, message: 'no JSON; write an object as review --json prints it under yes or no' };
  const [of, entry] = [article.safeParse(value), ratingEntrySchema.safeParse(value)];
  if (of.success && entry.success)
    return { article: of.data.article.replace(/\.md$/u, ''), entry: entry.data, line };
  return { line, message: (of.error ?? entry.error)?.issues[0]?.message ?? 'cannot be read' };
}

/** Decisions on the same words of an article, together: they replace what was said of them before, not one another. */
export function onSameWords(decisions: readonly Decision[]): readonly (readonly Decision[])[] {
  const groups: Decision[][] = [];
  for (const decision of decisions) {
    const last = groups.at(-1);
    if (last?.[0] && keyOf(last[0]) === keyOf(decision)) last.push(decision);
    else groups.push([decision]);
  }
  return groups;
}

const keyOf = ({ article: of, entry }: Decision): string =>
  JSON.stringify([of, entry.quote, entry.words ?? '', entry.field ?? '']);
