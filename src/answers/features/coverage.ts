import type { Reading } from '../../mentions/reading.ts';
import type { Unit } from '../../questions/units.ts';
import { isStopped } from '../../search/stop-words.ts';
import type { Around } from '../article-context.ts';
import { type Asked, FUNCTION_WORDS, type WeighedUnit } from '../asked.ts';
import type { Candidate } from '../candidates.ts';
import type { Prepared } from '../prepared.ts';
import { stemsIn } from '../traits.ts';
import { closeness } from './closeness.ts';
import { type Collector, part } from './collector.ts';
import { coverOf } from './unit-coverage.ts';

type Terms = ReadonlySet<string>;

/** From so much on a unit counts as covered by the sentence itself. */
export const COVERED = 0.6;

/** How much of a question a sentence covers. */
export interface Coverage {
  /** By unit, in the question's order: 1 for the same word, less for what it may mean or a neighbour. */
  readonly covers: readonly number[];
  /** The share of the question's weight that the sentence covers. */
  readonly share: number;
}

export function coverageOf(prepared: Prepared, asked: Asked, id: number): Coverage {
  const covers = asked.units.map(({ unit }) => coverOf(unit, id, prepared.library, prepared.finders));
  return { covers, share: shareOf(asked, (_, i) => (covers[i] ?? 0) >= COVERED) };
}

/** The share of the weight of the units for which something holds. */
export function shareOf({ units, total }: Asked, holds: (unit: Unit, index: number) => boolean): number {
  let sum = 0;
  units.forEach(({ unit, weight }, i) => {
    if (holds(unit, i)) sum += weight;
  });
  return sum / total;
}

/** Whether terms hold a unit, or what it may mean. */
export function holds(terms: Terms | undefined, { same, loose, parts }: Unit): boolean {
  if (terms === undefined) return false;
  return (
    same.some((term) => terms.has(term)) ||
    loose.some((term) => terms.has(term)) ||
    (parts.length > 0 && parts.every((term) => terms.has(term)))
  );
}

