import type { Library } from '../library/library.ts';
import type { Claim, Inspection } from '../ratings/claim.ts';
import type { Cited } from './cited.ts';
import { claimsOfCouncil } from './grouped.ts';
import type { Question } from './question.ts';
import { areaName, gradeName, listed, marks, SAYS, sayInspection, sentenceCase } from './wording.ts';

/** The claims of one inspection that a question asks for: of the areas named, else all; from the sources named, else all. */
export function claimsAt(library: Library, question: Question, inspection: Inspection): readonly Claim[] {
  return claimsOfCouncil(library.claims, inspection.council).filter(
    ({ inspection: id, area, reading }) =>
      id === inspection.id &&
      (question.areas.length === 0 || question.areas.includes(area)) &&
      (question.publishers.length === 0 || question.publishers.includes(reading.sentence.article.publisher)),
  );
}

/** The areas that claims are about, in the vocabulary's order. */
export function areasIn({ vocabulary }: Library, claims: readonly Claim[]): readonly string[] {
  const found = new Set(claims.map(({ area }) => area));
  return vocabulary.areas.map(({ id }) => id).filter((id) => found.has(id));
}

/** The best evidence first: the article whose news it is, a full sentence before a headline, the fewer areas the more direct. */
export function byDirectness(claims: readonly Claim[], inspection: Inspection | undefined): readonly Claim[] {
  const rank = ({ reading, known, area }: Claim): number => {
    const { article, block } = reading.sentence;
    const news = inspection === undefined || inspection.articles.includes(article.id) ? 0 : 4;
    const heading = block.kind === 'heading' ? 2 : 0;
    const named = reading.areas.some(({ id }) => id === area) ? 0 : 1.5;
    return named + news + heading + (known === 'open' ? 1 : 0) + reading.sentence.index / 1000;
  };
  return [...claims].sort((a, b) => rank(a) - rank(b));
}

/** "inadequate overall [1], and for children in care [2] and leadership [2]; requires improvement for adoption [3]": claims of one inspection, or of none that is known. */
export function sayClaims(
  library: Library,
  claims: readonly Claim[],
  inspection: Inspection | undefined,
  cited: Cited,
  most = 2,
): string {
  const { vocabulary } = library;
  const groups = new Map<string, { overall?: string; areas: string[] }>();
  for (const { id } of vocabulary.areas) {
    const ofArea = byDirectness(
      claims.filter(({ area }) => area === id),
      inspection,
    );
    for (const grade of new Set(ofArea.map((claim) => claim.grade))) {
      const evidence = ofArea.filter((claim) => claim.grade === grade).slice(0, most);
      const numbers = marks([...new Set(evidence.map(({ reading }) => cited.cite(reading)))]);
      const group = groups.get(grade) ?? { areas: [] };
      if (id === 'overall') group.overall = numbers;
      else group.areas.push(`${areaName(vocabulary, id)} ${numbers}`);
      groups.set(grade, group);
    }
  }
  return [...groups].map(([grade, group]) => sayGroup(gradeName(vocabulary, grade), group)).join('; ');
}

function sayGroup(grade: string, { overall, areas }: { overall?: string; areas: readonly string[] }): string {
  if (overall === undefined) return `${grade} for ${listed(areas)}`;
  return areas.length === 0
    ? `${grade} overall ${overall}`
    : `${grade} overall ${overall}, and for ${listed(areas)}`;
}

/** How the date of an inspection is known, where that needs saying: inferred or clarified, never silently. */
export function notesOn(_library: Library, inspection: Inspection): readonly string[] {
  const { visited, known, phrase, basis } = inspection;
  if (visited === undefined || phrase === undefined) return [];
  if (known === 'clarified' && basis !== undefined) return [SAYS.noYear(phrase, visited, basis)];
  return known === 'inferred' && !/\d{4}/.test(phrase) ? [SAYS.inferred(phrase, visited)] : [];
}

/** "Xton, the inspection of …": council and inspection before a statement. */
export const sayWhere = (library: Library, inspection: Inspection): string =>
  `${inspection.council}, ${sayInspection(inspection, library)}`;

/** "Good overall [1] (Xton, the inspection of …)": what is said of an inspection, and which it is. */
export const sayLine = (library: Library, inspection: Inspection, said: string): string =>
  `${sentenceCase(said)} (${sayWhere(library, inspection)})`;
