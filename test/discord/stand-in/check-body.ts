import * as spec from 'discord-api-spec/zod';
import { z } from 'zod';
import type { ZodMiniType } from 'zod/mini';
import { invalidBody } from './api-error.ts';
import { checkCommands } from './check-commands.ts';
import { checkDeferral, checkMessage } from './check-message.ts';
import { Callback, Command, Message } from './shapes.ts';
import { checkUploads, type UploadedFile } from './upload.ts';

function against(schema: ZodMiniType, body: unknown): readonly string[] {
  const { success, error } = schema.safeParse(body);
  return success ? [] : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw invalidBody(problems);
}

/** The first response in the body, checked; throws what Discord would answer. */
export function readCallback(body: unknown, files: readonly UploadedFile[] = []): z.infer<typeof Callback> {
  const { type } = z.looseObject({ type: z.number() }).parse(body);
  const update = type === 6 || type === 7;
  const schema = update
    ? spec.UpdateMessageInteractionCallbackRequestSchema
    : spec.CreateMessageInteractionCallbackRequestSchema;
  refuse(against(schema, body));
  const callback = Callback.parse(body);
  const deferral = type === 5 || type === 6;
  const message = callback.data ?? Message.parse({});
  refuse(
    deferral ? checkDeferral(callback.data) : [...checkMessage(message), ...checkUploads(message, files)],
  );
  return callback;
}

/** A follow-up or an edit in the body, checked; throws what Discord would answer. */
export function readWebhookMessage(
  body: unknown,
  edit: boolean,
  files: readonly UploadedFile[] = [],
): Message {
  refuse(
    against(
      edit ? spec.IncomingWebhookUpdateRequestPartialSchema : spec.IncomingWebhookRequestPartialSchema,
      body,
    ),
  );
  const message = Message.parse(body);
  refuse([...checkMessage(message), ...checkUploads(message, files)]);
  return message;
}

/** Documented as a string of digits, published as a number; Discord takes both. */
function withNumber(command: unknown): unknown {
  const { success, data } = z
    .looseObject({ default_member_permissions: z.string().regex(/^\d+$/) })
    .safeParse(command);
  return success ? { ...data, default_member_permissions: Number(data.default_member_permissions) } : command;
}

/** The commands in the body, checked; throws what Discord would answer. */
export function readCommands(body: unknown): readonly Command[] {
  const list = z.array(z.unknown()).parse(body);
  refuse(list.flatMap((command) => against(spec.ApplicationCommandUpdateRequestSchema, withNumber(command))));
  const commands = z.array(Command).parse(body);
  refuse(checkCommands(commands));
  return commands;
}
