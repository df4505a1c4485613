/** What stands before a name by way of address; source of a pattern. */
export const TITLE =
  '(?:Sir|Dame|Lord|Lady|Baroness|Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Cllr|Coun|Councillor|Ald|Alderman|Rev)\\.?[ \\u00a0]';
export const ENDS_IN_TITLE = new RegExp(`${TITLE}$`, 'u');

/** "It has sacked cabinet member Jo Doe." */
export const LOST = /\b(?:sacked|ousted|dismissed) (?:(?:the|its|their|his|her) )?$/u;
/** "Al Roe replaced Jo Doe as leader." */
export const REPLACED =
  /\b(?:replaced|succeeded|followed|sacked|ousted|removed|took over from)(?: \p{Lu}\p{Ll}+\.?)? $/u;
/** "Is director until May", but "the director until May". */
export const HELD = /\b(?:is|will|to|becomes|remains)\b/;
export const PAST_BEHIND = /^ (?:until|at the time|(?:from|between)(?: \p{L}+)? \d{4} (?:to|until|and))\b/u;
/** Between an office and the name behind it: what it is for, a comma or bracket, a title. */
export const FROM_OFFICE =
  /^(?: (?:of|for)(?: (?:the|\p{Lu}[\p{L}’'-]*|children(?:[’']s)?|young|people(?:[’']s)?|and|families|services?|social|care|adults?|education|learning|skills|group|council|party|board|cabinet|authority|opposition))+)?[\s,(]*(?:\([\p{L}]+\)[\s,]*)?(?:Sir |Dame |Dr |Mr |Mrs |Ms |Miss |Cllr |Coun |Councillor )?$/u;
const CHANGES =
  'former|ex|then|interim|acting|deputy|assistant|associate|vice|shadow|opposition|group|past|one-?time|outgoing|incoming|retired|suspended|corporate|strategic|executive|regional|labour|conservative|tory|liberal democrat|lib dem|green|independent';
/** What stands before an office and makes another of it: a former director is none. */
export const QUALIFIED = new RegExp(`(?:(?<![\\p{L}])(?:${CHANGES})[ -])+$`, 'iu');
/** Behind a name the place too: who is "Exampleton DCS" need be no director elsewhere. */
export const PLACED = new RegExp(
  `(?:(?<![\\p{L}])(?:(?:${CHANGES})[ -]|(?!(?:The|An?|Our|Its|Their|H(?:is|er)(?! Majesty)) )\\p{Lu}[\\p{L}’'-]* ))+$`,
  'u',
);
/** What an office is for, to where the sentence goes on. */
export const OF_WHAT =
  /^ (?:of|for)(?: (?!(?:a|an|since|from|in|at|until|when|who|which|has|had|was|is|will|said|to|by|on|after|before|during|following|despite|amid|first|second|third|next|years?|months?|weeks?)\b)[\p{L}’'-]+){1,8}?(?=[,.;:)("“]|$| (?:since|from|in|at|until|when|who|which|has|had|was|is|will|said|to|by|on|after|before|during|following|despite|amid)\b)/iu;

/** Whether an office is a title that many have: it gives way to any other. */
export const isTitle = (role: string): boolean => /(?:^| )(?:councillor|alderman)$/i.test(role);

/** Whether the words of an office say themselves that it is no longer held: "former leader". */
export const saysPast = (role: string): boolean => /^(?:former|ex|then|past|retired|one-?time)\b/i.test(role);
