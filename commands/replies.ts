import type { CommandReply } from '../src/commands/command.ts';
import type { Hint, ListView, TableView } from '../src/views/view.ts';

/** A table, or what would work instead, as a reply. */
export function tableOrHint(view: TableView | Hint): CommandReply {
  return 'rows' in view ? { type: 'table', table: view } : { type: 'hint', hint: view };
}

/** A list, or what would work instead, as a reply. */
export function listOrHint(view: ListView | Hint): CommandReply {
  return 'groups' in view ? { type: 'list', list: view } : { type: 'hint', hint: view };
}
