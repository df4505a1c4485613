import { isAnyKindWord } from '../../questions/question-kind.ts';
import { fold } from '../../search/fold.ts';
import type { Asked } from '../asked.ts';

/** What somebody did, what became of them, who chose them, who came before or after them. */
const NO_OFFICE =
  /^(?:so |and )?what (?:happened|became|(?:did|has|have)\b.*\b(?:do|done|happened|become))\b|^(?:so |and )?who (?!(?:is|was|are|were|the|exactly)\b(?! \w+ing\b))|\bwho\b.*\b(?:after|before|since|instead|next|succe\w+|replac\w+)\b/;

/** Whether nothing is asked of somebody but who they are, or were: "who is Jo Doe", "Jo Doe's job", not "what did Jo Doe do". */
export const asksForOffice = ({ units, question: { folded, people } }: Asked): boolean =>
  !NO_OFFICE.test(folded) &&
  units.every(
    ({ unit: { text, common } }) =>
      common || text === 'party' || isAnyKindWord(text) || people.some((name) => fold(name).includes(text)),
  );
