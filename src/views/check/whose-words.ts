import type { Library } from '../../library/library.ts';
import type { Reading } from '../../mentions/reading.ts';
import { fold } from '../../search/fold.ts';
import { wordsIn } from '../quote-search.ts';
import { REPORT, tellingWords } from './fact.ts';
import { readStatement } from './read-statement.ts';
import type { Statement } from './statements.ts';
import { placesOf } from './told.ts';
import { CHECK_WORDS as SAYS } from './words.ts';

/** Whose words the message says they are, if the article has them from somebody else. */
export function speakerAgainst(library: Library, { own }: Statement, reading: Reading): string | undefined {
  const names = (readStatement(library, own)?.people ?? []).map(({ name }) => name);
  const isTheirs =
    names.length > 0
      ? isOfOneOf(names, reading)
      : !namesAnother(library, own, reading) &&
        !isNotTheCouncils(own, reading) &&
        !isNotTheInspectors(library, own, reading);
  return isTheirs ? undefined : SAYS.notTheirs;
}

function isOfOneOf(names: readonly string[], { speaker, text, people, sentence }: Reading): boolean {
  const isNamed = names.some((name) => {
    const surname = fold(name.split(' ').at(-1) ?? name);
    return speaker.name === name || (speaker.kind !== 'person' && fold(text).includes(surname));
  });
  const isOpen = speaker.kind === 'other' && people.every(({ name }) => names.includes(name));
  return isNamed || (isOpen && names.includes(sentence.article.author ?? ''));
}

function isNotTheInspectors({ vocabulary }: Library, own: string, { speaker }: Reading): boolean {
  if (speaker.kind === 'inspectors' || speaker.kind === 'journalist') return false;
  return vocabulary.inspectors.some((name) => {
    const escaped = fold(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'u').test(fold(own));
  });
}

const COUNCIL_SAID =
  /\b(?:council|authority) (?:has |had )?(?:said|says|wrote|writes|told|promised|insisted|warned|admitted|added|claimed)\b/i;
const OUTSIDER =
  /\b(?:minister|secretary of state|department for education|union|opposition|mp|charity|inspectors?|professor|commissioner)\b/;

/** A minister, an inspector or the opposition does not speak for the council. */
const isNotTheCouncils = (own: string, { speaker, text }: Reading): boolean =>
  COUNCIL_SAID.test(own) &&
  (speaker.kind === 'inspectors' || (speaker.kind === 'person' && OUTSIDER.test(fold(text))));

const SPEAKER =
  /(?<!\p{L})(\p{Lu}[\p{L}'’-]+) (?:has |had )?(?:said|says|wrote|writes|told|promised|insisted|warned|admitted|added|called|claimed)\b/u;

/** A speaker by one name, of whom neither the sentence nor its speaker has it: "Ada promised". */
function namesAnother({ vocabulary, councils, lexicon }: Library, own: string, reading: Reading): boolean {
  const name = fold(SPEAKER.exec(own)?.[1] ?? '');
  if (name === '' || lexicon.words.has(name)) return false;
  const { publisher, author = '' } = reading.sentence.article;
  const theirs = [
    reading.text,
    reading.speaker.name ?? '',
    publisher,
    author,
    ...vocabulary.inspectors,
    ...councils,
  ];
  return !theirs.some((text) => fold(text).includes(name));
}

/** Fewer words than these may stand anywhere: what they are said of has to stand there too. */
const SHORT = 4;
const SPEECH = /^(?:describ|prais|criticis|found|find|brand|label|insist|admit|warn|write|wrote|report|quot)/;

/** "She said she is “proud”": of herself, if she said "I am". */
const OF_SELF = /\b(?:he|she|they) (?:is|was|are|were)[^\p{L}]*$/u;
const I_AM = /\b(?:i|we)(?:'m|'re| am| are| was| were)\b|\b(?:he|she|they) (?:is|was|are|were)\b/;

function beforeWords({ text }: Reading, words: string): string {
  const folded = fold(text);
  const at = folded.indexOf(fold(words));
  return at < 0 ? folded : folded.slice(0, at);
}

/** Said of another council or area, or, for a word or two, of something else. */
export function matterAgainst(
  library: Library,
  { own }: Statement,
  reading: Reading,
  words: string,
): string | undefined {
  const said = readStatement(library, own);
  if (!said) return undefined;
  const { council, councils, areas } = reading;
  const isOther =
    said.councils.length > 0 &&
    council !== undefined &&
    !said.councils.some((name) => name === council || councils.includes(name));
  if (isOther) return SAYS.otherCouncil(council);
  const ofAreas = said.areas.map(({ id }) => id);
  if (ofAreas.length > 0 && areas.length > 0 && !areas.some(({ id }) => ofAreas.includes(id)))
    return SAYS.otherMatter;
  if (wordsIn(words).length >= SHORT) return undefined;
  if (OF_SELF.test(own) && !I_AM.test(beforeWords(reading, words))) return SAYS.otherMatter;
  const taken = said.people.map(({ span }) => span);
  const telling = tellingWords(library, said, taken).filter(
    ({ terms }) => !terms.some((term) => term === REPORT || SPEECH.test(term)),
  );
  return telling.every(({ terms }) => placesOf(reading, terms).length > 0) ? undefined : SAYS.otherMatter;
}
