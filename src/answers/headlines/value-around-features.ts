import { isSamePerson } from '../../mentions/people.ts';
import type { Reading } from '../../mentions/reading.ts';
import { overlaps } from '../../mentions/time.ts';
import type { Asked } from '../asked.ts';
import type { Evidence } from '../evidence.ts';
import type { Collector } from '../features/collector.ts';
import { figuresOf } from '../figures.ts';
import { isOfPresent } from './stale.ts';
import type { ValueCandidate } from './value-candidates.ts';

/** In so many of the best sentences the same value is looked for. */
const NEAR = 10;
/** What sentences that say the same add up to, at most. */
const MOST_AGREEMENT = 1.5;

/** Who else says the same. */
export function agreementFeatures(
  { on, put }: Collector,
  value: ValueCandidate,
  evidence: readonly Evidence[],
): void {
  const { reading } = value.cited.evidence;
  const same = evidence.slice(0, NEAR).filter((one) => one.reading !== reading && isIn(value, one.reading));
  const articles = new Set(same.map((one) => one.reading.sentence.article));
  articles.delete(reading.sentence.article);
  const sum = same.reduce((all, { probability }) => all + probability, 0);
  put('said again', Math.min(MOST_AGREEMENT, sum));
  on(`said again.${Math.min(3, same.length)}`);
  on(`articles again.${Math.min(2, articles.size)}`);
}

/** Whether a sentence holds the same value: a date that is part of the other, the same figure, somebody of the name. */
function isIn({ kind, mention }: ValueCandidate, reading: Reading): boolean {
  if (kind === 'date')
    return reading.dates.some(({ edtf }) => edtf !== undefined && isPart(edtf, mention.edtf ?? '-'));
  if (kind === 'number')
    return figuresOf(reading).some(({ value, unit }) => value === mention.value && unit === mention.unit);
  return reading.people.some(({ name }) => isSamePerson(name, mention.name));
}

const isPart = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Whether a figure or a person is of the time that is asked about. */
export function momentFeatures({ on }: Collector, asked: Asked, reading: Reading): void {
  const { time } = asked.question;
  const { article } = reading.sentence;
  const own = reading.dates.flatMap(({ edtf }) => edtf ?? []);
  const isMeant = (edtf: string): boolean => time.dates.some((date) => overlaps(date, edtf));
  if (time.dates.length > 0) {
    on(`dated.${own.length === 0 ? 'not' : own.some(isMeant)}`);
    on(`published.${article.published === undefined ? 'unknown' : isMeant(article.published)}`);
  }
  if (asked.council === undefined) return;
  const age = asked.context.ageOf(article, asked.council);
  on(`age.${age}`);
  on(`order.${time.order ?? '-'}.${age}`);
  on(`now.${isOfPresent(asked)}.${age}`);
}
