import type { Vocabulary } from '../../knowledge/vocabulary.ts';
import { madeOnceEach } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
import { fold } from '../../search/fold.ts';
import { wordPattern } from '../../search/word-list.ts';

const COUNT =
  '\\b(?:two|three|four|five|six|seven|several|a few|a number of|the following|[2-9]) (?:\\w+ ){0,2}';
const GIVES = '\\b(?:gives?|gave|lists?|listed|sets? out|names?|named|there (?:are|were)) (?:\\w+ )?';

/** Whether a sentence announces those that follow: "The report gives three reasons.", "four things have to change:". */
export const announces = (reading: Reading, vocabulary: Vocabulary): boolean =>
  announcing(reading, vocabulary).is;

const announcing = madeOnceEach(({ text }: Reading, { wording }: Vocabulary): { readonly is: boolean } => {
  const folded = fold(text);
  return {
    is:
      wordPattern(wording?.announced, COUNT, '\\b[^,;:]{0,60}:$').test(folded) ||
      wordPattern(wording?.announced, `${GIVES}${COUNT}`, '\\b[^,;:]{0,60}\\.$').test(folded),
  };
});
