import type { Reading } from '../../mentions/reading.ts';
import { tokensIn } from '../../mentions/tokens-in.ts';
import type { Unit } from '../../questions/units.ts';
import type { Asked, WeighedUnit } from '../asked.ts';
import { holds } from '../features/coverage.ts';
import { placesOf } from '../features/words.ts';

/** The most of what is telling in a question that a sentence may leave to the sentences around it. */
const LEFT_OUT = 0.34;

/** The words of a question that have to stand where its answer stands: not those that every sentence may hold. */
const tellingOf = ({ telling }: Asked): readonly WeighedUnit[] => telling.filter(({ unit }) => !unit.common);

/**
 * Whether a sentence tells of the very thing that is asked: of the council and the people named, with nearly all that is
 * telling, the most telling at any rate. Only then is a value of it a headline.
 */
export function tellsOf(asked: Asked, reading: Reading, people = asked.question.people): boolean {
  const { councils } = asked.question;
  const { speaker } = reading;
  const about = [reading.council, ...reading.councils];
  if (councils.length > 0 && !councils.some((council) => about.includes(council))) return false;
  const named = [speaker.name, ...reading.people.map(({ name }) => name)];
  if (!people.every((name) => named.includes(name))) return false;
  const telling = tellingOf(asked);
  const missing = telling.filter(({ unit }) => !holds(reading.terms, unit));
  const sum = (units: readonly WeighedUnit[]): number => units.reduce((all, { weight }) => all + weight, 0);
  return !missing.some((unit) => unit === telling[0]) && sum(missing) <= LEFT_OUT * sum(telling);
}

/** Where a unit stands in a sentence, in characters: itself, or what it may mean. */
export function placesIn(unit: Unit, reading: Reading): readonly number[] {
  const tokens = tokensIn(reading);
  const own = placesOf(unit, reading).flatMap((place) => tokens[place]?.span.start ?? []);
  const meant = tokens.filter(({ stem }) => unit.loose.includes(stem)).map(({ span }) => span.start);
  const named = reading.phrases
    .filter(({ keys }) => keys.some((key) => unit.loose.includes(key)))
    .flatMap(({ from }) => tokens[from]?.span.start ?? []);
  return own.length > 0 ? own : [...meant, ...named];
}
