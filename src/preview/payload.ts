/** A file as it was uploaded. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a request or a response carries in Discord's forms: JSON, or JSON with files. */
export interface Payload {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** Reads JSON, or a form of `payload_json` and `files[n]`; rejects where it is neither. */
export async function readPayload(request: Request): Promise<Payload> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const text = await request.text();
    return { body: text === '' ? {} : JSON.parse(text), files: [] };
  }
  const form = await request.formData();
  const files: UploadedFile[] = [];
  for (const [part, value] of form.entries()) {
    if (!part.startsWith('files[') || typeof value === 'string') continue;
    files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}
