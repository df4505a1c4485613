/** Whether the bot can answer now, and if not, why not: a few words for whoever watches it. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** What readiness is made of, in the order in which a bot starts. */
export interface ReadinessState {
  readonly loaded: () => void;
  /** Asked each time: whether Discord can reach the bot, by whatever way. */
  readonly connected: (isConnected: () => boolean) => void;
  readonly stopping: () => void;
  readonly isReady: () => Readiness;
}

export function createReadiness(): ReadinessState {
  let isLoaded = false;
  let isStopping = false;
  let isConnected = () => false;
  const reason = (): string | undefined => {
    if (isStopping) return 'stopping';
    if (!isLoaded) return 'the articles are being loaded';
    return isConnected() ? undefined : 'not connected to Discord';
  };
  return {
    loaded: () => {
      isLoaded = true;
    },
    connected: (ask) => {
      isConnected = ask;
    },
    stopping: () => {
      isStopping = true;
    },
    isReady: () => {
      const why = reason();
      return why === undefined ? { ready: true } : { ready: false, reason: why };
    },
  };
}
