import type { Hint, ListView, TableView } from '../src/answering/views/view.ts';
import type { CommandReply } from '../src/command.ts';

/** A table, or what would work instead, as a reply. */
export function tableOrHint(view: TableView | Hint): CommandReply {
  return 'rows' in view ? { type: 'table', table: view } : { type: 'hint', hint: view };
}

/** A list, or what would work instead, as a reply. */
export function listOrHint(view: ListView | Hint): CommandReply {
  return 'groups' in view ? { type: 'list', list: view } : { type: 'hint', hint: view };
}
