/** What all councils are called: "Metropolitan Borough Council", "London Borough of", "MBC". */
const KIND = '(?:Metropolitan|Royal|London|Borough|City|County|District|Town|Unitary|Shire)';
const SUFFIX = new RegExp(
  `(?<!\\s)\\s+(?:(?:${KIND}\\s+){0,5}(?:Council|Authority)|(?:${KIND}\\s+){1,4}Council|Metropolitan\\s+Borough|MBC|BC|CC|CBC|DC|LA)$`,
  'u',
);
const PREFIX = new RegExp(
  `^(?:the\\s+)?(?:${KIND}\\s+){0,4}(?:Borough|City|County|Council)\\s+of\\s+(?:the\\s+)?`,
  'iu',
);
const BRACKETS = /\s*\(([\p{Lu}&]{2,8})\)\s*$/u;

/**
 * A council's name without what all councils are called: "Xton Metropolitan Borough Council", "London Borough of Xton"
 * and "Xton MBC" are Xton, "Xton & Yton" is Xton and Yton. A name of which nothing would be left stays as it is.
 */
export function bareCouncil(name: string): string {
  const whole = name.replace(/\s+/gu, ' ').trim();
  const plain = whole
    .replace(/\bSt\.\s/u, 'St ')
    .replaceAll(' & ', ' and ')
    .replace(/['’]s?$/u, '')
    .replace(BRACKETS, '');
  const bare = plain.replace(PREFIX, '').replace(SUFFIX, '');
  return /^\p{L}.*\p{L}$/u.test(bare) && bare.length > 2 ? bare : plain || whole;
}

const INITIALS_OF_KINDS = ['MBC', 'BC', 'CC', 'CBC', 'DC'] as const;
const SMALL = new Set(['and', 'of', 'the', 'upon', 'on', 'with', 'in', 'by']);

/** Other forms under which a text may name a council: "RMBC", "BCP", "X&Y"; those of three letters only in capitals. */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s,&-]+/u).filter((word) => word !== '' && !SMALL.has(word));
  const initials = words.map((word) => word[0]?.toUpperCase() ?? '').join('');
  return [
    ...INITIALS_OF_KINDS.map((kind) => `${initials}${kind}`).filter((form) => form.length >= 4),
    ...(words.length >= 3 ? [initials] : []),
    ...(words.length === 2 && / and | & /.test(name) ? [[...initials].join('&')] : []),
  ];
}
