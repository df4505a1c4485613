import type { DateMention } from '../mentions/dates.ts';
import { type Features, feature, featureNamer, featurePrefixer, together } from '../scoring/features.ts';
import { bucket, cuesAround } from './around-features.ts';
import type { ToldTime } from './article-context.ts';
import { aroundDates } from './dates-around.ts';
import { around, columnCues, columnOf, isGraded, nearestTo, type Passage, WINDOW } from './passage.ts';
import { between, type Item } from './sequence.ts';
import { isToCome, type NewsTime, relationOf, type TimeCandidate } from './time-relation.ts';

/** The times that a grade may be of; `told` are those that its article tells of elsewhere. */
export function timeCandidates(
  passage: Passage,
  at: number,
  news: NewsTime,
  told: readonly ToldTime[],
): readonly TimeCandidate[] {
  const own = nearestTo(passage.items, at, 'date').flatMap((i): TimeCandidate[] => {
    const date = passage.reading.dates[Number(passage.items[i]?.id)];
    return date ? [dated(date, ownFeatures(passage, at, i))] : [];
  });
  const around = aroundDates(passage, at).map(({ date, name }) =>
    dated(date, [feature`${name}`, feature`${name} own ${Math.min(2, own.length)}`]),
  );
  const known = [...own, ...around].flatMap(({ edtf }) => (edtf === undefined ? [] : [edtf.slice(0, 4)]));
  const grade = passage.items[at]?.id ?? '';
  const elsewhere = told
    .filter(({ of, date }) => of !== passage && !known.includes(date.edtf?.slice(0, 4) ?? ''))
    .filter(({ date }, i, all) => all.findIndex((one) => one.date.edtf === date.edtf) === i)
    .map(({ date, of }) => {
      const { grades } = of;
      const same = grades.includes(grade) ? 'same grade' : grades.length > 0 ? 'other grade' : 'no grade';
      const order = of.reading.sentence.index < passage.reading.sentence.index ? 'above' : 'below';
      const state = `own ${Math.min(2, own.length)}`;
      return dated(date, [
        feature`elsewhere ${same} ${order} ${state}`,
        feature`elsewhere ${same}`,
        feature`elsewhere ${state}`,
      ]);
    });
  const common = commonFeatures(passage, at, own.length);
  return [
    ...[...own, ...around, ...elsewhere].filter(
      ({ edtf, date }) => !isToCome(passage.article, edtf, date?.known),
    ),
    { kind: 'news', features: together(feature`news`, asNews(common)) },
    { kind: 'open', features: together(feature`open`, asOpen(common)) },
  ];

  function dated(date: DateMention, features: Features): TimeCandidate {
    const { edtf, facts } = relationOf(passage.article, date, news);
    return {
      kind: 'date',
      date,
      known: date.edtf === undefined ? 'inferred' : date.known,
      ...(edtf === undefined ? {} : { edtf }),
      features: together(
        features,
        facts.map((fact) => feature`date ${fact}`),
        facts.flatMap((fact) => features.slice(0, 3).map(([name]) => feature`${name}, ${fact}`)),
      ),
    };
  }
}

function ownFeatures({ items }: Passage, at: number, i: number): Features {
  const side = i < at ? 'before' : 'after';
  const inside = between(items, i, at);
  const dates = nearestTo(items, at, 'date');
  const closer = dates.filter((k) => (side === 'before' ? k > i && k < at : k < i && k > at)).length;
  const grades = inside.filter(isGraded).length;
  const key = (k: number): string => items[k]?.key ?? '·';
  const others = nearestTo(items, at, 'grade');
  const nearest = others.every((k) => Math.abs(k - i) >= Math.abs(at - i));
  return together(
    feature`own ${side} closer ${Math.min(2, closer)} of ${Math.min(3, dates.length)}`,
    feature`own ${side} ${nearest ? 'nearest' : 'another nearer'} grades ${Math.min(2, grades)}`,
    feature`own ${side} - ${key(i - 1)}`,
    feature`own ${side} gap ${bucket(inside.length)}`,
    feature`own ${side} -- ${key(i - 2)} ${key(i - 1)}`,
    feature`own ${side} + ${key(i + 1)}`,
    inside.slice(0, 5).map((item) => feature`own ${side} then ${item.key}`),
    inside.some(({ key: mark }) => mark === ';' || mark === ',') && feature`own ${side} mark between`,
    (i === 0 || i === 1) && feature`own ${side} first`,
    items.slice(Math.max(0, i - 5), i).map((item) => feature`own ${side} left ${item.key}`),
    items.slice(i + 1, i + 5).map((item) => feature`own ${side} right ${item.key}`),
  );
}

const [asNews, asOpen] = [featurePrefixer('news'), featurePrefixer('open')];
const [left, right, above] = [featureNamer('left'), featureNamer('right'), featureNamer('head')];
const [inside, ahead] = [featureNamer('in', 0.5), featureNamer('before', 0.3)];

const wordsOf = (items: readonly Item[]): readonly string[] => [...new Set(items.map(({ key }) => key))];

function commonFeatures(passage: Passage, at: number, own: number): Features {
  const { items, reading, before, heads, header, article } = passage;
  const key = (offset: number): string => items[at + offset]?.key ?? '·';
  const window = items.slice(Math.max(0, at - 10), at);
  const firm = reading.dates.filter(({ edtf }) => edtf !== undefined).length;
  return together(
    feature`dates ${Math.min(2, own)} ${Math.min(2, firm)}`,
    feature`-1 ${key(-1)}`,
    feature`-2 ${key(-2)} ${key(-1)}`,
    feature`+1 ${key(1)}`,
    feature`+2 ${key(1)} ${key(2)}`,
    wordsOf(window).map(left),
    wordsOf(items.slice(at + 1, at + 7)).map(right),
    (items.length <= WINDOW ? passage.keys : wordsOf(around(items, at))).map(inside),
    (before?.keys ?? []).map(ahead),
    heads.flatMap((head) => head.items.map((item) => above(item.key))),
    columnOf(passage, at).map((item) => feature`column ${item.key}`),
    columnCues(passage, at).map((id) => feature`column cue ${id}`),
    header !== undefined && feature`column of ${Math.min(3, columnOf(passage, at).length)}`,
    feature`block ${reading.sentence.span.field ?? reading.sentence.block.kind}`,
    feature`${article.published === undefined ? 'undated' : 'dated'}`,
    feature`index ${bucket(Math.max(0, reading.sentence.index))}`,
    feature`kind ${article.kind}`,
    cuesAround(passage, at),
  );
}
