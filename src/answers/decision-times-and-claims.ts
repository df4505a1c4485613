import { overlaps } from '../mentions/time.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { asksRating, isOfArea, isOfCouncil, isOfTime, shapeOf } from './features/claims-and-people.ts';
import type { Collector } from './features/collector.ts';
import { timeFit } from './features/where-and-when.ts';
import type { Prepared } from './prepared.ts';

/** How many of the best sentences an answer shows, and the decision looks at. */
export const SHOWN = 3;

/** Whether the time that is asked about is known at all, and whether the best sentences are of it. */
export function askedTimeFeatures(
  { on, put }: Collector,
  prepared: Prepared,
  asked: Asked,
  evidence: readonly Evidence[],
): void {
  const { time } = asked.question;
  const { library, context } = prepared;
  if (time.dates.length === 0 || time.side !== undefined) {
    on(`no date ${time.order ?? ''} ${time.side ?? ''}`);
    return;
  }
  const isAsked = (edtf: string | undefined): boolean =>
    edtf !== undefined && time.dates.some((date) => overlaps(edtf, date));
  const inspections = asked.council === undefined ? [] : prepared.inspectionsOf(asked.council);
  const known = inspections.some(({ visited }) => isAsked(visited))
    ? 'visited'
    : inspections.some(({ reported }) => isAsked(reported))
      ? 'reported'
      : evidence.some(({ reading }) => reading.dates.some(({ edtf }) => isAsked(edtf)))
        ? 'told'
        : library.articles.some(({ published }) => isAsked(published))
          ? 'published'
          : 'never';
  on(`year.${known}`);
  for (const [kind, probability] of asked.kinds) put(`${kind}|year.${known}`, probability);
  const fits = evidence
    .slice(0, SHOWN)
    .map(({ id, reading }) => timeFit(asked, reading, context.around(id).lastDate));
  on(`time1.${fits[0] ?? 'none'}`);
  on(`time3.${fits.includes('own') ? 'own' : fits.includes('before') ? 'before' : 'no'}`);
  const article = evidence[0]?.reading.sentence.article;
  if (!article) return;
  const isNews = context
    .newsOf(article)
    .some(({ visited, reported }) => isAsked(visited) || isAsked(reported));
  on(`time1.article.${isNews ? 'news' : isAsked(article.published) ? 'published' : 'other'}`);
}

/** Whether any rating that was read fits what is asked, and whether the best sentences state it; council and people likewise. */
export function knownClaimFeatures(
  { on }: Collector,
  prepared: Prepared,
  asked: Asked,
  evidence: readonly Evidence[],
): void {
  const { question, council, meant } = asked;
  const councils = question.councils.length > 0 ? question.councils : council === undefined ? [] : [council];
  const claims = councils.flatMap((name) => prepared.claimsOf(name));
  const fitOf = (all: typeof claims): string => {
    const ofArea = all.filter((claim) => isOfArea(asked, claim));
    const ofTime = all.filter((claim) => isOfTime(asked, claim));
    if (ofArea.some((claim) => ofTime.includes(claim))) return 'both';
    if (ofArea.length > 0 && ofTime.length > 0) return 'apart';
    return ofArea.length > 0 ? 'area' : ofTime.length > 0 ? 'time' : 'none';
  };
  const wants = asksRating(asked) ? 'rating' : 'other';
  const shape = shapeOf(asked);
  const own = (list: readonly Evidence[]): typeof claims =>
    list.flatMap(({ reading }) => prepared.claimsIn(reading)).filter((claim) => isOfCouncil(asked, claim));
  on(`claims.${wants}.${fitOf(claims)}.${shape}`);
  on(`claims.${wants}.${fitOf(claims)}`);
  on(`claim1.${wants}.${fitOf(own(evidence.slice(0, 1)))}.${shape}`);
  on(`claim3.${wants}.${fitOf(own(evidence.slice(0, SHOWN)))}.${shape}`);
  if (meant?.length === 0) on(`no inspection then.${wants}`);
  if (council === undefined) on('no council');
  if (question.councils.length > 0) on('council named');
  const first = evidence[0]?.reading;
  if (council !== undefined && first)
    on(
      `council1.${first.council === council || first.councils.includes(council) ? 'same' : first.council === undefined ? 'open' : 'other'}`,
    );
  if (question.people.length > 0)
    on(
      `person.${evidence.slice(0, SHOWN).some(({ reading }) => reading.people.some(({ name }) => question.people.includes(name)) || question.people.includes(reading.speaker.name ?? ''))}`,
    );
}
