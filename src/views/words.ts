import { listed } from '../answers/messages.ts';
import { sayDate } from '../knowledge/edtf.ts';
import type { Known } from '../ratings/claim.ts';
import type { Difference } from './align.ts';

/** Every word of the bot's own in tables, lists and hints, so that another language is a file away. */
export const WORDS = {
  noArticles: 'There are no articles to answer from.',
  whichCouncil: 'The articles are about several councils. Give the option “council”:',
  noCouncil: (typed: string): string => `The articles do not cover “${typed}”. They are about:`,
  noArea: (typed: string): string =>
    `“${typed}” is no judgement area that the articles give a grade for. They do for:`,
  noInspection: (typed: string, council: string): string =>
    `The articles tell of no inspection of ${council} that “${typed}” could mean. Those they tell of:`,
  severalInspections: (typed: string): string => `“${typed}” could mean several inspections. Which one?`,
  noSource: (typed: string): string => `There is no article that “${typed}” could mean. There are:`,
  severalSources: (typed: string): string => `“${typed}” could mean several articles. Which one?`,
  noDate: (typed: string): string => `“${typed}” could not be read as a date. These would be:`,
  reversed: 'The first date is after the last one.',
  onlyCouncil: (council: string): string =>
    `This is about ${council}, which most of the articles are about. The option “council” chooses another.`,
  noGrades: (what: string): string => `The articles give no grade for ${what}.`,
  ratings: (council: string): string => `What inspectors rated ${council}`,
  inYears: (grade: string, years: string): string => `${grade} in ${years}`,
  inEvery: ' in every area',
  butOne: ' in all but one area',
  disagree: (area: string, inspection: string): string =>
    `Sources disagree about ${area}, ${inspection}: both grades are shown, with no verdict.`,
  open: (count: number): string =>
    `${count === 1 ? 'One grade is' : `${count} grades are`} left out, because the articles leave open which inspection gave it.`,
  undated: 'undated',
  unnamedInspection: 'date not given',
  reported: (when: string): string => `reported ${sayDate(when)}`,
  compare: (council: string): string => `${council}: inspections compared`,
  change: 'Change',
  better: 'better',
  worse: 'worse',
  same: 'the same',
  notBoth: '',
  gotBetter: (areas: readonly string[]): string => `Better: ${listed(areas)}.`,
  gotWorse: (areas: readonly string[]): string => `Worse: ${listed(areas)}.`,
  stayed: (areas: readonly string[]): string => `The same: ${listed(areas)}.`,
  needsTwo:
    'Give two inspections (first and second), or an area to follow through all inspections. For instance:',
  sameTwice: 'First and second are the same inspection. Give another one of these:',
  severalCouncils: 'These are inspections of two councils: side by side, and no change over time.',
  timeline: (matter: string): string => (matter === '' ? 'Timeline' : `Timeline: ${matter}`),
  timelineLead: (dated: number, undated: number, order: string): string =>
    [
      dated === 0 ? 'No dated event' : `${dated} dated ${dated === 1 ? 'event' : 'events'}, ${order}`,
      ...(undated === 0 ? [] : [`${undated} undated`]),
    ].join('; '),
  orders: { oldest: 'oldest first', newest: 'newest first' },
  noOrder: (typed: string): string => `“${typed}” is no order. These are:`,
  undatedLeft: (count: number): string =>
    `${count} undated ${count === 1 ? 'event is' : 'events are'} left out: whether they lie in this period is not said.`,
  undatedEvents: 'Undated',
  noEvents: (period: string): string => `The articles date no event ${period}. They do from:`,
  noEventsAbout: (matter: string): string => `The articles tell of nothing that “${matter}” could mean.`,
  findings: (where: string): string => `Findings: ${where}`,
  strengths: 'Strengths',
  weaknesses: 'Weaknesses',
  recommendations: 'What is to improve',
  noFindings: (kind: string, where: string): string => `The articles quote no ${kind} from ${where}.`,
  noKind: (typed: string): string => `“${typed}” is no kind of finding. These are:`,
  findingsRead: 'As the articles report it, sorted by their words.',
  quoteNeeds: 'Give the words as they were quoted: three or more find one place, for instance:',
  quoted: (words: string): string => `“${words}” stands in the articles`,
  quotedLead: (places: number): string =>
    places === 1 ? 'Word for word, in one place.' : `Word for word, in ${places} places.`,
  turned: (words: string): string => `“${words}”: the articles do not say this outright`,
  turnedLead: 'The words stand there, but what is around them turns them. Quote the whole sentence.',
  standing: {
    stated: '',
    denied: '– the sentence denies them',
    hoped: '– as a hope, a plan or a condition',
    claimed: '– as what somebody claims',
    asked: '– in a question',
  },
  nearlyQuoted: (words: string): string => `“${words}”: nearly these words stand in the articles`,
  nearlyLead: 'Not word for word: what differs may change what they say.',
  notQuoted: (words: string): string => `“${words}” does not stand in the articles`,
  notQuotedLead: 'Neither word for word nor nearly. Somebody may still have said them elsewhere.',
  notQuotedIn: (publisher: string): string => `Looked for in the article of ${publisher} alone.`,
  verbatim: 'Word for word',
  punctuation: 'The same words; capitals or punctuation differ',
  leftOut: 'The same words, with others left out between them',
  nearly: 'Not word for word',
  instead: (posted: string, article: string): string => `the article has “${article}”, not “${posted}”`,
  missing: (article: string): string => `the article also has “${article}”`,
  added: (posted: string): string => `the article does not have “${posted}”`,
  morePlaces: (count: number): string => `${count} more ${count === 1 ? 'place' : 'places'} not shown.`,
  article: (publisher: string, kind: string, date: string): string => `${publisher} (${kind}), ${date}.`,
  dateUnknown: 'undated: the article gives no date of publication',
  dateKnown: (published: string): string => `published ${sayDate(published)}`,
  link: (url: string | undefined): string => url ?? 'No address is known.',
  reportsGrades: 'Grades that it reports',
  reportsNothing: 'It reports no grade.',
  clarified: 'What an editor has clarified',
  means: (means: string, basis: string): string => `means ${sayDate(means)}: ${basis}`,
  speakers: (names: readonly string[]): string => `It quotes ${listed(names)}.`,
} as const;

const KNOWN: Readonly<Record<Known, string>> = {
  stated: '',
  inferred: ' (inferred)',
  clarified: ' (year given by an editor)',
  open: ' (left open)',
};

/** "November 2017 (inferred)": a date, and how it is known where it is not stated. */
export const sayKnown = (edtf: string, known: Known): string => `${sayDate(edtf)}${KNOWN[known]}`;

/** What differs between posted words and an article's, in words. */
export function sayDifference({ posted, article }: Difference): string {
  if (posted === '') return WORDS.missing(article);
  return article === '' ? WORDS.added(posted) : WORDS.instead(posted, article);
}
