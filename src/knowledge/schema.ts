import { z } from 'zod';
import { isEdtf } from './edtf.ts';

const dates = '2014-11-19, 2014-11, 2014, 2014-09-16/2014-10-08 or 2022-06~ (about)';
const controls = /\p{Cc}/u;

/** One line of text under a key; the messages name the key and give an example. */
function line(key: string, example: string) {
  const hint = `for example: ${key}: ${example}`;
  return z
    .string({
      error: ({ input }) =>
        input === undefined
          ? `\`${key}\` is missing; ${hint}`
          : `\`${key}\` must be one line of text; ${hint}`,
    })
    .trim()
    .min(1, `\`${key}\` is empty; ${hint}`)
    .refine(
      (text) => !controls.test(text),
      `\`${key}\` must be one line, without control characters; ${hint}`,
    );
}

/** An optional line: absent when it is missing, empty or "unknown". */
function optionalLine(key: string, example: string) {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^(?:unknown)?$/iu.test(value.trim()) ? undefined : value),
    line(key, example).optional(),
  );
}

function isWebAddress(text: string): boolean {
  if (/\s/u.test(text) || !URL.canParse(text)) return false;
  return ['http:', 'https:'].includes(new URL(text).protocol);
}

const clarification = z.object(
  {
    phrase: line('phrase', 'in January'),
    means: line('means', '2015-01').refine(isEdtf, {
      error: ({ input }) => `\`means\` is not a date: "${input}"; write ${dates}`,
    }),
    basis: line('basis', 'inferred from the date of publication'),
  },
  'a clarification needs `phrase`, `means` and `basis`, each on its own line',
);

const areaIds = z.union([z.string(), z.array(line('area', '[help-and-protection, children-in-care]'))], {
  error: '`area` must be an area or a list of areas, as in area: [help-and-protection, children-in-care]',
});

const ratingKeys =
  'a rating needs `quote`, and either `area` and `grade` (and, unless it is the news, `inspection`) or `none`';
/** An editor's reading: a grade that words of the article give, or that they give none. */
const rating = z
  .object(
    {
      quote: line('quote', 'each sit one below good'),
      none: optionalLine('none', "about the council's reserves"),
      area: areaIds.optional(),
      grade: optionalLine('grade', 'requires-improvement'),
      inspection: optionalLine('inspection', '2022-02').refine((text) => text === undefined || isEdtf(text), {
        error: ({ input }) => `\`inspection\` is not a date: "${input}"; write ${dates}`,
      }),
      council: optionalLine('council', 'Leeds'),
    },
    ratingKeys,
  )
  .refine(
    ({ none, area, grade }) =>
      none === undefined
        ? area !== undefined && grade !== undefined
        : area === undefined && grade === undefined,
    ratingKeys,
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
        error: ({ input }) => `\`published\` is not a date: "${input}"; write ${dates}, or: unknown`,
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
    ratings: z.array(rating, '`ratings` must be a list, each beginning with "  - quote: …"').optional(),
  },
  'the front matter must be lines such as title: …, publisher: …, published: …',
);

export type FrontMatter = z.infer<typeof frontMatterSchema>;
