import type { CommandReply } from '../src/commands/command.ts';
import type { Hint, ListView, TableView } from '../src/views/view.ts';

/** A table, a list, or what would work instead, as a reply. */
export function viewOrHint(view: TableView | ListView | Hint): CommandReply {
  if ('rows' in view) return { type: 'table', table: view };
  return 'groups' in view ? { type: 'list', list: view } : { type: 'hint', hint: view };
}
