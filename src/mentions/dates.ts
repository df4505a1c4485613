import { type Article, overlap, quoteOf, type Span } from '../knowledge/article.ts';
import { isEdtf } from '../knowledge/edtf.ts';
import { fold } from '../search/fold.ts';
import { legibleOf } from '../search/legible.ts';
import { matchesIn } from '../search/matches.ts';
import { timeWordsIn } from './date-pattern.ts';
import { DATE_PATTERNS } from './date-patterns.ts';

/** A date of a text: where it stands, what it means and how that is known. */
export interface DateMention {
  readonly span: Span;
  /** EDTF; absent where the text leaves it open. */
  readonly edtf?: string;
  /** stated in the text; inferred from the date of publication; clarified by an editor; open. */
  readonly known: 'stated' | 'inferred' | 'clarified' | 'open';
  /** For a clarification: its basis. */
  readonly basis?: string;
}

/** As far back as "that year" may point: a paragraph or two. */
const REACH = 1200;

const FUTURE =
  /\b(?:will|is to|are to|shall|plans? to|expected to|set to|scheduled|(?:is|are) (?:planned|expected)|becomes|takes over|(?:starts|begins|joins|arrives|ends|closes|opens) (?:work |up )?(?:in|on|as|at|this|next)|(?:is|are) due(?! to (?:the|an?|its|their|his|her)\b)|(?:was|were|be|been) due(?! to)|due (?:in|on|by|for|before|at|next|out|back|to (?:be|become|start|begin|take|end|leave|join|return|finish|open|close|retire|expire|report|publish|appear|come|go|move|step|stand)))\b/;
/** What is reported to come: "said in March that it would end in June", where no word begins another clause before the date. */
const WOULD =
  /\b(?:would(?! (?:\w+ )?have\b| not (?:comment|say|discuss)\b)|(?:was|were) (?:to(?! have\b)|going to|set to|scheduled|expected|planned)\b)(?:(?!\b(?:that|which|who|where|when|because|after(?! $)|since|following|found|published|made|given|was|were|did|had)\b)[^.,;:()"]){0,80}$/;
/** Of what somebody "had said would" be nobody can tell whether it is still to come. */
const HAD_SAID =
  /\bhad (?:\w+ )?(?:said|told|promised|pledged|announced|expected|hoped|planned|claimed|predicted|assured)\b/;

/** What a text of dates is read against. */
export interface TextContext {
  /** The date of publication (EDTF). */
  readonly published?: string;
  /** What stands before the text, paragraphs parted by a blank line: for "that year". */
  readonly before?: string;
}

/** The dates of a text in order. No year is ever guessed: without a date of publication a bare month stays open. */
export function datesIn(text: string, { published, before = '' }: TextContext = {}): readonly DateMention[] {
  const folded = fold(text);
  const present = timeWordsIn(folded);
  if (present.size === 0) return [];
  let narrating: boolean | undefined;
  const read = {
    ...(published === undefined ? {} : { published }),
    future: FUTURE.test(folded),
    narrates: () => (narrating ??= narrates(before, published)),
  };
  const found = DATE_PATTERNS.flatMap(({ pattern, needs, read: reader }) =>
    needs.some((word) => !present.has(word))
      ? []
      : matchesIn(folded, pattern(folded)).flatMap((match): DateMention[] => {
          const ahead = folded.slice(0, match.index);
          const would = WOULD.test(ahead);
          const date = reader(match.groups ?? {}, {
            ...read,
            future: read.future || would,
            narrates: () => (would && HAD_SAID.test(ahead)) || read.narrates(),
            around: [ahead, folded.slice(match.index + match[0].length)],
            told: () => yearTold((before + folded.slice(0, match.index)).slice(-REACH)),
          });
          const span = { start: match.index, end: match.index + match[0].length };
          if (date.edtf !== undefined && !isEdtf(date.edtf)) return [];
          if (
            match[0] === 'may' &&
            !/\b(?:in|since|early|late|last|May)[ -]?$/.test(
              text.slice(0, span.start) + (text[span.start] === 'M' ? 'May' : ''),
            )
          )
            return [];
          return [{ span, ...date }];
        }),
  );
  return withoutOverlaps(found);
}

/** A year that is told of, not only counted from or a number of people. */
const YEAR =
  /(?:\b(?:in|of|during|by|early|late|mid|to|and|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)[ -]|\()((?:19|20)\d\d)(?!\d|,\d|%)/gi;

/** The year that the last sentence with a year tells of, where it names just one. */
function yearTold(before: string): string | undefined {
  for (const sentence of before.split(/(?<=[.!?])\s+/).toReversed()) {
    const years = new Set(matchesIn(sentence, YEAR).flatMap(([, year]) => year ?? []));
    if (years.size > 0) return years.size === 1 ? [...years][0] : undefined;
  }
  return undefined;
}

/** Whether the sentences before, in the same paragraph, tell of a year before that of publication. */
function narrates(before: string, published: string | undefined): boolean {
  const told = yearTold(before.slice(before.lastIndexOf('\n\n') + 1));
  return told !== undefined && published !== undefined && told < published.slice(0, 4);
}

/** A date that names a month, season or year says itself what is clarified; "two weeks" needs the editor's whole phrase. */
const NAMES_TIME =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|year|\d{4})/i;

/** The dates of a sentence of an article, clarified where its front matter says what they mean; spans count in the article. */
export function datesOf(article: Article, span: Span): readonly DateMention[] {
  const text = quoteOf(article, span);
  const { published } = article;
  const isTitle = span.field === 'title';
  const before = isTitle ? '' : article.text.slice(Math.max(0, span.start - REACH), span.start);
  const context = { before, ...(published === undefined ? {} : { published }) };
  const { text: seen, original } = legibleOf(text);
  return datesIn(seen, context).map((found) => {
    const date = { ...found, span: original(found.span) };
    const placed: Span = { ...span, start: date.span.start + span.start, end: date.span.end + span.start };
    const said = isTitle ? undefined : article.clarifications.find((one) => overlap(one.span, placed));
    const settled = date.known === 'stated' || date.edtf === said?.means;
    return said && !settled
      ? {
          span: NAMES_TIME.test(text.slice(date.span.start, date.span.end)) ? placed : said.span,
          edtf: said.means,
          known: 'clarified',
          basis: said.basis,
        }
      : { ...date, span: placed };
  });
}

function withoutOverlaps(mentions: readonly DateMention[]): readonly DateMention[] {
  const length = ({ span }: DateMention): number => span.end - span.start;
  const kept: DateMention[] = [];
  for (const mention of [...mentions].sort((a, b) => length(b) - length(a))) {
    if (!kept.some(({ span }) => overlap(span, mention.span))) kept.push(mention);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
