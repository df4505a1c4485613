import { createGate, type Gate } from '../gate.ts';

/** Has the stand-in take answers to interactions only when a test lets it. */
export interface Hold {
  /** For the stand-in. */
  readonly outage: (method: string, path: string) => Promise<undefined>;
  /** Begins; what it returns ends it. */
  readonly hold: () => () => void;
}

export function createHold(): Hold {
  let gate: Gate | undefined;
  return {
    outage: async (_method, path) => {
      if (path.startsWith('/interactions/')) await gate?.opened;
      return undefined;
    },
    hold: () => {
      const held = createGate();
      gate = held;
      return () => {
        gate = undefined;
        held.open();
      };
    },
  };
}
