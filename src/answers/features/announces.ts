const COUNT = '(?:two|three|four|five|six|seven|several|a few|a number of|the following|[2-9])';
const NOUN =
  '(?:reasons|causes|things|areas|points|changes|problems|weaknesses|strengths|steps|recommendations|priorities|failings|concerns|matters)';
const GIVES = '(?:gives?|gave|lists?|listed|sets? out|names?|named|there (?:are|were))';

/** "The report gives three reasons.", "four things have to change:": what follows is what is asked for. */
export const ANNOUNCES = new RegExp(
  `\\b${COUNT} (?:\\w+ ){0,2}${NOUN}\\b[^,;:]{0,60}:$|\\b${GIVES} (?:\\w+ )?${COUNT} (?:\\w+ ){0,2}${NOUN}\\b[^,;:]{0,60}\\.$`,
  'i',
);
