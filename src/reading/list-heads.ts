import { isLabelled, isRow } from '../knowledge/rows.ts';
import { fold } from '../search/fold.ts';
import type { DateMention } from './dates.ts';
import { PREVIOUS } from './frames.ts';
import type { Reading } from './reading.ts';

type Line = Pick<Reading, 'sentence' | 'text' | 'dates' | 'grades' | 'ratings'>;

/** What the heading of a list or table says of the time of its lines. */
export interface Head {
  readonly dates: readonly DateMention[];
  readonly previous: boolean;
}

const JUDGING = /\b(?:inspect\w*|ofsted|judge\w*|rat(?:ed|ing)s?|grades?|graded|ilacs|outcomes?|results?)\b/;
/** The lines below give what came after that time, or the time is that of the page. */
const AFTER = /\b(?:since|compared|after|following|from|until|publish\w*|posted|updated|next|changes?)\b/;
const mostWords = 12;

/** For each line of an article the heading it stands under, where that heading gives one time: "Judgements in 2018:". */
export function listHeads(lines: readonly Line[]): readonly (Head | undefined)[] {
  let head: Head | undefined;
  return lines.map((line) => {
    if (isListed(line)) return head;
    head = headIn(line);
    return undefined;
  });
}

function isListed({ sentence, text, ratings }: Line): boolean {
  if (isRow(text) || sentence.block.kind === 'item') return true;
  return sentence.block.kind === 'heading' && (ratings.length > 0 || isLabelled(text));
}

function headIn({ sentence, text, dates, grades }: Line): Head | undefined {
  const folded = fold(text);
  const bare = dates.length === 1 && /^(?:in )?(?:\p{L}+ )?\d{4}(?:[/-]\d\d)?[\s:]*$/u.test(folded);
  const heads = bare || sentence.block.kind === 'heading' || /:\s*$/.test(text);
  if (!heads || grades.length > 0) return undefined;
  if (AFTER.test(folded) || /:\s*\S/.test(text) || folded.split(/\s+/).length > mostWords) return undefined;
  const previous = PREVIOUS.test(folded);
  if (dates.length > 1 || (!bare && !JUDGING.test(folded))) return undefined;
  return dates.length === 0 && !previous ? undefined : { dates, previous };
}
