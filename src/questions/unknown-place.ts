import { ENGLISH_WORDS } from '../search/english-words.ts';
import { tokensOf } from '../search/tokens.ts';
import type { Finders } from './finders.ts';
import { compassPlace, listedPlace } from './listed-place.ts';
import {
  BEFORE_PLACE,
  BEHIND_PLACE,
  CAPITAL,
  isGradedIn,
  SUBJECT_AFTER,
  SUBJECT_BEFORE,
} from './place-context.ts';
import type { Question } from './question.ts';
import { COMPARES } from './question-kind.ts';
import { isKnown } from './unit-weights.ts';
import type { Unit } from './units.ts';

/** What joins the words of one name: "Stow on the Wold". */
const JOINS = /^(?:on|upon|of|the|and|le|in|by|under|with|next)$/;
/** A matter may stand behind these as well as a place: a place then, if it is written as a name. */
const BEFORE_MATTER = /(?:^|[^\p{L}])(?:for|about|of)(?: the)?\s+$/iu;
/** "Xton council", "xton children's services": whose they are. */
const OWNED =
  /^(?:['’]s)?\s+(?:(?:city|borough|county|district|metropolitan|town)\s+)*(?:council|(?:children['’]?s?|social|looked[- ]after)\s+(?:social\s+)?(?:care|services?)|ofsted)\b/iu;
/** Whose a council is or of what kind, but not where. */
const NO_PLACE =
  /^(?:english|british|national|unitary|labour|tory|tories|conservatives?|liberals?|lib|dems?|greens?|reform|ukip|independents?)$/;
