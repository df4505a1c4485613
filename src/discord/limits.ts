/** Discord's limits, as its documentation gives them, and what this bot makes of them. */

/** Characters over all text displays of one message. */
export const TEXT_TOTAL = 4_000;
export const BUTTONS_A_ROW = 5;
export const BUTTON_LABEL = 80;
export const BUTTON_URL = 512;
/** Values that autocomplete may suggest, and the characters of each. */
export const CHOICES = 25;
export const CHOICE_TEXT = 100;

/** Quotations of one reply; with their buttons and everything else they stay below the 40 components of a message. */
export const CITATIONS_SHOWN = 10;
/** Sections of one page: three components each (section, text, button). */
export const SECTIONS_A_PAGE = 10;

/** An interaction's token was void when the answer came. */
export const UNKNOWN_INTERACTION = 10062;
/** The interaction had its first answer already. */
export const ALREADY_ACKNOWLEDGED = 40060;
/** The bot is not where it was told to act. */
export const MISSING_ACCESS = 50001;

/** Characters of a question that its reply shows; what is shown in full need not stand in the buttons. */
export const QUESTION_SHOWN = 500;
/** Characters of an option in a select menu. */
export const SELECT_TEXT = 100;
