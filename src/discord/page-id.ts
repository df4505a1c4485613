/** The custom id of a button that shows page `number` (from 0) of a command's reply. */
export function pageId(command: string, number: number): string {
  return `page/${command}/${number}`;
}

/** What `pageId` wrote; `undefined` for any other custom id. */
export function readPageId(id: string): { readonly command: string; readonly number: number } | undefined {
  const [, command, digits] = /^page\/([\w-]{1,32})\/(\d{1,6})$/.exec(id) ?? [];
  if (command === undefined || digits === undefined) return undefined;
  return { command, number: Number(digits) };
}
