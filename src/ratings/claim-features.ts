import { type Features, present, when } from '../scoring/features.ts';
import type { Draft } from './decide.ts';

const logit = (p: number): number => Math.max(-6, Math.min(6, Math.log((p + 1e-4) / (1 - p + 1e-4))));

/** What speaks for all decisions about a claim being right: how sure each is, and what else the article says. */
export function claimFeatures(draft: Draft, drafts: readonly Draft[]): Features {
  const { rating, area, council, time } = draft.parts;
  const others = drafts.filter((other) => other.passage !== draft.passage && other.council === draft.council);
  const sure = (other: Draft): number => other.parts.rating * other.parts.area * other.parts.council;
  const same = others.filter((other) => other.area === draft.area && other.grade === draft.grade).map(sure);
  const sameTime = others.filter(
    (other) =>
      other.area === draft.area &&
      other.grade !== draft.grade &&
      other.time.kind === draft.time.kind &&
      other.time.edtf === draft.time.edtf,
  );
  const here = drafts.filter((other) => other.passage === draft.passage && other.at === draft.at);
  const rival = here
    .filter((other) => other.area !== draft.area)
    .reduce((most, other) => Math.max(most, other.parts.area), 0);
  const agreed = Math.max(0, ...same);
  const contradicted = Math.max(0, ...sameTime.map(sure));
  return [
    ['rating', logit(rating)],
    ['area', logit(area)],
    ['council', logit(council)],
    ['time', logit(time)],
    ['product', logit(rating * area * council)],
    ['least', logit(Math.min(rating, area, council))],
    ['agreed', agreed],
    ['contradicted', contradicted],
    ['rival area', rival],
    ...when(draft.area === 'overall', 'overall'),
    ...when(draft.area === 'other', 'other area'),
    present(`time ${draft.time.kind}`),
    ...when(draft.passage.reading.sentence.span.field === 'title', 'title'),
    present(`block ${draft.passage.reading.sentence.block.kind}`),
    ...when(draft.passage.article.councils.length > 1, 'several councils'),
  ];
}
