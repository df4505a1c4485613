import { BEFORE_QUESTION, KNOWS, MAY, TELL, WISH, WONDERS } from './asking-part.ts';

/** Slips of typing in the words that make a question, which decide its kind and are in no article: what is meant, and how it is typed. */
const SLIPS: readonly (readonly [meant: string, typed: string])[] = [
  ['what', 'wot wat wht whta waht hwat'],
  ['when', 'wen whn'],
  ['where', 'wer'],
  ['who', 'hu hwo'],
  ['why', 'y'],
  ['how', 'hw'],
  ['you', 'u'],
  ['your', 'ur'],
  ['are', 'r'],
  ['and', 'n'],
  ['because', 'cos coz bcos'],
  ['about', 'abt'],
  ['was', 'wos'],
  ['the', 'teh'],
  ['please', 'pls plz'],
  ["didn't", 'didnt dint'],
  ["wasn't", 'wasnt'],
  ...['what', 'when', 'where', 'who', 'why', 'how'].map(
    (word) => [`${word} is`, `${word}s ${word}'s`] as const,
  ),
];
const TYPED = new Map(SLIPS.flatMap(([meant, typed]) => typed.split(' ').map((slip) => [slip, meant])));

/**
 * "Feb 23", "summer '22", "in '19". Where the month stands first, a day has "on", "dated", "the" or another date by it;
 * "may" is more often a verb.
 */
const SHORT_YEAR =
  /((?<!\b(?:on|dated|from|between|until|till|by|the) )\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter) |\b(?:in|since|before|after|until) (?=['’]))['’]?([012]\d)(?![\p{L}\d'’]|[:.,/]\d|(?: ?[-–] ?| (?:to|and|until) )(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)| (?:19|20)\d\d)/giu;
/** "The 24-25 budget", "spending in 24/25": a year that begins in April, where money is asked about; no ages, pages or days. */
const SHORT_FINANCIAL_YEAR =
  /(?<![\p{L}\d.,/£-]|\b(?:aged?|ages|pages?|year|kids|between) )(1[3-9]|2\d)[-–/](1[4-9]|[23]\d)(?![\p{L}\d/%-]|[.,]\d| (?:year|yr|y\/?o|old|month|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/giu;
const OF_MONEY =
  /\b(?:budgets?|spen[dt]\w*|overspen[dt]\w*|costs?|accounts|fund\w*|paid|pay|money|financial|fy)\b/i;
const CENTURY = '20';

/** Longer questions are cut: what matters stands in the first characters and at the end. */
const LONGEST = 2000;

/**
 * A message as it is read: mentions, links, code marks and tags of Discord taken off, the words left; slips in question
 * words mended. Never throws; may be empty.
 */
export function cleanMessage(asked: string): string {
  const cut = asked.length > LONGEST ? `${asked.slice(0, LONGEST / 2)} ${asked.slice(-LONGEST / 2)}` : asked;
  const text = cut
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/\[([^[\]\n]{1,400})\]\((?:[^)\n]{0,400})\)/g, '$1')
    .replace(/<(?:@[!&]?|#|a?:\w{1,32}:|\/[\w -]{1,64}:|t:)\d{1,20}(?::\w)?>/g, ' ')
    .replace(/https?:\/\/\S{1,400}/g, ' ')
    .replace(/<\/?[a-z][^>\n]{0,200}>/gi, ' ')
    .replace(/@(?:everyone|here)\b/g, ' ')
    .replace(/[`*_~|>#]+/g, ' ')
    .replace(/(?<=\p{L})\((?:e?s|ed)\)/gu, '')
    .replace(/\b((?:19|20)\d\d)ish\b/gi, '$1')
    .replace(SHORT_FINANCIAL_YEAR, (typed, first: string, second: string) =>
      OF_MONEY.test(cut) && Number(second) === Number(first) + 1 ? `${CENTURY}${first}-${second}` : typed,
    )
    .replace(SHORT_YEAR, (_, month: string, year: string) => `${month}${CENTURY}${year}`)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["'“‘](.{3,})["'”’]$/su, '$1');
  return contracted(text).replace(
    /(?<![\p{L}'’])[\p{L}'’]{1,6}(?![\p{L}'’])/gu,
    (word) => TYPED.get(word.toLowerCase().replace('’', "'")) ?? word,
  );
}

/** The question in a message: read as that is, without what is only polite; "which three figures quit" is "who quit". */
export const cleanQuestion = (asked: string): string =>
  cleanMessage(asked).replace(POLITE, '').replace(ASIDE, '').replace(WHICH_PEOPLE, 'who ');

/** "Which three senior figures quit?", "name everyone who quit": who did. Asked of nothing else, least of all of victims. */
const WHICH_PEOPLE =
  /^(?:(?:which|what) (?:(?:two|three|four|five|six|several|\d|senior|top|leading) ){0,2}(?:people|persons?|individuals|figures) |(?:please )?(?:(?:can|could) you )?(?:please )?(?:name|list|show me|tell me) (?:(?:all|of|everyone|everybody|those|the|two|three|four|five|six|\d|people|ones) ){0,5}who (?:all )?)(?=(?:quit|resigned|stepped down|stood down|left(?! care))\b)/i;

/** "who'd" is "who had": the verb is no part of the word. */
function contracted(text: string): string {
  return text
    .replace(/(?<=\p{L})['’](?:d|ve)\b/gu, ' had')
    .replace(/(?<=\p{L})['’]ll\b/gu, ' will')
    .replace(/(?<=\p{L})['’](?:re|m)\b/gu, ' are');
}

const GREETS =
  '(?:(?:good (?:morning|afternoon|evening|day)|hello|hi|hiya|hey|excuse me)(?: (?:there|all|everyone|bot))?[^\\p{L}\\d]+)?';

/** "I want to know who resigned", "good morning, may I ask who": nothing stands before but that. */
const POLITE = new RegExp(
  `^${GREETS}(?:(?:please )?(?:${WISH} (?:know|find out)|${MAY}|${KNOWS}|${WONDERS})|${TELL}),? ${BEFORE_QUESTION}`,
  'iu',
);
/** "When, may I ask, did they leave?" */
const ASIDE = /, ?(?:may|might) i ask(?:,|(?=\W*$))/i;

/** "1", "#2", "option 2": one of the questions that were suggested, which nobody remembers here. */
const PICK = /^(?:the )?(?:(?:option|choice|number|question|no) ?)?[#.]{0,2}\d{1,2}[.)!?]?$/;

/** Whether a message, folded, only picks one of a list by its number. */
export const isPick = (folded: string): boolean => PICK.test(folded.trim());

const CODE = /[{}$;=\\]|\p{L}\(/u;

/** Whether each word of a question is code ("alert(1)", "${TOKEN}"), and nothing is asked. */
export function isCode(asked: string): boolean {
  const words = cleanQuestion(asked).split(' ');
  return (
    words.some((word) => CODE.test(word)) && words.every((word) => !/\p{L}/u.test(word) || CODE.test(word))
  );
}
