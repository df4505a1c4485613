import { guard } from '../answering/guards.ts';
import type { Library } from '../library.ts';
import type { Asked } from './asked.ts';
import type { Prepared } from './prepared.ts';

/** What else speaks against an answer, by a short name: features of the decision. */
export function doubtsOf({ knowhow }: Prepared, library: Library, { question }: Asked): readonly string[] {
  const reply = guard(library, knowhow, question);
  return reply?.status === 'unanswered' ? [reply.reason] : [];
}
