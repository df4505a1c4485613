import type { DateMention } from '../mentions/dates.ts';
import { daysBetween, lengthOf, overlaps } from '../mentions/time.ts';
import { type Features, present, when } from '../scoring/features.ts';
import { around, columnOf, nearestTo, type Passage } from './passage.ts';
import { bucket, cuesAround } from './rating-features.ts';
import { relativeTime } from './relative-time.ts';

/** When a grade may have been given, and what speaks for it. */
export interface TimeCandidate {
  /** A date of the text; the article's news; or another time, which nothing gives. */
  readonly kind: 'date' | 'news' | 'open';
  readonly edtf?: string;
  readonly known?: DateMention['known'];
  readonly date?: DateMention;
  readonly features: Features;
}

/** What is known of the inspection that an article reports. */
export interface NewsTime {
  readonly edtf?: string;
  readonly published?: string;
}

/** A date that an article gives beside a grade or an inspection, and where. */
export interface ToldTime {
  readonly date: DateMention;
  readonly of: Passage;
}

/** So many times an article may tell of elsewhere: hardly any has as many. */
const MOST_TOLD = 24;

/** The dates of an article in sentences that tell of grades or inspections: what "the previous inspection" may be. */
export function toldTimes(passages: readonly Passage[]): readonly ToldTime[] {
  return passages
    .filter(({ items }) => items.some(({ kind, key }) => kind === 'grade' || key === 'inspect'))
    .flatMap((of) => of.reading.dates.filter(({ edtf }) => edtf !== undefined).map((date) => ({ date, of })))
    .filter(({ date, of }, i, all) => {
      const same = all.findIndex((one) => one.date.edtf === date.edtf);
      // A second place of the same date is needed where the first is the grade's own sentence.
      return (
        same === i ||
        (all[same]?.of !== of && i === all.findIndex((one, k) => k > same && one.date.edtf === date.edtf))
      );
    })
    .slice(0, MOST_TOLD);
}

/** The times that a grade may be of; `told` are those that its article tells of elsewhere. */
export function timeCandidates(
  passage: Passage,
  at: number,
  news: NewsTime,
  told: readonly ToldTime[],
): readonly TimeCandidate[] {
  const own = nearestTo(passage.items, at, 'date').flatMap((i): TimeCandidate[] => {
    const date = passage.reading.dates[Number(passage.items[i]?.id)];
    return date ? [dated(date, relation(passage, date, news), ownFeatures(passage, at, i))] : [];
  });
  const around = aroundDates(passage, at).map(({ date, name, of }) =>
    dated(date, relation(of, date, news), [present(name), present(`${name} own ${Math.min(2, own.length)}`)]),
  );
  const known = [...own, ...around].flatMap(({ edtf }) => (edtf === undefined ? [] : [edtf.slice(0, 4)]));
  const grade = passage.items[at]?.id ?? '';
  const elsewhere = told
    .filter(({ of, date }) => of !== passage && !known.includes(date.edtf?.slice(0, 4) ?? ''))
    .filter(({ date }, i, all) => all.findIndex((one) => one.date.edtf === date.edtf) === i)
    .map(({ date, of }) => {
      const grades = of.items.filter(({ kind }) => kind === 'grade').map(({ id }) => id);
      const same = grades.includes(grade) ? 'same grade' : grades.length > 0 ? 'other grade' : 'no grade';
      const order = of.reading.sentence.index < passage.reading.sentence.index ? 'above' : 'below';
      const state = `own ${Math.min(2, own.length)}`;
      return dated(date, relation(of, date, news), [
        present(`elsewhere ${same} ${order} ${state}`),
        present(`elsewhere ${same}`),
        present(`elsewhere ${state}`),
      ]);
    });
  const common = commonFeatures(passage, at, own.length);
  return [
    ...own,
    ...around,
    ...elsewhere,
    {
      kind: 'news',
      features: [present('news'), ...common.map(([name, value]) => [`news ${name}`, value] as const)],
    },
    {
      kind: 'open',
      features: [present('open'), ...common.map(([name, value]) => [`open ${name}`, value] as const)],
    },
  ];

  function dated(date: DateMention, related: readonly string[], features: Features): TimeCandidate {
    const edtf = date.edtf ?? relativeTime(passage.article, date, news.edtf ?? news.published);
    const facts = [...related, edtf === undefined ? 'no date' : `long ${size(edtf)}`];
    return {
      kind: 'date',
      date,
      known: date.edtf === undefined ? 'inferred' : date.known,
      ...(edtf === undefined ? {} : { edtf }),
      features: [
        ...features,
        ...facts.map((fact) => present(`date ${fact}`)),
        ...facts.flatMap((fact) => features.slice(0, 3).map(([name]) => present(`${name}, ${fact}`))),
      ],
    };
  }
}

const size = (edtf: string): string => {
  const days = lengthOf(edtf);
  return days < 1 ? 'day' : days < 46 ? 'month' : days < 130 ? 'season' : days < 400 ? 'year' : 'years';
};

/** How a date stands to the article's news and to its day. */
function relation({ article }: Passage, date: DateMention, news: NewsTime): readonly string[] {
  const edtf = date.edtf ?? relativeTime(article, date, news.edtf ?? news.published);
  if (edtf === undefined) return ['undated'];
  const day = article.published;
  return [
    news.edtf === undefined
      ? 'no news'
      : overlaps(news.edtf, edtf)
        ? 'the news'
        : daysBetween(edtf, news.edtf) > 0
          ? daysBetween(edtf, news.edtf) > 300
            ? 'before the news'
            : 'shortly before the news'
          : daysBetween(news.edtf, edtf) > 250
            ? 'after the news'
            : 'shortly after the news',
    day === undefined
      ? 'undated article'
      : daysBetween(day, edtf) > 0
        ? 'to come'
        : daysBetween(edtf, day) > 400
          ? 'long past'
          : 'lately',
    date.known === 'clarified' ? 'stated' : date.known,
  ];
}

