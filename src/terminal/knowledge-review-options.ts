import { parseArgs } from 'node:util';

export const reviewUsage = `Usage: npm run knowledge -- review [ARTICLE] [--all]
       npm run --silent knowledge -- review --json [ARTICLE] [--all]
       npm run knowledge -- review --apply FILE
       npm run knowledge -- review --export DIR

Goes through the grades that were not read surely, the least sure first, and writes each answer at once into
the front matter of its article (ratings:). What an editor has confirmed is used whatever its score.

  ARTICLE      only this article, by its file's name or a part of it
  --all        every grade's word, also what was read surely or taken to rate nothing
  --json       print them as JSON, one object a line; so too where there is no terminal
  --apply FILE take decisions from a file (- is standard input), one JSON object a line, as --json
               prints them under "yes" and "no"
  --export DIR write the articles in which nothing is left to review as an annotated folder below DIR,
               to learn from: npm run train -- --with DIR
  -h, --help   print this text

Exit status: 0, 1 for a failure or a decision that could not be written, 2 for wrong usage.`;

const options = {
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  apply: { type: 'string' },
  export: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the editor asks of `npm run knowledge -- review`. */
export interface ReviewRequest {
  readonly article?: string;
  readonly all: boolean;
  readonly json: boolean;
  readonly apply?: string;
  readonly export?: string;
}

/** The request in the arguments; undefined where they ask for help. Throws an Error for wrong ones. */
export function readReviewArguments(args: string[]): ReviewRequest | undefined {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return undefined;
  const [article, ...more] = positionals;
  const alone = [values.apply, values.export].filter((value) => value !== undefined).length;
  if (more.length > 0 || alone > 1 || (alone === 1 && (values.json || values.all || article !== undefined)))
    throw new RangeError('Give one article, or --apply FILE or --export DIR alone.');
  return {
    all: values.all === true,
    json: values.json === true,
    ...(article === undefined ? {} : { article }),
    ...(values.apply === undefined ? {} : { apply: values.apply }),
    ...(values.export === undefined ? {} : { export: values.export }),
  };
}
