/**
 * A named value of one candidate. Most features are there (1) or not; a measure lies between 0 and 1 or so. One that is made
 * once and found again has a number of its own, by which a model finds its weight several times as fast as by the name.
 */
export type Feature = readonly [name: string, value: number, number?: number];

/** What is known of one candidate. A name that stands twice counts twice. */
export type Features = readonly Feature[];

/**
 * Features and lists of them as one list, in their order; what does not hold (`isRow && feature\`row\``) is left out. A loop does
 * it, since the engine takes a second to optimise array literals of thirty spreads.
 */
export function together(...parts: readonly (Feature | Features | false)[]): Features {
  const all: Feature[] = [];
  for (const part of parts) {
    if (part === false) continue;
    if (isOne(part)) all.push(part);
    else for (const one of part) all.push(one);
  }
  return all;
}

const isOne = (part: Feature | Features): part is Feature => typeof part[0] === 'string';

/** Texts use the same words again and again; bounded, since anybody may write others. */
const MOST_REMEMBERED = 100_000;
/** So many features have a number; those that come later are found by their names. */
const MOST_NUMBERED = 1 << 18;

const numbered = createNumbering();

function createNumbering(): (name: string, value: number) => Feature {
  let made = 0;
  return (name, value) => (made < MOST_NUMBERED ? [name, value, made++] : [name, value]);
}

/** The features whose names begin with the same words: one step for each further word. */
interface Step {
  readonly steps: Map<string | number, Step>;
  feature?: Feature;
}

/**
 * A feature that is there, named by a template: feature`left ${word}`. Each is made once and found again by its words: named
 * anew at each of a hundred thousand places, features took half of the time for reading.
 */
export const feature = createTemplate();

function createTemplate(): (parts: TemplateStringsArray, ...words: readonly (string | number)[]) => Feature {
  const templates = new Map<TemplateStringsArray, Step>();
  let made = 0;
  const stepTo = <Key>(steps: Map<Key, Step>, key: Key): Step => {
    const known = steps.get(key);
    if (known !== undefined) return known;
    const step: Step = { steps: new Map() };
    steps.set(key, step);
    return step;
  };
  return (parts, ...words) => {
    let step = stepTo(templates, parts);
    for (const word of words) step = stepTo(step.steps, word);
    if (step.feature !== undefined) return step.feature;
    if (made++ >= MOST_REMEMBERED) {
      templates.clear();
      made = 0;
    }
    const name = parts.reduce((begun, part, i) => `${begun}${words[i - 1]}${part}`);
    step.feature = numbered(name, 1);
    return step.feature;
  };
}

/**
 * Names features of one kind by a word, "left rated": each is made once. Made anew at each of a hundred thousand
 * places, such names took a third of the time for reading.
 */
export function featureNamer(kind: string, value = 1): (word: string) => Feature {
  const remembered = new Map<string, Feature>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    const feature = numbered(`${kind} ${word}`, value);
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
    const made = numbered(`${kind} ${name}`, value);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(name, made);
    return made;
  };
  return (features) => features.map(prefixed);
}
