import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSecrecy } from '../../src/shared/secrecy.ts';

const ours = createSecrecy('secret');
const theirs = createSecrecy('another secret');

describe('keys', () => {
  it('are the same with the same secret only', () => {
    expect(ours.keyOf('person', '42')).toBe(createSecrecy('secret').keyOf('person', '42'));
    expect(ours.keyOf('person', '42')).not.toBe(theirs.keyOf('person', '42'));
  });

  it('hold no id, and tell ids and where one ends apart', () => {
    expect(ours.keyOf('person', '400000000000000001')).not.toContain('4000000');
    expect(ours.keyOf('a', 'bc')).not.toBe(ours.keyOf('ab', 'c'));
  });
});

describe('what is sealed', () => {
  it('can be opened with the same secret at the same place alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = ours.seal(text, 'place');
        expect(createSecrecy('secret').open(sealed, 'place')).toBe(text);
        expect(theirs.open(sealed, 'place')).toBeUndefined();
        expect(ours.open(sealed, 'elsewhere')).toBeUndefined();
      }),
    );
  });

  it('never looks the same twice, nor shows the text', () => {
    const sealed = ours.seal('Was my school in the report?', 'place');
    expect(sealed).not.toBe(ours.seal('Was my school in the report?', 'place'));
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('school');
  });

  it('is not opened where a byte was changed, or it is anything else', () => {
    const bytes = Buffer.from(ours.seal('text', 'place'), 'base64');
    for (let index = 0; index < bytes.length; index++) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(ours.open(changed.toString('base64'), 'place')).toBeUndefined();
    }
    for (const foreign of ['', 'x', 'not base64 at all …', bytes.subarray(0, 28).toString('base64')])
      expect(ours.open(foreign, 'place')).toBeUndefined();
  });
});
