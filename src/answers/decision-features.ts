import { overlaps } from '../mentions/time.ts';
import { isKnown } from '../questions/unit-weights.ts';
import { unknownPlace } from '../questions/unknown-place.ts';
import type { Features } from '../scoring/features.ts';
import { logistic } from '../scoring/model.ts';
import { ENGLISH_WORDS } from '../search/english-words.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { asksRating, isOfArea, isOfCouncil, isOfTime, shapeOf } from './features/claims-and-people.ts';
import { type Collector, collector, part } from './features/collector.ts';
import { COVERED, holds as holdsUnit, shareOf } from './features/coverage.ts';
import { coverOf } from './features/unit-coverage.ts';
import { timeFit } from './features/where-and-when.ts';
import { figuresOf } from './figures.ts';
import type { Form } from './headlines/form.ts';
import { tellsOf } from './headlines/tells-of.ts';
import type { Prepared } from './prepared.ts';
import { traitsOf } from './traits.ts';
import { unfounded } from './unfounded.ts';

/** How many of the best sentences an answer shows, and the decision looks at. */
const SHOWN = 3;

/** What is known of whether the best sentences answer the question at all. */
export function decisionFeatures(
  prepared: Prepared,
  asked: Asked,
  evidence: readonly Evidence[],
  doubts: readonly string[],
  form: Form,
): Features {
  const found = collector();
  scoreFeatures(found, asked, evidence);
  wordFeatures(found, prepared, asked, evidence);
  timeFeatures(found, prepared, asked, evidence);
  claimFeatures(found, prepared, asked, evidence);
  thingFeatures(found, asked, evidence);
  bestFeatures(found, asked, evidence);
  toldFeatures(found, asked, evidence);
  for (const doubt of [...doubts, ...unfounded(prepared, asked, evidence)]) {
    found.on(`doubt.${doubt}`);
    for (const [kind, share] of asked.kinds) found.put(`${kind}|doubt.${doubt}`, share);
  }
  found.on(`form.${form}`);
  for (const [kind, share] of asked.kinds) found.put(`${kind}|form.${form}`, share);
  return found.all;
}

/** Whether a sentence tells of the very thing asked, by itself. */
function toldFeatures({ on, put }: Collector, asked: Asked, evidence: readonly Evidence[]): void {
  const told = evidence.slice(0, SHOWN).map(({ reading }) => tellsOf(asked, reading));
  const how = told[0] ? 'first' : told.includes(true) ? 'other' : 'none';
  on(`told.${how}`);
  for (const [kind, share] of asked.kinds) put(`${kind}|told.${how}`, share);
}

/** Those features of the best sentence that tell whether it holds the very thing asked for. */
const TELLING_OF_BEST =
  /^(?:(?:date|person|number|rating|latest|quote|cause|yesno)\|(?:near|counts|date|figure|person|office|quoted|claim|negation|future|:cause)|near |counts|top[01]\.|number\.|with\.|cov\.(?:art|same|title)|close|person\.|office\.|words|rank|supposed|named|time\.|age\.|now\.|claim\.)/;

function bestFeatures({ put }: Collector, asked: Asked, evidence: readonly Evidence[]): void {
  const [best] = evidence;
  if (!best) return;
  for (const [name, value] of best.features) if (TELLING_OF_BEST.test(name)) put(`best ${name}`, value);
  const { question, kinds } = asked;
  const shown = evidence.slice(0, SHOWN).map(({ reading }) => reading);
  const isNew = (name: string): boolean => !question.people.includes(name);
  const holds: Readonly<Record<string, boolean>> = {
    person: best.reading.people.some(({ name }) => isNew(name)),
    quote: best.reading.speaker.quoted,
    date: best.reading.dates.some(({ edtf }) => edtf !== undefined && !question.time.dates.includes(edtf)),
    number: figuresOf(best.reading).length > 0,
  };
  for (const [kind, share] of kinds) {
    const held = holds[kind];
    if (held !== undefined) put(`${kind} new.${held}`, share);
  }
  const uncovered = asked.units.filter(
    ({ unit }) => !unit.common && !shown.some(({ terms }) => holdsUnit(terms, unit)),
  );
  put('uncovered', uncovered.reduce((sum, { weight }) => sum + weight, 0) / asked.total);
  put(`uncovered${Math.min(3, uncovered.length)}of${Math.min(4, asked.units.length)}`, 1);
  put('uncovered weight', Math.min(2, Math.max(0, ...uncovered.map(({ weight }) => weight)) / 4));
}

