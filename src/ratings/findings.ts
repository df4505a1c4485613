import { earliest } from '../knowledge/edtf.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { isAbout, lengthOf } from '../mentions/time.ts';
import type { Model } from '../scoring/model.ts';
import type { Claim, Inspection, Known } from './claim.ts';
import { type DatedMention, inspectionsIn, inspectionsOf } from './inspections.ts';
import { type LikelyRating, likelyRatings } from './likely-rating.ts';
import { reportsOf } from './reports.ts';
import type { ArticleRatings } from './stated-rating.ts';

/** All inspections and all rating claims of a folder. */
export interface Findings {
  readonly inspections: readonly Inspection[];
  /** What is likely enough to be stated as a grade. */
  readonly claims: readonly Claim[];
  /** What is not: shown to an editor, never as a grade. */
  readonly unsure: readonly Claim[];
}

/**
 * How likely a reading has to be before it is told as a grade: chosen on left-out folders so that 95 of 100 claims are
 * right (`npm run score`).
 */
export const THRESHOLD = 0.73;

/** Finds the inspections that all articles tell of, and places every rating at one of them. */
export function findingsOf(ratings: readonly ArticleRatings[], claims: Model): Findings {
  const likely = likelyRatings(
    ratings.flatMap(({ stated }) => stated),
    claims,
  );
  const byArticle = groupedBy(likely, ({ reading }) => reading.sentence.article);
  const isSure = ({ probability }: LikelyRating): boolean => probability >= THRESHOLD;
  const sure = likely.filter(isSure);
  const reports = ratings.flatMap((one) => reportsOf(one, (byArticle.get(one.article) ?? []).filter(isSure)));
  const council = (one: { readonly council: string }): string => one.council;
  const [reported, stated] = [groupedBy(reports, council), groupedBy(sure, council)];
  const names = [...new Set([...reported.keys(), ...stated.keys()])].sort((a, b) => a.localeCompare(b));
  const inspections = new Map(
    names.map((name) => [name, inspectionsOf(reported.get(name) ?? [], mentionsOf(stated.get(name) ?? []))]),
  );
  const given = givenGrades(sure, inspections);
  const placed = (one: LikelyRating): Claim => claimOf(one, inspections.get(one.council) ?? [], given);
  return {
    inspections: [...inspections.values()].flat(),
    claims: sure.map(placed),
    unsure: likely.filter((one) => !isSure(one)).map(placed),
  };
}

const mentionsOf = (stated: readonly LikelyRating[]): readonly DatedMention[] =>
  stated.flatMap(({ council, area, grade, when, which }) =>
    which === 'dated' && when && lengthOf(when.edtf) < 500 && !when.edtf.endsWith('~')
      ? [
          {
            council,
            when: when.edtf,
            known: when.known,
            isReport: when.isReport ?? false,
            given: [`${area}|${grade}`],
          },
        ]
      : [],
  );

function claimOf(stated: LikelyRating, inspections: readonly Inspection[], given: GivenGrades): Claim {
  const { when: _when, year: _year, parts: _parts, ...rest } = stated;
  return { ...rest, ...placeOf(stated, inspections, given) };
}

/** The inspection that a rating is of, and how that is known. */
function placeOf(
  { reading, area, grade, which, when, by }: LikelyRating,
  inspections: readonly Inspection[],
  given: GivenGrades,
): { readonly inspection?: string; readonly known: Known } {
  const news = inspections.find(({ articles }) => articles.includes(reading.sentence.article.id));
  if (which === 'news') return news ? { inspection: news.id, known: news.known } : { known: 'open' };
  // An editor who leaves it open has looked.
  if (by === 'editor' && !when) return { known: 'open' };
  const gives = (one: Inspection): boolean => given.has(keyOf(one, area, grade));
  if (when && !isAbout(when.edtf)) {
    const at = inspectionsIn(inspections, when.edtf);
    const found = at.find(gives) ?? at[0];
    return found ? { inspection: found.id, known: when.known } : { known: 'open' };
  }
  const earlier = inspections.filter((one) => one !== news && gives(one) && !isLater(one, news));
  const found = when ? nearestTo(when.edtf, earlier) : earlier.at(-1);
  return found ? { inspection: found.id, known: 'inferred' } : { known: 'open' };
}

/** Which grades are known to have been given at which inspection. */
type GivenGrades = ReadonlySet<string>;

const keyOf = ({ id }: Inspection, area: string, grade: string): string => `${id}|${area}|${grade}`;

/** What each inspection gave, by the articles that report it and by what is dated. */
function givenGrades(
  stated: readonly LikelyRating[],
  inspections: ReadonlyMap<string, readonly Inspection[]>,
): GivenGrades {
  return new Set(
    stated.flatMap(({ reading, council, area, grade, which, when }) => {
      const own = inspections.get(council) ?? [];
      const at =
        which === 'news'
          ? own.filter(({ articles }) => articles.includes(reading.sentence.article.id))
          : when && !isAbout(when.edtf)
            ? inspectionsIn(own, when.edtf)
            : [];
      return at.map((inspection) => keyOf(inspection, area, grade));
    }),
  );
}

const isLater = (inspection: Inspection, news: Inspection | undefined): boolean => {
  const [a, b] = [inspection.visited ?? inspection.reported, news?.visited ?? news?.reported];
  return a !== undefined && b !== undefined && earliest(a) >= earliest(b);
};

/** "Ten years since": the inspection nearest to then, if it is not more than two years away. */
function nearestTo(about: string, inspections: readonly Inspection[]): Inspection | undefined {
  const away = ({ visited, reported }: Inspection): number =>
    Math.abs(Number((visited ?? reported)?.slice(0, 4)) - Number(about.slice(0, 4)));
  return inspections.filter((inspection) => away(inspection) <= 2).toSorted((a, b) => away(a) - away(b))[0];
}
