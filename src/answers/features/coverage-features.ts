import type { Reading } from '../../mentions/reading.ts';
import type { Unit } from '../../questions/units.ts';
import type { Around } from '../article-context.ts';
import type { Asked, WeighedUnit } from '../asked.ts';
import type { Candidate } from '../candidates.ts';
import { announces } from './announces.ts';
import { type Collector, part } from './collector.ts';
import { COVERED, type Coverage, heldIn, shareOf } from './coverage.ts';
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
  const weighted = units.reduce((sum, { weight }, i) => sum + weight * (covers[i] ?? 0), 0) / asked.total;
  const own = (i: number): boolean => (covers[i] ?? 0) >= COVERED;
  const inTitle = heldIn(asked, context.titleTerms(article));
  const inWhole = heldIn(asked, context.articleTerms(article));
  const inBefore = heldBy(asked, around.before);
  const inAfter = heldBy(asked, around.after);
  const inHeader = heldBy(asked, around.header);
  const aboves = [heldBy(asked, around.heading), heldBy(asked, around.leadIn), inHeader];
  const inAbove = units.map((_, i) => aboves.some((held) => held[i]));
  const shareIn = (held: readonly boolean[]): number => shareOf(asked, (_, i) => held[i] === true);
  const shareOnlyIn = (held: readonly boolean[]): number =>
    shareOf(asked, (_, i) => held[i] === true && !own(i));
  put(
    'cov.same',
    shareOf(asked, ({ same }) => same.some((term) => reading.terms.has(term))),
  );
  put('cov.all', share);
  put('cov.all2', share * share);
  put('cov.near', weighted);
  on(`cov.all#${part(share)}`);
  on(`cov.near#${part(weighted)}`);
  const inArticle = shareIn(inWhole);
  put('cov.art', inArticle);
  put('cov.art2', inArticle * inArticle);
  put('cov.title', shareIn(inTitle));
  put('cov.head', shareIn(inAbove));
  const { vocabulary } = asked.library;
  if (announces(reading, vocabulary)) byKind('announces');
  if (around.before && announces(around.before, vocabulary)) byKind('announced');
  if (around.isHeader) on('heads a table');
  if (around.header) {
    const column = shareOnlyIn(inHeader);
    put('cov.column', column);
    byKind('cov.column', column);
  }
  put('cov.prev', shareOnlyIn(inBefore));
  put('cov.next', shareOnlyIn(inAfter));
  const missed = covers.filter((cover) => cover < 0.4).length;
  put('missed', Math.min(4, missed));
  if (units.length === 0) on('no units');
  else {
    if (missed === 0) on('none missed');
    if (inArticle > 0.99) on('cov.art1');
  }
  on(`units${Math.min(units.length, 4)}cov${part(share, 4)}`);
  asked.telling.slice(0, 2).forEach(({ unit }: WeighedUnit, place) => {
    const at = units.findIndex((one) => one.unit === unit);
    const cover = covers[at] ?? 0;
    const how = cover >= 0.99 ? 'same' : cover >= COVERED ? 'loose' : cover > 0 ? 'near' : 'miss';
    on(`top${place}.${how}`);
    if (finders.isProper(unit.same)) on(`top${place}.proper.${how}`);
    if (place === 0 && cover < COVERED) on(`top0.in.${placeOf(unit, at)}`);
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

  function placeOf({ same }: Unit, i: number): string {
    if (inBefore[i]) return 'prev';
    if (around.block.some((one) => heldBy(asked, one)[i])) return 'block';
    if (inAbove[i]) return 'head';
    if (inTitle[i]) return 'title';
    if (inWhole[i]) return 'art';
    return finders.indexes.frequency(same[0] ?? '') > 0 ? 'elsewhere' : 'nowhere';
  }
}

const NONE: readonly boolean[] = [];

/** By unit, whether a sentence holds it. */
const heldBy = (asked: Asked, reading: Reading | undefined): readonly boolean[] =>
  reading === undefined ? NONE : heldIn(asked, reading.terms);

function rankName(rank: number | undefined): string {
  if (rank === undefined) return 'rank.none';
  if (rank === 0) return 'rank0';
  const below = [3, 10, 30].find((most) => rank < most);
  return below === undefined ? 'rank30' : `rank<${below}`;
}
