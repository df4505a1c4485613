import { madeOnce } from '../../mentions/made-once.ts';
import type { Reading } from '../../mentions/reading.ts';
import type { Unit } from '../../questions/units.ts';
import { fold } from '../../search/fold.ts';
import type { Around } from '../article-context.ts';
import type { Asked } from '../asked.ts';
import type { Collector } from './collector.ts';
import { holds } from './coverage.ts';

/** "What did the union say", "how have parents reacted". */
const SAYS =
  /\b(?:what|how) (?:did|does|do|has|have|had) (?:(?:the|a|an|any|some|their|its) )?((?:[\p{L}\p{N}'-]+ ){1,5}?)(?:(?:have|had|has) to |actually |really |publicly )?(?:say|says|said|think|thought|feel|felt|tell|told|reckon|make of|react|reacted|respond|responded|reply|replied|comment|commented|claim|claimed|argue|argued|warn|warned)\b/u;
const INSPECTORS = /\b(?:ofsted|inspectors?|inspection|watchdog|report|letter)\b/;
const COUNCIL = /\b(?:council|authority)\b/;
const ONLY_COUNCIL = /^(?:council|authority)$/;
const SOMEBODY = /^(?:they|he|she|it|we|people|anyone|anybody|everyone)\b/;

/** Whose words a question asks for. */
interface Sayer {
  readonly kind: 'none' | 'named' | 'inspectors' | 'council' | 'somebody' | 'other';
  /** What names somebody by what they are: "union". */
  readonly units: readonly Unit[];
}

/** Whose words are asked for; found once for all candidates of a question. */
const sayerAsked = madeOnce(({ question, units }: Asked): Sayer => {
  const words = SAYS.exec(question.folded)?.[1]?.trim();
  if (words === undefined) return { kind: 'none', units: [] };
  // "The leader of Xton council" is the leader.
  const own = units.flatMap(({ unit }) =>
    ` ${words} `.includes(` ${unit.text} `) && !ONLY_COUNCIL.test(unit.text) ? unit : [],
  );
  const kind = question.people.some((name) => isPartOf(name, words))
    ? 'named'
    : INSPECTORS.test(words)
      ? 'inspectors'
      : own.length > 0 && !SOMEBODY.test(words)
        ? 'other'
        : COUNCIL.test(words)
          ? 'council'
          : 'somebody';
  return { kind, units: own };
});

const isPartOf = (name: string, words: string): boolean =>
  fold(name)
    .split(/[ \u00a0]/)
    .some((part) => words.split(' ').includes(part));

/** Where somebody's words are asked for: whether the sentence gives theirs, names them at least, or is somebody else's. */
export function sayerFeatures({ on }: Collector, asked: Asked, reading: Reading, around: Around): void {
  const sayer = sayerAsked(asked);
  if (sayer.kind === 'none') return;
  const fit = fitOf(asked, sayer, reading, around);
  const { kind, quoted } = reading.speaker;
  on(`sayer.${sayer.kind}.${fit}`);
  on(`sayer.${sayer.kind}.${fit}.${kind}.${quoted}`);
}

function fitOf(asked: Asked, { kind, units }: Sayer, reading: Reading, { before }: Around): string {
  const { speaker, people } = reading;
  const { question, finders } = asked;
  if (kind === 'named') {
    if (speaker.name !== undefined && question.people.includes(speaker.name)) return 'speaks';
    return people.some(({ name }) => question.people.includes(name)) ? 'named' : 'no';
  }
  if (kind === 'inspectors' || kind === 'council') return speaker.kind === kind ? 'speaks' : speaker.kind;
  if (kind === 'somebody') return speaker.kind;
  const isIn = (terms: ReadonlySet<string> | undefined): boolean => units.some((unit) => holds(terms, unit));
  if (speaker.name !== undefined && isIn(finders.roleTerms.get(speaker.name))) return 'speaks';
  if (isIn(reading.terms)) return 'named';
  return isIn(before?.terms) ? 'before' : 'no';
}
