import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../src/library/pack.ts';
import { unpack } from '../../src/library/unpack.ts';
import { TermSet, TermTable } from '../../src/search/term-set.ts';

const again = (value: unknown): unknown => unpack(pack(value), new TermTable());

const text = 'Ofsted rated the services “good” in 2019. The leader said: “İt’s \ud83d\ude00 good.” '.repeat(
  4,
);

describe('a packed value', () => {
  it('is the same when it is unpacked, whatever it is', () => {
    // What was parsed has no key of this name: it would be the object's prototype.
    const key = fc.string().filter((name) => name !== '__proto__');
    const any = fc.anything({ key, withMap: true, withNullPrototype: false, withBigInt: false, maxDepth: 4 });
    // The same key in two places is one key: what is kept has strings and numbers for keys.
    const hasPlainKeys = (value: unknown): boolean =>
      value instanceof Map
        ? [...value].every(([key, one]) => (typeof key !== 'object' || key === null) && hasPlainKeys(one))
        : typeof value !== 'object' || value === null || Object.values(value).every(hasPlainKeys);
    const strings = fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 });
    fc.assert(
      fc.property(any.filter(hasPlainKeys), strings, (value, all) => {
        expect(again([value, all])).toEqual([value, all]);
      }),
    );
  });

  it.each([
    [-0],
    [2 ** 27],
    [2 ** 27 - 1],
    [-1],
    [0.1],
    [Number.NaN],
    [Number.NEGATIVE_INFINITY],
    ['\ud800 alone'],
    [['']],
    [{ a: undefined }],
    [{ '': {} }],
    [
      [
        { 'a\nb': 1, c: 2 },
        { a: 1, 'b\nc': 2 },
      ],
    ],
    [new Set([1, 'a'])],
    [new Set(Array.from({ length: 300 }, (_, i) => String(i)))],
  ])('%j too', (value) => {
    expect(again(value)).toStrictEqual(value);
  });

  it('keeps sentences that stand in a text before them', () => {
    const sentences = [text.slice(0, 41), text.slice(42, 83), text.slice(10, 50), text];
    expect(again({ text, sentences, other: 'A sentence that does not stand there.' })).toEqual({
      text,
      sentences,
      other: 'A sentence that does not stand there.',
    });
  });

  it('keeps what is one object one object, also in itself', () => {
    const article = { text };
    const block: { readonly article: object; inside: unknown } = { article, inside: [] };
    block.inside = [block];
    const found = again([article, block, block]) as [object, typeof block, typeof block];
    expect(found[1]).toBe(found[2]);
    expect(found[1].article).toBe(found[0]);
    expect(found[1].inside).toEqual([found[1]]);
  });

  it('has sets of strings that are used as any other', () => {
    const terms = new Set(['ofst', 'rate', '#12']);
    const found = again(terms);
    expect(found).toBeInstanceOf(TermSet);
    if (!(found instanceof TermSet)) return;
    expect([found.size, found.has('rate'), found.has('rated'), [...found]]).toEqual([
      3,
      true,
      false,
      [...terms],
    ]);
    expect([...found.keys()]).toEqual([...found.values()]);
    expect([...found.entries()]).toEqual([...found].map((term) => [term, term]));
    const told: string[] = [];
    for (const term of found) told.push(term);
    expect(told).toEqual([...terms]);
    expect(again(found)).toEqual(found);
  });

  it.each([[() => ''], [Symbol('a')], [new Date(0)], [1n], [Object.create(null)]])(
    'of another kind is refused',
    (value) => {
      expect(() => pack([value])).toThrow(TypeError);
    },
  );

  it('that is cut short is refused', () => {
    const whole = pack([text, { a: [1, 2, 3] }]);
    expect(() => unpack({ ...whole, ints: whole.ints.slice(0, -1) }, new TermTable())).toThrow(RangeError);
  });
});
