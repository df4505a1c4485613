import { z } from 'zod';
import type { EditorRating, Span } from './article.ts';
import { bareCouncil } from './council-names.ts';
import { isEdtf } from './edtf.ts';
import { line, optionalLine, sayNoDate } from './front-matter-line.ts';

/** A control character; tab and line feed are the only ones that a text needs: the others can hide or forge what a terminal shows. */
export const CONTROLS = /(?![\n\t])\p{Cc}/u;

/** Words of the article, to the character: they may go over a line's end. */
const words = (key: string, example: string) =>
  z
    .string(`\`${key}\` must be words of the article; for example: ${key}: ${example}`)
    .refine((text) => text.trim() !== '', `\`${key}\` is empty; for example: ${key}: ${example}`)
    .refine((text) => !CONTROLS.test(text), `\`${key}\` holds a control character; remove it`);

/** One value or a list of them, as a list. */
const listOf = (key: string, example: string) =>
  z
    .union([z.string(), z.array(line(key, example))], {
      error: `\`${key}\` must be one value or a list, as in ${key}: ${example}`,
    })
    .transform((value) => (typeof value === 'string' ? [value] : value).map((one) => one.trim()))
    .refine(
      (list) => list.length > 0 && !list.includes(''),
      `\`${key}\` is empty; for example: ${key}: ${example}`,
    );

const keys =
  'a rating needs `quote`, and either `area` and `grade` (and, unless it is the news, `inspection`) or `none`';

/** Where nobody can say which inspection it was. */
const OPEN = 'open';

/** An editor's reading as front matter has it: a grade that words of the article give, or that they give none. */
export const ratingEntrySchema = z
  .object(
    {
      quote: words('quote', 'each sit one below good'),
      words: words('words', 'one below good').optional(),
      field: z
        .literal('title', '`field` can only be title: the quote is then sought in the title')
        .optional(),
      none: optionalLine('none', "about the council's reserves"),
      area: listOf('area', '[help-and-protection, children-in-care]').optional(),
      grade: optionalLine('grade', 'requires-improvement'),
      inspection: listOf('inspection', '2022-02')
        .refine((list) => list.every(isEdtf) || (list.length === 1 && list[0] === OPEN), {
          error: ({ input }) =>
            sayNoDate('inspection', Array.isArray(input) ? input.join(', ') : input, ', or: open'),
        })
        .optional(),
      council: listOf('council', 'Leeds').optional(),
    },
    keys,
  )
  .refine(
    ({ none, area, grade }) =>
      none === undefined
        ? area !== undefined && grade !== undefined
        : area === undefined && grade === undefined,
    keys,
  );

export type RatingEntry = z.infer<typeof ratingEntrySchema>;

/** What the words of an entry are sought in. */
interface Texts {
  readonly text: string;
  readonly title: string;
}

const isOfTitle = ({ quote, field }: RatingEntry, { text, title }: Texts): boolean =>
  field === 'title' || (!text.includes(quote) && title.includes(quote));

/** What an entry says, at its place; `line` is where the file has it. The entry's words are there once. */
export function placedRating(entry: RatingEntry, texts: Texts, line: number): EditorRating {
  const { quote, words = quote, none, area = [], grade = '', inspection = [], council = [] } = entry;
  const ofTitle = isOfTitle(entry, texts);
  const start = (ofTitle ? texts.title : texts.text).indexOf(quote) + quote.indexOf(words);
  const span: Span = { start, end: start + words.length, ...(ofTitle ? { field: 'title' } : {}) };
  if (none !== undefined) return { span, line, none };
  return {
    span,
    line,
    areas: area,
    grade,
    inspections: inspection[0] === OPEN ? OPEN : inspection,
    councils: council.map(bareCouncil),
  };
}

/** Which key of an entry does not fit the article's words, and why; none where all do. */
export function misplacedIn(
  entry: RatingEntry,
  texts: Texts,
): { readonly key: 'quote' | 'words'; readonly message: string } | undefined {
  const { quote, words } = entry;
  const [where, text] = isOfTitle(entry, texts) ? ['title', texts.title] : ['text', texts.text];
  const message = sayMisplaced(quote, text, where);
  if (message !== undefined) return { key: 'quote', message };
  const inside = words === undefined ? undefined : sayMisplaced(words, quote, 'quote');
  return inside === undefined ? undefined : { key: 'words', message: inside };
}

/** Why a phrase does not stand just once in a text; `undefined` where it does. `where` names the text. */
export function sayMisplaced(phrase: string, text: string, where: string): string | undefined {
  const first = text.indexOf(phrase);
  if (first < 0) {
    const spaced = text.replace(/\s/gu, ' ').includes(phrase.replace(/\s/gu, ' '));
    const cause = spaced ? ' with these blanks (one is a no-break space or a line end)' : '';
    return `the phrase "${phrase}" does not occur in the ${where}${cause}; copy it from there, to the character`;
  }
  if (text.indexOf(phrase, first + 1) < 0) return undefined;
  return `the phrase "${phrase}" occurs more than once in the ${where}; add words before or after it until it is unique`;
}
