import type { Inspection } from '../../ratings/claim.ts';

/** What a headline is: a value, grades (of one or several inspections), sides that differ, an overview of all articles, or only a line that leads on. */
export type Form = 'value' | 'grades' | 'course' | 'sides' | 'overview' | 'lead';

/** What a reply says first, the inspections that it speaks of, and what has to be said beside it. */
export interface Headline {
  readonly text: string;
  readonly form: Form;
  readonly inspections: readonly Inspection[];
  readonly notes?: readonly string[];
  /** How likely it names what is asked for, where a rule says who is named. */
  readonly sure?: number;
  /** It only leads on, since the grades that were read may not be those asked for. */
  readonly isUnsettled?: true;
}
