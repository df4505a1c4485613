import type { Features } from '../../scoring/features.ts';
import type { Evidence } from '../evidence.ts';

/** Those features of a sentence that tell whether it holds the very thing asked for. */
export const tellingOf = (evidence: Evidence | undefined): Features =>
  evidence?.features().filter(([name]) => TELLING.test(name)) ?? [];

const TELLING =
  /^(?:(?:date|person|number|rating|latest|quote|cause|yesno)\|(?:near|counts|date|figure|person|office|quoted|claim|negation|future|:cause)|near |counts|top[01]\.|number\.|cov\.(?:art|same|title)|close|person\.|office\.|time\.|age\.|now\.|ordinal\.|claim\.|sayer\.|outcome\.|succession\.)/;
