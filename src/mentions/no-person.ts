import { ENGLISH_WORDS } from '../search/english-words.ts';

/** What the last word of a place's or a body's name is. */
const PLACE =
  /^(?:Wharf|View|Terrace|Gardens|Avenue|Crescent|Nursery|Surgery|Primary|Offices|Club|Hub|Valley|Fostering|Independents|Alliance|Families|Search)$/u;
/** The same, where people are called so, too: behind a word for where. */
const PLACE_OR_SURNAME = /^(?:Lane|Row|Lodge|Way|Close|Ward|Quay|Square|Yard|Parade|Room|High|Fund|Motion)$/u;
const WHERE = /(?:\b(?:in|on|at|near|off|behind|outside|the)|\d,?)[ \u00a0]$/iu;

/** "I'd", "so I've". */
const CONTRACTED = /['’](?:d|ve|ll|m|re)$/iu;
/** "What Jo said", "Q. How was it rated?", "A. It was good." */
const BEGINS_OTHERWISE = /^(?:What|Who|How|Why|When|Where|Which|So|About|Only|By|Q\.)$/u;
const ANSWERS = /^A\.$/u;

/** What only people do, beside their names. */
const SAYS_BEFORE = /\b(?:said|says|added|according to|led by|signed by)[ \u00a0]$/u;
const DOES_BEHIND =
  /^,?[ \u00a0](?:(?:has|had|also|have) )?(?:said|says|told|tells|added|wrote|writes|who|warned|explained|welcomed|thanked|asked|apologi[sz]ed|resigned|joined|left|retired|quit|admitted|insisted|confirmed)\b/u;

/**
 * Whether a run of capitals without a title or an office beside it names nobody: it is of words of the language alone
 * ("Action Plan", "Requires Improvement") and does nothing that only people do, is a place ("Saltpan Lane"), or begins as a
 * sentence does ("Q. Why"). `before` and `behind` are the text around it; `givenNames` words that people are called by, too.
 */
export function isNobody(
  name: string,
  before: string,
  behind: string,
  givenNames: ReadonlySet<string>,
): boolean {
  const parts = name.split(/[ \u00a0]/u);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.some((part) => CONTRACTED.test(part)) || BEGINS_OTHERWISE.test(first)) return true;
  if (SAYS_BEFORE.test(before) || DOES_BEHIND.test(behind)) return false;
  if (PLACE.test(last) || (PLACE_OR_SURNAME.test(last) && WHERE.test(before))) return true;
  if (/^\p{Lu}\.?$/u.test(first)) return ANSWERS.test(first) && isWord(last);
  return !givenNames.has(first) && parts.every(isWord);
}

const isWord = (part: string): boolean =>
  part
    .replace(/['’]s?$/u, '')
    .toLowerCase()
    .split('-')
    .every((word) => ENGLISH_WORDS.has(word));
