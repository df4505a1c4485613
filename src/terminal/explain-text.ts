import type { ExplainedPassage, ExplainedUnit, Explanation } from '../answers/explain.ts';
import { sayInspection } from '../answers/messages.ts';
import { lineOf } from '../knowledge/article.ts';
import { sayDate } from '../knowledge/edtf.ts';
import type { Library } from '../library/library.ts';
import type { Claim } from '../ratings/claim.ts';
import type { Contribution } from '../scoring/contributions.ts';

/** An explanation as lines of plain text, indented by what they belong to. */
export function explanationLines(explanation: Explanation, library: Library): readonly string[] {
  const { answer, passages, claims, units } = explanation;
  return [
    `Answer: ${answer.status}, ${answer.kind}`,
    ...answer.headline.split('\n').map((line) => `  ${line}`),
    '',
    'How the question was read',
    ...readLines(explanation, library).map((line) => `  ${line}`),
    '',
    'Words, by how much they tell',
    ...(units.length === 0 ? ['  none that tells'] : units.flatMap(unitLines)),
    '',
    'Whether it is answered',
    ...decisionLines(explanation).map((line) => `  ${line}`),
    '',
    `Ratings that bear on it: ${claims.length}`,
    ...claims.flatMap(({ claim, cited }) => claimLines(claim, cited)),
    '',
    `Sentences that bear on it, best first: ${passages.length}`,
    ...passages.flatMap(passageLines),
  ];
}

function readLines(
  { question, kinds, council, inspections, aboutRatings }: Explanation,
  library: Library,
): string[] {
  const { text, corrections, councils, areas, grades, time, people, publishers, quoted } = question;
  const list = (what: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${what}: ${items.join(', ')}`];
  const { side, order } = time;
  return [
    `as: ${text}`,
    ...corrections.map(([typed, read]) => `“${typed}” as “${read}”`),
    `kind: ${kinds.map(([kind, probability]) => `${kind} ${share(probability)}`).join(', ')}${aboutRatings ? '; about ratings' : ''}`,
    `council: ${council ?? 'open'}${councils.length === 0 && council !== undefined ? ' (not named; most articles are about it)' : ''}`,
    ...list('areas', areas),
    ...list('grades', grades),
    ...list('time', [...time.dates.map(sayDate), ...time.months.map((month) => `month ${month}`)]),
    ...list(
      'time',
      [side, order].flatMap((word) => word ?? []),
    ),
    ...list('people', people),
    ...list('sources', publishers),
    ...list('in quotation marks', quoted),
    ...(inspections === undefined
      ? []
      : list(
          'inspections meant',
          inspections.length === 0
            ? ['none that is known']
            : inspections.map((one) => sayInspection(one, library)),
        )),
  ];
}

function unitLines({
  text,
  weight,
  telling,
  known,
  same,
  loose,
  contrary,
}: ExplainedUnit): readonly string[] {
  const role = telling ? 'telling' : 'common';
  const others = (what: string, words: readonly string[]) =>
    words.length === 0 ? [] : [`    ${what}: ${words.join('; ')}`];
  return [
    `  ${weight.toFixed(2)} ${text} (${role}${known ? '' : '; in no article'})`,
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

function claimLines(
  { reading, council, area, grade, inspection, known }: Claim,
  cited: boolean,
): readonly string[] {
  const { article, span } = reading.sentence;
  return [
    `  ${cited ? 'cited' : 'not cited'}: ${council}, ${area}: ${grade}, ${inspection ?? 'inspection open'} (${known})`,
    `    ${article.id}, line ${lineOf(article, span)}: “${reading.text}”`,
  ];
}

function passageLines({ evidence, cited, why }: ExplainedPassage): readonly string[] {
  const { reading, probability, coverage } = evidence;
  const { article, span } = reading.sentence;
  return [
    `  ${share(probability)} ${cited ? 'cited' : 'left: others answer better'}; covers ${share(coverage)}`,
    `    weighed most: ${reasons(why)}`,
    `    ${article.id}, line ${lineOf(article, span)}: “${reading.text}”`,
  ];
}
