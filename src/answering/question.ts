import type { Span } from '../knowledge/article.ts';
import type { Library } from '../library.ts';
import { createCouncilFinder } from '../reading/councils.ts';
import { fold } from '../search/fold.ts';
import { tokensOf } from '../search/tokens.ts';
import type { QuestionKind } from './answer.ts';
import { askingPart, cleanQuestion } from './clean-question.ts';
import { isAnyKindWord, isKindWord } from './kind-words.ts';
import type { Knowhow } from './knowhow.ts';
import { ASKS_GRADE, kindOf } from './question-kind.ts';
import { type AskedTime, timeOf } from './question-time.ts';
import { type Unit, unitsOf } from './units.ts';

/** A question as it was read. */
export interface Question {
  readonly asked: string;
  /** Cleaned, misspelt words put right. */
  readonly text: string;
  readonly folded: string;
  readonly kind: QuestionKind;
  readonly asksGrade: boolean;
  readonly councils: readonly string[];
  /** Area ids. */
  readonly areas: readonly string[];
  /** Grade ids that it mentions, in order. */
  readonly grades: readonly string[];
  readonly time: AskedTime;
  /** Publishers it names ("according to …"). */
  readonly publishers: readonly string[];
  /** Names of people known from the articles. */
  readonly people: readonly string[];
  readonly units: readonly Unit[];
  /** Words in quotation marks, two or more, folded. */
  readonly quoted: readonly string[];
  /** Words read as others: [typed, read]. */
  readonly corrections: readonly (readonly [string, string])[];
}

/** Reads a question with what a library knows; for any input whatever. */
export function readQuestion(library: Library, knowhow: Knowhow, asked: string): Question {
  const cleaned = cleanQuestion(asked);
  const { text, corrections } = respelt(cleaned, knowhow);
  const folded = fold(text);
  const asking = askingPart(text);
  const kindText = fold(asking);
  const councils = [...new Set(createCouncilFinder(library.councils)(text).map(({ council }) => council))];
  const time = timeOf(withoutQuoted(text));
  const areas = knowhow.areas(text);
  const grades = knowhow.grades(text).filter(({ span }) => isGradeWord(folded, span));
  const publishers = knowhow
    .publishers(text)
    .filter(({ id, span }) => isSource(library, id, folded.slice(0, span.start)));
  const people = knowhow.people(text);
  const about = tokensOf(text).length > 30 ? asking : text;
  const offset = text.lastIndexOf(about);
  const spans = [
    ...createCouncilFinder(library.councils)(text).map(({ span }) => span),
    ...time.spans,
    ...publishers.map(({ span }) => span),
    ...people.map(({ span }) => withTitle(folded, span)),
    ...framesIn(folded),
  ].map(({ start, end }) => ({ start: start - offset, end: end - offset }));
  const kind = kindOf(kindText);
  const inGrade = (unit: Unit): boolean =>
    kind !== 'rating' && grades.some(({ span }) => folded.slice(span.start, span.end).includes(unit.text));
  const isOfAsking = (unit: Unit): boolean =>
    !knowhow.isProper(unit.same) &&
    (unit.common ||
      isKindWord(kind, unit.text) ||
      (people.length > 0 && isAnyKindWord(unit.text)) ||
      inGrade(unit));
  const units = unitsOf(library.lexicon, tokensOf(about), ({ start, end }) =>
    spans.some((s) => s.start < end && start < s.end),
  ).map((unit) => ({
    ...unit,
    common: isOfAsking(unit),
    contrary: kind === 'yes-no' || kind === 'cause' ? unit.contrary : [],
  }));
  return {
    asked,
    text,
    folded,
    kind,
    quoted: quotedIn(text),
    asksGrade: ASKS_GRADE.test(kindText),
    councils,
    areas: [...new Set(areas.map(({ id }) => id))],
    grades: [...new Set(grades.map(({ id }) => id))],
    time,
    publishers: [...new Set(publishers.map(({ id }) => id))],
    people: distinct(people.map(({ id }) => id)),
    units,
    corrections,
  };
}

