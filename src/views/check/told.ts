import { figuresOf } from '../../answers/figures.ts';
import type { Span } from '../../knowledge/article.ts';
import { earliest, latest } from '../../knowledge/edtf.ts';
import type { Vocabulary } from '../../knowledge/vocabulary.ts';
import type { Reading } from '../../mentions/reading.ts';
import { tokensIn } from '../../mentions/tokens-in.ts';
import { fold } from '../../search/fold.ts';
import type { Fact, TellingWord, Told } from './fact.ts';
import { countsSame } from './figures.ts';
import { hasSameParts, isAskedFor, isSharedList } from './parts.ts';
import { hasOtherOffice, hasSameAmounts, isFormer, isToBe, isTurned } from './turned.ts';
import { isElsewhere, isOfEarlierClause, isOfNearest } from './whose-matter.ts';

/** Reads whether a sentence tells what a statement does; its figures and dates are weighed apart. */
export function toldBy(fact: Fact, reading: Reading, vocabulary: Vocabulary): Told | undefined {
  if (reading.sentence.block.kind === 'heading' || !isOfCouncil(fact, reading)) return undefined;
  const anchors = fact.people.flatMap(
    (name) => reading.people.find((person) => person.name === name)?.span ?? [],
  );
  if (anchors.length < fact.people.length || fact.words.length === 0) return undefined;
  const places = fact.words.flatMap(
    (word) => nearestOf(placesOf(reading, word.terms), anchors) ?? apart(reading, word, anchors) ?? [],
  );
  if (places.length < fact.words.length || (fact.isLone && !standTogether(fact, places))) return undefined;
  const told = { reading, places };
  const hull = hullOf([...places, ...anchors]);
  const whole = hullOf([hull, ...figuresIn(fact, reading)]);
  if (!isOfNearest(fact, reading, hull) || isElsewhere(fact, told)) return undefined;
  if (isTurned(fact, reading, hull, vocabulary) || isToBe(fact, reading, whole)) return undefined;
  if (isFormer(fact, reading, hull)) return undefined;
  const between = reading.people.filter(
    ({ name, span }) => !fact.people.includes(name) && span.start >= hull.start && span.end <= hull.end,
  );
  if (anchors.length > 0 && between.length > 0 && !isSharedList(fact, told)) return undefined;
  if (between.length === 0 && isOfEarlierClause(fact, told, anchors)) return undefined;
  if (!hasSameParts(fact, told) || isAskedFor(fact, told)) return undefined;
  if (!hasSameAmounts(fact.reading.text, reading.text)) return undefined;
  return hasOtherOffice(fact, told, vocabulary.reservations.offices) ? undefined : told;
}

/**
 * Whether a sentence gives the statement's figures for much the same: of the same people and council, of the same thing,
 * with half of the words that tell. It supports nothing, but another figure elsewhere contradicts no more.
 */
export function toldNearly(fact: Fact, reading: Reading): boolean {
  if (reading.sentence.block.kind === 'heading' || !isOfCouncil(fact, reading)) return false;
  if (isDated(reading) && !holdsDates(fact, reading)) return false;
  if (!fact.people.every((name) => reading.people.some((person) => person.name === name))) return false;
  const theirs = figuresOf(reading);
  const places = fact.words.filter(({ terms }) => placesOf(reading, terms).length > 0);
  return (
    fact.figures.length > 0 &&
    places.length > 0 &&
    2 * places.length >= fact.words.length &&
    fact.figures.every((own) =>
      theirs.some(
        ({ value, unit, counted }) =>
          value === own.value && unit === own.unit && countsSame(own, { counted }),
      ),
    )
  );
}

const OURS = /\b(?:i|we|us|our|ours|my)\b/;

/** The same council and no other: the sentence's own, or named in it. */
function isOfCouncil({ council, isCouncilNamed, reading: own }: Fact, reading: Reading): boolean {
  if (council === undefined) return true;
  if (!own.councils.every((name) => reading.councils.includes(name) || reading.council === name))
    return false;
  if (reading.councils.includes(council)) return reading.councils.length === 1 || isCouncilNamed;
  if (reading.councils.length > 0 || reading.council !== council) return false;
  // Who speaks of "us" speaks of their own, not of the neighbour that they named before.
  const { councils } = reading.sentence.article;
  return !OURS.test(fold(reading.text)) || councils.length === 0 || councils.includes(council);
}

/** Where words of these terms stand in a sentence. */
export function placesOf(reading: Reading, terms: readonly string[]): readonly Span[] {
  const tokens = tokensIn(reading);
  const single = tokens.filter(({ stem }) => terms.includes(stem)).map(({ span }) => span);
  const phrases = reading.phrases
    .filter(({ keys }) => keys.some((key) => terms.includes(key)))
    .flatMap(({ from, to }): Span[] => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      return first && last ? [{ start: first.span.start, end: last.span.end }] : [];
    });
  return [...single, ...phrases];
}

/** Of several places the one closest to the people. */
function nearestOf(places: readonly Span[], anchors: readonly Span[]): Span | undefined {
  const [anchor] = anchors;
  if (!anchor) return places[0];
  return places.toSorted((a, b) => Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start))[0];
}

/** How much farther apart, in characters, an article may have what a statement has together. */
const FARTHER = 15;

function standTogether({ words }: Fact, places: readonly Span[]): boolean {
  const [own, theirs] = [hullOf(words.map(({ span }) => span)), hullOf(places)];
  return theirs.end - theirs.start <= own.end - own.start + FARTHER;
}

/** Where the words of a phrase stand, though not together: the first of them. */
function apart(reading: Reading, { parts = [] }: TellingWord, anchors: readonly Span[]): Span | undefined {
  const places = parts.map((part) => nearestOf(placesOf(reading, [part]), anchors));
  return places.length > 1 && places.every((place) => place !== undefined) ? places[0] : undefined;
}

function hullOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Where the figures of a statement stand in a sentence. */
const figuresIn = ({ figures }: Fact, reading: Reading): readonly Span[] =>
  figuresOf(reading).flatMap(({ value, unit, span }) =>
    figures.some((own) => own.value === value && own.unit === unit) ? [span] : [],
  );

const isDated = ({ dates, sentence }: Reading): boolean =>
  sentence.article.published !== undefined || dates.some(({ edtf }) => edtf !== undefined);

/** Each date of the statement is given by the sentence, or by what it stands under, at least as exactly. */
export function holdsDates({ dates }: Fact, reading: Reading): boolean {
  const within = (edtf: string, date: string): boolean =>
    earliest(edtf) >= earliest(date) && latest(edtf) <= latest(date);
  const own = reading.dates.flatMap(({ edtf }) => edtf ?? []);
  const theirs = own.length > 0 ? own : [reading.sentence.article.published ?? []].flat();
  return dates.every((date) => theirs.some((edtf) => within(edtf, date)));
}
