import type { Span } from '../knowledge/article.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { fold } from '../search/fold.ts';
import {
  COPULA,
  DENIED,
  DISTINCT,
  FROM,
  HOPED,
  IS_SUBJECT,
  LABEL,
  LOST,
  MAY_FOLLOW,
  NOT_VERBAL,
  NUMBERED,
  OTHERS,
  PLAIN_VERB,
  RATING_NOUN,
  STRONG_VERB,
  TO_BE,
  TRANSITION,
  VERBAL,
  WEAK_VERB,
} from './frames.ts';
import { createNameFinder, type Named, type NameFinder } from './names.ts';

/** A grade that a text gives to something, with the frame that says so. */
export interface GradeMention {
  readonly grade: string;
  readonly span: Span;
  /** "from inadequate to good": this is the one it came from. */
  readonly former: boolean;
}

/** Finds grade words, formal and informal. */
export function gradeFinder(vocabulary: Vocabulary): NameFinder {
  return createNameFinder(
    vocabulary.grades.flatMap((grade) =>
      [...grade.names, ...grade.informal].map((name) => [name, grade.id] as const),
    ),
  );
}

/** What stands around a grade, as far as it decides whether the grade is stated. */
export interface GradeContext {
  /** An area's name ends shortly before it: "leadership is good". */
  readonly areaBefore: boolean;
  /** What stands before it, with the names of areas blanked: their words ("practice") say nothing else. */
  readonly unnamed: string;
  /** Its subject is a council or its services: "the council was inadequate". */
  readonly serviceBefore: boolean;
}

/** The grades that a sentence states as ratings; mere adjectives, hopes, denials and grades of cases are left out. */
export function gradesStated(
  text: string,
  found: readonly Named[],
  contextOf: (from: number, at: number) => GradeContext,
): readonly GradeMention[] {
  const folded = fold(text);
  return found.flatMap(({ id, span }, i) => {
    const from = clauseStart(folded, found, i);
    const before = folded.slice(from, span.start).slice(-180);
    const written = text.slice(span.start, span.end);
    const around = {
      before,
      word: folded.slice(span.start, span.end),
      after: folded.slice(span.end),
      capital: /^\p{Lu}/u.test(written) && span.start > 0,
      ...contextOf(from, span.start),
    };
    if (isOthers(before, around.after, around.areaBefore) || !isStated(around)) return [];
    return [{ grade: id, span, former: FROM.test(before) || LOST.test(before) }];
  });
}

interface Around extends GradeContext {
  readonly before: string;
  readonly word: string;
  readonly after: string;
  readonly capital: boolean;
}

/** Denials and hopes reach no further back than the last clause that holds a grade of its own. */
function clauseStart(folded: string, found: readonly Named[], i: number): number {
  const previous = found[i - 1]?.span.end ?? 0;
  const between = folded.slice(previous, found[i]?.span.start);
  const last = [...between.matchAll(/;|, (?:while|but|although|whereas|with)\b|(?<!anything )\bbut\b/g)].at(
    -1,
  );
  return last ? previous + last.index : 0;
}

function isStated(around: Around): boolean {
  const { before, word, after, capital, areaBefore, serviceBefore, unnamed } = around;
  const quoted = /["'](?:now |still )?$/.test(before) && /^[,.]?["']/.test(after);
  const noun = RATING_NOUN.test(after) || /(?:rating|grade|judge?ment|marks|verdict|category)$/.test(word);
  if (LOST.test(before) && (quoted || noun)) return true;
  const told = before.replace(/"[^"]*"/g, '""');
  if (NUMBERED.test(told)) return false;
  if (DENIED.test(told) || isHope(told)) return false;
  if (!quoted && !noun && !MAY_FOLLOW.test(after)) return false;
  if (STRONG_VERB.test(before)) return true;
  if (VERBAL.test(word))
    return !NOT_VERBAL.test(unnamed) && (quoted || LABEL.test(before) || areaBefore || serviceBefore);
  if (WEAK_VERB.test(before) && (quoted || noun || TO_BE.test(before))) return true;
  if (noun || TRANSITION.test(before)) return noun || DISTINCT.test(word) || word === 'good';
  if (DISTINCT.test(word) && PLAIN_VERB.test(before)) return areaBefore || serviceBefore;
  if (LABEL.test(before)) return (areaBefore || capital) && !IS_SUBJECT.test(after);
  if (COPULA.test(before)) return quoted || areaBefore || capital;
  return quoted && areaBefore;
}

/** A hope ends where a rating verb in the past follows it: "hoped for better but was rated good". */
function isHope(before: string): boolean {
  const match = HOPED.exec(before.slice(-120));
  return (
    match !== null &&
    (/^(?:if|whether|until)\b/.test(match[0]) || !/\b(?:was|were|has been|have been)\b/.test(match[0]))
  );
}

/** The last thing named before the grade is a case, a school, another service: the grade is theirs. */
function isOthers(before: string, after: string, areaBefore: boolean): boolean {
  if (/^["']?\s+(?:cases?|audits?|files?|plans?|schools?|homes?)\b/.test(after)) return true;
  if (areaBefore) return false;
  const subject = before.split(/;|\b(?:that|after|when|while|but|following)\b/).at(-1) ?? '';
  const others = [...subject.matchAll(new RegExp(OTHERS, 'g'))].at(-1);
  return (
    others !== undefined &&
    !/\b(?:council|authority|services|county|city|borough)\b(?!'s)/.test(subject.slice(others.index))
  );
}
