import type { Library } from '../library/library.ts';
import { madeOnceEach } from '../mentions/made-once.ts';
import type { Question } from '../questions/question.ts';
import type { QuestionKind } from '../questions/question-kind.ts';
import { areasIn, claimsOfCouncil } from './claim-order.ts';
import { areaName } from './messages.ts';
import { inspectionsOf } from './scope.ts';

const MOST = 3;

/** Up to three questions that the articles are likely to answer, near to what was asked, of different kinds where they can be. */
export function suggestionsFor(library: Library, question: Question): readonly string[] {
  const council = question.councils[0] ?? library.councils[0];
  if (council === undefined) return [];
  const near = questionsAbout(library, council)
    .filter((one) => !isAsked(one, question))
    .map((one) => ({ ...one, nearness: nearness(one, question) }))
    .toSorted((a, b) => b.nearness - a.nearness);
  const kinds = near.map(({ kind }) => kind);
  const first = near.filter(({ kind }, index) => kinds.indexOf(kind) === index);
  return [...new Set([...first, ...near])].slice(0, MOST).map(({ text }) => text);
}

/** Asks for the same as the question, or for no less. */
function isAsked({ text, kind, year, area, person }: SuggestedQuestion, question: Question): boolean {
  if (text.toLowerCase() === question.text.toLowerCase()) return true;
  if (person !== undefined) return question.people.includes(person);
  return (
    kind === question.kind &&
    (question.areas.length === 0 || (area !== undefined && question.areas.includes(area))) &&
    isYearOf(year, question)
  );
}

function isYearOf(year: string | undefined, { time }: Question): boolean {
  return year === undefined
    ? time.dates.length === 0 && time.order !== 'first'
    : time.dates.some((date) => date.startsWith(year));
}

function nearness({ kind, year, area }: SuggestedQuestion, question: Question): number {
  return (
    (area !== undefined && question.areas.includes(area) ? 4 : 0) +
    (year !== undefined && isYearOf(year, question) ? 2 : 0) +
    (kind === question.kind ? 1 : 0)
  );
}

/** A question made from what the articles state of a council, and what it is about. */
export interface SuggestedQuestion {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly year?: string;
  /** Area id. */
  readonly area?: string;
  readonly person?: string;
}

/** Questions about a council that the articles are likely to answer, the general and the latest first; made once. */
export const questionsAbout = madeOnceEach(
  (library: Library, council: string): readonly SuggestedQuestion[] => [
    ...ofCouncil(library, council),
    ...ofYears(library, council),
    ...ofPeople(library, council),
  ],
);

const asking = (
  kind: QuestionKind,
  text: string,
  about: Pick<SuggestedQuestion, 'year' | 'area' | 'person'> = {},
): SuggestedQuestion => ({ kind, text, ...about });

function ofCouncil(library: Library, council: string): readonly SuggestedQuestion[] {
  const claims = claimsOfCouncil(library.claims, council);
  const own = inspectionsOf(library, council).filter(({ articles }) => articles.length > 0);
  const isDated = own.some(({ visited }) => visited !== undefined);
  const timesOf = (area: string): number =>
    new Set(claims.flatMap((claim) => (claim.area === area ? (claim.inspection ?? []) : []))).size;
  const areas = areasIn(library, claims).filter((area) => area !== 'overall' && timesOf(area) > 1);
  return [
    asking('rating', `What is the latest rating for ${council}?`),
    ...(isDated ? [asking('date', `When was ${council} inspected?`)] : []),
    ...(own.length > 0 ? [asking('statement', `What did inspectors say about ${council}?`)] : []),
    ...areas.map((area) => {
      const name = areaName(library.vocabulary, area);
      return asking('timeline', `How has the rating for ${name} in ${council} changed over time?`, { area });
    }),
  ];
}

/** Of the years of inspections that have ratings, the latest first. */
function ofYears(library: Library, council: string): readonly SuggestedQuestion[] {
  const claims = claimsOfCouncil(library.claims, council);
  return inspectionsOf(library, council)
    .toReversed()
    .flatMap(({ id, visited, reported, articles }) => {
      const own = claims.filter((claim) => claim.inspection === id);
      const year = (visited ?? reported)?.slice(0, 4);
      if (year === undefined || own.length === 0) return [];
      const found = asking('finding', `What did inspectors find in ${council} in ${year}?`, { year });
      const areas = areasIn(library, own).filter((area) => area !== 'overall');
      return [
        asking('rating', `What was ${council} rated in ${year}?`, { year }),
        // What an article reports has findings too, not the grade alone.
        ...(articles.length > 0 ? [found] : []),
        ...areas.map((area) => {
          const name = areaName(library.vocabulary, area);
          return asking('rating', `What was the rating for ${name} in ${council} in ${year}?`, {
            year,
            area,
          });
        }),
      ];
    });
}

/** Officials alone: those who suffered are nobody's suggestion. */
function ofPeople(library: Library, council: string): readonly SuggestedQuestion[] {
  const readings = library.readings.filter((reading) => reading.council === council);
  const officials = new Set(
    readings.flatMap(({ people }) => people.flatMap(({ name, role }) => (role === undefined ? [] : [name]))),
  );
  const speakers = new Set(readings.flatMap(({ speaker }) => speaker.name ?? []));
  return [...officials]
    .filter((name) => speakers.has(name))
    .map((name) => asking('person', `What did ${name} say?`, { person: name }));
}
