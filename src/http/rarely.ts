/** So often at most is the same said again, in milliseconds. */
const EVERY = 60_000;

/** Says each thing at most once a minute: whoever sends nonsense must not fill the log. */
export function createRarely(
  say: (message: string) => void,
  now: () => number = Date.now,
): (message: string) => void {
  const said = new Map<string, number>();
  return (message) => {
    if (now() - (said.get(message) ?? Number.NEGATIVE_INFINITY) <= EVERY) return;
    said.set(message, now());
    say(message);
  };
}
