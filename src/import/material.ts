import type { Clarification } from '../knowledge/article.ts';

/** What a page, a PDF or the editor says of an article; absent where nothing was found. */
export interface Facts {
  readonly title?: string;
  readonly publisher?: string;
  readonly kind?: string;
  readonly author?: string;
  /** EDTF, or `unknown`. */
  readonly published?: string;
  readonly url?: string;
  readonly councils?: readonly string[];
  readonly clarifications?: readonly GivenClarification[];
}

/** A clarification before its phrase is looked for in the text. */
export type GivenClarification = Omit<Clarification, 'span'>;

/** Something of a file that is not the article's own words, and why it was taken for that. */
export interface LeftOut {
  readonly text: string;
  readonly why: string;
}

/** A text that was changed, and what the editor should know of that. */
export type Noted = Pick<Material, 'text' | 'notes'>;

/** A text without something that is not the article's own, and that. */
export type Parted = Pick<Material, 'text' | 'leftOut'>;

export type Form = 'text' | 'web page' | 'Markdown' | 'PDF';

/** A file read as an article: its own words in paragraphs, what it says of itself, what was left out. */
export interface Material {
  readonly form: Form;
  readonly text: string;
  readonly facts: Facts;
  readonly leftOut: readonly LeftOut[];
  /** What the editor should know: a guessed encoding, a joined word. */
  readonly notes: readonly string[];
}
