import { type APIContainerComponent, ComponentType, MessageFlags } from 'discord.js';
import { type Command, type CommandReply, isAlwaysPrivate } from '../commands/command.ts';
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import { citationsOf, quotationControls, suggestionsOf } from './controls.ts';
import type { Action, ControlState, CustomIds } from './custom-id.ts';
import { sendOrText } from './deliver.ts';
import type { Presenter, Showing } from './presenter.ts';
import type { Pressed } from './pressed.ts';
import { type DiscordMessage, messageOf, renderReply } from './render.ts';
import { renderQuotations } from './render-quotations.ts';
import { ephemeral } from './reply-message.ts';
import { type Request, readRequest } from './request.ts';
import { textsIn } from './texts-in.ts';
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
export async function press(interaction: Pressed, context: PressContext): Promise<Action | 'unknown'> {
  const state = context.ids.read(interaction.customId);
  if (!state) {
    await sayAlone(interaction, DISCORD_SAYS.changed);
    return 'unknown';
  }
  const request = readRequest(state, textsIn(interaction.message.components));
  const command = context.commands.find(({ payload }) => payload.name === state.command);
  if (!request || !command) {
    await sayAlone(interaction, DISCORD_SAYS.unfit);
    return 'unknown';
  }
  const reply = replyOf(command, request, context.library);
  const fingerprint = context.fingerprintOf(reply);
  if (state.fingerprint !== fingerprint) {
    await sayAlone(interaction, DISCORD_SAYS.changed);
    return 'unknown';
  }
  await act(interaction, state, { ...context, request, reply, fingerprint });
  return state.action;
}

interface Made extends PressContext {
  readonly request: Request;
  readonly reply: CommandReply;
  readonly fingerprint: string;
}

function replyOf(command: Command, { options }: Request, library: Library): CommandReply {
  return command.reply(library, { string: (name) => options[name], boolean: () => undefined });
}

async function act(interaction: Pressed, { action, number }: ControlState, made: Made): Promise<void> {
  const { library, request, reply } = made;
  if (action === 'page') return turn(interaction, { reply, request, library, page: number }, made);
  if (action === 'quotations' || action === 'more-quotations')
    return showQuotations(interaction, number, action === 'more-quotations', made);
  if (action === 'pick')
    return pick(interaction, suggestionsOf(reply)[Number(interaction.values?.[0])], made);
  if (isAlwaysPrivate(reply)) return alone(interaction, renderReply(reply).components[0], false);
  const sharedBy = interaction.user.id;
  const showing = { reply, request, library, page: number, isPrivate: false, sharedBy };
  return send(showing, made, (message) => interaction.reply(message));
}

/** In place where the message is the person's own, else in a copy that they alone see. */
async function turn(interaction: Pressed, showing: Omit<Showing, 'isPrivate'>, made: Made): Promise<void> {
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const own = isPrivate || isOwn(interaction);
  await send({ ...showing, isPrivate: isPrivate || !own }, made, (message) =>
    own ? interaction.update({ ...message, attachments: [] }) : interaction.reply(ephemeral(message)),
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
async function showQuotations(interaction: Pressed, page: number, again: boolean, made: Made): Promise<void> {
  const citations = citationsOf(made.reply);
  if (citations.length === 0) return sayAlone(interaction, DISCORD_SAYS.changed);
  await alone(interaction, renderQuotations(made.reply, citations, page, quotationControls(made)), again);
}

/** Answers a suggested question on the spot: to everybody where the asker of the message chose it, else to who chose it. */
async function pick(interaction: Pressed, question: string | undefined, made: Made): Promise<void> {
  const ask = made.commands.find(({ payload }) => payload.name === 'ask');
  if (question === undefined || !ask) return sayAlone(interaction, DISCORD_SAYS.changed);
  const request = { command: 'ask', options: { question } };
  const reply = replyOf(ask, request, made.library);
  const isPrivate =
    isAlwaysPrivate(reply) || interaction.message.flags.has(MessageFlags.Ephemeral) || !isOwn(interaction);
  const message = made.presenter.message({ reply, request, library: made.library, page: 0, isPrivate });
  await interaction.reply(isPrivate ? ephemeral(message) : message);
}

const isOwn = ({ message, user }: Pressed): boolean => message.interactionMetadata?.user.id === user.id;

async function alone(interaction: Pressed, container: APIContainerComponent, again: boolean): Promise<void> {
  const message = messageOf(container);
  await (again ? interaction.update({ ...message, attachments: [] }) : interaction.reply(ephemeral(message)));
}

function sayAlone(interaction: Pressed, content: string): Promise<void> {
  const text = { type: ComponentType.TextDisplay, content } as const;
  return alone(interaction, { type: ComponentType.Container, components: [text] }, false);
}
