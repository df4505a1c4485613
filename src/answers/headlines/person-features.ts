import { stemOrName } from '../../questions/question-words.ts';
import { fold } from '../../search/fold.ts';
import { termsOf } from '../../search/terms.ts';
import { tokensOf } from '../../search/tokens.ts';
import type { Asked } from '../asked.ts';
import type { Collector } from '../features/collector.ts';
import { holds } from '../features/coverage.ts';
import { successionAsked } from '../features/succession.ts';
import { ASKS_SPEAKER, isNamedIn, type ValueCandidate } from './value-candidates.ts';

type InPerson = Extract<ValueCandidate, { kind: 'person' | 'office' }>;

/** Whether somebody is in the office that is asked about, is named in the question, or speaks. */
export function personFeatures(found: Collector, asked: Asked, { mention, cited, span }: InPerson): void {
  const { on } = found;
  const { finders, library, question, units } = asked;
  const { reading } = cited.evidence;
  const { name, role } = mention;
  const termsIn = (office: string): ReadonlySet<string> =>
    new Set(termsOf(library.lexicon, tokensOf(office)));
  const own = role === undefined ? undefined : termsIn(role);
  const known = finders.roleTerms.get(name);
  const askedIn = (terms: ReadonlySet<string> | undefined): number =>
    units.filter(({ unit }) => holds(terms, unit)).length;
  const offices = askedIn(own);
  on(`role.${role !== undefined}`);
  on(`office.${Math.min(2, offices)}`);
  on(`known office.${known === undefined ? 'none' : Math.min(2, askedIn(known))}`);
  const others = reading.people.filter((other) => other.name !== name);
  if (others.some((other) => other.role !== undefined && askedIn(termsIn(other.role)) > offices))
    on('another is in it');
  officesAsked(found, asked, [own, known]);
  askingWords(found, asked, role);
  const isNamed = isNamedIn(asked, name);
  on(`named.${isNamed || question.folded.includes(fold(name.split(/[ \u00a0]/).at(-1) ?? name))}`);
  on(`speaks.${reading.speaker.name === name}.${ASKS_SPEAKER.test(question.folded)}`);
  if (span.start < 6) on('begins');
  const { way } = successionAsked(asked);
  if (way !== undefined) on(`${way}.${placeBeside(reading.text, span)}`);
}

const HANDED_ON =
  /\b(?:(?<by>(?:replaced|succeeded|followed) by)|replac\w+|succeed\w*|t(?:ook|akes?|aking) over|follow(?:s|ed))\b/i;

/** On which side of a word for handing on somebody stands: who replaces, or who is replaced. */
function placeBeside(text: string, { start }: { readonly start: number }): string {
  const found = HANDED_ON.exec(text);
  if (found === null) return 'no word';
  return `${start < found.index ? 'before' : 'behind'}${found.groups?.['by'] === undefined ? '' : ' by'}`;
}

/** Whether somebody is in the first office that the question names, which is the one asked for, or in a later one. */
function officesAsked(
  { on }: Collector,
  { finders, units }: Asked,
  [own, known]: readonly [ReadonlySet<string> | undefined, ReadonlySet<string> | undefined],
): void {
  const offices = units.filter(({ unit }) => holds(finders.officeTerms, unit));
  offices.forEach(({ unit }, i) => {
    on(`${i === 0 ? 'first' : 'later'} office.${holds(own, unit)}.${holds(known, unit)}`);
  });
  on(`offices.${Math.min(2, offices.length)}.${own !== undefined}`);
}

const ASKS_WHO = /^(?:who|whose|whom|which|name)$/;

/** The word behind the one that asks ("who resigned", "which minister") and the others, with those of the office. */
function askingWords({ on }: Collector, { finders, question, words }: Asked, role: string | undefined): void {
  const stems = tokensOf(question.text).map(({ stem }) => stem);
  const behind = stems[stems.findIndex((stem) => ASKS_WHO.test(stem)) + 1];
  const next = behind === undefined ? '$' : stemOrName(finders, behind);
  on(`asks ${next}`);
  on(`asks ${next}|role.${role !== undefined}`);
  for (const { stem } of role === undefined ? [{ stem: 'none' }] : tokensOf(role)) {
    on(`role ${stem}`);
    on(`asks ${next}>${stem}`);
    for (const word of words) on(`${word}>${stem}`);
  }
}
