import type { Library } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Citation } from './answer.ts';
import { type Asked, LIKELY, shareOf } from './asked.ts';
import { type Cited as Citing, createCited } from './cited.ts';
import type { Evidence } from './evidence.ts';
import { announces } from './features/announces.ts';
import { timeFit } from './features/where-and-when.ts';
import { exposes } from './victims.ts';

/** Evidence under its number. */
export interface Cited {
  readonly number: number;
  readonly evidence: Evidence;
}

/** So many of the best sentences may begin a passage or go on from one, beside one for each passage. */
export const MOST_LOOKED_AT = 10;
/** So many of the first sentences that are rows get the head of their table quoted, too. */
const MOST_HEADED = 3;
/** So many sentences of running text, so many items of a list make one quotation. */
const MOST_JOINED = { text: 3, list: 4 } as const;

/**
 * Up to so many passages, as their sentences: the best first, sentences in the order given. A sentence that stands beside
 * one of a passage goes on from it, and takes no place of its own.
 */
export function passagesOf(asked: Asked, evidence: readonly Evidence[], most: number): readonly Evidence[] {
  const passages: Evidence[][] = [];
  for (const [rank, one] of evidence.slice(0, MOST_LOOKED_AT + most).entries()) {
    const passage = passages.find((sentences) => goesOnFrom(asked, sentences, one));
    if (passage) passage.push(one);
    else if (passages.length < most && rank < 2 * most) passages.push([one]);
  }
  return passages.flat();
}

/** The chosen evidence with its numbers, and the citations of a reply: a passage is one quotation. */
export function cite(
  asked: Asked,
  chosen: readonly Evidence[],
): { readonly cited: readonly Cited[]; readonly citations: readonly Citation[] } {
  const cites = createCited(asked.library);
  const cited: Cited[] = [];
  let listed: number | undefined;
  for (const evidence of chosen) {
    // Of a list that is cited from the line that leads into it, each item is a finding of its own.
    const isListed = isItem(evidence) && listed !== undefined && evidence.id === listed + 1;
    if (isListed || !isItem(evidence)) listed = evidence.id;
    const number = isListed ? undefined : passageOf(asked, cited, evidence);
    const extended = number === undefined ? undefined : cites.extend(number, evidence.reading);
    cited.push({ number: extended ?? cites.cite(evidence.reading), evidence });
  }
  if (shareOf(asked, (kind) => kind === 'cause') > LIKELY) withReasons(asked.library, asked, cited, cites);
  if (shareOf(asked, (kind) => kind === 'cause' || kind === 'finding') > LIKELY)
    withAnnounced(asked, cited, cites);
  // The cells of a row say nothing without the heads of their columns.
  for (const { evidence } of cited.slice(0, MOST_HEADED)) {
    const { header } = asked.context.around(evidence.id);
    if (header && !exposes(asked.library, header, asked.question)) cites.cite(header);
  }
  return { cited, citations: cites.all() };
}

/** A reason often stands behind the sentence that it is one for: each sentence alone is quoted with the next of its paragraph. */
function withReasons(library: Library, asked: Asked, cited: readonly Cited[], { extend }: Citing): void {
  for (const { number, evidence } of cited) {
    const next = library.readings[evidence.id + 1];
    const isAlone = cited.filter((one) => one.number === number).length === 1;
    const isCited = cited.some((one) => one.evidence.id === evidence.id + 1);
    if (!next || !isAlone || isCited || next.sentence.block !== evidence.reading.sentence.block) continue;
    if (exposes(library, next, asked.question)) continue;
    if (goesOnFrom(asked, [evidence], { ...evidence, id: evidence.id + 1, reading: next }))
      extend(number, next);
  }
}

/** So many sentences that another announces are quoted with it. */
const MOST_ANNOUNCED = 4;

/** A sentence that announces others is quoted with those of its paragraph that follow it. */
function withAnnounced({ library, question }: Asked, cited: readonly Cited[], { extend }: Citing): void {
  for (const { number, evidence } of cited) {
    if (!announces(evidence.reading, library.vocabulary)) continue;
    const { block } = evidence.reading.sentence;
    for (let id = evidence.id + 1; id <= evidence.id + MOST_ANNOUNCED; id++) {
      const reading = library.readings[id];
      const isCited = cited.some((one) => one.evidence.id === id && one.number !== number);
      if (reading?.sentence.block !== block || isCited || exposes(library, reading, question)) break;
      extend(number, reading);
    }
  }
}

/** The number of the passage that a sentence goes on from. */
const passageOf = (asked: Asked, cited: readonly Cited[], one: Evidence): number | undefined =>
  [...groupedBy(cited, ({ number }) => number)].find(([, passage]) => {
    const sentences = passage.map(({ evidence }) => evidence);
    return goesOnFrom(asked, sentences, one);
  })?.[0];

/** Whether a sentence goes on from those of a passage that has room for it. */
const goesOnFrom = (asked: Asked, passage: readonly Evidence[], one: Evidence): boolean =>
  passage.length < (isItem(one) ? MOST_JOINED.list : MOST_JOINED.text) &&
  isWorthJoining(passage, one) &&
  passage.some((other) => standBeside(other, one)) &&
  isOfOne([one, ...passage].map(({ reading }) => reading.council)) &&
  isOfOne(
    [one, ...passage].map(({ reading }) => (reading.speaker.quoted ? reading.speaker.name : undefined)),
  ) &&
  [one, ...passage].every(({ reading }) => isOfAskedTime(asked, reading));

/** A sentence of the next paragraph has to be this likely beside the others: one of the same paragraph goes on with its matter. */
const JOINS = 0.15;

function isWorthJoining(passage: readonly Evidence[], one: Evidence): boolean {
  if (isItem(one)) return true;
  const isOfBlock = passage.some(
    ({ id, reading }) => Math.abs(id - one.id) === 1 && reading.sentence.block === one.reading.sentence.block,
  );
  const likely = [one, ...passage].map(({ probability }) => probability);
  return isOfBlock || Math.min(...likely) >= JOINS * Math.max(...likely);
}

/** What is said of two councils, or by two people, is not quoted as one. */
const isOfOne = (names: readonly (string | undefined)[]): boolean =>
  new Set(names.filter((name) => name !== undefined)).size < 2;

/** Whether a sentence gives no date, or one that is asked about: what is told of another year is not quoted as one with it. */
function isOfAskedTime(asked: Asked, reading: Reading): boolean {
  const { dates, months } = asked.question.time;
  const told = reading.dates.map(({ edtf }) => Number(edtf?.slice(5, 7) ?? 0)).filter((month) => month > 0);
  const isOtherMonth = months.length > 0 && told.length > 0 && !told.some((month) => months.includes(month));
  return !isOtherMonth && (dates.length === 0 || timeFit(asked, reading, undefined) !== 'contrary');
}

const isItem = ({ reading }: Evidence): boolean => reading.sentence.block.kind === 'item';

/** Whether two sentences of an article's running text, or two items of a list, stand side by side. */
function standBeside(a: Evidence, b: Evidence): boolean {
  const [one, other] = [a.reading.sentence, b.reading.sentence];
  if (Math.abs(a.id - b.id) !== 1 || one.article !== other.article) return false;
  if (one.span.field === 'title' || other.span.field === 'title') return false;
  const { kind } = one.block;
  return kind === other.block.kind && (kind === 'paragraph' || kind === 'item');
}
