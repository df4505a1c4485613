import { type Features, feature, together } from '../scoring/features.ts';
import { bucket } from './around-features.ts';
import type { ArticleContext } from './article-context.ts';
import type { Passage } from './passage.ts';

/** Where words for all areas stand, what speaks for each of them. */
export function wholeFeatures(
  { items, before, reading }: Passage,
  at: number,
  area: string,
  context: ArticleContext,
): Features {
  const wholes = items.flatMap(({ kind }, i) => (kind === 'all' ? [i] : []));
  if (wholes.length === 0) return [];
  const nearest = wholes.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? 0;
  const phrase = items[nearest]?.text ?? '';
  const what = area === 'overall' ? 'overall' : area === 'other' ? 'other' : 'part';
  const kind = items[nearest]?.id ?? '';
  const places = (context.named.get(area) ?? []).filter((place) => place.items !== items);
  const index = reading.sentence.index;
  const graded = places.filter((place) => place.items.some(({ kind: found }) => found === 'grade')).length;
  const near = places.filter((place) => Math.abs(place.reading.sentence.index - index) <= 6).length;
  const named = places.length === 0 ? 'unnamed' : graded > 0 ? 'graded' : near > 0 ? 'near' : 'named';
  const beside = new Set(items.filter(({ kind: one, loose }) => one === 'area' && !loose).map(({ id }) => id))
    .size;
  const parts = [...context.named.keys()].filter((id) => id !== 'overall' && id !== 'other').length;
  const known = `${named} ${context.judged.has(area) ? 'judged' : 'not judged'}`;
  const between = items.slice(Math.min(at, nearest) + 1, Math.max(at, nearest));
  const others = between.filter(({ kind }) => kind === 'grade').length;
  return together(
    feature`all ${what} ${kind}`,
    feature`all ${what} ${phrase}`,
    feature`all ${what} ${kind} ${known}`,
    feature`all ${what} ${known} of ${Math.min(5, parts)}`,
    feature`all ${what} ${kind} of ${Math.min(5, parts)}`,
    feature`all ${what} ${kind} beside ${Math.min(3, beside)} named`,
    feature`all ${what} ${kind} next ${items[at + 1]?.key ?? ''}`,
    feature`all ${what} ${nearest < at ? 'before' : 'after'} ${bucket(Math.abs(at - nearest))} ${others}`,
    feature`all is ${area} ${context.judged.has(area) ? 'judged' : ''}`,
    between.slice(-3).map(({ key }) => feature`all ${what} between ${key}`),
    (before?.items.some(({ kind, id }) => kind === 'area' && id === area) ?? false) &&
      feature`all ${what} before`,
  );
}
