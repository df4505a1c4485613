import { MessageFlags } from 'discord.js';
import { type Command, type CommandReply, evidenceOf, isAlwaysPrivate } from '../commands/command.ts';
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import { quotationControls } from './controls.ts';
import type { Action, ControlState, CustomIds } from './custom-id.ts';
import { sendOrText } from './deliver.ts';
import type { Showing } from './gallery.ts';
import type { ControlInteraction } from './interactions.ts';
import { type DiscordMessage, ephemeral, messageOf, sayAlone } from './message.ts';
import type { Presenter } from './presenter.ts';
import { renderReply } from './render.ts';
import { renderQuotations } from './render-quotations.ts';
import { type Request, readRequest, textsIn } from './request.ts';
import { DISCORD_SAYS } from './wording.ts';

export interface PressContext {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly ids: CustomIds;
  readonly fingerprintOf: (reply: CommandReply) => string;
  readonly presenter: Presenter;
  readonly log: Log;
}

/** Does what a control says. One that is forged, old or cannot be made out is answered kindly. */
export async function press(
  interaction: ControlInteraction,
  context: PressContext,
): Promise<Action | 'unknown'> {
  const refuse = async (why: string): Promise<'unknown'> => {
    await interaction.reply(sayAlone(why));
    return 'unknown';
  };
  const state = context.ids.read(interaction.customId);
  if (!state) return refuse(DISCORD_SAYS.changed);
  const request = readRequest(state, textsIn(interaction.message.components));
  const command = context.commands.find(({ payload }) => payload.name === state.command);
  if (!request || !command) return refuse(DISCORD_SAYS.unfit);
  const reply = replyOf(command, request, context.library);
  const fingerprint = context.fingerprintOf(reply);
  if (state.fingerprint !== fingerprint) return refuse(DISCORD_SAYS.changed);
  await act(state, { ...context, interaction, request, reply, fingerprint });
  return state.action;
}

interface Made extends PressContext {
  readonly interaction: ControlInteraction;
  readonly request: Request;
  readonly reply: CommandReply;
  readonly fingerprint: string;
}

function replyOf(command: Command, { options }: Request, library: Library): CommandReply {
  return command.reply(library, { string: (name) => options[name], boolean: () => undefined });
}

async function act({ action, number }: ControlState, made: Made): Promise<void> {
  const { interaction, library, request, reply } = made;
  if (action === 'page') return turn(number, made);
  if (action === 'quotations' || action === 'more-quotations')
    return showQuotations(number, action === 'more-quotations', made);
  if (action === 'pick') {
    const { suggestions } = reply.type === 'answer' ? reply.answer : { suggestions: [] };
    return pick(suggestions[Number(interaction.values?.[0])], made);
  }
  if (isAlwaysPrivate(reply)) return show(interaction, renderReply(reply), false);
  const sharedBy = interaction.user.id;
  const showing = { reply, request, library, page: number, isPrivate: false, sharedBy };
  return send(showing, made, (message) => interaction.reply(message));
}

const isPrivateNow = ({ message }: ControlInteraction): boolean => message.flags.has(MessageFlags.Ephemeral);

const isOwn = ({ message, user }: ControlInteraction): boolean =>
  message.interactionMetadata?.user.id === user.id;

/** In place where the message is the person's own, else in a copy that they alone see. */
async function turn(page: number, made: Made): Promise<void> {
  const { interaction, reply, request, library } = made;
  const own = isPrivateNow(interaction) || isOwn(interaction);
  const isPrivate = isPrivateNow(interaction) || !own;
  await send({ reply, request, library, page, isPrivate }, made, (message) =>
    show(interaction, message, own),
  );
}

async function send(
  showing: Showing,
  { presenter, log }: Made,
  how: (message: DiscordMessage) => Promise<unknown>,
): Promise<void> {
  // Painted already as a rule, so that nothing need be deferred.
  const pictures = await presenter.pictures(showing);
  await sendOrText(presenter.message(showing, pictures), presenter.message(showing), log, how);
}

/** Every quotation in its paragraph, for the person alone; turned in place. */
async function showQuotations(page: number, again: boolean, made: Made): Promise<void> {
  const { interaction, reply } = made;
  const citations = evidenceOf(reply)?.citations ?? [];
  if (citations.length === 0) return void (await interaction.reply(sayAlone(DISCORD_SAYS.changed)));
  const container = renderQuotations(reply, citations, page, quotationControls(made));
  await show(interaction, messageOf(container), again);
}

/** Answers a suggested question on the spot: to everybody where the asker of the message chose it, else to who chose it. */
async function pick(question: string | undefined, made: Made): Promise<void> {
  const { interaction, library, commands, presenter } = made;
  const ask = commands.find(({ payload }) => payload.name === 'ask');
  if (question === undefined || !ask) return void (await interaction.reply(sayAlone(DISCORD_SAYS.changed)));
  const request = { command: 'ask', options: { question } };
  const reply = replyOf(ask, request, library);
  const isPrivate = isAlwaysPrivate(reply) || isPrivateNow(interaction) || !isOwn(interaction);
  const message = presenter.message({ reply, request, library, page: 0, isPrivate });
  await interaction.reply(isPrivate ? ephemeral(message) : message);
}

/** In the place of the control's message, or beside it, for the person alone. */
async function show(
  interaction: ControlInteraction,
  message: DiscordMessage,
  inPlace: boolean,
): Promise<void> {
  await (inPlace
    ? interaction.update({ ...message, attachments: [] })
    : interaction.reply(ephemeral(message)));
}
