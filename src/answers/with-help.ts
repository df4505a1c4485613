import type { Library } from '../library/library.ts';
import { askingPart } from '../questions/asking-part.ts';
import { cleanMessage } from '../questions/clean-question.ts';
import { helpFor, isOfInspecting, isOfOthers } from '../questions/distress.ts';
import { fold } from '../search/fold.ts';
import type { Answer, Unanswered } from './answer.ts';
import { REFUSES } from './messages.ts';

/** "Who resigned?", "how many of us": a fact is asked for, not "would they believe me now?". */
const FACT =
  /\b(?:who|whom|when|which|where|what year|what date|what grade|how many|how long|how old|how much)\b/;

const HOW_IT_IS = /\b(?:rat(?:ed|ing|ings)|grades?|better|worse|improv\w*|changed|safer?)\b/;
const OF_ONESELF = /\b(?:i|i'm|im|me|my|mine|myself|we|us|ours?)\b/;

/** Help lines and nothing else: what is suggested or quoted beside them would be read as the reply. */
export const helpAlone = (
  help: readonly string[],
): Pick<Unanswered, 'reason' | 'headline' | 'isPersonal'> => ({
  reason: 'out-of-scope',
  headline: [REFUSES.advice, ...help].join('\n'),
  isPersonal: true,
});

/**
 * An answer to somebody who asks as one of those who were harmed comes with help lines, and to them alone. Where there is
 * none, and nothing was asked about what articles or inspectors say, they get the help lines and nothing else.
 */
export function withHelp({ vocabulary }: Library, asked: string, reply: Answer): Answer {
  const { distress, help } = vocabulary;
  const message = cleanMessage(asked);
  const needed = helpFor(fold(message), distress);
  if (reply.isPersonal === true || needed === undefined) return reply;
  const part = fold(askingPart(message));
  const isReplied = reply.status === 'answered' || reply.citations.length > 0;
  // "I was abused there. Is it any better now?" asks how it is.
  const asksOfOthers = needed === 'foremost' && HOW_IT_IS.test(part) && !OF_ONESELF.test(part);
  if (
    needed === 'beside' ||
    (asksOfOthers && reply.status === 'answered') ||
    isOfInspecting(part, distress) ||
    (isReplied && FACT.test(part)) ||
    (reply.status === 'answered' && isOfOthers(fold(message), distress)) ||
    (reply.status === 'unanswered' && reply.reason === 'will-not')
  )
    // Beside help lines nothing else is suggested to who got no answer.
    return { ...reply, isPersonal: true, help, ...(reply.status === 'unanswered' && { suggestions: [] }) };
  const { question, kind, probability } = reply;
  const nothing = { citations: [], notes: [], suggestions: [] };
  return { question, kind, probability, ...helpAlone(help), status: 'unanswered', ...nothing };
}
