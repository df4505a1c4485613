import { z } from 'zod';

const word = z
  .string('write a word or a phrase here')
  .trim()
  .min(1, 'this entry is empty; write a word or remove it');
const words = z.array(word, 'write a list here, one entry a line, each beginning with "- "');
const someWords = words.min(1, 'this list is empty; write at least one entry');
const id = z
  .string('`id` is missing; for example: id: requires-improvement')
  .regex(
    /^[a-z]+(?:-[a-z]+)*$/u,
    '`id` must be small letters and hyphens; for example: id: requires-improvement',
  );

// YAML reads a key with nothing after it as empty text: an editor who empties a list means an empty list.
const optionalWords = z.preprocess(emptyToAbsent, words.default([]));

const grade = z.strictObject(
  { id, name: word, names: someWords, informal: optionalWords },
  { error: explain('id, name, names, informal') },
);

const area = z.strictObject(
  { id, name: word, names: someWords, informal: optionalWords },
  { error: explain('id, name, names, informal') },
);

const year = z
  .string('write a year here, as in: from: 2018')
  .regex(/^[12]\d{3}$/u, 'write a year here, as in: from: 2018')
  .transform(Number);
const framework = z.strictObject(
  { name: word, from: year, to: year.optional(), areas: someWords },
  { error: explain('name, from, to, areas') },
);

const NONE = { denied: [], hoped: [], claimed: [], offices: [] };
const reservations = z.strictObject(
  { denied: optionalWords, hoped: optionalWords, claimed: optionalWords, offices: optionalWords },
  { error: explain('denied, hoped, claimed, offices') },
);

const DISTRESS =
  'crisis, harm, trouble, feelings, failing, heeding, care, kin, seeking, work, errands, harmed, inspecting';
const distress = z.strictObject(
  {
    crisis: someWords,
    harm: someWords,
    trouble: someWords,
    feelings: someWords,
    failing: someWords,
    heeding: someWords,
    care: someWords,
    kin: someWords,
    seeking: someWords,
    work: someWords,
    errands: someWords,
    harmed: someWords,
    inspecting: someWords,
  },
  { error: explain(DISTRESS) },
);

const wording = z.strictObject(
  {
    rating: someWords,
    accusing: someWords,
    matters: optionalWords,
    failing: optionalWords,
    leaving: someWords,
    left: optionalWords,
    removed: optionalWords,
    guilt: someWords,
    reported: someWords,
    improving: someWords,
    elsewhere: optionalWords,
  },
  {
    error: explain(
      'rating, accusing, matters, failing, leaving, left, removed, guilt, reported, improving, elsewhere',
    ),
  },
);

/** What a vocabulary's YAML holds, with what to do where it does not. */
export const vocabularySchema = z.strictObject(
  {
    grades: z.array(grade, '`grades` is missing; list them best first').min(1, '`grades` is empty'),
    areas: z.array(area, '`areas` is missing; list the judgement areas').min(1, '`areas` is empty'),
    everywhere: optionalWords,
    same: optionalWords,
    cues: z.preprocess(
      emptyToAbsent,
      z.record(z.string(), someWords, 'write lines such as: hoping: [aim, hope]').default({}),
    ),
    frameworks: z.preprocess(
      emptyToAbsent,
      z.array(framework, 'write a list, each beginning with "- name: …"').default([]),
    ),
    synonyms: z.preprocess(
      emptyToAbsent,
      z.array(someWords, 'write a list of groups, as in: - [child sexual exploitation, cse]').default([]),
    ),
    means: z.preprocess(
      emptyToAbsent,
      z.record(z.string(), someWords, 'write lines such as: boss: [leader, director]').default({}),
    ),
    opposites: z.preprocess(
      emptyToAbsent,
      z
        .array(
          z.array(someWords).length(2, 'write two lists, as in: - [[accept], [reject]]'),
          'write a list of pairs',
        )
        .default([]),
    ),
    common: optionalWords,
    roles: optionalWords,
    places: optionalWords,
    inspectors: optionalWords,
    strengths: optionalWords,
    weaknesses: optionalWords,
    classes: z.preprocess(
      emptyToAbsent,
      z.record(z.string(), someWords, 'write lines such as: leave: [resigned, stepped down]').default({}),
    ),
    reservations: z.preprocess(emptyToAbsent, reservations.default(NONE)),
    once: optionalWords,
    wording: z.preprocess(emptyToAbsent, wording.exactOptional()),
    distress: z.preprocess(emptyToAbsent, distress.exactOptional()),
    help: optionalWords,
  },
  {
    error: explain(
      'grades, areas, everywhere, same, cues, frameworks, synonyms, means, opposites, common, roles, places, inspectors, strengths, weaknesses, classes, reservations, once, wording, distress, help',
    ),
  },
);

function emptyToAbsent(value: unknown): unknown {
  return value === '' ? undefined : value;
}

function explain(keys: string) {
  return (issue: { readonly code?: string | undefined; readonly keys?: readonly string[] }): string =>
    issue.code === 'unrecognized_keys'
      ? `unknown key ${(issue.keys ?? []).join(', ')}; the keys are ${keys}`
      : `write the keys ${keys} here, each on its own line`;
}
