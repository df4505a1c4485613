import { optionalWords, someWords, strict } from './word-lists.ts';

/** How people write who tell of themselves or of one they fear for; an entry that ends in * is the beginning of words. */
export const distress = strict({
  crisis: someWords,
  harm: someWords,
  trouble: someWords,
  feelings: someWords,
  failing: someWords,
  heeding: someWords,
  care: someWords,
  kin: someWords,
  seeking: someWords,
  work: someWords,
  errands: someWords,
  harmed: someWords,
  inspecting: someWords,
});

/** Words by which questions are read, and what articles say of inspectors; an entry that ends in * is the beginning of words. */
export const wording = strict({
  /** What belongs to asking for a rating, whatever it is of. */
  rating: someWords,
  /** What a "yes" would lay at somebody's door. */
  accusing: someWords,
  /** What has such a word in its name, and lays nothing at anybody's door: "abuse report". */
  matters: optionalWords,
  /** What lays something at the door of somebody named, though a council may well have done it. */
  failing: optionalWords,
  /** That somebody lost their post. */
  leaving: someWords,
  /** How somebody may have gone without that, or that they have not. */
  parting: optionalWords,
  /** Words for where people come from, or what they believe: never guessed at from what stands near. */
  origins: optionalWords,
  /** That somebody went, as it is asked … */
  going: optionalWords,
  /** … as it is told of whom a sentence begins with … */
  went: optionalWords,
  /** … or as it is told of whom something cost their post: "led to the resignation of" … */
  toppled: optionalWords,
  /** … and what tells behind what they did why. */
  reasons: optionalWords,
  /** That somebody left it: what they did, and, behind "was", what was done to them. */
  left: optionalWords,
  removed: optionalWords,
  /** What only a court finds. */
  guilt: someWords,
  /** By these an article tells what inspectors said … */
  reported: someWords,
  /** … and what they ask for. */
  improving: someWords,
  /** What people ask for that articles on inspections do not hold. */
  elsewhere: optionalWords,
  /** What stands where a place may stand and is none: "in plain english". */
  idioms: optionalWords,
  /** Words that say what to look for, though each by itself is a common one. */
  sought: optionalWords,
  /** That a grade became a lower one. */
  fallen: optionalWords,
  /** That a grade, named behind, was had no longer. */
  losing: optionalWords,
  /** What a report gives several of, one after another: "three reasons". */
  announced: optionalWords,
});
