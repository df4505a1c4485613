import { stemOf } from '../search/tokens.ts';
import type { Knowhow } from './knowhow.ts';
import { isKnown, type Passage } from './passages.ts';
import type { Question } from './question.ts';
import type { Unit } from './units.ts';

/** Whether a passage holds the kind of thing that was asked for, about the thing that was asked about. */
export function fits(question: Question, passage: Passage, knowhow: Knowhow): boolean {
  return names(question, passage) && numbers(question, passage) && kindOfThing(question, passage, knowhow);
}

/** Every person named in the question is named in the sentence, or speaks in it. */
function names({ people }: Question, { reading }: Passage): boolean {
  return people.every(
    (name) =>
      reading.speaker.name === name ||
      reading.people.some((person) => person.name === name) ||
      surnameIn(name, reading.terms),
  );
}

function surnameIn(name: string, terms: ReadonlySet<string>): boolean {
  return terms.has(stemOf((name.split(/[ \u00a0]/).at(-1) ?? '').toLowerCase()));
}

/** Every figure of the question (years are read as time) stands in the sentence. */
function numbers({ units }: Question, { reading }: Passage): boolean {
  return units
    .filter(({ text }) => /^£?\d/.test(text))
    .every((unit) => unit.same.some((term) => reading.terms.has(term)));
}

function kindOfThing(question: Question, passage: Passage, knowhow: Knowhow): boolean {
  const { kind, folded } = question;
  const { reading } = passage;
  if (question.units.some((unit) => !isKnown(unit, knowhow)) && passage.coverage < 0.75) return false;
  if (kind === 'number') return holdsNumber(question, passage);
  if (kind === 'date') return reading.dates.length > 0;
  if (kind === 'person' && /\b(?:phone|email|address)\b/.test(folded)) return false;
  return true;
}

const COUNTED = /\bhow (?:many|much) ((?:[\w'-]+ ?){1,3})|number of ((?:[\w'-]+ ?){1,3})/;

/** "How many X": a number whose counted things are X, or say the same as X. */
function holdsNumber({ folded, units }: Question, { reading }: Passage): boolean {
  const wanted = COUNTED.exec(folded);
  const figures = reading.numbers.filter(
    ({ span }) =>
      !reading.dates.some(
        (date) =>
          date.span.start - reading.sentence.span.start <= span.start &&
          span.end <= date.span.end - reading.sentence.span.start,
      ),
  );
  const durations = /\bhow long|how many (?:years|months|weeks)|over how many\b/.test(folded);
  if (durations) return reading.dates.length > 0 || figures.length > 0;
  if (/\bhow old\b/.test(folded))
    return (
      figures.some(({ counted }) => counted[0] === 'year' || counted[0] === 'yearold') ||
      /\baged?\b/.test(reading.text)
    );
  if (/\bhow much\b.*\b(?:cost|spend|spent|paid|pay|money|budget|fund)|cost\b/.test(folded))
    return figures.some(({ unit }) => unit === '£');
  if (/\b(?:phone|telephone|contact) number\b/.test(folded)) return false;
  if (!wanted) return figures.length > 0;
  const things = units.filter((unit) =>
    (wanted[1] ?? wanted[2] ?? '').includes(unit.text.split(' ')[0] ?? ''),
  );
  const first: Unit | undefined = things[0];
  if (!first) return figures.length > 0;
  return (
    figures.some(({ counted, span }) => {
      const after = reading.text.slice(span.end, span.end + 60).toLowerCase();
      return (
        counted.some((stem) =>
          things.some((unit) => unit.same.includes(stem) || unit.loose.includes(stem)),
        ) || things.some((unit) => after.includes(unit.text))
      );
    }) && first !== undefined
  );
}