/** Between two that are compared. */
const LIKENS = /\bas \w+ as\b|\babout\b/;
const BESIDE_BEFORE = /(?:^|[^\p{L}])(?:and|as|or|than|with|to|vs?\.?|versus|against)\s+$|,\s*$/iu;
const BESIDE_AFTER = /^(?:['’]s)?,?\s+(?:and|or|than|with|to|vs?\.?|versus|against)\b|^,/iu;

const COMPARATIVE = /^(?:better|best|worse|worst|higher|highest|lower|lowest|ahead|behind|same)$/;

/**
 * A place that the articles do not cover: a council of the vocabulary, or, as it was typed, the only words of the question
 * that no article knows, one after another, where a place stands: in a question about grades, behind "in", or beside a
 * council it is compared with.
 */
export function unknownPlace(question: Question, finders: Finders): string | undefined {
  const { units, text, asksGrade, grades, councils, folded } = question;
  const listed = compassPlace(text, finders) ?? listedPlace(question, finders);
  if (listed !== undefined) return listed;
  const owner = councils.length > 0 ? undefined : ownerIn(question, finders);
  if (owner !== undefined) return owner;
  const named = councils.length > 0 ? undefined : subjectOf(question, finders);
  if (named !== undefined) return named;
  const unknown = units.filter(
    (unit) => !unit.common && !COMPARATIVE.test(unit.text) && !isKnown(unit, finders),
  );
  if (unknown.length === 0 || unknown.length > 3 || !unknown.every(isWord)) return undefined;
  const name = nameOf(unknown, text);
  if (name === undefined || isFirstWord(name, text, finders)) return undefined;
  const [before, after] = [text.slice(0, name.start), text.slice(name.end)];
  if (councils.length > 0) {
    const compared = COMPARES.test(folded) || LIKENS.test(folded);
    return compared && (BESIDE_BEFORE.test(before) || BESIDE_AFTER.test(after)) ? name.text : undefined;
  }
  const isGraded = asksGrade || grades.length > 0;
  if (isGraded) {
    const isSubject =
      SUBJECT_AFTER.test(after) || (question.areas.length === 0 && isGradedIn(after, finders));
    const subject = isSubject ? SUBJECT_BEFORE.exec(before) : null;
    if (subject && (subject[1] !== undefined || CAPITAL.test(name.text) || !ENGLISH_WORDS.has(name.text)))
      return `${CAPITAL.test(name.text) ? '' : (subject[1] ?? '')}${name.text}`;
    if (CAPITAL.test(name.text)) return name.text;
  }
  const isPlaced =
    BEFORE_PLACE.test(before) &&
    (isGraded || (BEHIND_PLACE.test(after) && (CAPITAL.test(name.text) || !BEFORE_MATTER.test(before))));
  // "in the match": a word that everybody knows is a place only where it is written as a name.
  const isName = CAPITAL.test(name.text) || unknown.length > 1 || !ENGLISH_WORDS.has(name.text);
  return isPlaced && isName ? name.text : undefined;
}

/** "What is East Xton rated": a name that the articles hold, but as no council's, where a grade is asked for it. */
function subjectOf(question: Question, finders: Finders): string | undefined {
  const { units, text, people, areas, asksGrade, grades } = question;
  if (people.length > 0 || !(asksGrade || grades.length > 0)) return undefined;
  const proper = units.filter((unit) => !unit.common && isWord(unit) && finders.isProper(unit.same));
  const name = proper.length === 0 ? undefined : nameOf(proper, text);
  if (name === undefined || !CAPITAL.test(name.text)) return undefined;
  const after = text.slice(name.end);
  const isSubject = SUBJECT_BEFORE.test(text.slice(0, name.start)) && SUBJECT_AFTER.test(after);
  return isSubject && (areas.length === 0 || !finders.areas(name.text).length) ? name.text : undefined;
}

/** A name before "council" or "children's services" that is no council of the articles, though they may hold it otherwise. */
function ownerIn({ units, text, people }: Question, finders: Finders): string | undefined {
  if (people.length > 0) return undefined;
  for (const unit of units) {
    const isName =
      !ENGLISH_WORDS.has(unit.text) &&
      !NO_PLACE.test(unit.text) &&
      (!isKnown(unit, finders) || finders.isProper(unit.same));
    const name = unit.common || !isWord(unit) || !isName ? undefined : nameOf([unit], text);
    if (name && OWNED.test(text.slice(name.end))) return name.text;
  }
  return undefined;
}

/** "Trace the judgements": any word that begins a sentence has a capital, unless a council is called so ("Reading"). */
const isFirstWord = (
  name: { readonly text: string; readonly start: number },
  text: string,
  { places }: Finders,
) =>
  name.start === 0 &&
  ENGLISH_WORDS.has(name.text.toLowerCase()) &&
  !places(text).some(({ span }) => span.start === 0);

const isWord = (unit: Unit): boolean => unit.from + 1 === unit.to && /^\p{L}/u.test(unit.text);

/** The words as one stretch of the text; `undefined` where others stand between them. */
function nameOf(
  unknown: readonly Unit[],
  text: string,
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  const tokens = tokensOf(text);
  const wanted = unknown.map((unit) => unit.text);
  const first = tokens.findIndex((token) => token.text === wanted[0]);
  const last = tokens.findLastIndex((token) => token.text === wanted.at(-1));
  if (first < 0 || last < first) return undefined;
  const between = tokens.slice(first, last + 1);
  if (!between.every((token) => wanted.includes(token.text) || JOINS.test(token.text))) return undefined;
  // "Upper Wallop": the articles may know the other word of the name from elsewhere.
  const isName = (token: (typeof tokens)[number] | undefined): boolean =>
    token !== undefined && NAME_WORD.test(text.slice(token.span.start, token.span.end));
  const from = first > 1 && isName(tokens[first - 1]) && isName(tokens[first]) ? first - 1 : first;
  const [begin, end] = [tokens[from], tokens[last]];
  if (!begin || !end) return undefined;
  const span = { start: begin.span.start, end: end.span.end };
  const bare = text.slice(span.start, span.end).replace(/['’]s$/u, '');
  return { text: bare, start: span.start, end: span.start + bare.length };
}

const NAME_WORD =
  /^(?!(?:Ofsted|Is|Was|Were|Are|Did|Does|Do|How|What|Who|Which|When|Why|Where|Has|Have|Council|Compare)\b)\p{Lu}\p{Ll}/u;
