import type { Span } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../search/fold.ts';
import { spanOf } from './question-time.ts';

/**
 * "Good" is a grade only beside words of grading, or said of a council or an area (whose places in the text are
 * `subjects`); the other grades hardly ever mean anything else.
 */
export function isGradeWord(folded: string, { start, end }: Span, subjects: readonly Span[] = []): boolean {
  if (folded.slice(start, end) !== 'good') return true;
  const isSaidOf = subjects.some(
    (span) =>
      /\b(?:is|was|are|were|rated|graded|judged|found)(?: (?:any|every|each|some|all)(?: [a-z]+){1,2} (?:of|in|at))?(?: the| its| their)?\s+$/.test(
        folded.slice(0, span.start),
      ) && SAID_OF.test(folded.slice(span.end, start)),
  );
  if (isSaidOf || ANY_GOOD.test(folded.slice(0, start))) return true;
  if (IT_WAS.test(folded.slice(0, start)) && ENDS_THERE.test(folded.slice(end))) return true;
  return (
    /\b(?:rated|graded|judged|ranked|found|get|got|getting|is|are|was|were|be|been|being|given|gave|went|became|stay\w*|to|as|a|from|only|overall|or|than|outstanding|inadequate|got|gets|achieve\w*|rating of|grade of)\s+(?:an? |the )?["']?$/.test(
      folded.slice(0, start),
    ) ||
    /^["']?\s*(?:(?:or|and)\s*)?(?:ratings?|grades?|judge?ments?|one|reports?|inspections?|outstanding|inadequate|requires)\b/.test(
      folded.slice(end),
    )
  );
}

/** "Are the services any good" */
const ANY_GOOD = /(?:^|[,;] ?|\b(?:so|and|but) )(?:is|are|was|were)\b.{2,50}\bany $/;

/** "When was it good": of the council, whichever it is. */
const IT_WAS = /\b(?:is|was|were) (?:it|they)(?: (?:ever|last|first|only|still|really|actually))? $/;

/** No other thing is good than it: "was it good news". */
const ENDS_THERE = /^["']?(?:\W*$| (?:in|at|last|before|after|since|overall|again|then|when)\b)/;

/** What stands between a council and its grade: "was Xton good", "are Xton's children's services good". */
const SAID_OF =
  /^(?:['’]?s)?(?: council)?(?: (?:children['’]?s |social )?(?:services?|care|department))?(?: (?:ever|now|still|actually|really|overall|any))?\s+$/;

const NAMES_SOURCE =
  /\b(?:according to|says|per|from|by|reported (?:by|in)|in|article (?:by|from|in)|what (?:does|did))(?: the)? $/;

/** A paper's name is a source; that of an inspectorate or a council only where the question says "according to". */
export function isSource({ vocabulary, councils }: Library, publisher: string, before: string): boolean {
  const name = fold(publisher);
  const acts = [...vocabulary.inspectors, ...councils].some((actor) => name.includes(fold(actor)));
  return (
    !acts ||
    /\b(?:according to|article (?:by|from|in)|page of)(?: the)? $/.test(before) ||
    (!name.startsWith('ofsted') && NAMES_SOURCE.test(before) && name.split(' ').length > 2)
  );
}

/** Titles before names, as alternatives of a pattern. */
export const TITLES = 'sir|dame|lord|lady|cllr|councillor|mr|mrs|ms|miss|dr|prof|professor';

const TITLE_AT_END = new RegExp(`(?:(?:${TITLES})\\.? )$`);

/** A title or office right before a name belongs to it. */
export function withTitle(folded: string, { start, end }: Span): Span {
  const title = TITLE_AT_END.exec(folded.slice(0, start));
  return { start: start - (title?.[0].length ?? 0), end };
}

/** "How many", "number of", "what year": words that say what is asked for, not what it is about. */
export const framesIn = (folded: string): readonly Span[] => [...folded.matchAll(FRAME)].map(spanOf);

const FRAME =
  /\b(?:how (?:many|much|long|old|often)|numbers? of|(?:what|which) (?:exact )?(?:date|day|month|year|time|role|job|post)s?|(?:start|end) (?:date|year)|how come|reasons? (?:for|why)|what led to|then and now|over (?:the years|time)|(?:each|every) (?:inspection|time|year)|comp(?:are|ared|arison)|vs|v|versus|difference|different|timeline|what happened|as of|(?:early|mid|late)(?= (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|in (?:his|her|their) own words|exact words|statement)\b/g;

const QUOTED = /["“]([^"“”\n]{5,300})["”]|(?<![\p{L}\p{N}])['‘]([^'‘’\n]{5,200})['’](?![\p{L}\p{N}])/gu;

/** What a question quotes: these words are looked for as they stand. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)]
    .map(([, double, single]) => fold(double ?? single ?? '').trim())
    .filter((words) => words.includes(' '));
}

/** Quoted words are not read as a time; every place stays where it is. */
export const withoutQuoted = (text: string): string =>
  text.replace(QUOTED, (quote) => (quote.includes(' ') ? ' '.repeat(quote.length) : quote));
