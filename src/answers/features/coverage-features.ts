import type { Reading } from '../../mentions/reading.ts';
import type { Unit } from '../../questions/units.ts';
import type { Around } from '../article-context.ts';
import type { Asked, WeighedUnit } from '../asked.ts';
import type { Candidate } from '../candidates.ts';
import { announces } from './announces.ts';
import { type Collector, part } from './collector.ts';
import { COVERED, type Coverage, holds, shareOf } from './coverage.ts';
import { closeness, wordFeatures } from './words.ts';

/** How much of the question's words stands in the sentence, around it, in its title and article; how the search ranks it. */
export function coverageFeatures(
  { on, put, byKind, byOpening }: Collector,
  asked: Asked,
  { score, rank }: Candidate,
  reading: Reading,
  around: Around,
  { covers, share }: Coverage,
): void {
  const { units } = asked;
  const { context, finders } = asked;
  const { article } = reading.sentence;
  const [title, whole] = [context.titleTerms(article), context.articleTerms(article)];
  const weighted = units.reduce((sum, { weight }, i) => sum + weight * (covers[i] ?? 0), 0) / asked.total;
  const own = (i: number): boolean => (covers[i] ?? 0) >= COVERED;
  const above = (unit: Unit): boolean =>
    holds(around.heading?.terms, unit) ||
    holds(around.leadIn?.terms, unit) ||
    holds(around.header?.terms, unit);
  const inTitle = (unit: Unit): boolean => holds(title, unit);
  const isBefore = (unit: Unit, i: number): boolean => !own(i) && holds(around.before?.terms, unit);
  const isAfter = (unit: Unit, i: number): boolean => !own(i) && holds(around.after?.terms, unit);
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
  put('cov.title', shareOf(asked, inTitle));
  put('cov.head', shareOf(asked, above));
  const { vocabulary } = asked.library;
  if (announces(reading, vocabulary)) byKind('announces');
  if (around.before && announces(around.before, vocabulary)) byKind('announced');
  if (around.isHeader) on('heads a table');
  if (around.header) {
    const column = shareOf(asked, (unit, i) => !own(i) && holds(around.header?.terms, unit));
    put('cov.column', column);
    byKind('cov.column', column);
  }
  put('cov.prev', shareOf(asked, isBefore));
  put('cov.next', shareOf(asked, isAfter));
  const missed = covers.filter((cover) => cover < 0.4).length;
  put('missed', Math.min(4, missed));
  if (units.length === 0) on('no units');
  else {
    if (missed === 0) on('none missed');
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
  put('close', closeness(asked.question.units, reading));
  wordFeatures({ on, put }, asked, reading);
  put('search', score);
  on(rankName(rank));
  byKind('cov', share);
  byKind('near', weighted);
  byKind('search', score);
  byOpening('cov', share);

  function placeOf(unit: Unit): string {
    if (holds(around.before?.terms, unit)) return 'prev';
    if (inBlock(unit)) return 'block';
    if (above(unit)) return 'head';
    if (inTitle(unit)) return 'title';
    if (holds(whole, unit)) return 'art';
    return finders.indexes.frequency(unit.same[0] ?? '') > 0 ? 'elsewhere' : 'nowhere';
  }
}

function rankName(rank: number | undefined): string {
  if (rank === undefined) return 'rank.none';
  if (rank === 0) return 'rank0';
  const below = [3, 10, 30].find((most) => rank < most);
  return below === undefined ? 'rank30' : `rank<${below}`;
}
