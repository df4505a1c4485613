import { chosenEvidence } from '../answers/citations.ts';
import {
  type ValueCandidate,
  valueCandidates,
  valueKindOf,
  wordsOf,
} from '../answers/headlines/value-candidates.ts';
import { valueFeatures } from '../answers/headlines/value-features.ts';
import { withItems } from '../answers/list-items.ts';
import { cite } from '../answers/passages.ts';
import { quoteOf } from '../knowledge/article.ts';
import type { AnnotatedQuestion } from './annotated-folder.ts';
import type { Found } from './answer-samples.ts';
import { evidenceIn, placeOf, plain } from './judge.ts';
import type { Sample } from './samples.ts';

/** What no article says, no value of its sentences says; it counts less than a wrong value beside a right one. */
const UNANSWERABLE = 0.5;

/** The values of the sentences that would be cited, each with whether it is what a careful reader would accept. */
export function* valueSamples(rows: readonly Found[]): Generator<Sample> {
  for (const [group, { folder, annotated, asked, evidence }] of rows.entries()) {
    if (valueKindOf(asked) === undefined) continue;
    const { cited } = cite(asked, withItems(asked, chosenEvidence(asked, evidence)));
    const candidates = valueCandidates(asked, cited);
    for (const candidate of candidates)
      yield {
        features: valueFeatures(asked, candidate, candidates, evidence),
        label: isAccepted(annotated, candidate),
        folder: folder.name,
        group,
        weight: annotated.answerable ? 1 : UNANSWERABLE,
      };
  }
}

/** Whether a value is what is asked for, or the part of it that stands there. */
function isAccepted(annotated: AnnotatedQuestion, candidate: ValueCandidate): boolean {
  const { reading } = candidate.cited.evidence;
  const { article, span: sentence } = reading.sentence;
  if (!annotated.answerable || evidenceIn(annotated, article.id, quoteOf(article, sentence)).length === 0)
    return false;
  const words = plain(wordsOf(candidate));
  return (annotated.answer_any ?? []).flat().some((phrase) => {
    const wanted = plain(phrase);
    return placeOf(words, wanted) >= 0 || placeOf(wanted, words) >= 0;
  });
}
