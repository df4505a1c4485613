import type { Library } from '../../src/library/library.ts';

const shapes: readonly ((council: string, year: number) => string)[] = [
  (council, year) => `What was ${council} rated in ${year}?`,
  (council) => `what is the latest ofsted rating for ${council}`,
  (council) => `When was ${council} inspected?`,
  (council) => `Who is the director of children's services in ${council}?`,
  (council) => `What did inspectors say about caseloads in ${council}?`,
  (council) => `How many cases were referred back to ${council}?`,
  (council) => `Was ${council} ever outstanding?`,
  (council) => `How has ${council} changed over time?`,
  (council) => `why did inspectors critisise ${council}`,
  () => 'Who won the football?',
];

/** So many questions about the councils of a library, in all kinds; the same for the same library. */
export function questionsAbout({ councils }: Pick<Library, 'councils'>, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const shape = shapes[i % shapes.length];
    return shape?.(councils[i % councils.length] ?? 'the council', 2010 + (i % 14)) ?? '';
  });
}
