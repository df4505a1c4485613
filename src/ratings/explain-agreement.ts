import { areaAgreement } from './area-agreement.ts';
import { councilAgreement } from './council-agreement.ts';
import type { Decision } from './decide.ts';
import { chosen, type Decided, isLikely, judged, sayTime } from './decided.ts';
import type { GradeMention } from './grade-mentions.ts';
import type { PlacedGrade } from './neighbours.ts';
import type { RatingModels } from './rating-models.ts';
import { timeAgreement } from './time-agreement.ts';

/** The second look at council, area and time: nothing where the first found the words to be no rating. */
export function explainAgreement(
  grade: PlacedGrade,
  mentions: readonly GradeMention[],
  decisions: readonly Decision[],
  models: RatingModels,
): readonly Decided[] {
  const isHere = (one: PlacedGrade): boolean => one.passage === grade.passage && one.at === grade.at;
  const [mentionAt, decisionAt] = [mentions.findIndex(isHere), decisions.findIndex(isHere)];
  const [mention, decision] = [mentions[mentionAt], decisions[decisionAt]];
  if (!mention || !decision) return [];
  const councils = councilAgreement(mentions, mentionAt);
  const times = timeAgreement(decisions, decisionAt);
  return [
    ...chosen(
      'council, the grades around heard',
      models.councilAgreement,
      mention.candidates.map(({ council }, i) => ({ council, features: councils[i] ?? [] })),
      ({ council }) => council,
    ),
    ...judged(
      'area, the grades around heard',
      models.areaAgreement,
      areaAgreement(decisions, decisionAt).map(([choice, features]) => ({ choice, features })),
    ).filter(isLikely),
    ...chosen(
      'time, the grades around heard',
      models.timeAgreement,
      decision.candidates.map(({ kind, edtf }, i) => ({
        kind,
        ...(edtf === undefined ? {} : { edtf }),
        features: times[i] ?? [],
      })),
      sayTime,
    ),
  ];
}
