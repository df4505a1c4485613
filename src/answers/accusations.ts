import { TITLE } from '../mentions/office-patterns.ts';
import { isSamePerson, type PersonMention } from '../mentions/people.ts';
import type { Reading } from '../mentions/reading.ts';
import { fold } from '../search/fold.ts';
import { wordPattern } from '../search/word-list.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { tellsOf } from './headlines/tells-of.ts';
import { listOf } from './headlines/value-candidates.ts';
import { MOST_NEAR } from './leading-sentence.ts';
import { ASKS_IF, isUntoldOf } from './unfounded.ts';
import { isSurvivor, namesVictim } from './victims.ts';
import { asksWhyDid } from './why-did.ts';

/** "They covered it up yeah?", and nothing else is asked behind it. */
const STATES_OF_THEM =
  '^(?!.*\\b(?:what|when|where|why|how|who|whose|which)\\b)(?:so |and |but )*(?:they|(?:the )?(?:council|police|bosses|leaders|authorities))';
/** How a question begins that a "yes" or a name answers. */
const ASKS_IF_OR_WHO = `(?:${ASKS_IF}|^(?:could|can|might|would|who|which)|${STATES_OF_THEM})\\b.*\\b`;
/** Whatever does not ask for anything else: "Jo Doe hid it, right?". */
const STATES =
  "^(?!(?:so |and |but |please )?(?:tell|show|give|list|who (?:said|says|called|described|told|claimed|warned))\\b)(?!.*\\b(?:what|when|where|why|how|whose)(?:(?:'s)? (?:did|do|does|was|were|is|are|has|have|had|will|would|can|could)\\b|$))(?!(?:so |and |but )?(?:what|when|where|why|how|whose)\\b).*\\b";
/** "I want to know whether", "last I knew", "does anyone know": nobody is said to have known anything. */
const ASKS_TO_KNOW =
  /\b(?:(?:want|wants|wanted|like|love|need|needs|got|good|happen) to|let me|do (?:you|u|we)|did (?:you|u)|(?:does|do|would) (?:any(?:one|body)|they)|i) know\b|\blast i knew\b/g;
/** What asks for somebody, of whom no name is given yet. */
const ASKS_WHOM = /^(?:so |and |but )*(?:who|which)\b/;
/** "Did Jo Doe find that …": what somebody is asked to have said accuses others. */
const REPORTS =
  /\b(?:find|found|say|said|says|report|reported|conclude|concluded|estimate|estimated|claim|claimed|write|wrote|reveal|revealed|tell|told|believe|believed|think|thought|warn|warned)\b.*$/;

const OFFICE_HOLDERS =
  '(?:people|person|councill?ors?|politicians?|directors?|leaders?|managers?|boss(?:es)?|chiefs?|officers?|officials?|ministers?)';
const ASKS_WHO = `(?:(?:tell me|say|name) )?(?:who(?:se|'s)?|which (?:\\w+ )?${OFFICE_HOLDERS})`;
const NAME_THOSE = 'name (?:all |of )*(?:those|them|everyone|the \\w+)(?: who)?';
/** "Who failed the children?", "name those responsible": what would be laid at the door of whoever is named in answer. */
const WHO = `^(?:so |and |but |please )*(?:${ASKS_WHO}|${NAME_THOSE})(?: (?:else|exactly|really|actually|has|have|had|was|were|is|are))* `;
/** "Responsible for fostering" is no accusation, "responsible for the abuse" is. */
const NOT_IN_CHARGE =
  '\\b(?!(?<=responsible) (?:for|to) (?!(?:the |all |this |that )?(?:abuse|scandal|fail\\w*|harm|neglect|mess)\\b))';

/**
 * What a "yes" or a name would lay at somebody's door: at that of who is named, of whom an answer would name, or of
 * whoever they are asked to have spoken of.
 */
function accusedOf({ question, library }: Asked): 'named' | 'whom' | 'other' | undefined {
  const { accusing, matters, failing } = library.vocabulary.wording ?? {};
  const rest = question.folded.replace(ASKS_TO_KNOW, ' ').split(wordPattern(matters)).join(' ');
  const isNamed = question.people.length > 0;
  const own = isNamed ? rest.replace(REPORTS, '') : rest;
  const asksWhy = question.people.some((name) => asksWhyDid(own, name));
  const says = (words: readonly string[] | undefined): boolean =>
    wordPattern(words, STATES).test(own) || (asksWhy && wordPattern(words).test(own));
  // "Why did Jo Doe hide it?" takes it for told.
  if (isNamed && (says(accusing) || says(failing))) return 'named';
  if (!isNamed && wordPattern(failing, WHO, NOT_IN_CHARGE).test(rest)) return 'whom';
  // "Who says that they ignored it?" asks for a speaker.
  const others = !isNamed && ASKS_WHOM.test(rest) ? rest.replace(REPORTS, '') : rest;
  return wordPattern(accusing, ASKS_IF_OR_WHO).test(others) ? 'other' : undefined;
}

