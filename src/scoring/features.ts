/** A named value of one candidate. Most features are there (1) or not; a measure lies between 0 and 1 or so. */
export type Feature = readonly [name: string, value: number];

/** What is known of one candidate. A name that stands twice counts twice. */
export type Features = readonly Feature[];

/** A feature that is there. */
export const present = (name: string): Feature => [name, 1];

/** The feature where a condition holds, else none. */
export const when = (condition: boolean, name: string): Features => (condition ? [[name, 1]] : []);

/** Texts use the same words again and again; bounded, since anybody may write others. */
const MOST_REMEMBERED = 50_000;

/**
 * Names features of one kind by a word, "left rated": each is made once. Made anew at each of a hundred thousand
 * places, such names took a third of the time for reading.
 */
export function featureNamer(kind: string, value = 1): (word: string) => Feature {
  const remembered = new Map<string, Feature>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    const feature: Feature = [`${kind} ${word}`, value];
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, feature);
    return feature;
  };
}

/** The same features under a name of their own each: "news left rated". */
export function featurePrefixer(kind: string): (features: Features) => Features {
  const remembered = new Map<string, Feature>();
  const prefixed = (feature: Feature): Feature => {
    const [name, value] = feature;
    const known = remembered.get(name);
    if (known?.[1] === value) return known;
    const made: Feature = [`${kind} ${name}`, value];
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(name, made);
    return made;
  };
  return (features) => features.map(prefixed);
}
