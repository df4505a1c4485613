import type { Library } from '../library.ts';
import type { Inspection } from '../reading/reading.ts';
import { claimsOfCouncil } from './grouped.ts';
import type { Question } from './question.ts';
import { areaName } from './wording.ts';

/** Up to three questions that the articles do answer, near to what was asked: same council, area or time. */
export function suggestionsFor(library: Library, question: Question): readonly string[] {
  const council = question.councils[0] ?? library.councils[0];
  if (council === undefined) return [];
  const claims = claimsOfCouncil(library.claims, council);
  const years = library.inspections
    .filter((one) => one.council === council && claims.some(({ inspection }) => inspection === one.id))
    .flatMap(yearOf);
  const areas = [...new Set(claims.map(({ area }) => area))].filter(
    (id) =>
      id !== 'overall' &&
      new Set(claims.filter(({ area }) => area === id).map(({ inspection }) => inspection)).size > 1,
  );
  const area = areas.find((id) => question.areas.includes(id)) ?? areas[0];
  const all = [
    `What is the latest rating for ${council}?`,
    ...(years.length > 0 ? [`What was ${council} rated in ${years.at(-1)}?`] : []),
    ...(area === undefined
      ? []
      : [`What were the ratings for ${areaName(library.vocabulary, area)} in ${council} over time?`]),
    ...years.slice(0, -1).map((year) => `What did inspectors find in ${council} in ${year}?`),
  ];
  return all.filter((text) => text.toLowerCase() !== question.text.toLowerCase()).slice(0, 3);
}

/** The year of an inspection where the articles themselves give it. */
function yearOf({ visited, reported, known }: Inspection): readonly string[] {
  const date = visited ?? reported;
  return date !== undefined && known !== 'clarified' ? [date.slice(0, 4)] : [];
}
