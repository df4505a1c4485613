import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../commands/index.ts';
import { renderText } from '../../src/terminal/render-text.ts';
import { replyToLine, typedMessageCommand } from '../../src/terminal/slash-command.ts';
import { displayOf } from '../../src/terminal/terminal.ts';
import { library } from '../views/example.ts';
import { memoryTerminal } from './example.ts';

const typed = [...commands, ...messageCommands.map(typedMessageCommand)];

async function show(line: string, width = 80): Promise<string> {
  const display = await displayOf(memoryTerminal('').terminal.output, { COLUMNS: `${width}` });
  return renderText(replyToLine(line, typed, library), display);
}

describe('the commands in the terminal', () => {
  it('draws a table with its quotations below', async () => {
    const text = await show('/ratings area: leadership');
    expect(text).toContain(
      [
        '┌────────────┬────────────────────────────────┬────────────────────────────────┐',
        '│            │ 3 to 27 March 2015 (reported   │ July 2018 (reported 10         │',
        '│            │ 20 May 2015)                   │ September 2018)                │',
        '├────────────┼────────────────────────────────┼────────────────────────────────┤',
        '│ Leadership │ inadequate [1]                 │ good [2]                       │',
        '└────────────┴────────────────────────────────┴────────────────────────────────┘',
      ].join('\n'),
    );
    expect(text).toContain('[1] “Inspectors rated leadership');
  });

  it.each([40, 60, 80, 100])('stays within %i columns, links aside', async (width) => {
    for (const line of [
      '/ratings',
      '/compare first: 2015 second: 2018',
      '/timeline',
      '/findings inspection: 2015',
      '/quote transformed',
      '/sources article: good',
      '/check Exampleton was rated good in 2015.',
    ]) {
      for (const row of (await show(line, width)).split('\n'))
        expect([line, [...row].length <= width]).toEqual([line, true]);
    }
  });

  it('becomes lines where the window is too narrow for a table', async () => {
    const text = await show('/ratings', 40);
    expect(text).not.toContain('│');
    expect(text).toContain('Adoption\n  3 to 27 March 2015 (reported 20 May\n  2015): requires improvement');
  });

  it.each([
    ['/timeline from: 2013 to: 2014', '2013\n[1] “Some homes were closed in 2013.”'],
    ['/findings inspection: 2015 kind: strengths', 'Strengths\n\n[1] “The report praised'],
    ['/compare first: 2015 second: 2018 area: adoption', '│ worse'],
    [
      '/quote words: quality of services is transformed',
      '“The »quality of services is transformed«,” it said.',
    ],
    ['/quote nobody said this anywhere', '“nobody said this anywhere” does not stand in the articles'],
    ['/sources article: undated', 'means May 2022'],
    ['/sources article: nothing like it', 'There is no article that “nothing like it” could mean.'],
    ['/check Exampleton was rated good in 2015.', 'Contradicted “Exampleton was rated good in 2015.”'],
    ['/check', 'Type it like this: /check message: …'],
    ['/ask question: What was Exampleton rated? inspection: 2018', 'Good overall'],
    ['/ask question: What was Exampleton rated? source: No such paper', 'There is no article'],
  ])('%s', async (line, expected) => {
    expect(await show(line, 100)).toContain(expected);
  });

  it('shows a quotation once, and its number where it is cited again', async () => {
    const text = await show(
      '/check Exampleton was rated inadequate in 2015. It was rated inadequate in March 2015.',
    );
    expect(text.match(/have been rated/g)).toHaveLength(1);
    expect(text).toMatch(/Supported .*\n?.*\[1\]\n/);
  });
});
