import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderAnswer, renderPage } from '../../src/terminal/render-text.ts';
import { displayOf } from '../../src/terminal/terminal.ts';
import { answered, article, memoryTerminal, plainDisplay, unanswered, undated } from './example.ts';

const hostile = 'a\u001b]0;title\u0007b\u009b31mc\u202ed\u2028e\rf\u007f';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not appear
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe('renderAnswer', () => {
  it('shows headline, numbered quotation, publisher, date, link, notes and suggestions', () => {
    expect(renderAnswer(answered, plainDisplay)).toBe(
      [
        'Exampleton was rated good. [1]',
        '',
        "[1] “Ofsted rated Exampleton's services good in 2019.”",
        '    The Example (newspaper), 4 March 2019: Services rated good',
        '    https://example.org/good',
        '',
        'Note: Another article says otherwise.',
        '',
        'You could ask:',
        '  - When was Exampleton inspected?',
      ].join('\n'),
    );
  });

  it('says that an article is undated, and shows no link where there is none', () => {
    const text = renderAnswer(
      { ...answered, citations: [{ number: 1, article: undated, span: { start: 0, end: 6 } }] },
      plainDisplay,
    );
    expect(text).toContain('The Example (newspaper), undated: Services rated good');
    expect(text).not.toContain('https://');
  });

  it('keeps the lines of a headline apart', () => {
    const text = renderAnswer(
      { ...answered, headline: '2016: inadequate [1]\n2019: good [2]' },
      plainDisplay,
    );
    expect(text.split('\n').slice(0, 2)).toEqual(['2016: inadequate [1]', '2019: good [2]']);
  });

  it('labels the nearest passages of a question that is not answered', () => {
    const text = renderAnswer({ ...unanswered, citations: answered.citations }, plainDisplay);
    expect(text).toMatch(/^The articles do not say why\.\n\nThe nearest passages:\n\n\[1\] “Ofsted/);
    expect(renderAnswer(unanswered, plainDisplay)).toBe('The articles do not say why.');
  });

  it('keeps apart what a headline that leads to quotations does not point to', () => {
    const second = { number: 2, article: undated, span: { start: 0, end: 6 } };
    const citations = [...answered.citations, second] as const;
    const shown = (headline: string) => renderAnswer({ ...answered, headline, citations }, plainDisplay);
    const [upper = '', lower = ''] = shown('What the articles say [1]:').split('\n\nFurther passages:\n\n');
    expect(upper).toContain('[1] “');
    expect(lower).toMatch(/^\[2\] “Ofsted”/u);
    expect(shown('What the articles say [1][2]:')).not.toContain('Further passages');
    expect(shown('Good overall [1]')).not.toContain('Further passages');
  });

  it('offers the readings of an ambiguous question', () => {
    const text = renderAnswer({ ...answered, status: 'ambiguous', citations: [] }, plainDisplay);
    expect(text).toContain('Did you mean:\n  - When was Exampleton inspected?');
  });

  it('lets nothing through that could steer the terminal', () => {
    const evil = {
      ...article,
      title: hostile,
      publisher: hostile,
      kind: hostile,
      url: `https://e.org/${hostile}`,
      text: hostile,
    };
    const text = renderAnswer(
      {
        ...answered,
        headline: hostile,
        citations: [{ number: 1, article: evil, span: { start: 0, end: hostile.length } }],
        notes: [hostile],
        suggestions: [hostile],
      },
      plainDisplay,
    );
    expect(text).not.toMatch(steering);
    expect(text).toContain('“a�]0;title�b�31mc�d�e f�”');
  });

  it('wraps to the terminal, between words and with every word kept', async () => {
    const { terminal } = memoryTerminal('', true);
    const wide = {
      ...article,
      text: `${'In 2016 the looked-after children’s services were inadequate 子どもたち; '.repeat(9)}.`,
    };
    const long = {
      ...answered,
      citations: [{ number: 1, article: wide, span: { start: 0, end: wide.text.length } }] as const,
    };
    const text = renderAnswer(long, await displayOf(terminal.output, {}));
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
    const words = stripVTControlCharacters(text).replace(/\s+/g, ' ');
    expect(words).toContain(`[1] “${wide.text}” The Example (newspaper)`);
  });

  it('colours in a terminal only, and says the same', async () => {
    const { terminal } = memoryTerminal('', true);
    const coloured = renderAnswer(answered, await displayOf(terminal.output, {}));
    const plain = renderAnswer(answered, await displayOf(terminal.output, { NO_COLOR: '1' }));
    expect(coloured).toContain('\u001b[');
    expect(plain).not.toContain('\u001b');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });
});

describe('renderPage', () => {
  it('shows title, headings, text and links', () => {
    const page = {
      title: 'Sources',
      sections: [
        { heading: 'One', text: 'first\nsecond', link: { label: 'Read', url: 'https://example.org/a' } },
        { text: 'bare' },
      ],
    };
    expect(renderPage(page, plainDisplay)).toBe(
      'Sources\n\nOne\nfirst\nsecond\nRead: https://example.org/a\n\nbare',
    );
  });

  it('lets nothing through that could steer the terminal', () => {
    const section = { heading: hostile, text: hostile, link: { label: hostile, url: hostile } };
    expect(renderPage({ title: hostile, sections: [section] }, plainDisplay)).not.toMatch(steering);
  });
});

describe('displayOf', () => {
  it('leaves lines whole where the output is no terminal, unless COLUMNS is set', async () => {
    const { terminal } = memoryTerminal('');
    expect(await displayOf(terminal.output, {})).toMatchObject({ width: undefined, colour: false });
    expect(await displayOf(terminal.output, { COLUMNS: '72' })).toMatchObject({ width: 72, colour: false });
    expect(await displayOf(terminal.output, { COLUMNS: 'wide' })).toMatchObject({ width: undefined });
  });

  it('keeps to a readable width', async () => {
    const { output } = memoryTerminal('').terminal;
    expect((await displayOf(Object.assign(output, { isTTY: true, columns: 300 }), {})).width).toBe(100);
    expect((await displayOf(Object.assign(output, { isTTY: true, columns: 3 }), {})).width).toBe(20);
  });
});
