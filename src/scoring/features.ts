/** A named value of one candidate. Most features are there (1) or not; a measure lies between 0 and 1 or so. */
export type Feature = readonly [name: string, value: number];

/** What is known of one candidate. A name that stands twice counts twice. */
export type Features = readonly Feature[];

/** A feature that is there. */
export const present = (name: string): Feature => [name, 1];

/** The feature where a condition holds, else none. */
export const when = (condition: boolean, name: string): Features => (condition ? [[name, 1]] : []);
