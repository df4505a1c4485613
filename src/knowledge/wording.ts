/** Words by which questions are read, and what articles say of inspectors; an entry that ends in * is the beginning of words. */
export interface Wording {
  /** What belongs to asking for a rating, whatever it is of. */
  readonly rating: readonly string[];
  /** What a "yes" would lay at somebody's door. */
  readonly accusing: readonly string[];
  /** What has such a word in its name, and lays nothing at anybody's door: "abuse report". */
  readonly matters?: readonly string[];
  /** What lays something at the door of somebody named, though a council may well have done it. */
  readonly failing?: readonly string[];
  /** That somebody lost their post. */
  readonly leaving: readonly string[];
  /** How somebody may have gone without that, or that they have not. */
  readonly parting?: readonly string[];
  /** Words for where people come from, or what they believe: never guessed at from what stands near. */
  readonly origins?: readonly string[];
  /** That somebody went, as it is asked … */
  readonly going?: readonly string[];
  /** … as it is told of whom a sentence begins with … */
  readonly went?: readonly string[];
  /** … or as it is told of whom something cost their post: "led to the resignation of" … */
  readonly toppled?: readonly string[];
  /** … and what tells behind what they did why. */
  readonly reasons?: readonly string[];
  /** That somebody left it: what they did, and, behind "was", what was done to them. */
  readonly left?: readonly string[];
  readonly removed?: readonly string[];
  /** What only a court finds. */
  readonly guilt: readonly string[];
  /** What people ask for that articles on inspections do not hold. */
  readonly elsewhere: readonly string[];
  /** What stands where a place may stand and is none: "in plain english". */
  readonly idioms?: readonly string[];
  /** Words that say what to look for, though each by itself is a common one. */
  readonly sought?: readonly string[];
  /** That a grade became a lower one. */
  readonly fallen?: readonly string[];
  /** That a grade, named behind, was had no longer. */
  readonly losing?: readonly string[];
  /** What a report gives several of, one after another: "three reasons". */
  readonly announced?: readonly string[];
  /** By these an article tells what inspectors said … */
  readonly reported: readonly string[];
  /** … and what they ask for. */
  readonly improving: readonly string[];
}
