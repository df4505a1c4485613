import { earliest } from '../knowledge/edtf.ts';
import { groupedBy, groupedByEach } from '../mentions/grouped-by.ts';
import { daysBetween, isAbout, lengthOf } from '../mentions/time.ts';
import type { Model } from '../scoring/model.ts';
import type { Claim, Inspection } from './claim.ts';
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
export const THRESHOLD = 0.72;

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
  const places = new Map([...inspections].map(([name, own]) => [name, createPlaces(own)]));
  for (const one of sure) places.get(one.council)?.note(one);
  const placed = (one: LikelyRating): Claim => claimOf(one, places.get(one.council)?.placeOf(one) ?? OPEN);
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

/** The inspection that a rating is of, and how that is known. */
type Place = Pick<Claim, 'inspection' | 'known'>;

const OPEN: Place = { known: 'open' };

const claimOf = (
  { reading, span, council, area, grade, by, which, probability }: LikelyRating,
  place: Place,
): Claim => ({ reading, span, council, area, grade, by, which, probability, ...place });

/** The inspections of one council, to be told what each is known to have given; then it places ratings at them. */
function createPlaces(inspections: readonly Inspection[]) {
  const byArticle = groupedByEach(inspections, ({ articles }) => articles);
  const reportedBy = ({ reading }: LikelyRating): readonly Inspection[] =>
    byArticle.get(reading.sentence.article.id) ?? [];
  const byTime = new Map<string, readonly Inspection[]>();
  const heldAt = (edtf: string): readonly Inspection[] => {
    const known = byTime.get(edtf) ?? inspectionsIn(inspections, edtf);
    byTime.set(edtf, known);
    return known;
  };
  /** By the articles that report it and by what is dated: inspection, area and grade. */
  const given = new Set<string>();
  const keyOf = ({ id }: Inspection, { area, grade }: LikelyRating): string => `${id}|${area}|${grade}`;
  return {
    note: (one: LikelyRating): void => {
      const { which, when } = one;
      const at = which === 'news' ? reportedBy(one) : when && !isAbout(when.edtf) ? heldAt(when.edtf) : [];
      for (const inspection of at) given.add(keyOf(inspection, one));
    },
    placeOf: (one: LikelyRating): Place => {
      const { which, when, by } = one;
      const [news] = reportedBy(one);
      if (which === 'news') return news ? { inspection: news.id, known: news.known } : OPEN;
      // An editor who leaves it open has looked.
      if (by === 'editor' && !when) return OPEN;
      const gives = (inspection: Inspection): boolean => given.has(keyOf(inspection, one));
      if (when && !isAbout(when.edtf)) {
        const at = heldAt(when.edtf);
        const found = at.find(gives) ?? at[0];
        return found ? { inspection: found.id, known: when.known } : OPEN;
      }
      const { published } = one.reading.sentence.article;
      const earlier = inspections.filter(
        (other) => other !== news && gives(other) && !isLater(other, news, published),
      );
      const found = when ? nearestTo(when.edtf, earlier) : earlier.at(-1);
      return found ? { inspection: found.id, known: 'inferred' } : OPEN;
    },
  };
}

/** Whether an inspection was not before the one that an article reports, or came after the article itself. */
function isLater(inspection: Inspection, news: Inspection | undefined, published?: string): boolean {
  const [a, b] = [inspection.visited ?? inspection.reported, news?.visited ?? news?.reported];
  if (a === undefined) return false;
  return (
    (b !== undefined && earliest(a) >= earliest(b)) ||
    (published !== undefined && daysBetween(published, a) > 0)
  );
}

/** "Ten years since": the inspection nearest to then, if it is not more than two years away. */
function nearestTo(about: string, inspections: readonly Inspection[]): Inspection | undefined {
  const away = ({ visited, reported }: Inspection): number =>
    Math.abs(Number((visited ?? reported)?.slice(0, 4)) - Number(about.slice(0, 4)));
  return inspections.filter((inspection) => away(inspection) <= 2).toSorted((a, b) => away(a) - away(b))[0];
}
