import { chosenEvidence } from '../answers/citations.ts';
import { choiceFeatures } from '../answers/headlines/choice-features.ts';
import { type GradesDraft, gradesDraft } from '../answers/headlines/grades-draft.ts';
import { gradesFeatures } from '../answers/headlines/grades-features.ts';
import {
  type ValueCandidate,
  valueCandidates,
  valueKindOf,
  wordsOf,
} from '../answers/headlines/value-candidates.ts';
import { valueFeatures } from '../answers/headlines/value-features.ts';
import { ratedValues, scoredValues, valueHeadline } from '../answers/headlines/values.ts';
import { withItems } from '../answers/list-items.ts';
import { type Cited, cite } from '../answers/passages.ts';
import type { AnnotatedQuestion } from './annotated-folder.ts';
import type { Found } from './answer-samples.ts';
import type { LeftOut } from './folds.ts';
import { areGradesRight, isEvidence, placeOf, plain } from './judge.ts';
import type { Sample } from './samples.ts';

/** What no article says, no value of its sentences says; it counts less than a wrong value beside a right one. */
const UNANSWERABLE = 0.5;

/** The values of the sentences that would be cited, each with whether it is what a careful reader would accept. */
export function* valueSamples(rows: readonly Found[]): Generator<Sample> {
  for (const [group, { folder, annotated, asked, evidence }] of rows.entries()) {
    if (valueKindOf(asked) === undefined) continue;
    const cited = citedIn({ asked, evidence });
    for (const candidate of valueCandidates(asked, cited))
      yield {
        features: valueFeatures(asked, candidate, cited, evidence),
        label: isAccepted(annotated, candidate),
        folder: folder.name,
        group,
        weight: annotated.answerable ? 1 : UNANSWERABLE,
      };
  }
}

/** The possible values among them beside each other, by left-out weights. */
export function* choiceSamples(rows: readonly Found[], value: LeftOut): Generator<Sample> {
  for (const [group, { folder, annotated, asked, evidence }] of rows.entries()) {
    if (valueKindOf(asked) === undefined) continue;
    const scored = scoredValues(asked, citedIn({ asked, evidence }), evidence, value.without(folder.name));
    for (const own of scored)
      yield {
        features: choiceFeatures(asked, own, scored),
        label: isAccepted(annotated, own.value),
        folder: folder.name,
        group,
        weight: annotated.answerable ? 1 : UNANSWERABLE,
      };
  }
}

/** The grades of the sentences that would be cited, where no other value is the headline, by left-out weights. */
export function* gradesSamples(rows: readonly Found[], value: LeftOut, choice: LeftOut): Generator<Sample> {
  for (const [group, { folder, annotated, asked, evidence }] of rows.entries()) {
    const cited = citedIn({ asked, evidence });
    const draft = gradesDraft(asked, cited);
    if (draft === undefined) continue;
    const models = { value: value.without(folder.name), choice: choice.without(folder.name) };
    const rated = ratedValues(asked, cited, evidence, models);
    if (valueHeadline(asked, rated) !== undefined) continue;
    yield {
      features: gradesFeatures(asked, draft, evidence),
      label:
        areGradesRight(annotated, draft.text, asked.question.grades.length > 0) &&
        isStated(annotated, draft, cited),
      folder: folder.name,
      group,
      weight: annotated.answerable ? 1 : UNANSWERABLE,
    };
  }
}

/** Whether one of the grades stands in a sentence that a careful reader takes as an answer. */
const isStated = (annotated: AnnotatedQuestion, { shown }: GradesDraft, cited: readonly Cited[]): boolean =>
  shown.some(({ claim: { reading } }) =>
    cited.some(({ evidence }) => evidence.reading === reading && isEvidence(annotated, reading)),
  );

/** The sentences that would be cited. */
const citedIn = ({ asked, evidence }: Pick<Found, 'asked' | 'evidence'>): readonly Cited[] =>
  cite(asked, withItems(asked, chosenEvidence(asked, evidence))).cited;

/** Whether a value is what is asked for, or the part of it that stands there. */
function isAccepted(annotated: AnnotatedQuestion, candidate: ValueCandidate): boolean {
  const { reading } = candidate.cited.evidence;
  if (!annotated.answerable || !isEvidence(annotated, reading)) return false;
  const words = plain(wordsOf(candidate));
  return (annotated.answer_any ?? []).flat().some((phrase) => {
    const wanted = plain(phrase);
    return placeOf(words, wanted) >= 0 || placeOf(wanted, words) >= 0;
  });
}
