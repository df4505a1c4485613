import type { Article, Span } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { patternOf, plain } from './names.ts';
import { createWordFinder } from './word-finder.ts';

const NAME =
  "\\p{Lu}[\\p{L}'’-]{1,60}(?: (?:(?:upon|on|and|&|with|in|of|the|by)(?: the)? )?\\p{Lu}[\\p{L}'’-]{1,60}){0,3}?";
const KINDS = '(?:(?:Metropolitan|Borough|City|County|District|Town|Unitary|MBC|Children)[ \\u00a0]+){0,6}';
const COUNCIL = new RegExp(`(?<![\\p{L}])(${NAME})[ \\u00a0]+${KINDS}(?:Council)(?![\\p{L}-])`, 'gu');
const RATED = new RegExp(
  `(?<![\\p{L}] )(?<![\\p{L}])(?:Neighbouring |Nearby |In )?\\*{0,2}(${NAME})\\*{0,2}(?:,[^,.]{3,60},)? (?:(?:was|has been|were|is)(?: also| now| then)? (?:re-?rated|rated|judged|graded|deemed)|(?:dropped|climbed|slipped|improved|fell|rose) (?:a grade|one grade|from|back|to))\\b`,
  'gu',
);
const NO_PLACE =
  /^(?:The|This|That|A|An|Its|Our|Your|Their|His|Her|In|At|For|And|But|Children|Child|Services?|Ofsted|County|City|Borough|District|Town|Local|Whole|Full|Cabinet|Labour|Conservative|Independent|Overall|Inspectors?|Adoption|Leadership|Help|Practice|Safeguarding|It|They|We|He|She|None|Neighbouring|Councillors?|Former|Deputy|Leader|Social|Care|Early|All|Both|Some|Many|Most|Other|Each|No|Privy|Security|Arts|Today|Since|When|After|Before|Following|Elsewhere)\b|\b(?:House|Home|Academy|School|Hospital|College|Trust|Team|Service|Services)$/u;

/** Names of councils: those of the front matter, and "Xton Council" in the texts; without the words "Borough Council". */
export function councilNames(articles: readonly Article[]): readonly string[] {
  const names = new Set(articles.flatMap((article) => article.councils));
  const known = new Set([...names].map((name) => plain(fold(name))));
  for (const { text } of articles) {
    for (const pattern of [COUNCIL, RATED]) {
      for (const [, found] of text.matchAll(pattern)) {
        const name = bareName(found ?? '');
        if (!name || known.has(plain(fold(name)))) continue;
        names.add(name);
        known.add(plain(fold(name)));
      }
    }
  }
  return [...names];
}

/** A council's name without what all councils are called ("Xton Metropolitan Borough Council" is Xton). */
export function bareName(name: string): string | undefined {
  const bare = name
    .replace(/['’]s?$/u, '')
    .replace(
      /(?<!\s)\s+(?:(?:Metropolitan|Royal|London|Borough|City|County|District|Town|Unitary)\s*){0,6}(?:Council|Authority)?$/u,
      '',
    )
    .replace(/^(?:Neighbouring|Nearby|While|But|And|Like|Unlike|In|At|For)\s+/u, '')
    .replace(/^(?:Re-?)?(?:Inspection|Report|Review|Visit|Letter)s? (?:of|on|to|at|in) (?:the )?/iu, '');
  return NO_PLACE.test(bare) || bare.length < 3 ? undefined : bare;
}

/** A council named in a text. */
export interface CouncilMention {
  readonly council: string;
  readonly span: Span;
}

/** Finds the councils of a list by name, longest name first. */
export function createCouncilFinder(names: readonly string[]): (text: string) => readonly CouncilMention[] {
  const byWord = new Map<string, { readonly council: string; readonly pattern: RegExp }[]>();
  for (const council of names.toSorted((a, b) => b.length - a.length)) {
    const word = /[\p{L}\p{N}]+/u.exec(fold(council))?.[0];
    if (word === undefined) continue;
    const pattern = new RegExp(`${patternOf(fold(council))}(?:'?s)?(?![\\p{L}])`, 'uy');
    const known = { council, pattern };
    // "Xtons services": the s may stand without its apostrophe.
    for (const form of [word, `${word}s`]) {
      const group = byWord.get(form);
      if (group) group.push(known);
      else byWord.set(form, [known]);
    }
  }
  const findWords = createWordFinder([...byWord.keys()]);
  return (text) => {
    const found: CouncilMention[] = [];
    let end = 0;
    const folded = fold(text);
    for (const { word, start } of findWords(folded)) {
      if (start < end) continue;
      for (const { council, pattern } of byWord.get(word) ?? []) {
        pattern.lastIndex = start;
        const match = pattern.exec(folded);
        if (!match) continue;
        end = start + match[0].length;
        found.push({ council, span: { start, end } });
        break;
      }
    }
    return found;
  };
}
