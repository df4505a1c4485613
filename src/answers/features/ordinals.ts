import { madeOnce } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
import { tokensIn } from '../../mentions/tokens-in.ts';
import { type Ordinal, ordinalsIn } from '../../search/ordinals.ts';
import { tokensOf } from '../../search/tokens.ts';
import type { Around } from '../article-context.ts';
import type { Asked } from '../asked.ts';
import type { Collector } from './collector.ts';

/** How what a text counts in order stands to what a question does: of "the third visit" the third, or another. */
type OrdinalFit = 'same' | 'other' | 'none';

/** Whether the sentence, what leads to it, its title and its article count what the question counts: "the third monitoring visit". */
export function ordinalFeatures({ on }: Collector, asked: Asked, reading: Reading, around: Around): void {
  const wanted = ordinalsAsked(asked);
  if (wanted.length === 0) return;
  const fit = (told: readonly Ordinal[]): OrdinalFit => ordinalFit(wanted, told);
  const { article } = reading.sentence;
  const own = fit(ordinalsOf(reading));
  const above = [around.before, around.leadIn, around.heading].flatMap((one) =>
    one === undefined ? [] : ordinalsOf(one),
  );
  const title = fit(ordinalsIn(tokensOf(article.title)));
  const near = own === 'none' ? fit(above) : own;
  const whole = asked.library.readings.slice(...asked.context.placesOf(article)).flatMap(ordinalsOf);
  on(`ordinal.own.${own}`);
  on(`ordinal.near.${near}.${title}`);
  on(`ordinal.article.${fit(whole)}`);
}

/** Of the same kind is what the last of the words names: "Ofsted's first visit" is no other than its second report. */
const isOfKind = (one: Ordinal, other: Ordinal): boolean =>
  one.things.includes(other.things.at(-1) ?? '') || other.things.includes(one.things.at(-1) ?? '');

function ordinalFit(wanted: readonly Ordinal[], told: readonly Ordinal[]): OrdinalFit {
  const alike = told.flatMap((one) =>
    wanted.filter((other) => isOfKind(one, other)).map(({ place }) => place === one.place),
  );
  if (alike.length === 0) return 'none';
  return alike.includes(true) ? 'same' : 'other';
}

const ordinalsOf = madeOnce((reading: Reading) => ordinalsIn(tokensIn(reading)));

const ordinalsAsked = madeOnce(({ question }: Asked) => ordinalsIn(tokensOf(question.text)));

/** How the last thing counted before an offset of a sentence stands to what a question counts; `undefined` where it counts nothing. */
export function ordinalBefore(asked: Asked, reading: Reading, offset: number): OrdinalFit | undefined {
  const wanted = ordinalsAsked(asked);
  if (wanted.length === 0) return undefined;
  return ordinalFit(
    wanted,
    ordinalsOf(reading)
      .filter(({ start }) => start < offset)
      .slice(-1),
  );
}
