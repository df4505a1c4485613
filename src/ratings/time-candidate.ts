import type { DateMention } from '../mentions/dates.ts';
import type { Features } from '../scoring/features.ts';

/** When a grade may have been given, and what speaks for it. */
export interface TimeCandidate {
  /** A date of the text; the article's news; or another time, which nothing gives. */
  readonly kind: 'date' | 'news' | 'open';
  readonly edtf?: string;
  readonly known?: DateMention['known'];
  readonly date?: DateMention;
  readonly features: Features;
}

/** What is known of the inspection that an article reports. */
export interface NewsTime {
  readonly edtf?: string;
  readonly published?: string;
}
