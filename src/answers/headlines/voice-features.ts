import { tokensIn } from '../../mentions/tokens-in.ts';
import { stemOrName } from '../../questions/question-words.ts';
import { tokensOf } from '../../search/tokens.ts';
import type { Asked } from '../asked.ts';
import type { Collector } from '../features/collector.ts';
import type { ValueCandidate } from './value-candidates.ts';

/** In so many words before or behind somebody stands what they did, or what was done to them. */
const REACH = 4;
const TO_BE = /^(?:was|were|is|are|be|been|being|got)$/;
const PASSIVE =
  /^(?:so |and )?who (?:was|were|is|are|got|has been|have been) (?:\w+ly )?(?:\w{3,}(?:ed|en)|sent|kept|left|told|put|made|brought)\b/;

/** Whether somebody does what the question asks about, or it is done to them: "accused by Jo Doe", "Jo Doe was accused". */
export function voiceFeatures({ on }: Collector, asked: Asked, { list, cited }: ValueCandidate): void {
  const tokens = tokensIn(cited.evidence.reading);
  const before = tokens.filter(({ span }) => span.end <= list.start).slice(-REACH);
  const after = tokens.filter(({ span }) => span.start >= list.end).slice(0, REACH);
  const isAsked = ({ stem }: { readonly stem: string }): boolean => asked.words.includes(stem);
  const part = before.slice(-2).some(({ text }) => text === 'by')
    ? 'by'
    : after.slice(0, 2).some(({ text }) => TO_BE.test(text))
      ? 'was'
      : after.some(isAsked)
        ? 'does'
        : before.some(isAsked)
          ? 'done to'
          : 'none';
  const isPassive = PASSIVE.test(asked.question.folded);
  on(`voice ${isPassive}.${part}`);
  const stems = tokensOf(asked.question.text).map(({ stem }) => stem);
  const behind = stems[stems.indexOf('who') + 1];
  if (stems.includes('who') && behind !== undefined)
    on(`asks ${stemOrName(asked.finders, behind)}|voice ${part}`);
}
