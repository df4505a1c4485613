import { TITLE } from '../mentions/office-patterns.ts';
import { fold } from '../search/fold.ts';
import { anyOf } from '../search/word-list.ts';

const WHY_DID = /^(?:so |and |but )?why (?:did|has|had|does|would|is|was) /;

/** Whether a folded question asks why somebody, named right there, did something; `deed` is the source of what, up to the end. */
export function asksWhyDid(folded: string, name: string, deed = '.*'): boolean {
  const asked = WHY_DID.exec(folded)?.[0];
  if (asked === undefined) return false;
  const own = anyOf([fold(name), ...fold(name).split(' ')]);
  return new RegExp(`^(?:${TITLE.toLowerCase()})?(?:(?:${own}) )+(?:${deed})$`).test(
    folded.slice(asked.length),
  );
}
