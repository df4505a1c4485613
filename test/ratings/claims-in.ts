import { articleOf, type Facts, libraryOf } from '../example-library.ts';

/** Area, grade, and when: "now" for the inspection that the article reports, "open" where nobody can tell. */
export function claimsIn(text: string, facts: Facts = {}): readonly string[] {
  const { claims, inspections } = libraryOf(articleOf(text, { published: '2022-12-01', ...facts }));
  return claims.map(({ council, area, grade, inspection }) => {
    const at = inspections.find(({ id }) => id === inspection);
    const when = at === undefined ? 'open' : at.articles.includes('article') ? 'now' : at.visited;
    return `${council === 'Exampleton' ? '' : `${council} `}${area} ${grade} ${when}`;
  });
}