function ownFeatures({ items }: Passage, at: number, i: number): Features {
  const side = i < at ? 'before' : 'after';
  const between = items.slice(Math.min(i, at) + 1, Math.max(i, at));
  const dates = nearestTo(items, at, 'date');
  const closer = dates.filter((k) => (side === 'before' ? k > i && k < at : k < i && k > at)).length;
  const grades = between.filter(({ kind }) => kind === 'grade').length;
  const key = (k: number): string => items[k]?.key ?? '·';
  const others = nearestTo(items, at, 'grade');
  const nearest = others.every((k) => Math.abs(k - i) >= Math.abs(at - i));
  return [
    present(`own ${side} closer ${Math.min(2, closer)} of ${Math.min(3, dates.length)}`),
    present(`own ${side} ${nearest ? 'nearest' : 'another nearer'} grades ${Math.min(2, grades)}`),
    present(`own ${side} - ${key(i - 1)}`),
    present(`own ${side} gap ${bucket(between.length)}`),
    present(`own ${side} -- ${key(i - 2)} ${key(i - 1)}`),
    present(`own ${side} + ${key(i + 1)}`),
    ...between.slice(0, 5).map((item) => present(`own ${side} then ${item.key}`)),
    ...when(
      between.some(({ key: mark }) => mark === ';' || mark === ','),
      `own ${side} mark between`,
    ),
    ...when(i === 0 || i === 1, `own ${side} first`),
    ...items.slice(Math.max(0, i - 5), i).map((item) => present(`own ${side} left ${item.key}`)),
    ...items.slice(i + 1, i + 5).map((item) => present(`own ${side} right ${item.key}`)),
  ];
}

function commonFeatures(passage: Passage, at: number, own: number): Features {
  const { items, reading, before, heads, header, article } = passage;
  const key = (offset: number): string => items[at + offset]?.key ?? '·';
  const window = items.slice(Math.max(0, at - 10), at);
  const firm = reading.dates.filter(({ edtf }) => edtf !== undefined).length;
  return [
    present(`dates ${Math.min(2, own)} ${Math.min(2, firm)}`),
    present(`-1 ${key(-1)}`),
    present(`-2 ${key(-2)} ${key(-1)}`),
    present(`+1 ${key(1)}`),
    present(`+2 ${key(1)} ${key(2)}`),
    ...[...new Set(window.map((item) => item.key))].map((word) => present(`left ${word}`)),
    ...[...new Set(items.slice(at + 1, at + 7).map((item) => item.key))].map((word) =>
      present(`right ${word}`),
    ),
    ...[...new Set(around(items, at).map((item) => item.key))].map((word): Features[number] => [
      `in ${word}`,
      0.5,
    ]),
    ...[...new Set((before?.items ?? []).map((item) => item.key))].map((word): Features[number] => [
      `before ${word}`,
      0.3,
    ]),
    ...heads.flatMap((head) => head.items.map((item) => present(`head ${item.key}`))),
    ...columnOf(passage, at).map((item) => present(`column ${item.key}`)),
    ...when(header !== undefined, `column of ${Math.min(3, columnOf(passage, at).length)}`),
    present(`block ${reading.sentence.span.field ?? reading.sentence.block.kind}`),
    present(article.published === undefined ? 'undated' : 'dated'),
    present(`index ${bucket(Math.max(0, reading.sentence.index))}`),
    present(`kind ${article.kind}`),
    ...cuesAround(passage, at),
  ];
}

/** Dates of the heading, the column, and the sentences before. */
function aroundDates(
  passage: Passage,
  at: number,
): readonly { date: DateMention; name: string; of: Passage }[] {
  const { heads, before, header, reading } = passage;
  const from = header?.reading.sentence.span.start ?? 0;
  const cell = columnOf(passage, at);
  const inColumn = (header?.reading.dates ?? []).filter((date) =>
    cell.some(({ kind, span }) => kind === 'date' && span.start === date.span.start - from),
  );
  const listed = reading.sentence.block.kind === 'item' ? 'item' : 'line';
  const back: { date: DateMention; name: string; of: Passage }[] = [];
  let steps = 1;
  for (let one = before; one && steps <= 3; one = one.before, steps++) {
    const same = one.reading.sentence.block === reading.sentence.block ? 'same block' : 'other block';
    const graded = one.items.some(({ kind }) => kind === 'grade') ? 'graded' : 'plain';
    const dates = one.reading.dates;
    const last = dates.at(-1);
    if (last) back.push({ date: last, of: one, name: `back ${steps} ${same} ${graded}` });
    const first = dates[0];
    if (first && first !== last)
      back.push({ date: first, of: one, name: `back ${steps} first ${same} ${graded}` });
  }
  return [
    ...(header ? inColumn.map((date) => ({ date, of: header, name: 'column' })) : []),
    ...heads.flatMap((head, i) =>
      head.reading.dates.map((date) => ({
        date,
        of: head,
        name: `head ${i} ${head.reading.sentence.block.kind} ${listed} of ${Math.min(2, head.reading.dates.length)}`,
      })),
    ),
    ...back,
  ];
}
