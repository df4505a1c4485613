import type { Library } from '../library/library.ts';

/** What a question may call a council, with the council that is meant: ["Brum", "Birmingham"]. */
export type Nickname = readonly [name: string, council: string];

/** The vocabulary's nicknames: those of councils that the articles tell of, and those of others. */
export interface Nicknames {
  readonly covered: readonly Nickname[];
  readonly others: readonly Nickname[];
}

const COMPASS = ['North', 'South', 'East', 'West'] as const;

/** Of a council that is covered by its compass point alone, too: "south glos" is South Gloucestershire. */
export function nicknamesFor({ councils, vocabulary }: Pick<Library, 'councils' | 'vocabulary'>): Nicknames {
  const isCovered = ([, council]: Nickname): boolean => councils.includes(council);
  const all = Object.entries(vocabulary.nicknames).flatMap(([council, names]) =>
    names.map((name): Nickname => [name, council]),
  );
  const pointed = all.flatMap(([name, council]) =>
    COMPASS.map((point): Nickname => [`${point} ${name}`, `${point} ${council}`]),
  );
  return {
    covered: [...all, ...pointed].filter(isCovered),
    others: all.filter((one) => !isCovered(one)),
  };
}
