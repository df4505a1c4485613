import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { type Component, flatten, type Message } from './shapes.ts';

/** A file as it came. */
export interface UploadedFile {
  /** The number of its part: `files[0]` is 0. */
  readonly index: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a request carries: JSON, or JSON and files. */
export interface Payload {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

const LARGEST = 10 * 1024 * 1024;

const Attachments = z.array(
  z.looseObject({
    id: z.union([z.string(), z.number()]),
    description: z.string().max(1024).nullish(),
  }),
);

export async function readBody(request: IncomingMessage): Promise<Payload> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8')), files: [] };
}

async function readForm(bytes: Buffer, type: string): Promise<Payload> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  for (const [part, value] of form.entries()) {
    const [, index] = /^files\[(\d+)\]$/.exec(part) ?? [];
    if (index === undefined || typeof value === 'string') continue;
    files.push({ index: Number(index), name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}

/** What Discord refuses in uploads, and pictures that a screen reader could not read out. */
export function checkUploads(message: Message, files: readonly UploadedFile[]): readonly string[] {
  const listed = Attachments.safeParse(message['attachments'] ?? []);
  const pictures = flatten(message.components).flatMap(({ items }) => items ?? []);
  const names = files.map(({ name }) => `attachment://${name}`);
  const isListed = ({ index }: UploadedFile) => listed.data?.some(({ id }) => Number(id) === index) ?? false;
  const isShown = (name: string) =>
    pictures.some(({ media }: NonNullable<Component['items']>[number]) => media.url === name);
  return [
    ...(listed.success ? [] : ['attachments that cannot be read']),
    ...files.filter((file) => !isListed(file)).map(({ name }) => `${name} is not among the attachments`),
    ...files
      .filter(({ bytes }) => bytes.length > LARGEST || bytes.length === 0)
      .map(({ name }) => `${name}: its size`),
    // With Components V2, a file that no component refers to is not shown.
    ...names.filter((name) => !isShown(name)).map((name) => `${name} is not shown`),
    ...pictures
      .filter(({ media }) => !names.includes(media.url))
      .map(({ media }) => `${media.url} was not uploaded`),
    ...pictures
      .filter(({ description }) => !description)
      .map(({ media }) => `${media.url} has no alternative text`),
  ];
}
