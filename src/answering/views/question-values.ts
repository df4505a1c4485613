import type { Library } from '../../library.ts';
import { answer } from '../answer-question.ts';
import { areaName } from '../wording.ts';
import { type Chooser, createChooser, type Entry } from './choices.ts';
import { areasIn } from './grades.ts';
import type { Choice } from './view.ts';

interface Questions {
  readonly chooser: Chooser;
  /** Whether a question is answered: found out when it is about to be suggested. */
  readonly answered: Map<string, boolean>;
}

const made = new WeakMap<Library, Questions>();

/** Finding out takes an answer each: fewer than Discord would show. */
const MOST = 8;

/** Questions that the articles answer and that begin like what was typed, or hold its words. Never a name alone. */
export function questionChoices(library: Library, typed: string): readonly Choice[] {
  const { chooser, answered } = questionsOf(library);
  return chooser(typed)
    .slice(0, MOST)
    .filter(({ value }) => {
      const known = answered.get(value) ?? answer(library, value).status === 'answered';
      answered.set(value, known);
      return known;
    });
}

function questionsOf(library: Library): Questions {
  const known = made.get(library) ?? {
    chooser: createChooser(entriesOf(library)),
    answered: new Map<string, boolean>(),
  };
  made.set(library, known);
  return known;
}

/** Made from what the articles state: ratings by year and area, findings, dates, and people who hold an office and are quoted. */
function entriesOf(library: Library): readonly Entry[] {
  const questions = library.councils.flatMap((council) => [
    ...ofCouncil(library, council),
    ...library.inspections
      .filter((inspection) => inspection.council === council)
      .flatMap((inspection) => {
        const claims = library.claims.filter(
          (claim) => claim.inspection === inspection.id && claim.council === council,
        );
        const date = inspection.visited ?? inspection.reported;
        return date === undefined || claims.length === 0
          ? []
          : ofYear(library, council, date.slice(0, 4), areasIn(library, claims));
      }),
  ]);
  return [...new Set([...questions, ...ofPeople(library)])].map((text) => ({ name: text, value: text }));
}

function ofCouncil(library: Library, council: string): readonly string[] {
  const areas = areasIn(
    library,
    library.claims.filter((claim) => claim.council === council),
  );
  return [
    `What is the latest rating for ${council}?`,
    `When was ${council} inspected?`,
    `What did inspectors say about ${council}?`,
    ...areas
      .filter((area) => area !== 'overall')
      .map(
        (area) =>
          `How has the rating for ${areaName(library.vocabulary, area)} in ${council} changed over time?`,
      ),
  ];
}

function ofYear(
  library: Library,
  council: string,
  year: string,
  areas: readonly string[],
): readonly string[] {
  return [
    `What was ${council} rated in ${year}?`,
    `What were the weaknesses found in ${council} in ${year}?`,
    ...areas
      .filter((area) => area !== 'overall')
      .map(
        (area) => `What was the rating for ${areaName(library.vocabulary, area)} in ${council} in ${year}?`,
      ),
  ];
}

/** Officials alone: those who suffered are nobody's suggestion. */
function ofPeople({ readings }: Library): readonly string[] {
  const officials = new Set(
    readings.flatMap(({ people }) => people.flatMap(({ name, role }) => (role === undefined ? [] : [name]))),
  );
  const speakers = new Set(readings.flatMap(({ speaker }) => speaker.name ?? []));
  return [...officials].filter((name) => speakers.has(name)).map((name) => `What did ${name} say?`);
}
