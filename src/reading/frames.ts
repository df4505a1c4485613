/**
 * How English states, denies, hopes for or merely uses a grade: patterns over folded text. A grade's word counts as a
 * rating only inside one of these frames; "good progress" and "an outstanding service" are no ratings.
 */

/** Verbs that give a grade. The weak ones need a quoted grade, "to be", or a noun such as "rating" after it. */
const STRONG =
  '(?:re-?)?(?:rat(?:ed?|es|ing)|judg(?:ed?|es|ing)|grad(?:ed|es|ing)|rank(?:ed|s)|deem(?:ed|s)|assess(?:ed|es)|class(?:ed|ified)|brand(?:ed|s)|label(?:led|s)|mark(?:ed|s)|scor(?:ed|es))';
const WEAK =
  '(?:found|considered|declared|described|called|pronounced|given|gave|gives?|awarded|awarding|handed|received|receiving|receives|achieved|earned|got|gets|won|secured|gained|kept|retained|held|came out)';

/** "rated", perhaps an object, perhaps "as" or "to be", then the grade. */
export const STRONG_VERB = new RegExp(`\\b${STRONG}\\b[^;:.]{0,160}$`);
export const WEAK_VERB = new RegExp(`\\b${WEAK}\\b[^;:.]{0,120}$`);
export const TO_BE = /\b(?:to be|to have been|being|as|be)\s+(?:\w+ly\s+)?["']?$/;

/** A copula just before the grade: "is GOOD", "were “now good”". */
export const COPULA =
  /$(?<=\b(?:is|are|was|were|be|been|remains?|remained|became|stayed|now)(?:\s+(?:now|still|also|all|both|again|once more|overall|just|only))*\s*["']?(?:now |still )?)/;

/** A label just before the grade: "Leadership: Good", "Leadership – good", "Leadership (good". */
export const LABEL = /(?::|\||\s-|\()\s*["']?$/;

/** "a ‘good’ rating": the noun that makes any grade word a rating. */
export const RATING_NOUN =
  /^["']?(?:\s+(?:overall|ofsted))?\s+(?:ratings?|conclusions?|grades?|grading|judge?ments?|verdicts?|scores?|marks?|results?|category|categories|outcome)\b/;

/** "from inadequate to good", "up to good", "slipped back to requires improvement". */
export const TRANSITION =
  /\b(?:improv\w+|climb\w*|r[io]sen?|rais\w+|mov\w+|went|gone|jump\w*|slip\w*|dropp\w+|drops?|fell|fallen|falls?|downgrad\w+|upgrad\w+|lift\w*|slid|slide|declin\w+|relegat\w+|promot\w+|turn\w*|progress\w*|leap\w*|leapt|up|down|back)\b[^;:.]{0,60}\b(?:to|from|into|at)\s+(?:an?\s+)?["']?$/;
export const FROM = /\b(?:from|out of)\s+(?:(?:an?|its|the|their|being|previous|a previous)\s+)*["']?$/;

/** "lost the good rating", "stripped of its ‘outstanding’ rating": it was held once. */
export const LOST =
  /\b(?:lost|lose|losing|loses|stripped of|stripping|shed|relinquished)\s+(?:\w+\s+){0,3}["']?$/;

/** Grades that are hardly ever mere adjectives of a service: a plain "was inadequate" of a council states them. */
export const DISTINCT = /^(?:outstanding|inadequate|adequate)$/;

/** "found inadequate", "was inadequate": nothing between verb and grade. */
export const PLAIN_VERB =
  /\b(?:found|declared|considered|pronounced|told (?:that )?(?:it|they) (?:is|are|was|were)|is|are|was|were|be|been|being|remains?|remained)\s+(?:now |still |also |once |again |all |just |merely |no more than |no better than |little more than |little better than )*$/;

/** A grade that is a verb phrase of its own ("requires improvement"), and what may not stand before it. */
export const VERBAL = /^(?:requir(?:es?|ed|ing)|needs?)\b/;
export const NOT_VERBAL =
  /\b(?:areas?|issues?|things|matters|aspects|points|elements|parts|work|practice|procedures|systems|those)\b[^,;]{0,40}$|\b(?:that|which)\s+(?:\w+ly\s+)?["']?$/;

/** What makes it no rating: negation, hope, condition. */
export const DENIED =
  /(?:\b(?:not|no longer|never|nor|neither|none|no (?:area|service|judge?ment|council|authority|part)s?|without|rather than|instead of|short of|less than|lower than|worse than|below|avoid\w*|miss(?:ed|ing)? out on|fail(?:ed|ing|s)? to|far from|escap\w+|stop(?:ped)? being|anything but)|n't)\b[^;:,.]{0,70}$|\bself-(?:evaluation|assessment)\b/;
export const HOPED =
  /\b(?:aim\w*|hop(?:es?|ed|ing)|wants?|wanted|striv\w+|ambition\w*|targets?|targeting|would|could|should|will (?:be|become|get|reach|achieve)|going to|expect\w*|(?:would|'d) (?:like|love|want|prefer|settle)|'d be|if|until|becom(?:e|ing)|bid|towards?|path|journey to|road to|pledg\w+|vow\w*|promis\w+|determined|goal|chance|aspir\w+|whether|due to be|working to|next step)\b[^;.]{0,70}$/;

/** Things that are graded one by one or by others, and are no children's service: a grade near them is theirs. */
export const OTHERS =
  /\b(?:cases?|audits?|files?|plans?|assessments?|records|homes?|house|schools?|academy|colleges?|nurser(?:y|ies)|providers?|settings?|hospitals?|lessons?|visits?|youth justice|teams?|libraries|police|housing|adult social care|fostering agency|partnership|oversight|supervision|training|food|website)\b/;

/** "12 were good, 15 required improvement": so many of something, and no service. "In 2018 were rated" counts nothing. */
export const NUMBERED =
  /\b(?:(?!(?:19|20)\d\d\b)\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|half|a third|a quarter|some|many|few)\b(?: (?:were|was|are|is|as|of (?:them|these|those|which)|graded|rated|judged|found|to be|just|only))*\s*["']?$/;

/** "its leaders were judged", "staff are": the grade is of people, and of no area that is named. */
export const OF_PEOPLE =
  /\b(?:leaders|managers|staff|social workers|workers|carers|parents|officers|teams?|leadership team)\s+(?:also |both |all )?(?:were|was|are|is|(?:have|has|had) been|being)\b(?:(?!\b(?:as|after|when|while|and|prais\w+)\b)[^,;]){0,40}$/;

/** "any part of the service has earned …": of some of it. */
export const OF_A_PART =
  /\b(?:any|some|one|no|every|each|another|other|a) (?:single )?(?:part|aspect|element|bit|area|side)s? of\b[^;.,]{0,120}$/;

/** "17 of the 152 councils in England", "most authorities": of others. */
export const OF_COUNCILS =
  /(?<!\bone of (?:the |only |just )*)\b(?:\d+|most|many|several|few|some|other|all|neighbouring|nearby) (?:of (?:the |england's )?(?:\d+ )?)?(?:other )?(?:english )?(?:councils|local authorities|authorities)\b[^;.,]{0,120}$/;

/** "good for the impact of its leaders": what the grade is given for, where that is neither the whole nor a known area. */
export const GIVEN_FOR = /^["']?\s+for\s+([^,;.]{3,80})/;
/** What may stand there without being what is graded: "good for the first time", "inadequate for children". */
export const FOR_ALL =
  /\b(?:times?|years?|months?|decade|children|families|young people|youngsters|people|first|second|third|failing|how|the way|its work|now|ever)\b/;

/** A single place, not the services: "Larch House, a home for four children, was rated …". */
export const ONE_PLACE =
  /^(?:separately, |meanwhile, |also, )?(?:the )?(?:[\p{L}'’&.-]+ ){1,4}?(?:house|lodge|home|school|academy|college|nursery|hospital|unit|cottage|grange)\b|^(?:separately, |meanwhile, |also, )?[^,;]{2,60}, (?:an?|the|one of) (?:[\p{L}'-]+ ){0,4}?(?:homes?|school|academy|college|nursery|hospital|unit|agency|provider)\b/u;

/** "Good is not the finish line": behind a colon, and yet no label. */
export const IS_SUBJECT = /^["']?\s+(?:is|are|was|were|isn't|does|doesn't|means|has|will)\b/;

/** "That judgement was …": which one it was stands in the sentence before. */
export const POINTS_BACK =
  /\b(?:that|this|those|these|the same|the other) (?:judge?ments?|grades?|one|verdicts?|ratings?)\b/;

/** What may follow a grade that stands without quotation marks: the end, a mark, or one of these words. */
export const MAY_FOLLOW =
  /^["')]*(?:$|[,.;:!?)\]|-]|\s*[-–(|]|\s+(?:by|for|in|on|at|across|overall|after|following|with|and|or|but|when|last|since|too|again|this|because|despite|under|as|while|whilst|although|to|from|during|before|until|then|now|also|twice|once|yesterday|today|three|four|five|six|seven|two|more|less|just|only|earlier|previously|both|the|its|every|all|throughout|over|against|about|is|was|were|are|because|having|were|ofsted|inspectors|services?|council|authority|by)\b)/;

/** The services themselves, or the council that runs them: what an overall grade is said of. */
export const SERVICE =
  /\b(?:services?|council|authority|department|directorate|borough|county|city|town|district|it|they|we|us|them|provision|overall|verdict|ratings?|grade|judge?ment|effectiveness)\b/;

/** Claims of time within a clause: the grade is that of an inspection before the one that the article reports. */
export const PREVIOUS =
  /\b(?:previous(?:ly)?|last (?:inspection|time|visit|report|judge?ment|rating|grade|ofsted)|before that|beforehand|earlier|former(?:ly)?|prior|used to|once|originally|years? (?:ago|earlier|before|since)|back in|at the time|then|(?:since|(?:years?|months?|decade) after) (?:being|it was|they were|having been)|having been)\b/;

/** Behind a grade: "rated good, seven years after they were found to be failing", "…, having been inadequate" is the later one. */
export const AFTER_ANOTHER =
  /\b(?:since|(?:years?|months?|decade) after) (?:being|it was|they were|having been)\b/g;

/** In a label or a heading these words alone tell of a time before: "Leadership, last: Inadequate". */
export const LABELLED_PREVIOUS = new RegExp(`${PREVIOUS.source}|\\b(?:before|last|was|were|old)\\b`);

/** Comparisons with another inspection: their words of time are not those of the grade. */
export const COMPARISON =
  /\b(?:the same \w+ as|as it did|as they did|better than|worse than|higher than|lower than|compared (?:with|to)|than|an? (?:advance|improvement) (?:on|over|from)|up on|down on|for the first time (?:since|in))\b[^,;]*/g;

/** The grade goes on from an earlier inspection where the article reports none of its own. */
export const CONTINUING = /\b(?:still|remains?|keeps?|retains?|continues?)\b/;

/** A grade for all areas at once. */
export const ALL_AREAS =
  /\b(?:across the board|(?:in |across )?(?:all|each|every)(?: of (?:the|its))?(?: (?:\w+|of))? (?:areas?|categor(?:y|ies)|judge?ments?|headings?)(?! of (?!inspection)))\b/;

/** "outstanding in four of the five areas", "top marks in one area": which ones stands elsewhere. */
export const SOME_AREAS =
  /\b(?:\w+) (?:out )?of (?:the |its )?(?:\w+) (?:key |graded )?(?:areas?|judge?ments?|categor(?:y|ies)|headings)\b|^["']?\s*(?:rating |grade |mark )?(?:in|for) (?:one|two|three|four|five|six|several|some|most|many|just|only)(?: (?:more|others?|of them|areas?|judge?ments?))*\b/;

/** "only one judgement in the bottom category": without names it says nothing of the whole. */
export const SOME_BEFORE =
  /\b(?:one|two|three|four|five|some|most|several) (?:\w+ )?(?:areas?|judge?ments?)\b[^.;]*$/;

/** "…, and so is X", "as do X and Y", "the same conclusion about X": X has the grade just given. */
export const LIKEWISE =
  /\b(?:as (?:do|does|did|is|are|was|were)|so (?:do|does|did|is|are|was|were)|along with|as well as|together with|the same (?:\w+ )?(?:about|for|on|in|of|to))\b/;

/** What leads from a grade to the areas it is given for: "good for", "highest rating were: …". */
export const LEADS_TO_AREAS =
  /^["']?\s*(?:overall\s*)?(?:(?:(?:rating|grade|judge?ment|mark)s?|s)\s*)?(?:by [\w ]{2,30}?\s*)?(?:(?:for|in|across|on|over)\b|(?:were|was|are|is)\b\s*[;:,]?)/;

/** Where the areas given for a grade end at the latest: what follows is another matter. */
export const ENDS_AREAS =
  /,? (?:after|following|since|because|when|which|despite|as)\b|, in (?:a|its|the)\b|\. /;

/** A clause that names nothing of its own before its grade: "but now requires improvement". */
export const NO_SUBJECT =
  /^[;,]?\s*(?:(?:but|while|although|whereas|with|and)\s*)?(?:(?:still|now|also|then|again|is|was|were|are|\w+ly)\b\s*)*["']?$/;
