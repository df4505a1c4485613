import { isKnown } from '../questions/unit-weights.ts';
import { unknownPlace } from '../questions/unknown-place.ts';
import { ENGLISH_WORDS } from '../search/english-words.ts';
import type { Asked } from './asked.ts';
import { SHOWN } from './decision-times-and-claims.ts';
import type { Evidence } from './evidence.ts';
import { type Collector, part } from './features/collector.ts';
import { COVERED, shareOf } from './features/coverage.ts';
import { coverOf } from './features/unit-coverage.ts';
import type { Prepared } from './prepared.ts';

/** How much of the question's words the best sentences hold, and which of them no article knows. */
export function questionWordFeatures(
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
