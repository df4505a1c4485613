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

/** The last question of each asker, for a while, in memory alone. */
export interface RecentQuestions {
  readonly last: (asker: Asker) => RecentQuestion | undefined;
  readonly note: (asker: Asker, question: RecentQuestion) => void;
}

const KEPT_FOR = 10 * 60_000;
const KEPT = 1_000;

/** Forgets after ten minutes, and the oldest beyond a thousand askers. `now` is in milliseconds. */
export function createRecentQuestions(now: () => number): RecentQuestions {
  const kept = new Map<string, RecentQuestion & { readonly at: number }>();
  const keyOf = ({ user, channel }: Asker) => `${user} ${channel}`;
  const forget = () => {
    // Noted anew, a question goes to the end: the oldest always stand first.
    for (const [key, { at }] of kept) {
      if (kept.size <= KEPT && now() - at <= KEPT_FOR) return;
      kept.delete(key);
    }
  };
  return {
    last: (asker) => {
      forget();
      return kept.get(keyOf(asker));
    },
    note: (asker, question) => {
      kept.delete(keyOf(asker));
      kept.set(keyOf(asker), { ...question, at: now() });
      forget();
    },
  };
}
