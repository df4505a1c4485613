import { type Article, quoteOf, touches } from '../../src/knowledge/article.ts';
import { isEdtf } from '../../src/knowledge/edtf.ts';
import type { AnnotatedFolder, AnnotatedQuestion } from '../../src/training/annotated-folder.ts';
import { type Annotations, annotationsOf } from '../../src/training/annotations.ts';

const AREAS = [
  ...['overall', 'help-and-protection', 'children-in-care', 'care-leavers', 'leadership', 'adoption'],
  'other',
] as const;
const GRADES = ['outstanding', 'good', 'requires-improvement', 'adequate', 'inadequate'] as const;
const GRADE_WORD =
  /\b(?:outstanding|good|require[sd]? improvement|requiring improvement|needs? improvement|RI|adequate|inadequate)\b/giu;

/**
 * Everything that is wrong with the annotation of a folder, a line each: quotations that no article holds, grade words of
 * which nothing is said, questions whose evidence or answer is missing.
 */
export function faultsOf(folder: AnnotatedFolder): readonly string[] {
  const articles = new Map(folder.articles.map((article) => [article.id, article] as const));
  const holds = (id: string, quote: string): boolean => {
    const article = articles.get(id);
    return article !== undefined && (article.text.includes(quote) || article.title.includes(quote));
  };
  const rows = [
    ...folder.ratings.map((row, i) => ({ row, where: `rating ${i + 1}` })),
    ...folder.others.map((row, i) => ({ row, where: `no rating ${i + 1}` })),
  ];
  return [
    ...rows.flatMap(({ row, where }) => [
      ...(holds(row.article, row.quote) ? [] : [`${where}: the quotation is not in ${row.article}`]),
      ...(row.mention !== '' && row.quote.includes(row.mention)
        ? []
        : [`${where}: the mention is not in the quotation`]),
    ]),
    ...folder.ratings.flatMap(({ area, grade, inspection, known }, i) => [
      ...(AREAS.some((one) => one === area) ? [] : [`rating ${i + 1}: the area ${area}`]),
      ...(GRADES.some((one) => one === grade) ? [] : [`rating ${i + 1}: the grade ${grade}`]),
      ...((inspection === null) === (known === 'open')
        ? []
        : [`rating ${i + 1}: known and inspection disagree`]),
      ...(inspection === null || isEdtf(inspection)
        ? []
        : [`rating ${i + 1}: the inspection ${inspection} is no date`]),
    ]),
    ...folder.articles.flatMap((article) => unaccounted(article, annotationsOf(folder, article))),
    ...folder.questions.flatMap((question) =>
      questionFaults(question, holds).map((fault) => `question ${question.id}: ${fault}`),
    ),
  ];
}

function unaccounted(article: Article, { ratings, others }: Annotations): readonly string[] {
  const known = [...ratings, ...others].flatMap(({ mentions }) => mentions);
  const fields = [
    { text: article.text, field: {} },
    { text: article.title, field: { field: 'title' as const } },
  ];
  return fields.flatMap(({ text, field }) =>
    [...text.matchAll(GRADE_WORD)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length, ...field };
      if (known.some((mention) => touches(mention, span))) return [];
      const around = quoteOf(article, { ...span, start: Math.max(0, span.start - 40), end: span.end + 40 });
      return [`${article.id}: "${match[0]}" is in neither file: ${around.replaceAll('\n', ' ')}`];
    }),
  );
}

function questionFaults(
  question: AnnotatedQuestion,
  holds: (id: string, quote: string) => boolean,
): readonly string[] {
  const evidence = question.evidence ?? [];
  const answers = question.answer_any ?? [];
  const sets = question.evidence_sets ?? [];
  const isBare = evidence.length === 0 || answers.length === 0;
  return [
    ...evidence
      .filter(({ seed, quote }) => !holds(seed, quote))
      .map(({ seed }) => `a quotation is not in ${seed}`),
    ...(question.answerable && isBare ? ['answerable without evidence or answer'] : []),
    ...(!question.answerable && evidence.length > 0 ? ['not answerable, yet with evidence'] : []),
    ...(question.need_all && sets.length === 0 ? ['all are needed, of no sets'] : []),
    ...sets
      .flat()
      .filter((index) => evidence[index] === undefined)
      .map((index) => `no evidence ${index}`),
  ];
}
