import { expect, test } from 'vitest';
import { withoutMailHead } from '../../src/import/email-text.ts';

const mail = `From: Press Office <press@council.example>
Sent: 24 March 2025 07:58
To: Newsdesk
Subject: FW: Services rated good

Ofsted rated services good.

Notes to editors
1. It is so.

Kind regards

A. Person
T: 01632 960222
`;

test('an e-mail gives title and date; its head and its signature are left out and shown', () => {
  const { text, facts, leftOut } = withoutMailHead(mail);
  expect(text).toBe('Ofsted rated services good.\n\nNotes to editors\n1. It is so.');
  expect(facts).toEqual({ title: 'Services rated good', published: '2025-03-24' });
  expect(leftOut.map((one) => one.text)).toEqual([
    'From: Press Office <press@council.example>',
    'Sent: 24 March 2025 07:58',
    'To: Newsdesk',
    'Subject: FW: Services rated good',
    'Kind regards',
    'A. Person',
    'T: 01632 960222',
  ]);
});

test.each([
  'From: here to there\n\nWords.',
  'Subject: what it is about\n\nWords.\n\nKind regards\n\nA. Person',
  `A headline\n\n${mail}`,
])('any other text stays as it is: %j', (text) => {
  expect(withoutMailHead(text)).toEqual({ text, facts: {}, leftOut: [] });
});
