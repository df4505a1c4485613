import type { Answered } from '../answering/answer.ts';
import { notesOn } from '../answering/claims-cited.ts';
import { replyKind } from '../questions/kind.ts';
import type { Asked } from './asked.ts';
import { chosenEvidence, cite } from './citations.ts';
import type { Evidence } from './evidence.ts';
import { headlineFor } from './headlines/headline.ts';
import type { Prepared } from './prepared.ts';

/** What an answer says, before it is decided whether it is given. */
export type Draft = Pick<Answered, 'headline' | 'citations' | 'notes' | 'kind'>;

/** The answer that the best evidence gives; `undefined` without any. */
export function compose(prepared: Prepared, asked: Asked, evidence: readonly Evidence[]): Draft | undefined {
  const { cited, citations } = cite(chosenEvidence(prepared, asked, evidence));
  const [first, ...rest] = citations;
  if (!first) return undefined;
  const { text, inspections } = headlineFor(prepared, asked, cited);
  const notes = [...new Set(inspections.flatMap((inspection) => notesOn(prepared.library, inspection)))];
  return { headline: text, citations: [first, ...rest], notes, kind: replyKind(asked.kinds) };
}
