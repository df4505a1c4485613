import type { Span } from '../../knowledge/article.ts';
import type { Reading } from '../../mentions/reading.ts';
import { tokensIn } from '../../mentions/tokens-in.ts';
import { fold } from '../../search/fold.ts';
import { isStopped } from '../../search/stop-words.ts';
import type { Token } from '../../search/tokens.ts';
import type { Fact, Told } from './fact.ts';

/** A verb's form by its ending, or one of the common irregular ones. */
const PARTICIPLE =
  /(?:ed|en)$|^(?:made|led|run|sent|told|put|found|held|left|took|said|gave|came|went|began|brought|built|set|lost|met|paid|won|kept)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/**
 * Who does and who suffers is the same in both: "X appointed Y" is "Y was appointed by X", not "X was appointed", and
 * "the council took over the trust" is not "the trust took over the council".
 */
export function hasSameParts(fact: Fact, told: Told): boolean {
  const [mine, theirs] = [fact.reading, told.reading];
  const spanOf = ({ people }: Reading, name: string): Span | undefined =>
    people.find((person) => person.name === name)?.span;
  const names = fact.people.flatMap((name) => pairOf(spanOf(mine, name), spanOf(theirs, name)));
  const words = fact.words.flatMap(({ span }, i) => pairOf(span, told.places[i]));
  const things = [...names, ...words];
  return [...words, ...commonVerbs(mine, theirs)].every(([own, place]) => {
    const [verb, other] = [verbAt(mine, own), verbAt(theirs, place)];
    if (!verb || !other) return true;
    return things.every(([a, b]) => {
      if (a === own || isVerb(mine, a) || isVerb(theirs, b)) return true;
      if (isTo(theirs, other) && !isTo(mine, verb)) return false;
      return doesIt(mine, verb, a) === doesIt(theirs, other, b);
    });
  });
}

/** Where the statement has something, and where the sentence has it. */
type Pair = readonly [Span, Span];

const pairOf = (own: Span | undefined, theirs: Span | undefined): readonly Pair[] =>
  own && theirs ? [[own, theirs]] : [];

/** "Bring 30 children back": what is asked for is not told of as done. */
export const isAskedFor = (fact: Fact, { reading, places }: Told): boolean =>
  places.some((place, i) => {
    const own = fact.words[i];
    const [first] = tokensIn(reading);
    return (
      own !== undefined &&
      first !== undefined &&
      place.start === first.span.start &&
      verbAt(fact.reading, own.span) !== undefined &&
      verbAt(reading, place) === undefined &&
      (first.stem === first.text || !/ing$/.test(first.text))
    );
  });

/** Verbs that both have and that tell little by themselves: "took", "gave", "left". */
function commonVerbs(own: Reading, theirs: Reading): readonly Pair[] {
  const verbs = (reading: Reading): readonly Token[] =>
    tokensIn(reading).filter(({ text, stem }) => PARTICIPLE.test(text) && isStopped(stem));
  const others = verbs(theirs);
  return verbs(own).flatMap((verb) => {
    const [other, ...more] = others.filter(({ text }) => text === verb.text);
    return more.length === 0 ? pairOf(verb.span, other?.span) : [];
  });
}

function verbAt(reading: Reading, span: Span): Token | undefined {
  return tokensIn(reading).find(
    (token) => token.span.start >= span.start && token.span.end <= span.end && PARTICIPLE.test(token.text),
  );
}

const isVerb = (reading: Reading, span: Span): boolean => verbAt(reading, span) !== undefined;

/** "To resign" is no resignation. */
function isTo(reading: Reading, verb: Token): boolean {
  const tokens = tokensIn(reading);
  return tokens[tokens.indexOf(verb) - 1]?.text === 'to';
}

/** "Ministers had the trust set up": done to it, by somebody else. */
const HAD_DONE = /\b(?:had|have|has|got|get) (?:the|this|that|an?|its|their|his|her) (?:[\p{L}'-]+ ){1,2}$/u;

/** "Whom ministers appointed": done by them, to whoever stands before. */
const WHOM = /\bwhom (?:[\p{L}'-]+ ){1,4}$/u;

/** Whether what stands at a place does what the verb says; else it is done to it. */
function doesIt(reading: Reading, verb: Token, place: Span): boolean {
  const whom = WHOM.exec(fold(reading.text).slice(0, verb.span.start));
  if (whom && place.start < verb.span.start) return place.start > whom.index;
  const tokens = tokensIn(reading);
  const at = tokens.indexOf(verb);
  const be = tokens.slice(Math.max(0, at - 3), at).some(({ text }) => BE.test(text));
  const by = tokens.slice(at + 1, at + 4).some(({ text }) => text === 'by');
  const passive = be || by || HAD_DONE.test(fold(reading.text).slice(0, verb.span.start));
  const before = place.start < verb.span.start;
  const toBy = /\bby (?:[\p{L}'-]+ ){0,3}$/u.test(fold(reading.text).slice(0, place.start));
  return before ? !passive : toBy;
}

/** Between names of a list stand commas, "and" and offices, and nothing that says something of one of them. */
const OF_LIST = /^(?:,| and|,? and)(?: [\p{L}’'&()-]+){0,9} ?$/u;
const SAYS_SOMETHING =
  /\b(?:who|which|that|whose|after|before|when|while|since|because|but|said|says|is|was|are|were|has|had|have|will|would|told|became|left|took|to|from|with|by|against|against)\b/;

/** Whether the people of the statement stand in one list with the others of the sentence, so that what it says holds for each. */
export function isSharedList(fact: Fact, { reading, places }: Told): boolean {
  const listed = reading.people.toSorted((a, b) => a.span.start - b.span.start);
  const first = listed[0];
  const last = listed.at(-1);
  if (!first || !last || listed.length < 2) return false;
  const inside = places.some(({ start }) => start > first.span.start && start < last.span.start);
  return (
    !inside &&
    fact.people.every((name) => listed.some((person) => person.name === name)) &&
    listed.slice(1).every(({ span }, i) => {
      const between = reading.text.slice(listed[i]?.span.end ?? 0, span.start);
      return OF_LIST.test(between) && !SAYS_SOMETHING.test(between);
    })
  );
}
