import { inspectionWithGrade } from '../answers/inspection-named.ts';
import { councilFor, inspectionsFor, inspectionsOf } from '../answers/scope.ts';
import type { Article } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { findersOf } from '../questions/finders.ts';
import { type Question, questionOf } from '../questions/question.ts';
import { type QuestionMentions, readMentions } from '../questions/question-mentions.ts';
import type { Inspection } from '../ratings/claim.ts';
import { fold } from '../search/fold.ts';
import { chooserFor, inspectionName, type ValueKind } from './option-values.ts';
import type { Hint } from './view.ts';
import { WORDS } from './words.ts';

/** The options of a command by their names, as typed or picked. */
export type Options<Name extends string> = Readonly<Partial<Record<Name, string | undefined>>>;

/** What an option was read as, or why it could not be. */
export type Read<T> = { readonly value: T } | { readonly hint: Hint };

/** Reads the words of an option as those of a question are read: names, dates and slips of typing alike. */
export function readWords(library: Library, typed: string): QuestionMentions {
  return readMentions(library, findersOf(library), typed);
}

/** The same with what they are about, as a statement's. */
export const readMatter = (library: Library, typed: string): Question =>
  questionOf(library, findersOf(library), readWords(library, typed), 'statement');

function refuse(text: string, choices: readonly string[]): { readonly hint: Hint } {
  return { hint: { text, choices: choices.slice(0, 10) } };
}

const names = (library: Library, kind: ValueKind, typed = ''): readonly string[] =>
  chooserFor(library, kind)(typed).map(({ name }) => name);

/** The value that what was typed can only mean, if it is found by one of its words or beginnings. */
function onlyValue(library: Library, kind: ValueKind, typed: string): string | undefined {
  const [first, second] = chooserFor(library, kind)(typed);
  return second === undefined ? first?.value : undefined;
}

/** The council of an option; without one, that of the inspections given, else the one that most articles are about. */
export function readCouncil(library: Library, typed: string | undefined): Read<string> {
  if (typed === undefined) {
    const council = councilFor(library, readWords(library, ''));
    if (council !== undefined) return { value: council };
    return refuse(library.councils.length === 0 ? WORDS.noArticles : WORDS.whichCouncil, library.councils);
  }
  const exact = library.councils.find((council) => fold(council) === fold(typed.trim()));
  const found = exact ?? readWords(library, typed).councils[0] ?? onlyValue(library, 'council', typed);
  return found === undefined
    ? refuse(WORDS.noCouncil(typed), nearestOf(library, 'council', typed))
    : { value: found };
}

/** The judgement areas of an option, as ids: one, or several that one name covers ("children in care and care leavers"). */
export function readAreas(library: Library, typed: string): Read<readonly string[]> {
  const { vocabulary, claims } = library;
  const exact = vocabulary.areas.find(({ name, id }) =>
    [name, id].some((one) => fold(one) === fold(typed.trim())),
  );
  const read = exact ? [exact.id] : readWords(library, typed).areas;
  const only = onlyValue(library, 'area', typed);
  const found =
    read.length > 0 ? read : vocabulary.areas.filter(({ name }) => name === only).map(({ id }) => id);
  const graded = found.filter((id) => claims.some(({ area }) => area === id));
  return graded.length === 0
    ? refuse(WORDS.noArea(typed), nearestOf(library, 'area', typed))
    : { value: graded };
}

/** The council of an option, if one is given and found. */
export function namedCouncil(library: Library, typed: string | undefined): string | undefined {
  const read = typed === undefined ? undefined : readCouncil(library, typed);
  return read && 'value' in read ? read.value : undefined;
}

/** The inspection of an option: picked, or named by date, month, year, "latest" or its grade. */
export function readInspection(
  library: Library,
  typed: string,
  council: string | undefined,
): Read<Inspection> {
  const picked = library.inspections.find(({ id }) => id.slice(0, 100) === typed);
  if (picked) return { value: picked };
  const question = readWords(library, typed);
  const chosen = question.councils[0] ?? council;
  const of = chosen === undefined ? readCouncil(library, undefined) : { value: chosen };
  if ('hint' in of) return of;
  const found =
    inspectionsFor(library, question, of.value) ??
    inspectionWithGrade(library, question, inspectionsOf(library, of.value)) ??
    (question.councils.length > 0 ? inspectionsOf(library, of.value) : []);
  const [first, second] = found;
  if (first && !second) return { value: first };
  const say = (list: readonly Inspection[]) => list.map((one) => inspectionName(library, one));
  return found.length > 1
    ? refuse(WORDS.severalInspections(typed), say(found))
    : refuse(WORDS.noInspection(typed, of.value), say(inspectionsOf(library, of.value)));
}

/** The article of an option: picked, or named by its publisher, or by words of its title. */
export function readSource(library: Library, typed: string): Read<Article> {
  const { articles } = library;
  const picked = articles.find(({ id }) => id.slice(0, 100) === typed);
  if (picked) return { value: picked };
  const { publishers } = readWords(library, `according to ${typed}`);
  const plain = fold(typed.trim());
  const exact = articles.filter(({ title, publisher }) =>
    [title, publisher].some((name) => fold(name) === plain),
  );
  const named = exact.length > 0 ? exact : articles.filter(({ publisher }) => publishers.includes(publisher));
  if (named.length > 1) return refuse(WORDS.severalSources(typed), named.map(sourceName(library)));
  const value = onlyValue(library, 'source', typed);
  const found = named[0] ?? articles.find(({ id }) => id.slice(0, 100) === value);
  return found ? { value: found } : refuse(WORDS.noSource(typed), nearestOf(library, 'source', typed));
}

const sourceName =
  (library: Library) =>
  (article: Article): string =>
    names(library, 'source', article.title).find((name) => name.includes(article.publisher)) ?? article.title;

/** Values like what was typed, else the first there are. */
function nearestOf(library: Library, kind: ValueKind, typed: string): readonly string[] {
  const near = names(library, kind, typed);
  return near.length > 0 ? near : names(library, kind);
}
