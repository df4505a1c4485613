/** So often at most is the same said again, in milliseconds. */
const EVERY = 60_000;

/** Says each kind of thing at most once a minute: whoever sends nonsense must not fill the log. */
export function createRarely(now: () => number): (kind: string, say: () => void) => void {
  const said = new Map<string, number>();
  return (kind, say) => {
    if (now() - (said.get(kind) ?? Number.NEGATIVE_INFINITY) <= EVERY) return;
    said.set(kind, now());
    say();
  };
}
