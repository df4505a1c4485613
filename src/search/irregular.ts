/** Irregular verb forms of English, each line a verb with the forms that a stemmer does not bring back to it. */
const VERBS = `arise arose arisen|bear bore borne|beat beaten|become became|begin began begun|bend bent|bite bit bitten|blow blew blown
break broke broken|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|creep crept
deal dealt|dig dug|do did done does|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed
feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go went gone goes|grow grew grown|hang hung|hear heard|hide hid hidden|hold held
keep kept|know knew known|lay laid|lead led|learn learnt|leave left|lend lent|lie lay lain|lose lost|make made|mean meant|meet met
mislead misled|oversee oversaw overseen|overtake overtook overtaken|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran
say said says|see saw seen|seek sought|sell sold|shake shook shaken|shoot shot|show shown|sing sang sung|sink sank sunk
sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven
swear swore sworn|swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn|weep wept
win won|withdraw withdrew withdrawn|withhold withheld|write wrote written|die died dying|child children childrens|man men|woman women|person people`;

const BASE: ReadonlyMap<string, string> = new Map(
  VERBS.split(/[|\n]/).flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/** Words whose stem is that of another word: they are kept whole. */
const WHOLE: ReadonlySet<string> = new Set(
  'department departments positive positively authority authorities news quite organisation organisations organise university universities universe general generally generation generous several severe severely business businesses important importantly export exports author authors directory directories relative relatives relation relations'.split(
    ' ',
  ),
);

/** Whether a word has no stem but itself. */
export const isWhole = (word: string): boolean => WHOLE.has(word);

/** The base of an irregular form ("took", "taken": take); any other word as it is. */
export const baseOf = (word: string): string => BASE.get(word) ?? word;
