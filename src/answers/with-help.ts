import type { Library } from '../library/library.ts';
import { cleanQuestion } from '../questions/clean-question.ts';
import { helpFor } from '../questions/distress.ts';
import { fold } from '../search/fold.ts';
import type { Answer } from './answer.ts';

/** An answer to somebody who asks as one of those who were harmed comes with help lines, and to them alone. */
export function withHelp({ vocabulary }: Library, asked: string, reply: Answer): Answer {
  const help = helpFor(fold(cleanQuestion(asked)), vocabulary.distress);
  return help === 'beside' && reply.isPersonal !== true
    ? { ...reply, isPersonal: true, help: vocabulary.help }
    : reply;
}
