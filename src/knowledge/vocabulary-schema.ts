import { z } from 'zod';
import { emptyToAbsent, optionalWords, someWords, strict, word, wordsByName } from './word-lists.ts';
import { distress, wording } from './wording-schema.ts';

const id = z
  .string('`id` is missing; for example: id: requires-improvement')
  .regex(
    /^[a-z]+(?:-[a-z]+)*$/u,
    '`id` must be small letters and hyphens; for example: id: requires-improvement',
  );

/**
 * A grade or a judgement area: how a headline writes it ("requires improvement"); its names in frameworks, reports and papers,
 * the longest of which wins; other words for it ("top marks", "the front door"), read so where a grade is given or asked for.
 */
const named = strict({ id, name: word, names: someWords, informal: optionalWords });

const year = z
  .string('write a year here, as in: from: 2018')
  .regex(/^[12]\d{3}$/u, 'write a year here, as in: from: 2018')
  .transform(Number);
/** What was judged from one year to another (the last one absent where it is in force): area ids beside the overall judgement. */
const framework = strict({ name: word, from: year, to: year.optional(), areas: someWords });

const NONE = { denied: [], hoped: [], claimed: [], offices: [] };
/** Words that turn what stands behind them, so that a quotation cut out there is not what was said. */
const reservations = strict({
  denied: optionalWords,
  hoped: optionalWords,
  claimed: optionalWords,
  /** Before an office, they make it another one: "opposition leader". */
  offices: optionalWords,
});

/** What a vocabulary's YAML holds, with what to do where it does not. */
export const vocabularySchema = strict({
  grades: z.array(named, '`grades` is missing; list them best first').min(1, '`grades` is empty'),
  areas: z.array(named, '`areas` is missing; list the judgement areas').min(1, '`areas` is empty'),
  /** Words for all areas at once ("across the board"). */
  everywhere: optionalWords,
  /** Words that may stand for a grade named before ("the same", "so is"). */
  same: optionalWords,
  /** Classes of words that hint at how a grade is meant, by the class's name: what learned weights weigh. */
  cues: wordsByName('hoping: [aim, hope]'),
  /** Oldest first. */
  frameworks: z.preprocess(
    emptyToAbsent,
    z.array(framework, 'write a list, each beginning with "- name: …"').default([]),
  ),
  /** Groups of words and phrases that mean the same, in questions and in articles. */
  synonyms: z.preprocess(
    emptyToAbsent,
    z.array(someWords, 'write a list of groups, as in: - [child sexual exploitation, cse]').default([]),
  ),
  /** What a word of a question may mean in an article; not the other way round ("boss": leader, director). */
  means: wordsByName('boss: [leader, director]'),
  /** Pairs of groups: a sentence with one word answers, or corrects, a question asked with the other. */
  opposites: z.preprocess(
    emptyToAbsent,
    z
      .array(
        z.array(someWords).length(2, 'write two lists, as in: - [[accept], [reject]]'),
        'write a list of pairs',
      )
      .default([]),
  ),
  /** Very common words that a sentence need not hold to answer a question asked with them. */
  common: optionalWords,
  /** Words for offices that people hold: "director of children's services", "leader". */
  roles: optionalWords,
  /** Words of the language that people are called by, too, as they are written: "Grace". */
  givenNames: optionalWords,
  /** Councils that may be asked about though no article of a folder speaks of them. */
  places: optionalWords,
  /** What people call a council beside its name, by the name that articles use: "Brum" is Birmingham. A council of the articles is found by it, any other is a place as above. */
  nicknames: wordsByName('Birmingham: [Brum]'),
  /** The bodies that inspect, by their names: "Ofsted", "the watchdog". */
  inspectors: optionalWords,
  /** Words that speak well or ill of a service. */
  strengths: optionalWords,
  weaknesses: optionalWords,
  /** Classes of words by what they tell of ("leave": resigned, stepped down), each by its name. */
  classes: wordsByName('leave: [resigned, stepped down]'),
  /** Words that turn what stands behind them: it is denied, hoped for, or only claimed. */
  reservations: z.preprocess(emptyToAbsent, reservations.default(NONE)),
  /** What happens to somebody or something once only: with another date it is contradicted. */
  once: optionalWords,
  /** Absent only from a vocabulary by itself, as the next: in a folder the one that ships stands in. */
  wording: z.preprocess(emptyToAbsent, wording.exactOptional()),
  distress: z.preprocess(emptyToAbsent, distress.exactOptional()),
  /** Where people in distress find help; shown by /about. One line each. */
  help: optionalWords,
});
