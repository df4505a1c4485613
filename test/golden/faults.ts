import { type Answerable, ARTICLES, firstGrade, type Refused, type seen } from './expectation.ts';

type Seen = ReturnType<typeof seen>;

/** Whether the words stand in the text in this order, whatever lies between. */
export function inOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

/** A headline that only leads to the quotations names nothing that could be wrong. */
export const isLead = (headline: string): boolean =>
  /^(?:What the articles say|.+, in .+|.+, according to .+) (?:\[\d+\])+:$/.test(headline);

const holdsQuote = ([id, quote]: readonly [string, string], [article, words]: Answerable['first']): boolean =>
  id === ARTICLES[article] && quote.includes(words);

/** What is not as the row of an answerable question has it, each in a few words; none where all is. */
export function faultsOfAnswer(row: Answerable, found: Seen): readonly string[] {
  const { kind, grade, says = [], first, also = [], tells = [] } = row;
  const [best] = found.quotes;
  // Where the answer is a sentence, the quotation is the answer, and the headline does not repeat it.
  const told = [found.headline, best?.[1] ?? ''].join(' ');
  return [
    ...(found.status === 'answered' ? [] : [`${found.status}: ${found.headline}`]),
    ...(kind === undefined || found.kind === kind ? [] : [`kind ${found.kind}, not ${kind}`]),
    ...(grade === undefined || firstGrade(found.headline) === grade ? [] : [`grade in ${found.headline}`]),
    ...(inOrder(told, says) ? [] : [`not said in this order: ${says.join(', ')}`]),
    ...(best && holdsQuote(best, first) ? [] : [`first quotation: ${best?.join(': ')}`]),
    ...also
      .filter((one) => !found.quotes.some((quote) => holdsQuote(quote, one)))
      .map(([, words]) => `not quoted: ${words}`),
    ...tells.filter((part) => !found.told.includes(part)).map((part) => `not told: ${part}`),
  ];
}

/** The same for a question that is refused. */
export function faultsOfRefusal({ reason, tells = [] }: Refused, found: Seen): readonly string[] {
  return [
    ...(found.status === 'unanswered' ? [] : [`${found.status}: ${found.headline}`]),
    ...(found.status !== 'unanswered' || [reason].flat().some((one) => one === found.reason)
      ? []
      : [`reason ${found.reason}`]),
    ...tells.filter((part) => !found.told.includes(part)).map((part) => `not told: ${part}`),
  ];
}

/** Whether an answer's headline says something wrong: another grade than the row has, or a value and none of the row's. */
export function isWrongHeadline({ grade, says = [] }: Answerable, { status, headline }: Seen): boolean {
  if (status !== 'answered' || isLead(headline)) return false;
  const first = firstGrade(headline);
  if (grade !== undefined && first !== undefined) return first !== grade;
  return says.length > 0 && !says.some((words) => headline.includes(words));
}

/** A refusal has no value to give: whatever its headline states would be wrong. */
export const isWrongRefusal = ({ status, headline }: Seen): boolean =>
  status === 'answered' && !isLead(headline);
