/** Every word of the bot's own around what it shows in Discord, so that another language is a file away. */
export const DISCORD_SAYS = {
  question: (asked: string): string => `Question: ${asked}`,
  tooLongHeadline: 'The answer is too long to show; these are the quotations.',
  restOfHeadline: 'The rest of this summary did not fit.',
  nearest: 'Nearest passages (not an answer):',
  help: 'If this is about you or someone close:',
  tooLong: 'Too long to show; follow the link.',
  inParagraph: 'in its paragraph:',
  place: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  page: (page: number, pages: number): string => `Page ${page} of ${pages}.`,
  restDoesNotFit: 'The rest does not fit into one message: narrow it down with the options.',
  fallbackTitle: 'Reply',
  sourcePage: (kind: string): string => `${kind}’s page`,
  undated: 'undated',
  wrongOption: 'That does not work here.',
  open: 'Open',
  apology: 'Sorry, something went wrong, and there is no answer. Please try again.',
  unknownKind: 'This bot does not know that yet. Its commands are listed by /help.',
  reference: (id: string): string => `Reference: ${id}`,

  /** `until` is in seconds since 1970; Discord shows it in the reader's own clock, and how far away it is. */
  overLimit: {
    person: (until: number): string =>
      `That is as many questions as one person can ask in a minute. You can ask again from <t:${until}:T>, <t:${until}:R>.`,
    server: (until: number): string =>
      'This server has asked as much as it can in a minute; it is nothing that you did. ' +
      `You can ask again from <t:${until}:T>, <t:${until}:R>, or in a direct message to this bot at once.`,
  },

  confirmed: (numbers: string): string => `${numbers}: the rating is confirmed by an editor`,
  allQuotations: (count: number): string => `All quotations (${count})`,
  readAt: (publisher: string): string => `Read at ${publisher}`,
  previous: 'Previous',
  next: 'Next',
  share: 'Share',
  askNext: 'Ask next',
  didYouMean: 'Did you mean',
  pickQuestion: 'A question',
  sharedBy: (user: string): string => `Shared by <@${user}>`,
  changed:
    'The articles, or this bot, have changed since that message, so its buttons no longer fit. Please ask again.',
  unfit: 'That cannot be shown again from this message. Please ask again.',
  readTogether: (typed: string): string =>
    `Read together with your question before it. You typed: “${typed}”.`,
} as const;
