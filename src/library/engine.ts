import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From so many articles on, what is young is given more room (`bundle/begin-small.ts`). */
const MANY = 100;
/** From so many on, the time for reading them pays for quicker code. */
const THOUSANDS = 2000;

/** V8 before it learned by itself (in 12, Node 22) to wait for thousands of calls; an engine complains of settings it does not know. */
const IS_EAGER = Number.parseInt(process.versions.v8, 10) < 12;

/**
 * Sets V8 for reading so many articles and for answering from them. Both are done by a thousand small functions, and it would
 * spend as long on making them quick as they then take: it does so later (by default after 66 KB of their code have run), and
 * sooner again where there are thousands of articles.
 */
export function setEngine(articles: number): void {
  if (IS_EAGER) setFlagsFromString(`--interrupt-budget=${articles < THOUSANDS ? 1_000_000 : 150_000}`);
  if (articles >= MANY) setFlagsFromString('--semi-space-growth-factor=2');
}

/**
 * Collects what reading a few articles has left behind, half of what is held then: what comes next takes its place. V8 would
 * wait until there is three times as much.
 */
export function collectAfterReading(articles: number): void {
  if (articles >= MANY) return;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

/** Does what reads articles, with less of one function optimised into another. */
export async function inliningLess<Read>(read: () => Promise<Read>): Promise<Read> {
  const inlined = (bytes: number): void =>
    setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${bytes}`);
  inlined(200);
  try {
    return await read();
  } finally {
    inlined(920);
  }
}
