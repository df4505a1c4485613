import type { Answered } from '../answering/answer.ts';
import { sayAttribution } from '../answering/wording.ts';
import { replyKind } from '../questions/kind.ts';
import type { Asked } from './asked.ts';
import { chosenEvidence, cite } from './citations.ts';
import type { Evidence } from './evidence.ts';
import { ratingHeadline } from './headlines/rating.ts';
import type { Prepared } from './prepared.ts';

/** What an answer says, before it is decided whether it is given. */
export type Draft = Pick<Answered, 'headline' | 'citations' | 'notes' | 'kind'>;

/** The answer that the best evidence gives; `undefined` without any. */
export function compose(prepared: Prepared, asked: Asked, evidence: readonly Evidence[]): Draft | undefined {
  const { cited, citations } = cite(chosenEvidence(prepared, asked, evidence));
  const [first, ...rest] = citations;
  const [best] = cited;
  if (!first || !best) return undefined;
  const headline =
    ratingHeadline(prepared, asked, cited) ?? `${sayAttribution(best.evidence.reading)} [${best.number}]`;
  return { headline, citations: [first, ...rest], notes: [], kind: replyKind(asked.kinds) };
}
