import { groupedBy } from '../../mentions/grouped-by.ts';
import type { Unit } from '../../questions/units.ts';
import { fold } from '../../search/fold.ts';
import { termsOf } from '../../search/terms.ts';
import { tokensOf } from '../../search/tokens.ts';
import { wordPattern } from '../../search/word-list.ts';
import type { Asked } from '../asked.ts';
import { holds } from '../features/coverage.ts';
import { listed, marks } from '../messages.ts';
import { sayValue } from './say-value.ts';
import { tellsOf } from './tells-of.ts';
import { ASKS_SPEAKER, type ValueCandidate } from './value-candidates.ts';

/** Who says what the best sentence says, where that is asked: whose words a quotation is has been read with it. */
export function speakerAsked(asked: Asked, values: readonly ValueCandidate[]): ValueCandidate | undefined {
  const { question } = asked;
  if (!ASKS_SPEAKER.test(question.folded)) return undefined;
  return values
    .filter(({ rank }) => rank === 0)
    .find(
      ({ kind, mention, cited }) =>
        kind === 'person' &&
        cited.evidence.reading.speaker.quoted &&
        tellsOf(asked, cited.evidence.reading, []) &&
        question.quoted.every((words) => fold(cited.evidence.reading.text).includes(fold(words))) &&
        cited.evidence.reading.speaker.name === mention.name,
    );
}

/** All who are asked for, each once. */
export function sayPeople(values: readonly ValueCandidate[]): string {
  const people = values.flatMap((value) => (value.kind === 'person' ? [value] : []));
  const said = [...groupedBy(people, ({ mention }) => mention.name).values()].map((own) => {
    const [longest] = own.map((value) => sayValue(value).text).toSorted((a, b) => b.length - a.length);
    const numbers = own.map(({ cited }) => cited.number).toSorted((a, b) => a - b);
    return `${longest} ${marks([...new Set(numbers)])}`;
  });
  return listed(said);
}

/** The offices that somebody is given, each once, the fullest of those that say the same: "Jo Doe: leader [1]". */
export function sayOffices(values: readonly ValueCandidate[]): string {
  const offices = values
    .flatMap((value) => (value.kind === 'office' ? [value] : []))
    .toSorted((a, b) => a.cited.number - b.cited.number);
  const name = offices.map(({ mention }) => mention.name).toSorted((a, b) => b.length - a.length)[0] ?? '';
  const stems = (role: string): readonly string[] => tokensOf(role).map(({ stem }) => stem);
  const isIn = (a: string, b: string): boolean => stems(a).every((stem) => stems(b).includes(stem));
  const said = offices.filter(
    ({ mention: { role } }, i) =>
      !offices.some(
        (other, j) => (j < i || !isIn(other.mention.role, role)) && isIn(role, other.mention.role),
      ),
  );
  return `${name}: ${listed(said.map(({ mention, cited }) => `${mention.role} ${marks([cited.number])}`))}`;
}

const OFFICE_ASKED =
  /^(?:so |and |but )*(?:which|what|who (?:is|was|were|are)(?: (?:the|their|its|our|your))?)((?: \p{L}+){1,2})\b/u;

/** The office that is asked for by its name: "who is the leader", "which commissioner". */
export function officeAsked({ finders, units, question }: Asked): Unit | undefined {
  const words = `${OFFICE_ASKED.exec(question.folded)?.[1] ?? ''} `;
  return units.find(({ unit }) => words.includes(` ${unit.text} `) && holds(finders.officeTerms, unit))?.unit;
}

/**
 * Whether somebody is given the office that is asked for, here or anywhere: "which commissioner was sent", "who was the
 * leader". One of another service is another office (a police commissioner). True where no office is asked for.
 */
export function isInOfficeAsked(asked: Asked, value: ValueCandidate): boolean {
  const { finders, library, question } = asked;
  const office = officeAsked(asked);
  if (value.kind !== 'person' || office === undefined) return true;
  const { name, role } = value.mention;
  const { others } = library.vocabulary.cues;
  const otherService = wordPattern(others);
  if (otherService.test(fold(role ?? '')) && !otherService.test(question.folded)) return false;
  return [new Set(termsOf(library.lexicon, tokensOf(role ?? ''))), finders.roleTerms.get(name)].some(
    (terms) => holds(terms, office),
  );
}
