import levenshtein from 'damerau-levenshtein';
import { unnamedCouncils } from '../import/check-facts.ts';
import { requiredFacts } from '../import/draft.ts';
import { givenDate } from '../import/given-date.ts';
import type { Facts } from '../import/material.ts';
import { earliest } from '../knowledge/edtf.ts';
import { isWebAddress } from '../knowledge/schema.ts';
import { dateOrUnknown } from './knowledge-add-options.ts';
import type { AskEditor } from './knowledge-editor.ts';
import { plainLine } from './plain-text.ts';
import { print, type Terminal } from './terminal.ts';

/** A fact to ask for, and how what was typed becomes it; a RangeError says what does not fit. */
interface Question {
  readonly key: Exclude<keyof Facts, 'clarifications'>;
  readonly what: string;
  readonly hint?: string;
  readonly read: (typed: string, today: string) => string | readonly string[];
  /** What may be wrong with an answer that fits: it is taken where it is typed a second time. */
  readonly doubt?: (typed: string, text: string) => string | undefined;
}

const needed =
  (what: string) =>
  (typed: string): string => {
    if (typed === '') throw new RangeError(`It needs a ${what}.`);
    return typed;
  };

const KINDS = ['newspaper', 'broadcaster', 'trade press', 'council', 'political party', 'regulator'] as const;

const councilsIn = (typed: string): readonly string[] =>
  typed === '-' ? [] : typed.split(',').flatMap((name) => name.trim() || []);

const questions: readonly Question[] = [
  { key: 'title', what: 'Title', read: needed('title') },
  { key: 'publisher', what: 'Publisher', read: needed('publisher') },
  {
    key: 'kind',
    what: 'Kind',
    hint: KINDS.join(', '),
    read: (typed) => KINDS.find((kind) => kind === typed.toLowerCase()) ?? typed,
    doubt: (typed) => {
      const steps = (kind: string) => levenshtein(kind, typed.toLowerCase()).steps;
      if (KINDS.some((kind) => steps(kind) === 0)) return undefined;
      const near = KINDS.find((kind) => steps(kind) <= 2);
      return near === undefined ? undefined : `Is “${typed}” ${near}?`;
    },
  },
  {
    key: 'published',
    what: 'Published',
    hint: '2024-03-05, 5 March 2024, 05/03/2024; empty: unknown',
    read: (typed, today) => {
      const date = dateOrUnknown(typed);
      if (date !== 'unknown' && earliest(date) > today)
        throw new RangeError(`${date} has not come yet; type the day on which it came out.`);
      return date;
    },
  },
  {
    key: 'author',
    what: 'Author',
    hint: 'empty: none given',
    read: (typed) => typed,
    doubt: (typed) =>
      isWebAddress(typed) || givenDate(typed) !== undefined ? `“${typed}” looks like no name.` : undefined,
  },
  {
    key: 'url',
    what: 'Web address',
    hint: 'empty: none',
    read: (typed) => {
      if (typed !== '' && !isWebAddress(typed))
        throw new RangeError(`Not a web address: "${typed}". It begins with https:// or http://.`);
      return typed;
    },
  },
  {
    key: 'councils',
    what: 'Council',
    hint: 'several with commas; - for none',
    read: (typed) => councilsIn(typed),
    doubt: (typed, text) => {
      const [first] = unnamedCouncils({ councils: councilsIn(typed), text, title: '' });
      return first === undefined ? undefined : `The text nowhere names ${first}.`;
    },
  },
];

/** Typed in the place of an answer, it leads to the question before. */
const BACK = '<';

/**
 * The facts that neither the file nor the options gave, asked for one by one; `<` goes back, to those that were found too.
 * Each is checked when it is typed, and an empty answer leaves what is known. `today`: a day in EDTF; `text`: the
 * article's, against which answers are looked at.
 */
export async function askFacts(
  facts: Facts,
  given: Facts,
  ask: AskEditor,
  terminal: Terminal,
  { today, text }: { readonly today: string; readonly text: string },
): Promise<Facts> {
  // An option given as "" says that there is none.
  const isOpen = ({ key }: Question): boolean =>
    key === 'councils'
      ? given.councils === undefined
      : facts[key] === undefined && (given[key] === undefined || requiredFacts.some((one) => one === key));
  // What was found comes before what is asked, for whoever goes back.
  const found = questions.filter((question) => !isOpen(question));
  const all = [...found, ...questions.filter(isOpen)];
  let known = facts;
  let at = found.length;
  let doubted = '';
  if (at < all.length) await print(terminal.output, `  (${BACK} goes back, to what was found too)`);
  for (let question = all[at]; question; question = all[at]) {
    const { key, read } = question;
    const typed = await ask(worded(question, known));
    if (typed === BACK) {
      at = Math.max(0, at - 1);
      continue;
    }
    const doubt = typed === '' || `${key} ${typed}` === doubted ? undefined : question.doubt?.(typed, text);
    if (doubt !== undefined) {
      doubted = `${key} ${typed}`;
      await print(terminal.output, plainLine(`${doubt} Type it again if it is right.`));
      continue;
    }
    try {
      if (typed !== '' || known[key] === undefined) {
        const answer = read(typed, today);
        if (typed !== '' || key === 'published') known = { ...known, [key]: answer };
      }
      at = Math.max(at + 1, found.length);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      await print(terminal.output, plainLine(error.message));
    }
  }
  return known;
}

function worded({ key, what, hint }: Question, known: Facts): string {
  const value = [known[key] ?? []].flat().join(', ');
  if (value === '') return `${what}${hint === undefined ? '' : ` (${hint})`}: `;
  return `${what} [${value}]${hint === undefined ? '' : ` (${hint.replace(/empty: .*/u, 'empty: as it is')})`}: `;
}
