import { isLabelled, isRow } from '../knowledge/rows.ts';
import { fold } from '../search/fold.ts';
import type { DateMention } from './dates.ts';
import { HOPED, PREVIOUS } from './frames.ts';
import type { Reading } from './reading.ts';

/** What is known of a line when its heading is looked for. */
export type Line = Pick<Reading, 'sentence' | 'text' | 'dates' | 'grades' | 'ratings'>;

/** What the heading of a list or table says of its lines. */
export interface Head {
  readonly dates: readonly DateMention[];
  readonly previous: boolean;
  /** Dates of which nobody can tell whether they are those of the lines. */
  readonly unsure?: readonly DateMention[];
  /** The lines are no grades of Ofsted's for the council's services: targets, own assessments, a home's. */
  readonly isSilent?: boolean;
}

const JUDGING = /\b(?:inspect\w*|ofsted|judge\w*|rat(?:ed|ing)s?|grades?|graded|ilacs|outcomes?|results?)\b/;
/** The lines below give what came after that time. */
const AFTER = /\b(?:before|since|compared|after|following|from|until|next|changes?)\b/;
/** The time is that of the page. */
const OF_PAGE = /\b(?:publish\w*|posted|updated)\b/;
const OWN =
  /\b(?:targets?|self[- ](?:assess\w*|evaluat\w*|rat\w+|review\w*)|mock|drafts?|ambitions?|aims?|aspirations?|want(?:s|ed)? to be|goals?|vision|predict\w*|forecasts?|peer review)\b/;
const ELSEWHERE =
  /\b(?:homes?|house|schools?|academy|academies|colleges?|nurser(?:y|ies)|hospitals?|agency|agencies|youth justice|police|housing|adult social care|providers?|libraries|audits?|neighbours|averages?|nationally|other councils)\b/;
const JUDGED = /\b(?:ofsted|inspectors?|found|judged|rated|graded|gave)\b/;
const [mostWords, fewWords] = [12, 4];

/** For each line of a list or table what the heading above it says of its time, or whose it is: "Judgements in 2018:". */
export function listHeads(lines: readonly Line[]): readonly (Head | undefined)[] {
  let head: Head | undefined;
  return lines.map((line, index) => {
    if (isListed(line)) return head;
    head = headIn(line, index === 0);
    return undefined;
  });
}

/** Whether a line is the row of a table, the item of a list, or a grade behind its label. */
export function isListed({ sentence, text, ratings, grades }: Line): boolean {
  if (isRow(text) || sentence.block.kind === 'item') return true;
  if (sentence.block.kind !== 'heading') return false;
  const isNote = /\)\s*$/.test(text) && grades.length === 0 && OWN.test(fold(text));
  return ratings.length > 0 || (isLabelled(text) && !isNote);
}

/** Whether a line is a heading, or introduces what follows it with a colon. */
export const isHeading = ({ sentence, text }: Pick<Line, 'sentence' | 'text'>): boolean =>
  sentence.block.kind === 'heading' || /:[\s*_]*$/.test(text);

function headIn(line: Line, isTitle: boolean): Head | undefined {
  const { dates, grades } = line;
  const folded = fold(line.text).replace(/[*_#]/g, '').trim();
  if (isOthers(line, folded, isTitle)) return { dates: [], previous: false, isSilent: true };
  const time = grades.length === 0 ? timeIn(line, folded) : undefined;
  if (time || grades.length > 1 || OF_PAGE.test(folded)) return time;
  const unsure = dates.filter(({ edtf }) => edtf !== undefined);
  return unsure.length === 0 ? undefined : { dates: [], previous: false, unsure };
}

/** A title may tell of hopes: what stands below it is still the news. */
function isOthers(line: Line, folded: string, isTitle: boolean): boolean {
  if (line.grades.length > 0) return false;
  if (!isHeading(line)) return OWN.test(folded) && !JUDGED.test(folded);
  if (OWN.test(folded) || ELSEWHERE.test(folded)) return true;
  return !isTitle && HOPED.test(folded) && !JUDGED.test(folded);
}

function timeIn(line: Line, folded: string): Head | undefined {
  const { dates } = line;
  const bare = dates.length === 1 && /^(?:in )?(?:\p{L}+ )?\d{4}(?:[/-]\d\d)?[\s:]*$/u.test(folded);
  const words = folded.split(/\s+/).length;
  const previous = PREVIOUS.test(folded) || /^(?:before|last|old)\b[^,]{0,20}$/.test(folded);
  const isBefore = previous && words <= fewWords && dates.every(({ edtf }) => edtf === undefined);
  if (!bare && !isHeading(line)) return undefined;
  if (isBefore) return { dates: [], previous };
  if (AFTER.test(folded) || OF_PAGE.test(folded) || /:\s*\S/.test(folded) || words > mostWords)
    return undefined;
  if (dates.length > 1 || (!bare && !JUDGING.test(folded))) return undefined;
  return dates.length === 0 && !previous ? undefined : { dates, previous };
}
