import { madeOnce } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
import { fold } from '../../search/fold.ts';
import type { Around } from '../article-context.ts';
import type { Asked } from '../asked.ts';
import type { Collector } from './collector.ts';

const VERB =
  '(?:replac(?:e[sd]?|ing)|succe(?:ed(?:s|ed|ing)?)|t(?:ook|akes?|aking|aken) over|c(?:ame|omes?|oming) after|follow(?:s|ed|ing)?|step(?:s|ped|ping)? in|fill(?:s|ed|ing)? in|st(?:ood|ands?|anding) in)';
/** "Who replaced Jo Doe", "whos taking over". */
const ASKS_NEXT = new RegExp(
  `\\bwho(?:'?s| is| was| has)? (?:(?:then|now|will) )*${VERB}\\b|\\bwho\\b.*\\breplacement\\b|\\bsuccessor\\b`,
);
/** "Who did Jo Doe replace", "who had it before her". */
const ASKS_PREVIOUS = new RegExp(
  `\\bwho(?:m)? did .*\\b${VERB}\\b|\\bpredecessor\\b|\\bwho (?:was|were|led|ran|had|held|did) .*\\bbefore\\b`,
);
const HANDED_ON =
  /\b(?:replac\w+|succe(?:ed|ss)\w*|t(?:ook|akes?|aking|aken) over|predecessors?|in (?:his|her|their) place|follow(?:s|ed) (?:him|her|them|mr|mrs|ms|dr|sir|dame)|h(?:anded|anding) over)\b/;
const BEGUN =
  /\b(?:appoint\w*|bec(?:ame|omes?|oming)|interim|acting|new|join(?:s|ed|ing)?|start(?:s|ed|ing)?|step(?:s|ped|ping) in(?:to)?|st(?:ood|ands?|anding) in|fill(?:s|ed|ing)?|took (?:up|on)|takes (?:up|on)|elected|named|promoted|c(?:ame|omes|oming) (?:in|from))\b/;

/** Whether a question asks who came after somebody in an office, or before; found once for all its candidates. */
export const successionAsked = madeOnce(
  ({ question: { folded } }: Asked): { readonly way: 'next' | 'previous' | undefined } => ({
    way: ASKS_PREVIOUS.test(folded) ? 'previous' : ASKS_NEXT.test(folded) ? 'next' : undefined,
  }),
);

const handedIn = madeOnce(({ text }: Reading): { readonly how: string } => {
  const folded = fold(text);
  return { how: HANDED_ON.test(folded) ? 'handed on' : BEGUN.test(folded) ? 'begun' : 'no' };
});

/** Where it is asked who came after somebody, or before: whether a sentence tells of both, of one in the same office, of neither. */
export function successionFeatures(
  { on }: Collector,
  asked: Asked,
  reading: Reading,
  { before }: Around,
): void {
  const { way } = successionAsked(asked);
  if (way === undefined) return;
  const { people } = asked.question;
  const { how } = handedIn(reading);
  const isAsked = ({ name }: { readonly name: string }): boolean => people.includes(name);
  const named =
    people.length === 0
      ? 'nobody asked'
      : reading.people.some(isAsked)
        ? 'named'
        : before?.people.some(isAsked)
          ? 'before'
          : 'no';
  const others = reading.people.filter((one) => !isAsked(one));
  const other =
    others.length === 0
      ? 'nobody'
      : others.some(({ name }) => isOfOneOffice(asked, name))
        ? 'same office'
        : 'other';
  on(`succession.${way}.${how}`);
  on(`succession.${way}.${named}.${other}`);
  on(`succession.${way}.${how}.${named}.${other}`);
}

/** Whether somebody is given an office of who is asked about, or one that the question names. */
function isOfOneOffice({ question, finders, units }: Asked, name: string): boolean {
  const own = finders.roleTerms.get(name);
  if (own === undefined) return false;
  const office = question.people.flatMap((one) => [...(finders.roleTerms.get(one) ?? [])]);
  const shared = office.filter((term) => own.has(term)).length;
  if (office.length > 0) return shared * 2 >= Math.min(own.size, office.length);
  return units.some(({ unit }) => [...unit.same, ...unit.loose].some((term) => own.has(term)));
}
