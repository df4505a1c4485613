import { createInterface } from 'node:readline';
import type { Answer } from '../answers/answer.ts';
import type { Command, CommandReply } from '../commands/command.ts';
import type { Environment } from '../config.ts';
import type { Library } from '../library/library.ts';
import { plainLine } from './plain-text.ts';
import { renderText } from './render-text.ts';
import { completeCommand, replyToLine } from './slash-command.ts';
import { displayOf, linesOf, print, type Terminal } from './terminal.ts';

const welcome = `Rapporteur runs here in the terminal, because DISCORD_TOKEN is not set.
Type a question, or a command as in Discord; /help lists them.
"npm run preview" shows it in a browser as Discord would.`;

const howToConnect = `To connect it to Discord: copy .env.example to .env, put your bot's token after DISCORD_TOKEN=,
run "npm run register" once, then "npm start". The README has each step.`;

const prompt = '> ';

/** What the terminal talks to. */
export interface Bot {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly ask: (question: string) => Answer;
}

/**
 * The bot without Discord: replies to each line of the input until it ends. With a line editor where input and
 * output are a terminal. With nothing on the input: answers example questions and says how to connect to Discord.
 */
export async function runTerminal(bot: Bot, terminal: Terminal, env: Environment): Promise<void> {
  const { output } = terminal;
  const isTerminal = terminal.input.isTTY === true && output.isTTY === true;
  const replyTo = (line: string) => replyToLine(line, bot.commands, bot.library);
  const say = async (reply: CommandReply) =>
    print(output, `${renderText(reply, await displayOf(output, env))}\n`);
  const answer = (line: string) => say(replyTo(line));
  await print(output, `${welcome}\n`);
  if (isTerminal) return edit(terminal, bot.commands, answer);
  const lines = await countReplies(linesOf(terminal.input), output, answer);
  if (lines > 0) return;
  const examples = exampleQuestions(bot.library, bot.ask);
  await print(output, `${howToConnect}\n\nNothing was typed, so here are ${examples.length} examples.\n`);
  await countReplies(examples, output, (line) => say(inShort(replyTo(line))));
}

/** An example shows what an answer is like: its best quotations, and nothing more. */
function inShort(reply: CommandReply): CommandReply {
  if (reply.type !== 'answer' || reply.answer.status !== 'answered') return reply;
  const [first, ...more] = reply.answer.citations;
  const citations = [first, ...more.slice(0, 1)] as const;
  const shown = citations.map((citation) => `[${citation?.number}]`);
  const headline = reply.answer.headline.replace(/\[\d+\]/g, (mark) => (shown.includes(mark) ? mark : ''));
  const tidy = headline.replace(/ +(?=[,;.(]|and\b)/g, ' ').replace(/ (?=[,;.])/g, '');
  return {
    type: 'answer',
    answer: { ...reply.answer, headline: tidy, citations, notes: [], suggestions: [] },
  };
}

/** Replies to every line that is not blank, each after its echo, and counts them. */
async function countReplies(
  lines: AsyncIterable<string> | Iterable<string>,
  output: Terminal['output'],
  reply: (line: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    count++;
    await print(output, `${prompt}${plainLine(line)}\n`);
    await reply(line);
  }
  return count;
}

async function edit(
  { input, output }: Terminal,
  commands: readonly Command[],
  reply: (line: string) => Promise<void>,
): Promise<void> {
  await print(output, 'Ctrl+D ends.\n');
  const completer = (line: string) => completeCommand(line, commands);
  // The history stays in memory: what people ask here is nobody's business afterwards.
  const editor = createInterface({ input, output, prompt, completer, historySize: 200, terminal: true });
  editor.prompt();
  for await (const line of editor) {
    if (line.trim() !== '') await reply(line);
    editor.prompt();
  }
  await print(output, '');
}

/**
 * Three questions to show what the library can do, made from its own councils, years, inspectors and judgement
 * areas: of each kind the first that it answers. Fewer where the library holds too little to ask about.
 */
export function exampleQuestions(library: Library, ask: (question: string) => Answer): readonly string[] {
  const [council] = library.councils;
  if (council === undefined) return [];
  const kinds = [
    yearsOf(council, library).map((year) => `What was ${council} rated in ${year}?`),
    [`What is the latest rating for ${council}?`],
    areasOf(library).map((area) => `What did ${library.vocabulary.inspectors[0]} say about ${area}?`),
  ];
  return kinds.flatMap((candidates) => {
    const chosen = candidates.find((question) => ask(question).status === 'answered') ?? candidates[0];
    return chosen === undefined ? [] : [chosen];
  });
}

/** The years that the council's articles name, the most frequent first. */
function yearsOf(council: string, { articles }: Library): readonly string[] {
  const texts = articles.filter(({ councils }) => councils.includes(council)).map(({ text }) => text);
  const counts = new Map<string, number>();
  for (const [year] of texts.join('\n').matchAll(/\b(?:19|20)\d\d\b/g)) {
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([year]) => year);
}

/** The judgement areas that the articles name, in the vocabulary's order; all of them together is none. */
function areasOf({ articles, vocabulary }: Library): readonly string[] {
  if (vocabulary.inspectors.length === 0) return [];
  const texts = articles.map(({ text }) => text.toLowerCase()).join('\n');
  return vocabulary.areas
    .filter(({ id, names }) => id !== 'overall' && names.some((name) => texts.includes(name.toLowerCase())))
    .map(({ name }) => name);
}
