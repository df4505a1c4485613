const STRENGTHS =
  /\b(?:strengths?|strong points?|positives?|like[ds]?|prais\w+|(?<!\bas )well(?! as\b)|good (?:things?|points?|bits?|about)|(?<!\bn['’]?t |\bnot )anything (?:good|positive)\b(?! (?:enough|rating|grade))|^(?:so |and )?what(?:'s| was| were) good\b(?! for)|impress\w+|(?<!\b(?:wants?|wanted|needs?|needed|be)(?: \w+)? )improved|better|successes|go(?:ing|es)? right|went right|nice|(?<=\b(?:what|which|anything|something|things?)\b.*)(?:happy|pleased) with|best (?:things?|bits?|points?) (?:that )?(?:ofsted|(?:the )?inspectors?|they) (?:found|find|saw|said|say|noted|highlighted))\b/;
const WEAKNESSES =
  /\b(?:weak\w*|problems?|negatives?|critici[sz]\w*|concerns?|wrong|bad|poor|fail\w*|issues?|improvements? (?:areas?|needed)|areas? (?:for|of|to) improve\w*|needs? (?:to )?improv\w*|needed improv\w*|(?:wants?|wanted)(?: \w+){0,2} improved|(?:to|must|should) be improved|needed(?! (?:help|support|protection|care)\b)|faults?|short of|shortcomings?|not right|worst (?:things?|bits?|points?)|worr\w+|dislike[ds]?|hated?|downsides?|complain\w*|moan\w*|sort(?:ed|ing) out|needs? sorting|(?:need\w*|should|must|has|have|had|wants?|wanted) (?:to )?(?:be )?(?:fix(?:ed|ing)?|put right|sort(?:ed|ing)?|work(?:ed)? on))\b/;
/** "What did they not like": praise that is denied asks for what was wanting. */
const NOT_STRENGTHS =
  /(?<!^(?:is|was|are|were))(?:\b(?:not(?! only\b)|never|nothing)|n['’]?t)\b(?: (?!and\b|but\b)\w+){0,3} (?:like[ds]?|well|good|impress\w+|prais\w+)\b/;

/** Whether a folded question asks for what was well done, and whether for what was wanting. "What did they like and not like" asks for both. */
export function sidesNamed(folded: string): { readonly good: boolean; readonly bad: boolean } {
  const isDenied = NOT_STRENGTHS.test(folded);
  return {
    good: STRENGTHS.test(isDenied ? folded.replace(NOT_STRENGTHS, '') : folded),
    bad: isDenied || WEAKNESSES.test(folded),
  };
}
