/** Words that are in every sentence, as stems: rarer ones tell something, those of asking too. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the a an of in on at to for and or but is are was were be been it its they them their he she his her with by from as that this these those did do does have has had not no what which who when where why how i me my you your we our'.split(
    ' ',
  ),
);
