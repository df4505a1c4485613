import type { Distress } from '../knowledge/vocabulary.ts';

/** The word lists as patterns, made once for a vocabulary. */
export interface Lists {
  readonly crisis: RegExp;
  readonly harm: RegExp;
  readonly trouble: RegExp;
  readonly feelings: RegExp;
  readonly seeking: RegExp;
  readonly work: RegExp;
  readonly errands: RegExp;
  readonly ordinary: RegExp;
  /** The alternatives of a list, to stand in a larger pattern. */
  readonly source: Readonly<Record<'failing' | 'heeding' | 'care' | 'kin' | 'work' | 'errands', string>>;
}

const made = new WeakMap<Distress, Lists>();

/** The patterns of a vocabulary's lists. */
export function listsOf(distress: Distress): Lists {
  const lists = made.get(distress) ?? compile(distress);
  made.set(distress, lists);
  return lists;
}

function compile(distress: Distress): Lists {
  const { failing, heeding, care, kin, work, errands } = distress;
  const words = (list: readonly string[]): RegExp => new RegExp(`\\b(?:${anyOf(list)})\\b`);
  return {
    crisis: words(distress.crisis),
    harm: words(distress.harm),
    trouble: words(distress.trouble),
    feelings: words(distress.feelings),
    seeking: words(distress.seeking),
    work: words(work),
    errands: words(errands),
    ordinary: new RegExp(words(distress.ordinary).source, 'g'),
    source: {
      failing: anyOf(failing),
      heeding: anyOf(heeding),
      care: anyOf(care),
      kin: anyOf(kin),
      work: anyOf(work),
      errands: anyOf(errands),
    },
  };
}

/** Longest first, so that a longer entry is not cut short; "abus*" is any word that begins so. */
function anyOf(list: readonly string[]): string {
  return list
    .toSorted((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, "[\\w'-]*"))
    .join('|');
}