/** How much of the question's words stands in the sentence, around it, in its title and article; how the search ranks it. */
export function coverageFeatures(
  { on, put }: Collector,
  prepared: Prepared,
  asked: Asked,
  { id, score, rank }: Candidate,
  reading: Reading,
  around: Around,
  { covers, share }: Coverage,
): void {
  const { units, kinds, openings } = asked;
  const { context, finders } = prepared;
  const { article } = reading.sentence;
  const [title, whole] = [context.titleTerms(article), context.articleTerms(article)];
  const weighted = units.reduce((sum, { weight }, i) => sum + weight * (covers[i] ?? 0), 0) / asked.total;
  const own = (i: number): boolean => (covers[i] ?? 0) >= COVERED;
  const above = (unit: Unit): boolean =>
    holds(around.heading?.terms, unit) || holds(around.leadIn?.terms, unit);
  const inBlock = (unit: Unit): boolean => around.block.some(({ terms }) => holds(terms, unit));
  put(
    'cov.same',
    shareOf(asked, ({ same }) => same.some((term) => reading.terms.has(term))),
  );
  put('cov.all', share);
  put('cov.all2', share * share);
  put('cov.near', weighted);
  on(`cov.all#${part(share)}`);
  on(`cov.near#${part(weighted)}`);
  const inArticle = shareOf(asked, (unit) => holds(whole, unit));
  put('cov.art', inArticle);
  put('cov.art2', inArticle * inArticle);
  put(
    'cov.title',
    shareOf(asked, (unit) => holds(title, unit)),
  );
  put('cov.head', shareOf(asked, above));
  put(
    'cov.prev',
    shareOf(asked, (unit, i) => !own(i) && holds(around.before?.terms, unit)),
  );
  put(
    'cov.next',
    shareOf(asked, (unit, i) => !own(i) && holds(around.after?.terms, unit)),
  );
  const withBlock = shareOf(asked, (unit, i) => own(i) || inBlock(unit) || above(unit));
  const withAll = shareOf(
    asked,
    (unit, i) =>
      own(i) || holds(around.before?.terms, unit) || inBlock(unit) || above(unit) || holds(title, unit),
  );
  put(
    'with.prev',
    shareOf(asked, (unit, i) => own(i) || holds(around.before?.terms, unit)),
  );
  put('with.block', withBlock);
  put(
    'with.title',
    shareOf(asked, (unit, i) => own(i) || above(unit) || holds(title, unit)),
  );
  put('with.all', withAll);
  put('with.all*own', withAll * share);
  const missed = covers.filter((cover) => cover < 0.4).length;
  put('missed', Math.min(4, missed));
  if (units.length === 0) on('no units');
  else {
    if (missed === 0) on('none missed');
    if (withAll > 0.99) on('with.all1');
    if (withBlock > 0.99) on('with.block1');
    if (inArticle > 0.99) on('cov.art1');
  }
  on(`units${Math.min(units.length, 4)}cov${part(share, 4)}`);
  asked.telling.slice(0, 2).forEach(({ unit }: WeighedUnit, place) => {
    const cover = covers[units.findIndex((one) => one.unit === unit)] ?? 0;
    const how = cover >= 0.99 ? 'same' : cover >= COVERED ? 'loose' : cover > 0 ? 'near' : 'miss';
    on(`top${place}.${how}`);
    if (finders.isProper(unit.same)) on(`top${place}.proper.${how}`);
    if (place === 0 && cover < COVERED) on(`top0.in.${placeOf(unit)}`);
  });
  units.forEach(({ unit }, i) => {
    if (/^\d/.test(unit.text)) on(`number.${(covers[i] ?? 0) >= 0.99 ? 'same' : 'miss'}`);
  });
  put(
    'close',
    closeness(
      units.map(({ unit }) => unit),
      reading,
    ),
  );
  wordFeatures({ on, put }, asked, reading);
  put('search', score);
  on(
    rank === undefined
      ? 'rank.none'
      : rank === 0
        ? 'rank0'
        : rank < 3
          ? 'rank<3'
          : rank < 10
            ? 'rank<10'
            : rank < 30
              ? 'rank<30'
              : 'rank30',
  );
  for (const [kind, probability] of kinds) {
    put(`${kind}|cov`, share * probability);
    put(`${kind}|near`, weighted * probability);
    put(`${kind}|search`, score * probability);
  }
  for (const opening of openings) put(`${opening}|cov`, share);

  function placeOf(unit: Unit): string {
    if (holds(around.before?.terms, unit)) return 'prev';
    if (inBlock(unit)) return 'block';
    if (above(unit)) return 'head';
    if (holds(title, unit)) return 'title';
    if (holds(whole, unit)) return 'art';
    return finders.indexes.frequency(unit.same[0] ?? '') > 0 ? 'elsewhere' : 'nowhere';
  }
  void id;
}

/** All words alike, function words left out: what share of the question's the sentence has, and the other way round. */
function wordFeatures({ on, put }: Pick<Collector, 'on' | 'put'>, asked: Asked, reading: Reading): void {
  let [held, begun, all] = [0, 0, 0];
  for (const [stem, weight] of asked.content) {
    all += weight;
    if (reading.terms.has(stem)) held += weight;
    else if (stem.length >= 5 && beginsOne(reading.terms, stem.slice(0, 5))) begun += weight;
  }
  const share = all > 0 ? held / all : 0;
  put('words', share);
  put('words2', share * share);
  on(`words#${part(share)}`);
  put('words.begun', all > 0 ? begun / all : 0);
  const own = [...new Set(stemsIn(reading))].filter((stem) => !FUNCTION_WORDS.has(stem) && !isStopped(stem));
  put('words.asked', own.length > 0 ? own.filter((stem) => asked.stems.has(stem)).length / own.length : 0);
}

function beginsOne(terms: Terms, beginning: string): boolean {
  for (const term of terms) if (term.startsWith(beginning)) return true;
  return false;
}
