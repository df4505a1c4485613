import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { loadLibrary } from '../../src/library/load-library.ts';

const library = await loadLibrary('knowledge');

describe('what is asked of something else altogether', () => {
  it.each([
    'recommend me a laptop',
    'tell me a joke',
    "what's the weather in Rotherham tomorrow",
    'write me a poem',
    'Write a poem about Rotherham',
    'who won the football',
    'what is the capital of France',
    'can you suggest a good pizza place?',
    'can you do my maths homework',
    'best laptop for a social work student under 400 quid',
  ])('gets one line that says what can be asked, and no sentence of an article: %s', (question) => {
    const reply = answer(library, question);
    expect(reply).toMatchObject({ status: 'unanswered', reason: 'out-of-scope', citations: [] });
    expect(reply.headline).toMatch(/^I only look things up in 5 articles .*“What was Rotherham rated\?”.*”$/);
  });

  it.each(['How much did it cost the council to turn children’s services around?'])(
    'is not what inspections are about, though no article tells it: %s',
    (question) => {
      expect(answer(library, question)).toMatchObject({ status: 'unanswered', reason: 'not-covered' });
    },
  );

  it.each([
    'What was Rotherham rated?',
    'Who resigned?',
    'who got the sack over it',
    'Tell us the song that the young people wrote for Rotherham',
    'Were children in care rated good whatever the weather?',
  ])('is not what articles may tell: %s', (question) => {
    expect(answer(library, question).headline).not.toMatch(/^I only look/);
  });
});
