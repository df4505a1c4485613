/** What is repeated to make a regular expression try again and again. */
const PUMPS: readonly string[] = [
  ...'aA1 -\'"“”‘’()[]<>.,:;/|*_~`\\?!#@&£%+=\n\t\r',
  ...['\u0301', '\u00a0', '\u200b', '\u2028', 'é', 'ß', 'İ', '字', '👍', '\ud83d'],
  ...[
    'aa ',
    'a ',
    'A ',
    'Aa ',
    'Aa-',
    'Aa’',
    "Aa' ",
    'A. ',
    'A.',
    'a, ',
    'a. ',
    'Aa, ',
    'Aa. ',
    '1 ',
    '1,',
    '1.',
    '1, ',
    '111 ',
  ],
  ...[
    '1a',
    '- ',
    ' -',
    '("',
    '“a” ',
    '"a" ',
    '‘a’ ',
    "'a' ",
    'a? ',
    'and ',
    'Aa and ',
    'Aa the ',
    'the ',
    'in ',
    'of the ',
  ],
  ...[
    'January ',
    '1 May ',
    'May 2014, ',
    '2014 ',
    '2014-01-',
    '2014/',
    '<a ',
    '<a>',
    '[a](',
    '[1] ',
    'https://a ',
    '://',
    'a@',
    '@a ',
  ],
];

/** What stands at the end so that the whole does not match after all. */
const ENDS: readonly string[] = ['', '!', ';', ' x', '\n', '\u0000', 'é1"'];

/** What may have to stand before that. */
const STARTS: readonly string[] = [
  '# ',
  '| ',
  '> ',
  '[',
  '(',
  '“',
  '"',
  "'",
  'a ',
  'A',
  'Aa ',
  '1 ',
  '- ',
  ', ',
  '. ',
  '\n',
];
const INNER: readonly string[] = [...' -aA1."“\'', '\n', '\t', 'a ', 'Aa ', '- ', ' |', 'a, '];

/** Texts of a length that are likely to be the worst for a pattern: general ones, and its own words over and over. */
export function* attacksOn({ source }: RegExp, length: number): Generator<string> {
  yield* generalOf(length);
  const words = [...new Set(source.replace(/\\[a-zA-Z]/g, ' ').match(/\p{L}{2,}/gu) ?? [])];
  const own = words.slice(0, 40).flatMap((word) => [word, `${word} `, `${capital(word)} `]);
  const all = `${words.slice(0, 12).join(' ')} `;
  yield* pumped([...own, all], length);
  yield* begun(words.slice(0, 20), length);
}

const generals = new Map<number, readonly string[]>();

/** Those for any pattern: made once, since there are several hundred patterns. */
function generalOf(length: number): readonly string[] {
  const texts = generals.get(length) ?? [...pumped(PUMPS, length), ...begun(STARTS, length)];
  generals.set(length, texts);
  return texts;
}

function* pumped(pumps: readonly string[], length: number): Generator<string> {
  for (const pump of pumps) for (const end of ENDS) yield filled('', pump, end, length);
}

function* begun(starts: readonly string[], length: number): Generator<string> {
  for (const start of starts) for (const pump of INNER) yield filled(start, pump, '\u0000', length);
}

function filled(start: string, pump: string, end: string, length: number): string {
  const room = Math.max(0, length - start.length - end.length);
  return start + pump.repeat(Math.ceil(room / pump.length)).slice(0, room) + end;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
