import fc from 'fast-check';

/** Texts that try to ping, format, link or leave a quotation. */
export const hostile: readonly string[] = [
  '@everyone @here <@123456789012345678> <@!1> <@&2> <#3> </ask:4> <id:home> <t:0:R> <:smile:5> <a:wave:6>',
  '**bold** __underline__ *italic* _italic_ ~~struck~~ ||spoiler|| `code` ``code``',
  '```js\nalert(1)\n```',
  '# heading\n## heading\n### heading\n   # heading',
  '-# small print\n - list\n* list\n+ list\n1. list\n  20) list',
  '> quotation\n>>> everything below',
  '[link](https://evil.example) [a][b](c) [1](https://evil.example) [1] text](https://evil.example)',
  '[link\\](https://evil.example) \\[link](https://evil.example)',
  'https://evil.example/x http://evil.example <https://evil.example> discord.gg/evil discordapp.com/invite/evil',
  'steam://run/1 discord://x mailto:a@b.example tel:+44',
  'line\r\n# heading\r# heading\u2028# heading\u2029# heading\u0085# heading\u000b# heading',
  '\u202eRIGHT TO LEFT\u202c \u2066isolate\u2069 \u200e\u200f\u061c',
  '<\u200b@123456789012345678> @\u200beveryone \u200b# heading \ufeff> quotation',
  '\u200d# heading\n\u00ad- list\n\u00a0> quotation',
  '\\',
  'trailing backslash \\',
  '\\\\*not bold\\\\*',
  'broken \ud83d surrogate \udc4d',
  '\u0000\u0007\u001b[31mred\u001b[0m',
  '“Children’s services – rated ‘good’”',
  "Children's services rated 'inadequate' (again) – 2017/18, £12.5m; 50% & more!",
];

/** Any text, made from hostile pieces and anything else. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile),
      fc.constantFrom(
        '\n',
        ' ',
        '\\',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '@',
        '#',
        '-',
        '1.',
        '*',
        '_',
        '`',
        '|',
        '~',
        ':',
        '/',
      ),
      fc.constantFrom('everyone', 'https', 'discord.gg', '[1]', 'Not good.', 'Judged inadequate. '),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
