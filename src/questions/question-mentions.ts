import type { Span } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../search/fold.ts';
import { tokensOf } from '../search/tokens.ts';
import { askingPart, questionsIn } from './asking-part.ts';
import { cleanQuestion } from './clean-question.ts';
import { everydayAreas } from './everyday-areas.ts';
import type { Finders } from './finders.ts';
import { ASKS_GRADE } from './question-kind.ts';
import { framesIn, isGradeWord, isSource, quotedIn, withoutQuoted, withTitle } from './question-spans.ts';
import { type AskedTime, hasTime, timeOf } from './question-time.ts';

/** What a question names, whatever it asks for. */
export interface QuestionMentions {
  readonly asked: string;
  /** Cleaned, misspelt words put right. */
  readonly text: string;
  readonly folded: string;
  readonly asksGrade: boolean;
  readonly councils: readonly string[];
  /** Area ids. */
  readonly areas: readonly string[];
  /** The words (folded) that name them, where these are no names of theirs: "the bosses". */
  readonly everyday: readonly string[];
  /** Grade ids that it mentions, in order. */
  readonly grades: readonly string[];
  readonly time: AskedTime;
  /** Publishers it names ("according to …"). */
  readonly publishers: readonly string[];
  /** Names of people known from the articles. */
  readonly people: readonly string[];
  /** Words in quotation marks, two or more, folded. */
  readonly quoted: readonly string[];
  /** Words read as others: [typed, read]. */
  readonly corrections: readonly (readonly [string, string])[];
  /** The part that asks, where in it stands what has been read, and the words (folded) that name grades. */
  readonly asking: {
    readonly text: string;
    readonly readSpans: readonly Span[];
    readonly grades: readonly string[];
  };
}

/** Reads a question with what a library knows; for any input whatever. */
export function readMentions(library: Library, finders: Finders, asked: string): QuestionMentions {
  const cleaned = cleanQuestion(asked);
  const { text, corrections } = respelt(library, cleaned, finders);
  const folded = fold(text);
  const asking = askingPart(text);
  const askingFolded = fold(asking);
  const named = finders.councils(text);
  const councils = [...new Set(named.map(({ council }) => council))];
  const places = named.map(({ span }) => span);
  const time = presentTime(askedTime(text, asking), askingFolded, finders);
  const byName = finders.areas(text);
  const areas =
    byName.length > 0
      ? byName
      : everydayAreas(text, asking, finders, library.vocabulary, [...places, ...time.spans]);
  const subjects = [...places, ...areas.map(({ span }) => span)];
  const grades = finders.grades(text).filter(({ span }) => isGradeWord(folded, span, subjects));
  const publishers = finders
    .publishers(text)
    .filter(({ id, span }) => isSource(library, id, folded.slice(0, span.start)));
  // "Xton" is the council, though an agency is called "Adopt Xton"; "Ms Xton" is somebody.
  const people = finders
    .people(text)
    .filter(
      ({ span }) =>
        withTitle(folded, span).start < span.start ||
        !places.some(({ start, end }) => start <= span.start && span.end <= end),
    );
  const alone = tokensOf(asking).length >= 6 || questionsIn(text).length > 1 || tellsOfOneself(text, asking);
  const about = alone ? asking : text;
  const offset = text.lastIndexOf(about);
  const spans = [
    ...places,
    ...time.spans,
    ...publishers.map(({ span }) => span),
    ...people.map(({ span }) => withTitle(folded, span)),
    ...framesIn(folded),
  ].map(({ start, end }) => ({ start: start - offset, end: end - offset }));
  return {
    asked,
    text,
    folded,
    quoted: quotedIn(text),
    asksGrade: ASKS_GRADE.test(askingFolded),
    councils,
    areas: [...new Set(areas.map(({ id }) => id))],
    everyday: byName.length > 0 ? [] : areas.map(({ span }) => folded.slice(span.start, span.end)),
    grades: [...new Set(grades.map(({ id }) => id))],
    time,
    publishers: [...new Set(publishers.map(({ id }) => id))],
    people: [...new Set(people.map(({ id }) => id))],
    corrections,
    asking: {
      text: about,
      readSpans: spans,
      grades: grades.map(({ span }) => folded.slice(span.start, span.end)),
    },
  };
}

/**
 * "I was in care in 1999. Is it better now?" asks of now; "I left care before the 2023 inspection. How was it rated?" of that
 * inspection: a story's "before" is its own.
 */
function askedTime(text: string, asking: string): AskedTime {
  const time = timeOf(withoutQuoted(text));
  const own = timeOf(withoutQuoted(asking));
  if (!tellsOfOneself(text, asking) || own.side !== undefined) return time;
  const { side: _, ...told } = hasTime(own) ? { ...own, spans: time.spans } : time;
  return told;
}

/** Whether somebody tells of themselves beside what they ask; "I mean before 2017" tells nothing. */
const tellsOfOneself = (text: string, asking: string): boolean =>
  /\b(?:i|my|me|we|our|us)\b/iu.test(text.replace(asking, ' ').replace(MEANT, ' '));

const MEANT = /\b(?:i (?:mean|meant|am asking|asked)|(?:tell|show|give) (?:me|us))\b/giu;

/** "Is it inadequate?" asks how it is now, as far as the articles go. */
function presentTime(time: AskedTime, asking: string, finders: Finders): AskedTime {
  const present =
    /^(?:so |and |but )*(?:is|are|does|do)\b/.test(asking) && !/\b(?:ever|always|when|why)\b/.test(asking);
  return present && !hasTime(time) && finders.grades(asking).length > 0 ? { ...time, order: 'latest' } : time;
}

/** Each unknown word replaced by the known one that it is a slip of; "[typed] read as [meant]" is told to the user. */
function respelt(
  library: Library,
  text: string,
  { spell }: Finders,
): { text: string; corrections: (readonly [string, string])[] } {
  const corrections: (readonly [string, string])[] = [];
  let out = '';
  let end = 0;
  for (const token of tokensOf(text)) {
    const meant = spell(token.text);
    if (meant === undefined) continue;
    const proper = library.councils.find((council) => fold(council) === meant);
    corrections.push([text.slice(token.span.start, token.span.end), proper ?? meant]);
    out += text.slice(end, token.span.start) + meant;
    end = token.span.end;
  }
  return { text: out + text.slice(end), corrections };
}
