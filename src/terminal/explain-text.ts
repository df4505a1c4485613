import type { ExplainedPassage, ExplainedUnit, Explanation } from '../answers/explain.ts';
import { sayInspection } from '../answers/messages.ts';
import { lineOf } from '../knowledge/article.ts';
import { sayDate } from '../knowledge/edtf.ts';
import type { Library } from '../library/library.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Contribution } from '../scoring/contributions.ts';

/** An explanation as lines of plain text, indented by what they belong to. */
export function explanationLines(explanation: Explanation, library: Library): readonly string[] {
  const { answer, passages, claims, units } = explanation;
  const words = units.length === 0 ? ['none that tells'] : units.flatMap(unitLines);
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [`Answer: ${answer.status}, ${answer.kind}`, answer.headline.split('\n')],
    ['How the question was read', readLines(explanation, library)],
    ['Words, by how much they tell', words],
    ['Whether it is answered', decisionLines(explanation)],
    [`Ratings that bear on it: ${claims.length}`, claims.flatMap(claimLines)],
    [`Sentences that bear on it, best first: ${passages.length}`, passages.flatMap(passageLines)],
  ];
  return sections.flatMap(([heading, lines], i) => [
    ...(i === 0 ? [] : ['']),
    heading,
    ...lines.map((line) => `  ${line}`),
  ]);
}

function readLines(
  { question, kinds, council, inspections, aboutRatings }: Explanation,
  library: Library,
): string[] {
  const { text, corrections, councils, areas, grades, time, people, publishers, quoted } = question;
  const list = (what: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${what}: ${items.join(', ')}`];
  const sides = [time.side, time.order].flatMap((word) => word ?? []);
  const meant = inspections?.map((one) => sayInspection(one, library));
  return [
    `as: ${text}`,
    ...corrections.map(([typed, read]) => `“${typed}” as “${read}”`),
    `kind: ${kinds.map(([kind, probability]) => `${kind} ${share(probability)}`).join(', ')}${aboutRatings ? '; about ratings' : ''}`,
    `council: ${council ?? 'open'}${councils.length === 0 && council !== undefined ? ' (not named; most articles are about it)' : ''}`,
    ...list('areas', areas),
    ...list('grades', grades),
    ...list('time', [...time.dates.map(sayDate), ...time.months.map((month) => `month ${month}`)]),
    ...list('time', sides),
    ...list('people', people),
    ...list('sources', publishers),
    ...list('in quotation marks', quoted),
    ...list('inspections meant', inspections?.length === 0 ? ['none that is known'] : (meant ?? [])),
  ];
}

function unitLines(unit: ExplainedUnit): readonly string[] {
  const { text, weight, telling, known, same, loose, contrary } = unit;
  const role = telling ? 'telling' : 'common';
  const others = (what: string, words: readonly string[]) =>
    words.length === 0 ? [] : [`  ${what}: ${words.join('; ')}`];
  return [
    `${weight.toFixed(2)} ${text} (${role}${known ? '' : '; in no article'})`,
    ...others('found as', same),
    ...others('may mean', loose),
    ...others('contrary', contrary),
  ];
}

function decisionLines({ refusedAtOnce, probability, threshold, decision }: Explanation): readonly string[] {
  return [
    ...(refusedAtOnce ? ['refused by rule, before the articles were searched'] : []),
    `probability ${share(probability)}; an answer needs ${share(threshold)}`,
    `weighed most: ${reasons(decision)}`,
  ];
}

const reasons = (why: readonly Contribution[]): string =>
  why.map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${share(weight)}`).join('; ');

const share = (value: number): string => value.toFixed(2);

function claimLines({ claim, cited }: Explanation['claims'][number]): readonly string[] {
  const { reading, council, area, grade, inspection, known } = claim;
  return [
    `${cited ? 'cited' : 'not cited'}: ${council}, ${area}: ${grade}, ${inspection ?? 'inspection open'} (${known})`,
    `  ${sentenceLine(reading)}`,
  ];
}

function passageLines({ evidence, cited, why }: ExplainedPassage): readonly string[] {
  const { reading, probability, coverage } = evidence;
  return [
    `${share(probability)} ${cited ? 'cited' : 'left: others answer better'}; covers ${share(coverage)}`,
    `  weighed most: ${reasons(why)}`,
    `  ${sentenceLine(reading)}`,
  ];
}

const sentenceLine = ({ sentence: { article, span }, text }: Reading): string =>
  `${article.id}, line ${lineOf(article, span)}: “${text}”`;
