import type { Wording } from './wording.ts';

/** A grade, best first in `Vocabulary.grades`. */
export interface Grade {
  /** For instance `requires-improvement`. */
  readonly id: string;
  /** How a headline writes it, for instance "requires improvement". */
  readonly name: string;
  /** The grade's own words, as a report prints them; the longest match wins. */
  readonly names: readonly string[];
  /** Other ways of saying it ("top marks", "failing"): read as this grade where they are said of a service. */
  readonly informal: readonly string[];
}

/** A judgement area with the names that frameworks and newspapers have given it. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Other words for it ("the front door"): read as this area where a grade is given for it, or asked for. */
  readonly informal: readonly string[];
}

/** What was judged from one year to another. */
export interface Framework {
  readonly name: string;
  readonly from: number;
  /** The last year; absent for the one in force. */
  readonly to?: number | undefined;
  /** Area ids, besides the overall judgement. */
  readonly areas: readonly string[];
}

/** Words that turn what stands behind them, so that a quotation cut out there is not what was said. */
export interface Reservations {
  readonly denied: readonly string[];
  readonly hoped: readonly string[];
  readonly claimed: readonly string[];
  /** Before an office, they make it another one: "opposition leader". */
  readonly offices: readonly string[];
}

/** How people write who tell of themselves or of one they fear for; an entry that ends in * is the beginning of words. */
export interface Distress {
  readonly crisis: readonly string[];
  readonly harm: readonly string[];
  readonly trouble: readonly string[];
  readonly feelings: readonly string[];
  readonly failing: readonly string[];
  readonly heeding: readonly string[];
  readonly care: readonly string[];
  readonly kin: readonly string[];
  readonly seeking: readonly string[];
  readonly work: readonly string[];
  readonly errands: readonly string[];
  readonly harmed: readonly string[];
  readonly inspecting: readonly string[];
}

/** What an editor knows of the field, as data: grades, judgement areas, synonyms, roles, where to find help. */
export interface Vocabulary {
  readonly grades: readonly Grade[];
  readonly areas: readonly Area[];
  /** Words for all areas at once ("across the board"). */
  readonly everywhere: readonly string[];
  /** Words that may stand for a grade named before ("the same", "so is"). */
  readonly same: readonly string[];
  /** Classes of words that hint at how a grade is meant, by the class's name: what learned weights weigh. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  /** Oldest first. */
  readonly frameworks: readonly Framework[];
  /** Groups of words and phrases that mean the same, in questions and in articles. */
  readonly synonyms: readonly (readonly string[])[];
  /** What a word of a question may mean in an article; not the other way round ("boss": leader, director). */
  readonly means: Readonly<Record<string, readonly string[]>>;
  /** Pairs of groups: a sentence with one word answers, or corrects, a question asked with the other. */
  readonly opposites: readonly (readonly (readonly string[])[])[];
  /** Very common words that a sentence need not hold to answer a question asked with them. */
  readonly common: readonly string[];
  /** Words for offices that people hold: "director of children's services", "leader". */
  readonly roles: readonly string[];
  /** Words of the language that people are called by, too, as they are written: "Grace". */
  readonly givenNames: readonly string[];
  /** Councils that may be asked about though no article of a folder speaks of them. */
  readonly places: readonly string[];
  /**
   * What people call a council beside its name, by the name that articles use: "Brum" is Birmingham. A council of the
   * articles is found by it, any other is a place as above.
   */
  readonly nicknames: Readonly<Record<string, readonly string[]>>;
  /** The bodies that inspect, by their names: "Ofsted", "the watchdog". */
  readonly inspectors: readonly string[];
  /** Words that speak well or ill of a service. */
  readonly strengths: readonly string[];
  readonly weaknesses: readonly string[];
  /** Classes of words by what they tell of ("leave": resigned, stepped down), each by its name. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Words that turn what stands behind them: it is denied, hoped for, or only claimed. */
  readonly reservations: Reservations;
  /** What happens to somebody or something once only: with another date it is contradicted. */
  readonly once: readonly string[];
  /** Absent only from a vocabulary by itself, as the next: in a folder the one that ships stands in. */
  readonly wording?: Wording;
  readonly distress?: Distress;
  /** Where people in distress find help; shown by /about. One line each. */
  readonly help: readonly string[];
}
