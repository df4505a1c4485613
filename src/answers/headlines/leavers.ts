import { numbersIn } from '../../search/number-words.ts';
import { tokensOf } from '../../search/tokens.ts';
import { wordPattern } from '../../search/word-list.ts';
import { laidTo } from '../accusations.ts';
import type { Asked } from '../asked.ts';
import type { Prepared } from '../prepared.ts';
import { namesVictim } from '../victims.ts';
import { tellsOf } from './tells-of.ts';
import { type ValueCandidate, wordsOf } from './value-candidates.ts';

/** "Who resigned", "which three senior figures have quit", "name all who stepped down". */
const WHO =
  '^(?:so |and |but )*(?:who(?: all| else)?|(?:which|name (?:the|all))(?: \\S+){1,4}?|name all)(?: who| that)?(?: has| have| had)? ';

/** "Which director resigned?": one of them. */
const WHICH_ONE = /^(?:so |and |but )*which (?!(?:\S+ ){0,2}\S*[^s\s]s\b)/;

/**
 * Those of whom the best sentence says that they left their post, where who did is asked; and those of whom another cited
 * sentence says it that tells of the very thing asked.
 */
export function leaversAsked(
  { library }: Prepared,
  asked: Asked,
  values: readonly ValueCandidate[],
): readonly ValueCandidate[] {
  const { leaving = [] } = library.vocabulary.wording ?? {};
  if (!wordPattern(leaving, WHO).test(asked.question.folded)) return [];
  const left = values.filter(
    (value) =>
      value.kind === 'person' &&
      !namesVictim(value.cited.evidence.reading) &&
      laidTo([value.mention.name], [value.cited.evidence], [leaving]).length > 0,
  );
  const isFirst = ({ rank }: ValueCandidate): boolean => rank === 0;
  if (!left.some(isFirst)) return [];
  const isOne = WHICH_ONE.test(asked.question.folded);
  const told = left.filter(
    (value) => isFirst(value) || (!isOne && tellsOf(asked, value.cited.evidence.reading)),
  );
  return new Set(told.map(wordsOf)).size < leastAsked(asked) ? [] : told;
}

/** "Which three quit?": fewer than three are no answer; a year is no number of people. */
function leastAsked({ question }: Asked): number {
  const [first] = numbersIn(tokensOf(question.text)).filter(({ value }) => value < 20);
  return first?.value ?? 1;
}
