import {
  type APIActionRowComponent,
  type APIButtonComponentWithURL,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Citation } from '../answers/answer.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { BUTTON_LABEL, BUTTON_URL, BUTTONS_A_ROW, CITATIONS_SHOWN } from './limits.ts';
import { shorten } from './pieces.ts';
import { DISCORD_SAYS } from './wording.ts';

/** A button that opens the address; `undefined` where Discord would refuse it. */
export function linkButton(label: string, url: string | undefined): APIButtonComponentWithURL | undefined {
  if (url === undefined || !/^https?:\/\/\S+$/i.test(url) || !URL.canParse(url) || url.length > BUTTON_URL) {
    return undefined;
  }
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: shorten(label, BUTTON_LABEL) || DISCORD_SAYS.open,
    url,
  };
}

/** One button for each article that is quoted, with the numbers of its quotations, five a row. */
export function sourceRows(
  citations: readonly Citation[],
): APIActionRowComponent<APIButtonComponentWithURL>[] {
  const byArticle = groupedBy(citations, ({ article }) => article);
  const buttons = [...byArticle].flatMap(([article, own]) => {
    const marks = own.map(({ number }) => `[${number}]`).join(' ');
    return linkButton(`${shorten(marks, 30)} ${article.publisher}`, article.url) ?? [];
  });
  const shown = buttons.slice(0, CITATIONS_SHOWN);
  return shown.flatMap((_, index) =>
    index % BUTTONS_A_ROW === 0
      ? { type: ComponentType.ActionRow, components: shown.slice(index, index + BUTTONS_A_ROW) }
      : [],
  );
}
