/** What is wrong with a value that is set; `undefined` if nothing is. */
export type Check = (value: string) => string | undefined;

/** 0 is any free port; the log says which. */
export const checkPort: Check = (value) =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? undefined : 'is not a port, a number up to 65535';

export const checkHost: Check = (value) =>
  /^[\w.:-]+$/.test(value) && !/:\/\//.test(value)
    ? undefined
    : 'is not an address or a name of this machine';

/** Discord gives a bot of 150,000 servers about 150; a number far above that is a mistake. */
const MOST_SHARDS = 10_000;

export const checkShards: Check = (value) =>
  value === 'auto' || (/^[1-9]\d{0,4}$/.test(value) && Number(value) <= MOST_SHARDS)
    ? undefined
    : `is neither auto nor a number from 1 to ${MOST_SHARDS}`;
