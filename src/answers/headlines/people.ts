import { withTitle } from '../../answering/question-spans.ts';
import type { Unit } from '../../answering/units.ts';
import { listed, marks } from '../../answering/wording.ts';
import type { PersonMention } from '../../mentions/people.ts';
import type { Reading } from '../../mentions/reading.ts';
import { fold } from '../../search/fold.ts';
import { termsOf } from '../../search/terms.ts';
import { tokensOf } from '../../search/tokens.ts';
import type { Asked } from '../asked.ts';
import type { Cited } from '../citations.ts';
import { holds } from '../features/coverage.ts';
import type { Prepared } from '../prepared.ts';
import { isStale } from './stale.ts';
import { standsBy, tellsOf } from './told.ts';
import type { Value } from './values.ts';

const ASKS_SPEAKER = /\b(?:said|says?|called|described|told|promised|claimed|wrote|warned|quoted?)\b/;
/** A sentence this much less likely than the best is no part of the answer. */
const LESS = 0.5;

/** All the people of the evidence who are asked for, each with the office that stands beside the name. */
export function peopleIn(prepared: Prepared, asked: Asked, cited: readonly Cited[]): Value | undefined {
  const least = (cited[0]?.evidence.probability ?? 1) * LESS;
  const found = new Map<string, { said: string; role: string | undefined; numbers: number[] }>();
  for (const { number, evidence } of cited.filter((one) => one.evidence.probability >= least))
    for (const { name, role, span } of wantedIn(prepared, asked, evidence.reading)) {
      const { text } = evidence.reading;
      const said = text.slice(withTitle(fold(text), span).start, span.start) + name;
      const known = found.get(name);
      found.set(name, {
        said: known?.said ?? said,
        role: known?.role ?? role,
        numbers: [...new Set([...(known?.numbers ?? []), number])],
      });
    }
  if (found.size === 0) return undefined;
  const one = found.size === 1;
  const people = [...found.values()].map(({ said, role, numbers }) => {
    const office = role === undefined || said.startsWith(role) ? '' : one ? `, ${role}` : ` (${role})`;
    return `${said}${office} ${marks(numbers)}`;
  });
  return { text: listed(people), notes: [] };
}

/** The people of a sentence whom a question asks for: those in the office that it names, in the clause that tells of it. */
function wantedIn(prepared: Prepared, asked: Asked, reading: Reading): readonly PersonMention[] {
  const { question, units } = asked;
  // Who held an office once is no answer to who holds it.
  if (!tellsOf(asked, reading) || isStale(prepared, asked, reading.sentence.article)) return [];
  const { people, speaker, text } = reading;
  const others = people.filter(({ name }) => !question.people.includes(name));
  const isSpeakerAsked = ASKS_SPEAKER.test(question.folded);
  if (isSpeakerAsked)
    return speaker.name === undefined || question.people.includes(speaker.name)
      ? []
      : [speakerOf(speaker.name, others)];
  const holdsOffice = ({ name, role }: PersonMention, unit: Unit): boolean =>
    holds(
      role === undefined
        ? prepared.knowhow.roleTerms.get(name)
        : new Set(termsOf(prepared.library.lexicon, tokensOf(role))),
      unit,
    );
  const offices = units
    .map(({ unit }) => unit)
    .filter((unit) => others.some((person) => holdsOffice(person, unit)));
  const inOffice = others.filter((person) => offices.every((unit) => holdsOffice(person, unit)));
  const isThere = standsBy(asked, reading, (unit) => !offices.includes(unit));
  // Who speaks of somebody else is not asked for.
  const silent = inOffice.filter(({ name }) => inOffice.length < 2 || name !== speaker.name);
  return silent.filter(({ span }) => isThere(span.start) && !isSource(text, span.start));
}

/** "A report by Jo Doe", "the Doe review": whose it is, not who did what is told. */
const isSource = (text: string, start: number): boolean =>
  /\b(?:report|review|inquiry|letter|statement|questions?) (?:by|from|of) (?:\w+ )?$/i.test(
    text.slice(0, start),
  );

function speakerOf(name: string, people: readonly PersonMention[]): PersonMention {
  return people.find((person) => person.name === name) ?? { name, span: { start: 0, end: 0 } };
}
