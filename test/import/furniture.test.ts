import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutFurniture } from '../../src/import/furniture.ts';
import { parseFurniture } from '../../src/import/furniture-rules.ts';
import { rules } from './rules.ts';

const furniture = [
  'Did you enjoy this article?',
  'Did you find this page useful? Yes No',
  'AddToAny',
  'Share this article',
  'Share on Facebook',
  'Tweet | Share | Email',
  'Back to top',
  'Home > News > March 2024',
  'More from UK',
  'Related articles',
  'Most read',
  'READ MORE: Council tax to rise',
  'Subscribe',
  'Sign up to our daily newsletter for the latest news from Exampleton.',
  'Get the Gazette straight to your inbox',
  'From £12 / month',
  'We use cookies to make this site better. You can accept or reject them.',
  'Accept all cookies',
  'Advertisement',
  'Listen to highlights from West Yorkshire on BBC Sounds, catch up with the latest episode of Look North',
  'Follow us on Facebook',
  'Image source, Getty Images',
  'Getty Images',
  'Photo: A. Person',
  '© 2024 Exampleton Council',
  '12 Comments',
  'Link to Instagram Link to X Close Phone Email Search',
];

const words = [
  'Children wait too long for a social worker.',
  '  • Overall effectiveness is GOOD.',
  '  • The experiences and progress of care leavers: Outstanding',
  'Overall effectiveness | Good',
  'What needs to improve?',
  'Notes to editors',
  'Information is not shared with partners in time.',
  'Share of children with an up-to-date plan: 46 per cent',
  'More children are now in stable homes.',
  'Home visits',
  'Related concerns were raised in the previous inspection.',
  'Top marks for the service',
  'Video: Survivor shares her story',
  'The full report can be found here.',
  'Phone calls went unanswered, inspectors said on Facebook.',
  'Topics covered by the inspection',
  'Get help early',
  'Joining up services',
];

describe('the rules that ship', () => {
  test.each(furniture)('leave out: %s', (line) => {
    const { text, leftOut } = withoutFurniture(`First words.\n\n${line}\n\nLast words.`, rules);
    expect(text).toBe('First words.\n\nLast words.');
    expect(leftOut).toMatchObject([{ text: line, line: 2 }]);
  });

  test.each(words)('keep: %s', (line) => {
    const text = `First words.\n\n${line}\n\nLast words.`;
    expect(withoutFurniture(text, rules)).toEqual({ text, leftOut: [] });
  });
});

test('a box goes as a whole, from its heading to its last button', () => {
  const text =
    'Words.\n\nThe Example Magazine\n\n  • Print issues\n  • Supplements\n\nFrom £12 / month\n\nSubscribe\n\nMore words.';
  expect(withoutFurniture(text, rules).text).toBe('Words.\n\nMore words.');
});

test('a heading like that of a box keeps what stands under it, where that is the article', () => {
  const text = 'Words.\n\nMembership\n\nThe board has nine members.\n\nSubscribe';
  expect(withoutFurniture(text, rules).text).toBe('Words.\n\nMembership\n\nThe board has nine members.');
});

test('a picture credit that runs into the first word goes alone', () => {
  const { text, leftOut } = withoutFurniture('Getty ImagesChildren wait. Getty ImagesToo.', rules);
  expect(text).toBe('Children wait. Getty ImagesToo.');
  expect(leftOut).toMatchObject([{ text: 'Getty Images' }]);
});

test('a caption that stands twice in a row stays once', () => {
  const caption = 'Inspectors outside the Town Hall';
  expect(withoutFurniture(`${caption}\n${caption}\n\nWords.`, rules).text).toBe(`${caption}\n\nWords.`);
});

test('a line that the editor asks for stays', () => {
  const { text } = withoutFurniture('Words.\n\nMore from UK\n\nSubscribe', rules, ['from UK']);
  expect(text).toBe('Words.\n\nMore from UK');
});

test('nothing is lost: every line is kept to the character, or listed', () => {
  const line = oneof(constantFrom(...furniture, ...words, '', '  '), string());
  assert(
    property(array(line), (lines) => {
      const source = lines.map((one) => one.replaceAll('\n', ' ')).join('\n');
      const { text, leftOut } = withoutFurniture(source, rules);
      const filled = (one: string) => one.split('\n').filter((piece) => piece.trim() !== '');
      expect(filled(text).length + leftOut.filter(({ why }) => !why.includes('run into')).length).toBe(
        filled(source).length,
      );
      const left = filled(source);
      for (const kept of filled(text)) {
        const at = left.findIndex((one) => one === kept || one.endsWith(kept));
        expect(at).toBeGreaterThanOrEqual(0);
        left.splice(0, at + 1);
      }
    }),
  );
});

test('a wrong pattern is reported with its line', () => {
  const source = "lines:\n  - what: a share bar\n    patterns:\n      - 'share('\n";
  expect(parseFurniture('furniture.yaml', source)).toMatchObject({
    problems: [{ file: 'furniture.yaml', line: 4, message: expect.stringContaining('share(') }],
  });
});
