import { lineOf } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { gradeFinder } from '../mentions/read-article.ts';
import { inArticle } from '../mentions/reading.ts';
import { isUnsure, reviewItems } from '../views/review.ts';
import { type Finding, findingIn, linesIn } from './finding.ts';
import { splitGradesIn } from './whole-words.ts';

/** What an editor could look at in what was read: how much of each article is unsure, grades in two, and councils that only texts name. */
export function checkReadings(library: Library): readonly Finding[] {
  return [...unsureReadings(library), ...splitGrades(library), ...foundCouncils(library)];
}

function unsureReadings(library: Library): readonly Finding[] {
  const unsure = groupedBy(reviewItems(library).filter(isUnsure), ({ article }) => article);
  return [...unsure].map(([article, items]) => {
    const line = Math.min(...items.map(({ span }) => lineOf(article, span)));
    const [many, it] = items.length === 1 ? ['one grade is', 'it'] : [`${items.length} grades are`, 'them'];
    const message = `${many} read, but not surely, and not reviewed; look at ${it} with npm run knowledge -- review ${article.id}`;
    return findingIn(article, line, 'information', message);
  });
}

/** A hyphen in a grade's word may show the opposite grade. */
function splitGrades({ articles, vocabulary }: Library): readonly Finding[] {
  const grades = gradeFinder(vocabulary);
  return articles.flatMap((article) =>
    linesIn(article).flatMap(({ line, text }) =>
      splitGradesIn(text, grades).map(({ written, whole }) => {
        const message = `“${written}” may be read as another grade; write ${whole}, if that is the word`;
        return findingIn(article, line, 'warning', message);
      }),
    ),
  );
}

/** Each with the place at which it is named first. */
function foundCouncils({ articles, councils, readings }: Library): readonly Finding[] {
  const given = new Set(articles.flatMap((article) => article.councils));
  return councils
    .filter((council) => !given.has(council))
    .flatMap((council) => {
      const first = readings.find((reading) => reading.councils.includes(council));
      const place = first?.places.find((one) => one.council === council);
      if (!first || !place) return [];
      const message = `“${council}” is read as a council, though no front matter names it; name it in council: of the articles that are about it`;
      return [findingIn(first.sentence.article, inArticle(first, place.span), 'information', message)];
    });
}
