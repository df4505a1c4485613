import { fold } from '../../search/fold.ts';
import { termsOf } from '../../search/terms.ts';
import { tokensOf } from '../../search/tokens.ts';
import { wordPattern } from '../../search/word-list.ts';
import type { Asked } from '../asked.ts';
import { holds } from '../features/coverage.ts';
import type { ValueCandidate } from './value-candidates.ts';

const OFFICE_ASKED =
  /^(?:so |and |but )*(?:which|what|who (?:is|was|were|are)(?: (?:the|their|its|our|your))?)((?: \p{L}+){1,2})\b/u;

/**
 * Whether somebody is given the office that is asked for, here or anywhere: "which commissioner was sent", "who was the
 * leader". One of another service is another office (a police commissioner). True where no office is asked for.
 */
export function isInOfficeAsked(
  { finders, library, units, question }: Asked,
  value: ValueCandidate,
): boolean {
  const words = `${OFFICE_ASKED.exec(question.folded)?.[1] ?? ''} `;
  const office = units.find(
    ({ unit }) => words.includes(` ${unit.text} `) && holds(finders.officeTerms, unit),
  );
  if (value.kind !== 'person' || office === undefined) return true;
  const { name, role } = value.mention;
  const { others } = library.vocabulary.cues;
  const otherService = wordPattern(others);
  if (otherService.test(fold(role ?? '')) && !otherService.test(question.folded)) return false;
  return [new Set(termsOf(library.lexicon, tokensOf(role ?? ''))), finders.roleTerms.get(name)].some(
    (terms) => holds(terms, office.unit),
  );
}
