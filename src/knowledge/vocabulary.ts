import type { z } from 'zod';
import type { vocabularySchema } from './vocabulary-schema.ts';

type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value;

/** What an editor knows of the field, as data: grades (best first), judgement areas, synonyms, roles, where to find help. */
export type Vocabulary = DeepReadonly<z.output<typeof vocabularySchema>>;

/** A grade, for instance `requires-improvement`. */
export type Grade = Vocabulary['grades'][number];
/** A judgement area with the names that frameworks and newspapers have given it. */
export type Area = Vocabulary['areas'][number];
/** What was judged from one year to another. */
export type Framework = Vocabulary['frameworks'][number];
/** Words that turn what stands behind them. */
export type Reservations = Vocabulary['reservations'];
/** How people write who tell of themselves or of one they fear for. */
export type Distress = NonNullable<Vocabulary['distress']>;
/** Words by which questions are read, and what articles say of inspectors. */
export type Wording = NonNullable<Vocabulary['wording']>;
