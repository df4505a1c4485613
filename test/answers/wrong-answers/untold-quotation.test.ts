import { expect, test } from 'vitest';
import { articleOf, libraryOf } from '../../example-library.ts';
import { ask } from './example.ts';

const library = libraryOf(
  articleOf(
    'Ann Hoyle, the leader of Exampleton, said: “Our services are utterly changed.”\n\nOfsted called the work of Exampleton good.',
  ),
);

test('of words that no article has nobody is said to have said them', () => {
  const reply = ask(library, 'Who said it was "a remarkable turnaround"?');
  expect(reply.status).toBe('unanswered');
  expect(reply.headline).toContain('“a remarkable turnaround”');
});

test('words as somebody remembers them are found', () => {
  const reply = ask(library, 'Who said the services were "utterly changed"?');
  expect(reply.status).toBe('answered');
  expect(reply.headline).toContain('Ann Hoyle');
});

test('a title or a topic in quotation marks is nobody’s words', () => {
  expect(ask(library, 'What did Ofsted say about "county lines gangs"?').headline).not.toMatch(/^Nobody/u);
});
