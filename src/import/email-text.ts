import { datesIn } from '../mentions/dates.ts';
import type { Facts, LeftOut, Material } from './material.ts';

const field = /^(From|Sent|Date|To|Cc|Bcc|Subject|Importance|Attachments?|Reply-To):[ \t]*(.*)$/iu;
const farewell =
  /^(?:(?:kind(?:est)?|best|warm|many) )?regards,?$|^(?:best wishes|yours (?:sincerely|faithfully)|many thanks),?$/iu;
const longestSignature = 14;

/**
 * The text of an e-mail saved from a mail program: its head gives title and date, its signature is left out. Any
 * other text stays as it is.
 */
export function withoutMailHead(text: string): Pick<Material, 'text' | 'facts' | 'leftOut'> {
  const lines = text.trimStart().split('\n');
  const end = lines.findIndex((line) => !field.test(line.trim()));
  const head = lines.slice(0, Math.max(0, end)).map((line) => line.trim());
  const fields = new Map(
    head.map((line) => {
      const [, name = '', value = ''] = field.exec(line) ?? [];
      return [name.toLowerCase(), value.trim()] as const;
    }),
  );
  if (!fields.has('subject') || !(fields.has('from') || fields.has('sent')))
    return { text, facts: {}, leftOut: [] };
  const { body, signature } = parted(lines.slice(end));
  return {
    text: body.join('\n').trim(),
    facts: factsOf(fields),
    leftOut: [
      ...head.map((line): LeftOut => ({ text: line, why: 'the head of an e-mail' })),
      ...signature.map((line): LeftOut => ({ text: line, why: 'the signature of an e-mail' })),
    ],
  };
}

function factsOf(fields: ReadonlyMap<string, string>): Facts {
  const title = fields.get('subject')?.replace(/^(?:(?:re|fwd?|fw):\s*|\[[^\]]*\]\s*)+/iu, '');
  const [sent] = datesIn(fields.get('sent') ?? fields.get('date') ?? '');
  return {
    ...(title && { title }),
    ...(sent?.known === 'stated' && sent.edtf !== undefined && { published: sent.edtf }),
  };
}

/** From "Kind regards" on, where little follows it. */
function parted(lines: readonly string[]): { body: readonly string[]; signature: readonly string[] } {
  const at = lines.findLastIndex((line) => farewell.test(line.trim()));
  const rest = at < 0 ? [] : lines.slice(at).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  if (rest.length === 0 || rest.length > longestSignature) return { body: lines, signature: [] };
  return { body: lines.slice(0, at), signature: rest };
}
