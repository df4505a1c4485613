import { groupedBy } from '../../mentions/grouped-by.ts';
import { madeOnce } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
import { overlaps } from '../../mentions/time.ts';
import type { Question } from '../../questions/question.ts';
import { otherMatters } from '../../questions/unit-weights.ts';
import type { Inspection } from '../../ratings/claim.ts';
import { fold } from '../../search/fold.ts';
import type { Asked } from '../asked.ts';
import { listed, marks, SAYS, sayInspectionDate } from '../messages.ts';
import type { Prepared } from '../prepared.ts';
import type { Overview } from './overview.ts';

/** Words that tell of inspections; a grade is given at one. */
const VISITS = /\binspect|\bofsted\b|\bvisit|\b(?:rated|graded|judged)\b/;
const WHEN = /\b(?:when|what (?:years?|dates?)|which years?|dates?|years)\b/;
const COUNTED =
  /\bhow (?:often\b|many (?:(?:ofsted|full|different|other|such|of the|of its) )*(?:inspections?|visits?|times)\b)/;
const ALL =
  /\b(?:timeline|history) of (?:the |all )?inspections?\b|\b(?:all|every|each|list|name|which)\b.{0,24}\binspections?\b|^(?:the )?inspections\W*$/;
/** Words that mean one inspection among others, or something else than a visit, where no order is asked for. */
const OTHER =
  /\b(?:exact\w*|over the years|before|after|since|until|between|next|last|return|back|report\w*|publish\w*|monitoring|focused|will|due|how long|in full|worst|best|poorest)\b/;

const DAYS =
  /^(?:so |and |but )?(?:on |over )?(?:when\b|(?:what|which) (?:\w+ )?(?:dates?|days?)\b)|\bdates?\W*$/;

/** The same, where "the last" or "the first" is asked for. */
const NO_VISIT = /\b(?:report\w*|publish\w*|monitoring|focused|will|next|how long|came out|come out)\b/;

/** All inspections of a council that the articles date: for "when was it inspected", "how many inspections", "list them". */
export function inspectionsOverview(asked: Asked): Overview | undefined {
  const { council, meant } = asked;
  if (council === undefined || !asksForInspections(asked)) return undefined;
  const found = (meant ?? asked.inspectionsOf(council)).flatMap((inspection) => {
    const reading = sentenceOn(asked, inspection);
    return reading === undefined ? [] : [{ inspection, reading }];
  });
  const isNamed = ({ inspection, reading }: Told): boolean =>
    reading.dates.some(({ edtf }) => edtf === inspection.visited) && !NO_INSPECTION.test(reading.text);
  if (found.length === 0 || (asksForDays(meant, asked.question) && !found.every(isNamed))) return undefined;
  const { folded, time } = asked.question;
  const isCounted = COUNTED.test(folded);
  return {
    kind: isCounted ? 'number' : 'date',
    inspections: found.map(({ inspection }) => inspection),
    probability: leastSure(asked, found),
    say: (cite) => {
      const dates = listed(sayDates(found, cite));
      if (isCounted) return SAYS.inspections(found.length, council, dates);
      return `${council}: ${dates}${time.order === undefined ? '' : `, ${SAYS.latest}`}`;
    },
  };
}

interface Told {
  readonly inspection: Inspection;
  readonly reading: Reading;
}

/** "2010 and 2012 [1]", "November 2017 [2]": those that one sentence tells of together. */
function sayDates(found: readonly Told[], cite: (reading: Reading) => number): readonly string[] {
  const byNumber = groupedBy(found, ({ reading }) => cite(reading));
  return [...byNumber].map(
    ([number, own]) =>
      `${listed(own.map(({ inspection }) => sayInspectionDate(inspection)))} ${marks([number])}`,
  );
}

function asksForInspections({ finders, question, meant }: Asked): boolean {
  const { folded, time, councils, areas, grades, people, publishers, quoted } = question;
  const isNarrower = [areas, grades, people, publishers, quoted].some((list) => list.length > 0);
  const isOrdered = time.order !== undefined && time.dates.length + time.months.length === 0;
  const asksDays = asksForDays(meant, question);
  if (isNarrower || councils.length > 1 || (meant !== undefined && !isOrdered && !asksDays)) return false;
  if ((isOrdered || asksDays ? NO_VISIT : OTHER).test(folded)) return false;
  if (/\bhow (?:many|much)\b/.test(folded) && !COUNTED.test(folded)) return false;
  if (otherMatters(question, finders).length > 0 || !VISITS.test(folded)) return false;
  return asksDays || WHEN.test(folded) || COUNTED.test(folded) || ALL.test(folded);
}

/** From a day to a day: a month, a season, one day may be a part of it, or when it was reported. */
const OF_DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;
/** No full inspection. */
const NO_INSPECTION = /\b(?:monitoring|focused|assurance|peer)\b/i;

/** "When was it inspected in 2014": the days of the one inspection of a year, where they are told. */
function asksForDays(meant: readonly Inspection[] | undefined, { folded, time }: Question): boolean {
  const [one, ...others] = meant ?? [];
  const [date, ...more] = time.dates;
  return (
    one?.visited !== undefined &&
    date !== undefined &&
    others.length + more.length + time.months.length === 0 &&
    time.side === undefined &&
    OF_DAYS.test(one.visited) &&
    DAYS.test(folded) &&
    !COUNTED.test(folded)
  );
}

/** The sentence that best tells when an inspection was: with its date, and that it was an inspection. */
export function sentenceOn(
  prepared: Prepared,
  { id, council, visited, reported, articles }: Inspection,
): Reading | undefined {
  const date = visited ?? reported;
  if (date === undefined) return undefined;
  const readings = prepared
    .readingsAbout(council)
    .filter((reading) => reading.dates.length > 0 || prepared.claimsIn(reading).length > 0);
  const rate = (reading: Reading): number => {
    const isNamed = reading.dates.some(({ edtf }) => edtf === date);
    const isNear = isNamed || reading.dates.some(({ edtf }) => edtf !== undefined && overlaps(edtf, date));
    const isClaimed = prepared.claimsIn(reading).some(({ inspection }) => inspection === id);
    // A date alone may be of whatever happened then.
    if (!isClaimed && !(isNear && tellsOfVisit(reading))) return 0;
    const dated = isNamed ? 5 : isNear ? 2 : 0;
    const isReported = articles.includes(reading.sentence.article.id);
    return (
      dated +
      (isClaimed ? 2 : 0) +
      (isReported ? 0.5 : 0) +
      (tellsOfVisit(reading) ? 1.5 : 0) -
      (reading.sentence.block.kind === 'heading' ? 1 : 0)
    );
  };
  const rated = readings.map((reading) => ({ reading, rate: rate(reading) })).filter((one) => one.rate > 2);
  return rated.toSorted((a, b) => b.rate - a.rate)[0]?.reading;
}

const visits = madeOnce((reading: Reading) => ({ isTold: VISITS.test(fold(reading.text)) }));
const tellsOfVisit = (reading: Reading): boolean => visits(reading).isTold;

/** An inspection is as sure as the surest rating read of it; one that an article reports as its news is sure. */
function leastSure({ claimsOf }: Prepared, found: readonly Told[]): number {
  const sure = found.map(({ inspection: { id, council, articles } }) =>
    Math.max(
      articles.length > 0 ? 0.9 : 0,
      ...claimsOf(council).flatMap(({ inspection, probability }) => (inspection === id ? [probability] : [])),
    ),
  );
  return Math.min(...sure);
}