function scoreFeatures({ on, put }: Collector, { kinds }: Asked, evidence: readonly Evidence[]): void {
  const score = (i: number): number => evidence[i]?.score ?? -8;
  const none = evidence.slice(0, 5).reduce((all, { probability }) => all * (1 - 0.999 * probability), 1);
  put('score', score(0) / 4);
  put('score3', score(2) / 4);
  [0, 1, 2].forEach((i) => {
    put(`probability${i}`, logistic(score(i)));
  });
  put('none', none);
  put('log none', -Math.log(none));
  put('gap', Math.min(3, score(0) - score(1)) / 3);
  put('gap5', Math.min(4, score(0) - score(4)) / 4);
  on(`score#${Math.max(-6, Math.min(4, Math.floor(score(0))))}`);
  for (const [kind, probability] of kinds) {
    put(kind, probability);
    put(`${kind}*score`, (probability * score(0)) / 4);
  }
}

function wordFeatures(
  { on, put }: Collector,
  prepared: Prepared,
  asked: Asked,
  evidence: readonly Evidence[],
): void {
  const { finders, library } = prepared;
  const shown = evidence.slice(0, SHOWN);
  const best = (i: number): number => {
    const unit = asked.units[i]?.unit;
    return unit ? Math.max(0, ...shown.map(({ id }) => coverOf(unit, id, library, finders))) : 0;
  };
  put('cov1', shown[0]?.coverage ?? 0);
  put('cov3', Math.max(0, ...shown.map(({ coverage }) => coverage)));
  const together = shareOf(asked, (_, i) => best(i) >= COVERED);
  put('cov together', together);
  on(`cov together#${part(together)}`);
  on(`units${Math.min(5, asked.units.length)}`);
  const [first] = asked.telling;
  if (first) {
    const cover = best(asked.units.findIndex(({ unit }) => unit === first.unit));
    const how = cover >= 0.99 ? 'same' : cover >= COVERED ? 'loose' : cover > 0 ? 'near' : undefined;
    const where = how ?? (isKnown(first.unit, finders) ? 'elsewhere' : 'unknown');
    on(`top0.${where}`);
    if (finders.isProper(first.unit.same)) on(`top0.proper.${where}`);
  }
  const unknown = asked.units.filter(({ unit }) => !isKnown(unit, finders));
  on(`unknown${Math.min(3, unknown.length)}`);
  put('unknown', unknown.reduce((sum, { weight }) => sum + weight, 0) / asked.total);
  on(`foreign${Math.min(2, unknown.filter(({ unit }) => !ENGLISH_WORDS.has(unit.text)).length)}`);
  if (unknownPlace(asked.question, finders) !== undefined) on('unknown place');
}

function timeFeatures(
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

function claimFeatures(
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

const WANTED: Readonly<Partial<Record<string, string>>> = {
  date: 'date',
  person: 'person',
  number: 'figure',
  rating: 'grade',
  latest: 'grade',
  quote: 'quoted',
  timeline: 'date',
  compare: 'grade',
};

function thingFeatures(
  { on, put }: Collector,
  { kinds, openings, classes, question }: Asked,
  evidence: readonly Evidence[],
): void {
  const traits = new Set(evidence.slice(0, SHOWN).flatMap(({ reading }) => traitsOf(reading)));
  for (const [kind, probability] of kinds) {
    const wanted = WANTED[kind];
    if (wanted !== undefined) put(`${kind} held.${traits.has(wanted)}`, probability);
  }
  for (const opening of openings) on(opening);
  for (const name of classes) on(`:${name}`);
  if (/\b(?:next|future|will|going to)\b/.test(question.folded)) on('to come');
}
