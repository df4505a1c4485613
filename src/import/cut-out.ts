/**
 * The text without what stands from each `open` to the next `close` (both in small letters; capitals make no
 * difference). By hand: a pattern would look for every missing end to the end of the text.
 */
export function cutOut(
  text: string,
  open: string,
  close: string,
  isKept: (piece: string) => boolean = () => false,
): string {
  const lower = text.toLowerCase();
  let rest = '';
  let from = 0;
  for (let start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, from)) {
    const found = lower.indexOf(close, start + open.length);
    if (found < 0) break;
    const end = found + close.length;
    rest += text.slice(from, isKept(text.slice(start, end)) ? end : start);
    from = end;
  }
  return rest + text.slice(from);
}

/** What stands from each `open` (in small letters; capitals make no difference) to the next `close`, in order. */
export function piecesIn(text: string, open: string, close: string): readonly string[] {
  const lower = text.toLowerCase();
  const pieces: string[] = [];
  for (let start = lower.indexOf(open); start >= 0; ) {
    const end = lower.indexOf(close, start + open.length);
    if (end < 0) break;
    pieces.push(text.slice(start, end));
    start = lower.indexOf(open, end);
  }
  return pieces;
}
