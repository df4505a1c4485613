import { describe, expect, it } from 'vitest';
import { completeCommand, replyToLine } from '../../src/terminal/slash-command.ts';
import { commands, library } from './example.ts';

/** What the command was asked, and whether in private; or the hint. */
function reply(line: string) {
  const result = replyToLine(line, commands, library);
  if (result.type === 'hint') return result.hint.text;
  return result.type === 'page' ? [result.page.title, ...result.page.sections.map(({ text }) => text)] : [];
}

describe('replyToLine', () => {
  it.each([
    ['What was it rated?', 'What was it rated?', 'undefined'],
    ['  What does private: mean?  ', 'What does private: mean?', 'undefined'],
    ['/ask What was it rated?', 'What was it rated?', 'undefined'],
    ['/ask question: What was it rated?', 'What was it rated?', 'undefined'],
    ['/ASK question:What was it rated?', 'What was it rated?', 'undefined'],
    ['/ask question: Was it good? private: True', 'Was it good?', 'true'],
    ['/ask private:false question: Was it good?', 'Was it good?', 'false'],
    ['/ask Was it good? private:yes', 'Was it good?', 'true'],
    [
      '/ask question: What was the question: good or bad?',
      'What was the question: good or bad?',
      'undefined',
    ],
    ['/ask Answer this question: was it good?', 'Answer this question: was it good?', 'undefined'],
    ['/ask question: He said: it was good', 'He said: it was good', 'undefined'],
  ])('%j asks %j, private: %s', (line, question, isPrivate) => {
    expect(reply(line)).toEqual([`asked: ${question}`, `private: ${isPrivate}`]);
  });

  it('runs a command without options, whatever follows it', () => {
    expect(reply('/about')).toEqual(['About']);
    expect(reply(' /about this')).toEqual(['About']);
  });

  it.each(['/ask', '/ask question:', '/ask private:true'])('says how to type what %j lacks', (line) => {
    expect(reply(line)).toBe('Type it like this: /ask question: …');
  });

  it.each(['/unknown x', '/', '/constructor'])('names the commands there are for %j', (line) => {
    expect(reply(line)).toContain('There are: /ask, /about.');
  });
});

describe('completeCommand', () => {
  it.each([
    ['/', ['/ask', '/about']],
    ['/a', ['/ask', '/about']],
    ['/ab', ['/about']],
    ['/x', []],
    ['a', []],
    ['', []],
  ])('completes %j to %j', (line, expected) => {
    expect(completeCommand(line, commands)).toEqual([expected, line]);
  });
});
