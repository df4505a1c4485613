import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCode } from '@skyra/discord-components-core/discord-code.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordHeader } from '@skyra/discord-components-core/discord-header.js';
import { DiscordLink } from '@skyra/discord-components-core/discord-link.js';
import { DiscordMention } from '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordSubscript } from '@skyra/discord-components-core/discord-subscript.js';
import { DiscordVerifiedAuthorTag } from '@skyra/discord-components-core/discord-verified-author-tag.js';
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-time.js';
import { type CSSResult, css } from 'lit';

/**
 * The component library's elements in this page's colours: its own are of an older Discord, cannot change with the
 * theme, and some are too faint to be read.
 */
const looks: readonly (readonly [{ readonly elementStyles: unknown[] }, CSSResult])[] = [
  [
    DiscordMessage,
    css`
      :host { color: var(--text); font-family: var(--font); font-size: 1rem; padding: 0.25rem 1rem; }
      :host(:hover) { background-color: var(--hover); }
      :host([data-private]), :host([data-private]:hover) { background-color: var(--private); }
      .discord-message-timestamp { color: var(--muted); font-size: 0.75rem; }
      .discord-message-content { min-width: 0; line-height: 1.375; }
      .discord-author-avatar img { cursor: default; }
      @media (width <= 600px) {
        :host { padding: 0.25rem 0.5rem; }
        .discord-author-avatar { margin-right: 0.625rem; min-width: 32px; }
        .discord-author-avatar img { width: 32px; height: 32px; }
      }
    `,
  ],
  [DiscordAuthorInfo, css`:host .discord-author-username { color: var(--strong); cursor: default; }`],
  [DiscordVerifiedAuthorTag, css`:host { font-size: 0.6875rem; font-weight: 700; letter-spacing: 0.02em; }`],
  [
    DiscordCommand,
    css`
      :host { color: var(--muted) !important; font-family: var(--font); font-size: 0.875rem; margin-bottom: 0.25rem; }
      :host .discord-replied-message-username { color: var(--text); cursor: default; opacity: 1; }
      :host .discord-slash-command-name, :host .discord-slash-command-name:hover {
        color: var(--command) !important; background-color: var(--command-back);
      }
    `,
  ],
  [
    DiscordButton,
    css`
      :host > *:first-child {
        border-radius: 8px; font-family: var(--font); min-width: 0; max-width: 100%;
        padding: 0.25rem 0.75rem; margin: 0; overflow-wrap: anywhere;
        box-sizing: border-box; height: auto;
      }
      .secondary { color: #fff; background-color: var(--button); }
      .secondary:hover, .secondary.hoverable:hover { background-color: var(--button-hover); }
      .primary { background-color: #5865f2; }
      svg { flex: none; margin-left: 0.375rem; }
      :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
      @media (prefers-reduced-motion: reduce) { :host > *:first-child { transition: none; } }
    `,
  ],
  [
    DiscordQuote,
    css`
      .discord-quote-divider { background-color: var(--divider); flex: none; }
      blockquote { min-width: 0; }
    `,
  ],
  [
    DiscordLink,
    css`
      a { color: var(--link); text-decoration: underline; text-underline-offset: 2px; }
      a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    `,
  ],
  [DiscordSubscript, css`small { color: var(--muted); line-height: 1.125rem; }`],
  [DiscordHeader, css`:host > * { color: var(--strong); margin: 0.25rem 0; }`],
  [
    DiscordMention,
    css`
      :host, :host(:hover) { color: var(--command); background-color: var(--command-back); cursor: default; }
    `,
  ],
  [DiscordCode, css`:host { background-color: var(--input); }`],
];

for (const [{ elementStyles }, style] of looks) elementStyles.push(style);
