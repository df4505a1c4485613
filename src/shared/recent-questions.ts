/** Who asks, and where: follow-ups are read within one channel, for one person. */
export interface Asker {
  readonly user: string;
  readonly channel: string;
}

export interface RecentQuestion {
  readonly question: string;
  /** Asked so that only the asker saw it: a public follow-up must not show it. */
  readonly isPrivate: boolean;
}

/** A question with the time it was asked, in milliseconds. */
export interface Noted extends RecentQuestion {
  readonly at: number;
}

/** The last question of each asker, for a while. Neither rejects. */
export interface RecentQuestions {
  readonly last: (asker: Asker) => Promise<Noted | undefined>;
  readonly note: (asker: Asker, question: RecentQuestion) => Promise<void>;
}

/** Milliseconds. */
export const KEPT_FOR = 10 * 60_000;
const KEPT = 1_000;

/** In memory alone: forgets after ten minutes, and the oldest beyond a thousand askers. `now` is in milliseconds. */
export function createRecentQuestions(now: () => number): RecentQuestions {
  const kept = new Map<string, Noted>();
  const keyOf = ({ user, channel }: Asker) => `${user} ${channel}`;
  const forget = () => {
    // Noted anew, a question goes to the end: the oldest always stand first.
    for (const [key, { at }] of kept) {
      if (kept.size <= KEPT && now() - at <= KEPT_FOR) return;
      kept.delete(key);
    }
  };
  return {
    last: async (asker) => {
      forget();
      return kept.get(keyOf(asker));
    },
    note: async (asker, question) => {
      kept.delete(keyOf(asker));
      kept.set(keyOf(asker), { ...question, at: now() });
      forget();
    },
  };
}
