import type { Feature, Features } from '../../scoring/features.ts';

/** Collects the features of one candidate. */
export interface Collector {
  /** A feature that is there. */
  readonly on: (name: string) => void;
  /** A measure; nought is left out. */
  readonly put: (name: string, value: number) => void;
  readonly all: Features;
}

export function collector(): Collector {
  const all: Feature[] = [];
  return {
    on: (name) => void all.push([name, 1]),
    put: (name, value) => {
      if (value !== 0) all.push([name, value]);
    },
    all,
  };
}

/** In which of so many equal parts of 0 to 1 a share lies; 1 itself has a part of its own. */
export const part = (share: number, parts = 5): number => Math.min(parts, Math.floor(share * parts + 1e-9));