/** "Good" is a grade only beside words of grading; the other grades hardly ever mean anything else. */
function isGradeWord(folded: string, { start, end }: Span): boolean {
  if (folded.slice(start, end) !== 'good') return true;
  return (
    /\b(?:rated|graded|judged|ranked|found|get|got|getting|is|are|was|were|be|been|being|went|became|stay\w*|to|as|a|from|only|overall|or|than|outstanding|inadequate|got|gets|achieve\w*|rating of|grade of)\s+(?:an? |the )?["']?$/.test(
      folded.slice(0, start),
    ) ||
    /^["']?\s*(?:or|and)?\s*(?:ratings?|grades?|judge?ments?|outstanding|inadequate|requires)\b/.test(
      folded.slice(end),
    )
  );
}

const QUOTED = /["“]([^"”\n]{5,300})["”]|(?<![\p{L}\p{N}])['‘]([^'’\n]{5,200})['’](?![\p{L}\p{N}])/gu;

/** What a question quotes: these words are looked for as they stand. */
function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)]
    .map(([, double, single]) => fold(double ?? single ?? '').trim())
    .filter((words) => words.includes(' '));
}

/** Quoted words are not read as a time; every place stays where it is. */
const withoutQuoted = (text: string): string =>
  text.replace(QUOTED, (quote) => (quote.includes(' ') ? ' '.repeat(quote.length) : quote));

/** A surname alone is the person whom the question, or another article, names in full. */
function distinct(names: readonly string[]): readonly string[] {
  const all = [...new Set(names)];
  return all.filter((name) => name.includes(' ') || !all.some((other) => other.endsWith(` ${name}`)));
}

const NAMES_SOURCE =
  /\b(?:according to|says|per|from|by|reported (?:by|in)|in|article (?:by|from|in)|what (?:does|did))(?: the)? $/;

/** A paper's name is a source; that of an inspectorate or a council only where the question says "according to". */
function isSource({ vocabulary, councils }: Library, publisher: string, before: string): boolean {
  const name = fold(publisher);
  const acts = [...vocabulary.inspectors, ...councils].some((actor) => name.includes(fold(actor)));
  return (
    !acts ||
    /\b(?:according to|article (?:by|from|in)|page of)(?: the)? $/.test(before) ||
    (!name.startsWith('ofsted') && NAMES_SOURCE.test(before) && name.split(' ').length > 2)
  );
}

/** A title or office right before a name belongs to it. */
function withTitle(folded: string, { start, end }: Span): Span {
  const title = /(?:(?:sir|dame|lord|lady|cllr|councillor|mr|mrs|ms|miss|dr|prof|professor)\.? )$/.exec(
    folded.slice(0, start),
  );
  return { start: start - (title?.[0].length ?? 0), end };
}

/** "How many", "number of", "what year": words that say what is asked for, not what it is about. */
function framesIn(folded: string): readonly Span[] {
  return [...folded.matchAll(FRAME)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const FRAME =
  /\b(?:how (?:many|much|long|old|often)|numbers? of|(?:what|which) (?:exact )?(?:date|day|month|year|time|role|job|post)s?|(?:start|end) (?:date|year)|how come|reasons? (?:for|why)|what led to|then and now|over (?:the years|time)|(?:each|every) (?:inspection|time|year)|comp(?:are|ared|arison)|vs|v|versus|difference|different|timeline|what happened|as of|(?:early|mid|late)(?= (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|in (?:his|her|their) own words|exact words|statement)\b/g;

/** Each unknown word replaced by the known one that it is a slip of; "[typed] read as [meant]" is told to the user. */
function respelt(
  text: string,
  { spell }: Knowhow,
): { text: string; corrections: (readonly [string, string])[] } {
  const corrections: (readonly [string, string])[] = [];
  let out = '';
  let end = 0;
  for (const token of tokensOf(text)) {
    const meant = spell(token.text);
    if (meant === undefined) continue;
    corrections.push([text.slice(token.span.start, token.span.end), meant]);
    out += text.slice(end, token.span.start) + meant;
    end = token.span.end;
  }
  return { text: out + text.slice(end), corrections };
}
