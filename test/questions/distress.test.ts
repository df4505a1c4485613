import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { isAlwaysPrivate } from '../../src/commands/command.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { helpFor } from '../../src/questions/distress.ts';

const library = await loadLibrary('knowledge');
const { distress } = library.vocabulary;
const four = await loadLibrary('test/articles/four-councils');

describe('somebody who writes of themselves, or of one they fear for', () => {
  test.each([
    'he made me have sex',
    'I was exploited as a child',
    'i was a victim',
    'I am a survivor and I am struggling',
    'I feel like dying',
    "I don't want to be here any more",
    'she was raped when she was 12',
    'they were grooming her',
    'my daughter has bruises and is crying',
    'It happened to me too',
    'help',
    'please help me',
    'where can survivors get support',
    'what support is there for survivors?',
    'who can I talk to',
    "I'd like to know who to report abuse to",
    'can someone tell me who i can talk to about what happened to me',
    'any idea where survivors get counselling',
    'is the help there for adults who were abused',
    'I would like to know where to get help',
    'Hello, I was abused as a child',
    'Can you tell me please I was raped',
    'So, my uncle hits me',
    ...[
      'hits her child',
      'beats the boy',
      'punches him',
      'starves them',
      'is threatening her',
      'neglects them',
    ].map((deed) => `my neighbour ${deed}`),
    ...['was kicked', 'is locked in', 'has burns', 'is missing', 'keeps crying', 'is bruised'].map(
      (state) => `my daughter ${state}`,
    ),
  ])('%s', (said) => {
    expect(helpFor(said.toLowerCase(), distress)).toBe('first');
    const reply = answer(library, said);
    expect(reply).toMatchObject({
      status: 'unanswered',
      reason: 'out-of-scope',
      citations: [],
      suggestions: [],
    });
    expect(reply).toHaveProperty(
      'headline',
      expect.stringMatching(/0808 800 5000[\s\S]*0808 801 0331[\s\S]*116 123/),
    );
    expect(isAlwaysPrivate({ type: 'answer', answer: reply })).toBe(true);
  });

  test.each([
    'Tell me how many children were abused',
    'Can you tell me who resigned after children were abused?',
    'Show me what happened to abused children',
    'I want to know what inspectors said about children at risk of being groomed',
    'help me understand the ratings',
    'We read that Exampleton was rated good',
    'When were the children abused?',
    'Who was she and what did she say about abuse?',
    'What did inspectors say about help and protection?',
    'What help did survivors get?',
    'can anyone tell me how many children were abused',
    'What did inspectors say about support for children who had been exploited?',
    'Did inspectors say that children knew who to go to if they were being abused?',
    'Did staff know who to report abuse to?',
    'Do foster carers know who to call when a child goes missing?',
  ])('is not whoever asks: %s', (asked) => {
    expect(helpFor(asked.toLowerCase(), distress)).toBeUndefined();
  });
});

describe('victims', () => {
  test.each(['Were the victims believed?', 'victims', 'Which woman was a victim?', 'survivors in the town'])(
    'are not named in reply to %s',
    (asked) => {
      const reply = answer(library, asked);
      const said = [
        reply.headline,
        ...reply.citations.map(({ article, span }) => article.text.slice(span.start, span.end)),
      ];
      expect(said.join('\n')).not.toMatch(/Woodhouse/);
    },
  );

  test.each(['Did the victims lie?', 'did the girls consent', 'Were the children to blame?'])(
    'are not blamed: %s',
    (asked) => {
      expect(answer(library, asked)).toMatchObject({
        status: 'unanswered',
        reason: 'will-not',
        citations: [],
      });
    },
  );
});

describe('how things are today', () => {
  test.each(['Are children safe now?', 'Is it safe for kids there', 'Is the abuse still happening?'])(
    'is nothing that articles can tell: %s',
    (asked) => {
      expect(answer(four, asked)).toMatchObject({ status: 'unanswered', citations: [] });
    },
  );
});
