/**
 * What Discord's client makes of a text: its patterns, as published in its own and in open clients' source, tried in
 * its order at each place. It tells what would be formatted, linked or pinged, and what a reader would see.
 */
export interface Reading {
  readonly constructs: readonly string[];
  readonly shown: string;
}

const ESCAPE = /^\\([^0-9A-Za-z\s])/;

const BLOCKS: Readonly<Record<string, RegExp>> = {
  'block quote': /^[^\S\n]*>(?:>>)? /,
  heading: /^[^\S\n]*#{1,3}\s+\S/,
  'small print': /^[^\S\n]*-#\s+\S/,
  list: /^[^\S\n]*(?:[*+-]|\d+[.)])\s+\S/,
};

const INLINE: Readonly<Record<string, RegExp>> = {
  'code block': /^```[\s\S]*?```/,
  code: /^(`+)[\s\S]*?[^`]\1(?!`)/,
  'link in angle brackets': /^<[^: >]+:\/?[^ >]+>/,
  address: /^(?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s]/,
  invitation: /^discord(?:app)?\.(?:gg|com\/invite)\/\w/,
  link: /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"]([\s\S]*?)['"])?\s*\)/,
  bold: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/,
  underline: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/,
  italic: /^_((?:__|\\[\s\S]|[^\\_])+?)_|^\*(?=\S)((?:\*\*|\s+(?:[^*\s]|\*\*)|[^\s*])+?)\*(?!\*)/,
  struck: /^~~([\s\S]+?)~~(?!_)/,
  spoiler: /^\|\|([\s\S]+?)\|\|/,
  mention: /^<(?:@[!&]?|#)\d+>|^@(?:everyone|here)\b/,
  emoji: /^<a?:\w+:\d+>/,
  time: /^<t:-?\d+(?::[tTdDfFR])?>/,
  'command or guide': /^<\/[^>]+:\d+>|^<id:\w+>/,
};

function found(patterns: Readonly<Record<string, RegExp>>, rest: string): readonly string[] {
  return Object.entries(patterns).flatMap(([name, pattern]) => (pattern.test(rest) ? [name] : []));
}

export function readAsDiscord(text: string): Reading {
  const constructs: string[] = [];
  let shown = '';
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    if (at === 0 || text[at - 1] === '\n') constructs.push(...found(BLOCKS, rest));
    const escaped = ESCAPE.exec(rest);
    if (!escaped) constructs.push(...found(INLINE, rest));
    shown += escaped ? escaped[1] : text[at];
    at += escaped ? 2 : 1;
  }
  return { constructs, shown };
}
