import type { Feature, Features } from '../../scoring/features.ts';
import type { Asked } from '../asked.ts';

/** Collects the features of one candidate. */
export interface Collector {
  /** A feature that is there. */
  readonly on: (name: string) => void;
  /** A measure; nought is left out. */
  readonly put: (name: string, value: number) => void;
  /** For each kind that the question may be of: a measure weighed by the kind's share. */
  readonly byKind: (name: string, value?: number) => void;
  /** For each word that asks: a measure. */
  readonly byOpening: (name: string, value?: number) => void;
  readonly all: Features;
}

export function collector({ kinds, openings }: Pick<Asked, 'kinds' | 'openings'>): Collector {
  const all: Feature[] = [];
  const put = (name: string, value: number): void => {
    if (value !== 0) all.push([name, value]);
  };
  return {
    on: (name) => void all.push([name, 1]),
    put,
    byKind: (name, value = 1) => {
      for (const [kind, share] of kinds) put(`${kind}|${name}`, share * value);
    },
    byOpening: (name, value = 1) => {
      for (const opening of openings) put(`${opening}|${name}`, value);
    },
    all,
  };
}

/** In which of so many equal parts of 0 to 1 a share lies; 1 itself has a part of its own. */
export const part = (share: number, parts = 5): number => Math.min(parts, Math.floor(share * parts + 1e-9));
