/** Who began an interaction and in which server, as every interaction says it. */
export interface Begun {
  readonly user: { readonly id: string };
  /** `null` outside of a server. */
  readonly guildId: string | null;
}