/**
 * Whether somebody is accused of what no sentence near the top tells of them in words that accuse; a council or whoever is
 * meant, of what the best sentence does not tell so. Who was harmed is accused of nothing.
 */
export function isUnproved(asked: Asked, evidence: readonly Evidence[]): boolean {
  const { accusing = [], failing = [] } = asked.library.vocabulary.wording ?? {};
  const { people } = asked.question;
  const accused = accusedOf(asked);
  if (accused === undefined) return false;
  if (accused === 'named')
    return (
      people.some((name) => isSurvivor(asked.library, name)) ||
      isUntoldOf(asked, laidTo(people, evidence, [accusing, failing]))
    );
  const [best] = evidence;
  if (accused === 'whom') {
    const named = best?.reading.people.map(({ name }) => name) ?? [];
    // What was done to somebody stands behind their name as well.
    if (best === undefined || namesVictim(best.reading)) return true;
    return laidTo(named, evidence.slice(0, 1), [accusing, failing]).length === 0;
  }
  const near = evidence.slice(0, people.length > 0 ? MOST_NEAR : 1);
  return !near.some(
    ({ reading }) =>
      wordPattern(accusing).test(fold(reading.text)) && !namesVictim(reading) && tellsOf(asked, reading, []),
  );
}

/** The sentences near the top that lay one of the words at the door of who is asked about, or of whom they leave unnamed. */
export const laidTo = (
  people: readonly string[],
  evidence: readonly Evidence[],
  lists: readonly (readonly string[])[],
): readonly Evidence[] =>
  evidence.slice(0, MOST_NEAR).filter(({ reading }) => lists.some((list) => isLaidTo(people, reading, list)));

/** What comes between somebody and words about them: no other clause, and none who did it to them. */
const SAME_CLAUSE =
  '(?:(?!\\b(?:that(?! (?:he|she|they)\\b)|which|whose|leading|when|while|because|after|before|found|said(?! (?:that )?(?:he|she|they)\\b)|told)\\b)[^;:“”"]){0,160}';
const BY_WHOM = `(?: of|[^;:“”"]{0,60} by)\\b${SAME_CLAUSE}$`;
/** "The council sacked its director, Jo Doe." */
const REMOVED = /\b(?:sacked|fired|dismissed|ousted|removed) (?:the|its|their|his|her) [^;:“”"]{0,60}$/;
/** Whom a sentence without a name may speak of: him or her, or whoever holds an office. */
const UNNAMED =
  '\\b(?:he|she|they|the [^,;:.]{0,40}(?:director|leader|chief|executive|chair|commissioner|officer|boss|head|minister|member))\\b';
/** "An inquiry by Ann Voe", "a report for Jo Doe": whoever comes next is not them. */
const NOT_THE_SUBJECT = new RegExp(
  `\\b(?:by|to|of|for|from|with|succe\\w+|replac\\w+|follow\\w+|joined|told) (?:${TITLE})?$`,
  'i',
);

function isLaidTo(asked: readonly string[], { text, people }: Reading, words: readonly string[]): boolean {
  if (people.length === 0) return wordPattern(words, `${UNNAMED}${SAME_CLAUSE}\\b`).test(fold(text));
  // Behind the name itself, or behind the list that it stands in, up to whoever comes next.
  const behind = (end: number): string =>
    fold(text.slice(end, people.find((one) => one.span.start >= end)?.span.start));
  const isOfThem = ({ span }: PersonMention): boolean => {
    const before = fold(text.slice(0, span.start));
    const did = wordPattern(words, `^${SAME_CLAUSE}\\b`);
    const isDoer = [span.end, listOf(text, people, span).end].some((end) => did.test(behind(end)));
    const isDone = wordPattern(words, '\\b', BY_WHOM).test(before) || REMOVED.test(before);
    return (!NOT_THE_SUBJECT.test(before) && isDoer) || isDone;
  };
  return people.some((one) => asked.some((name) => isSamePerson(name, one.name)) && isOfThem(one));
}
