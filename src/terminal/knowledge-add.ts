import { type Environment, requireConfig } from '../config.ts';
import { loadFurniture, noFurniture } from '../import/furniture-rules.ts';
import { loadKnown } from '../import/known.ts';
import { openDatesOf } from '../import/open-dates.ts';
import type { Article } from '../knowledge/article.ts';
import { createLibrary } from '../library/library.ts';
import { isUnsure, type ReviewItem, reviewItems, unsureFirst } from '../views/review.ts';
import { type AddSession, addFile } from './knowledge-add-file.ts';
import { type AddRequest, addUsage, readAddArguments } from './knowledge-add-options.ts';
import { openDateLines, readingLines } from './knowledge-add-report.ts';
import { type Editor, editorAt } from './knowledge-editor.ts';
import { reviewAt } from './knowledge-review-session.ts';
import { toolOf } from './run-cli.ts';
import { displayOf, print, type Terminal } from './terminal.ts';

/**
 * What `npm run knowledge -- add` does: takes files up as articles and shows what the bot reads in them.
 * Resolves to the exit status; a file that cannot be added is reported, and the others go on.
 */
export const knowledgeAdd = toolOf(addUsage, readAddArguments, addAll);

async function addAll(request: AddRequest, terminal: Terminal, env: Environment): Promise<number> {
  const folder = requireConfig(env).knowledgeFolder;
  const known = await loadKnown(folder);
  const rules = request.keepAll ? noFurniture : await loadFurniture(folder);
  const editor = request.askNothing || request.files.includes('-') ? undefined : editorAt(terminal);
  const stream = request.dryRun ? terminal.errors : terminal.output;
  const say = (lines: readonly string[]) =>
    lines.length === 0 ? Promise.resolve() : print(stream, lines.join('\n'));
  const today = new Date().toISOString().slice(0, 10);
  const session: AddSession = { request, terminal, folder, rules, ask: editor?.ask, today, say };
  const added: Article[] = [];
  for (const file of request.files) {
    const draft = await addFile(file, session, { ...known, articles: [...known.articles, ...added] });
    if (draft) added.push(draft.article);
    if (editor?.hasEnded()) break;
  }
  const near = known.articles.filter((article) => added.some((one) => sharesCouncil(one, article)));
  const library = createLibrary({ ...known, articles: [...near, ...added] });
  for (const article of added) {
    await say(['', ...readingLines(library, article, await displayOf(terminal.output, env))]);
    await say(openDateLines(article.file, openDatesOf(article, known.vocabulary)));
  }
  const unsure = reviewItems(library).filter((item) => added.includes(item.article) && isUnsure(item));
  const wanted = !request.dryRun && unsure.length > 0 && (await offersReview(unsure, editor, say));
  editor?.end();
  if (wanted) await reviewAt(terminal, folder, library, unsureFirst(unsure));
  return added.length === request.files.length ? 0 : 1;
}

/** Inspections belong to one council: reading the articles about others would only take time. */
function sharesCouncil({ councils }: Article, other: Article): boolean {
  return councils.some((council) => other.councils.includes(council) || other.text.includes(council));
}

/** Whether the editor wants to go through what was not read surely; where nobody can be asked, how to do it is said. */
async function offersReview(
  unsure: readonly ReviewItem[],
  editor: Editor | undefined,
  say: AddSession['say'],
): Promise<boolean> {
  const [first] = unsure;
  const many = unsure.length === 1 ? 'One grade was' : `${unsure.length} grades were`;
  const later = () =>
    say([`${many} not read surely: npm run knowledge -- review ${first?.article.id ?? ''}`]);
  const answer =
    editor?.hasEnded() === false
      ? await editor.ask(`${many} not read surely. Review now? (Y/n) `).catch(() => 'n')
      : 'n';
  const isWanted = /^(?:y(?:es)?)?$/iu.test(answer);
  if (!isWanted) await later();
  return isWanted;
}
