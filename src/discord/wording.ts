/** Every word of the bot's own around what it shows in Discord, so that another language is a file away. */
export const DISCORD_SAYS = {
  question: (asked: string): string => `Question: ${asked}`,
  tooLongHeadline: 'The answer is too long to show; these are the quotations.',
  restOfHeadline: 'The rest of this summary did not fit.',
  nearest: 'Nearest passages (not an answer):',
  couldAsk: 'You could also ask:',
  didYouMean: 'Did you mean:',
  canAnswer: 'The articles can answer:',
  tooLong: 'Too long to show; follow the link.',
  onNextPage: (parts: readonly string[]): string => `On the next page: ${parts.join(', ')}.`,
  leftOut: (parts: readonly string[]): string =>
    `Left out, because one message holds only so much: ${parts.join(', ')}. A closer question shows more.`,
  quotations: (count: number, marks: string): string =>
    `${count} ${count === 1 ? 'quotation' : 'quotations'}${marks}`,
  notes: (count: number): string => `${count} ${count === 1 ? 'note' : 'notes'}`,
  suggestions: 'the suggestions',
  place: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  page: (page: number, pages: number): string => `Page ${page} of ${pages}.`,
  restDoesNotFit: 'The rest does not fit into one message: narrow it down with the options.',
  fallbackTitle: 'Reply',
  sourcePage: (kind: string): string => `${kind}’s page`,
  undated: 'undated',
  notGiven: 'not given',
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

  moreEvidence: 'More evidence',
  previous: 'Previous',
  next: 'Next',
  inContext: 'In context',
  share: 'Share',
  askAbout: 'Ask about…',
  jump: 'Jump to a citation',
  pickQuestion: 'Pick a question',
  pickLead: 'The articles answer these questions. Only you see this.',
  sharedBy: (user: string): string => `Shared by <@${user}>`,
  contextOf: (number: number): string => `[${number}] in context`,
  contextLead: 'As the article has it, with what stands around it; the quotation is in bold.',
  changed:
    'The articles, or this bot, have changed since that message, so its buttons no longer fit. Please ask again.',
  unfit: 'That cannot be shown again from this message. Please ask again.',
  readTogether: (typed: string): string =>
    `Read together with your question before it. You typed: “${typed}”.`,
} as const;
