import { parseArgs } from 'node:util';
import { givenDate } from '../import/given-date.ts';
import type { Facts, GivenClarification } from '../import/material.ts';

/** What the editor asks of `npm run knowledge -- add`. */
export interface AddRequest {
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  /** The facts given as options: they go before all that a file says. */
  readonly facts: Facts;
  readonly slug?: string;
  /** Words of lines that stay, whatever they look like. */
  readonly keep: readonly string[];
  readonly keepAll: boolean;
  readonly anyway: boolean;
  readonly dryRun: boolean;
  readonly askNothing: boolean;
}

export const addUsage = `Usage: npm run knowledge -- add FILE… [options]

Makes knowledge files of articles: plain text, saved web pages, Markdown, PDF; - is standard input.
Asks, in a terminal, for what it could not find. Never overwrites; a repeat of an article is refused.

  --title TEXT        the headline            --published DATE   2024-03-05, 5 March 2024, or unknown
  --publisher NAME    who published it        --author NAME
  --kind TEXT         newspaper, broadcaster, trade press, council, political party, regulator
  --url ADDRESS       its web address         --council NAME     may be given several times; "" for none
  --clarify "PHRASE | DATE | WHO SAYS SO"     what the text leaves open; may be given several times
  --slug WORDS        the end of the file's name, instead of words of the title
  --keep "WORDS"      keep the lines with these words, though they look like site furniture
  --keep-all          leave no furniture out
  --anyway            add it though it repeats most of an article that is there
  --dry-run           print the file instead of writing it
  --ask-nothing       ask nothing, as where there is no terminal
  -h, --help          print this text

Exit status: 0 all files were added, 1 a file was not, 2 wrong usage.`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const list = { type: 'string', multiple: true } as const;
const options = {
  title: text,
  publisher: text,
  kind: text,
  author: text,
  published: text,
  url: text,
  council: list,
  clarify: list,
  slug: text,
  keep: list,
  'keep-all': flag,
  anyway: flag,
  'dry-run': flag,
  'ask-nothing': flag,
  help: { type: 'boolean', short: 'h' },
} as const;

/** The request in the arguments; undefined where they ask for help. Throws an Error that says what is wrong with them. */
export function readAddArguments(args: string[]): AddRequest | undefined {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return undefined;
  if (positionals.length === 0) throw new RangeError('There is no file to add.');
  const single = (['title', 'url', 'slug', 'clarify'] as const).find((name) => values[name] !== undefined);
  if (positionals.length > 1 && single)
    throw new RangeError(`--${single} is for one file; add the files one by one.`);
  const { title, publisher, kind, author, url } = values;
  const published = values.published === undefined ? undefined : dateOrUnknown(values.published);
  const clarifications = values.clarify?.map(clarificationOf);
  const given = Object.entries({ title, publisher, kind, author, url, published }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    files: positionals,
    facts: {
      ...Object.fromEntries(given),
      ...(values.council && { councils: values.council.filter((name) => name.trim() !== '') }),
      ...(clarifications && { clarifications }),
    },
    ...(values.slug !== undefined && { slug: values.slug }),
    keep: values.keep ?? [],
    keepAll: values['keep-all'],
    anyway: values.anyway,
    dryRun: values['dry-run'],
    askNothing: values['ask-nothing'],
  };
}

/** EDTF or `unknown`. Throws a RangeError that says how to write a date. */
export function dateOrUnknown(typed: string): string {
  if (/^(?:unknown|undated|none)?$/iu.test(typed.trim())) return 'unknown';
  const date = givenDate(typed);
  if (date === undefined)
    throw new RangeError(
      `Not a date: "${typed}". Write 2024-03-05, 5 March 2024, 2024-03, 2022-06~ (about), or unknown.`,
    );
  return date;
}

function clarificationOf(typed: string): GivenClarification {
  const [phrase = '', date = '', ...basis] = typed.split('|').map((part) => part.trim());
  const means = givenDate(date);
  if (phrase === '' || means === undefined || basis.join('') === '')
    throw new RangeError(
      `--clarify needs "PHRASE | DATE | WHO SAYS SO", as in "in June | 2022-06 | minutes of 4 July 2022"; not "${typed}".`,
    );
  return { phrase, means, basis: basis.join(' | ') };
}
