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

const named = strict({ id, name: word, names: someWords, informal: optionalWords });

const year = z
  .string('write a year here, as in: from: 2018')
  .regex(/^[12]\d{3}$/u, 'write a year here, as in: from: 2018')
  .transform(Number);
const framework = strict({ name: word, from: year, to: year.optional(), areas: someWords });

const NONE = { denied: [], hoped: [], claimed: [], offices: [] };
const reservations = strict({
  denied: optionalWords,
  hoped: optionalWords,
  claimed: optionalWords,
  offices: optionalWords,
});

const distress = strict({
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
});

const wording = strict({
  rating: someWords,
  accusing: someWords,
  matters: optionalWords,
  failing: optionalWords,
  leaving: someWords,
  parting: optionalWords,
  origins: optionalWords,
  going: optionalWords,
  went: optionalWords,
  toppled: optionalWords,
  reasons: optionalWords,
  left: optionalWords,
  removed: optionalWords,
  guilt: someWords,
  reported: someWords,
  improving: someWords,
  elsewhere: optionalWords,
  idioms: optionalWords,
  sought: optionalWords,
  fallen: optionalWords,
  losing: optionalWords,
  announced: optionalWords,
});

/** What a vocabulary's YAML holds, with what to do where it does not. */
export const vocabularySchema = strict({
  grades: z.array(named, '`grades` is missing; list them best first').min(1, '`grades` is empty'),
  areas: z.array(named, '`areas` is missing; list the judgement areas').min(1, '`areas` is empty'),
  everywhere: optionalWords,
  same: optionalWords,
  cues: wordsByName('hoping: [aim, hope]'),
  frameworks: z.preprocess(
    emptyToAbsent,
    z.array(framework, 'write a list, each beginning with "- name: …"').default([]),
  ),
  synonyms: z.preprocess(
    emptyToAbsent,
    z.array(someWords, 'write a list of groups, as in: - [child sexual exploitation, cse]').default([]),
  ),
  means: wordsByName('boss: [leader, director]'),
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
  givenNames: optionalWords,
  places: optionalWords,
  nicknames: wordsByName('Birmingham: [Brum]'),
  inspectors: optionalWords,
  strengths: optionalWords,
  weaknesses: optionalWords,
  classes: wordsByName('leave: [resigned, stepped down]'),
  reservations: z.preprocess(emptyToAbsent, reservations.default(NONE)),
  once: optionalWords,
  wording: z.preprocess(emptyToAbsent, wording.exactOptional()),
  distress: z.preprocess(emptyToAbsent, distress.exactOptional()),
  help: optionalWords,
});

function emptyToAbsent(value: unknown): unknown {
  return value === '' ? undefined : value;
}

/** An object with these keys alone, all told where one is wrong. */
function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown key ${(issue.keys ?? []).join(', ')}; the keys are ${keys}`
        : `write the keys ${keys} here, each on its own line`,
  });
}

function wordsByName(example: string) {
  const lists = z.record(z.string(), someWords, `write lines such as: ${example}`);
  return z.preprocess(emptyToAbsent, lists.default({}));
}
