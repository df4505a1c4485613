import { z } from 'zod';
import { isEdtf } from './edtf.ts';
import { line, optionalLine, sayNoDate } from './front-matter-line.ts';
import { ratingEntrySchema } from './rating-entry.ts';

/** Whether a text is an address that a browser opens. */
export function isWebAddress(text: string): boolean {
  if (/\s/u.test(text) || !URL.canParse(text)) return false;
  return ['http:', 'https:'].includes(new URL(text).protocol);
}

const clarification = z.object(
  {
    phrase: line('phrase', 'in January'),
    means: line('means', '2015-01').refine(isEdtf, {
      error: ({ input }) => sayNoDate('means', input),
    }),
    basis: line('basis', 'inferred from the date of publication'),
  },
  'a clarification needs `phrase`, `means` and `basis`, each on its own line',
);

/** What the front matter of an article may hold; unknown keys are left alone. */
export const frontMatterSchema = z.object(
  {
    title: line('title', "Children's services rated good"),
    publisher: line('publisher', 'The Daily Example'),
    kind: optionalLine('kind', 'newspaper'),
    author: optionalLine('author', 'A. Writer'),
    published: line('published', '2014-11-19, or published: unknown').refine(
      (text) => text.toLowerCase() === 'unknown' || isEdtf(text),
      {
        error: ({ input }) => sayNoDate('published', input, ', or: unknown'),
      },
    ),
    url: optionalLine('url', 'https://example.org/article').refine(
      (text) => text === undefined || isWebAddress(text),
      {
        error: ({ input }) =>
          `\`url\` is not a web address: "${input}"; for example: url: https://example.org/a`,
      },
    ),
    council: z
      .union([z.string(), z.array(line('council', '[Leeds, Bradford]'))], {
        error: '`council` must be a name or a list of names, as in council: [Leeds, Bradford]',
      })
      .optional(),
    clarifications: z
      .array(clarification, '`clarifications` must be a list, each beginning with "  - phrase: …"')
      .optional(),
    ratings: z
      .array(ratingEntrySchema, '`ratings` must be a list, each beginning with "  - quote: …"')
      .optional(),
  },
  'the front matter must be lines such as title: …, publisher: …, published: …',
);

export type FrontMatter = z.infer<typeof frontMatterSchema>;
