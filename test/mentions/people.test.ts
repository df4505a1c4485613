import { describe, expect, test } from 'vitest';
import { createNameFinder } from '../../src/mentions/names.ts';
import { peopleIn } from '../../src/mentions/people.ts';
import { articleOf, libraryOf, shippedLibrary, vocabulary } from '../example-library.ts';

const roles = createNameFinder(vocabulary.roles.map((role) => [role, role]));
const found = (text: string) =>
  peopleIn(text, roles(text), new Set(['kings langley', 'exampleton']), new Set(vocabulary.givenNames)).map(
    ({ name, role }) => (role === undefined ? name : `${name} (${role})`),
  );

describe('people', () => {
  test.each([
    ['Council leader Jo Doe said so', ['Jo Doe (Council leader)'], 'an office before the name'],
    ['Jo Doe, leader of the council, said so', ['Jo Doe (leader of the council)'], 'one after a comma'],
    [
      'Jo Doe, strategic director of children’s services, left',
      ['Jo Doe (strategic director of children’s services)'],
      'the longest office',
    ],
    [
      'director of children’s services (DCS) Jo Doe',
      ['Jo Doe (director of children’s services)'],
      'with its abbreviation',
    ],
    ['Sir Jo Doe spoke', ['Jo Doe'], 'without the title'],
    ['Cllr. Jo Doe spoke', ['Jo Doe'], 'without the title'],
    ['Coun Jo Doe spoke', ['Jo Doe'], 'without a newspaper’s title'],
    ['Jo van Doe and Mary-Ann O’Neil', ['Jo van Doe', 'Mary-Ann O’Neil'], 'parts of names'],
    ['Jo T. Doe resigned', ['Jo T. Doe'], 'an initial'],
    ['Jo Doe’s report', ['Jo Doe'], 'a possessive'],
    ['Mr Doe said so', ['Doe'], 'a surname with a title'],
    ['Mr Doe thanked Al Roe', ['Doe', 'Al Roe'], 'a surname with a title, before a full name'],
    ['Jo\u00a0Doe', ['Jo Doe'], 'a no-break space'],
    [
      'Leader Jo Doe and Director Al Roe',
      ['Jo Doe (Leader)', 'Al Roe (Director)'],
      'two, with offices in capitals',
    ],
    ['the Doe report', [], 'a surname alone'],
    ['Exampleton Borough Council', [], 'a council'],
    ['in Kings Langley', [], 'a place of the folder'],
    ['the Doe Report', [], 'a document'],
    ['Select Commission', [], 'a body'],
    ['Ministry of Housing', [], 'a body'],
    ['Children’s Services', [], 'a service'],
    ['on Wednesday November 5', [], 'a date'],
    ['“In February she left', [], 'a sentence start'],
    ['To Jo Doe, who left', ['Jo Doe'], 'without what begins the sentence'],
    ['The Action Plan was agreed', [], 'words of the language'],
    ['It was found to Require Improvement.', [], 'a grade in capitals'],
    ['after the Focused Visit of May', [], 'a visit'],
    ['the office in Saltpan Lane', [], 'a street'],
    ['Sheila Lane and Joan Ward came', ['Sheila Lane', 'Joan Ward'], 'people called like one'],
    ['Q. How was it rated?', [], 'a question of a list'],
    ['I’d Rather Not', [], 'a contraction'],
    ['Director Grace Field said so', ['Grace Field (Director)'], 'words that have an office'],
    ['Mr Frank Field left', ['Frank Field'], 'words with a title'],
    ['“We cope,” said Nick Page.', ['Nick Page'], 'words that speak'],
    ['Summer Field resigned in May.', ['Summer Field'], 'words that do what only people do'],
    ['Mark Wood and Grace Field came', ['Mark Wood', 'Grace Field'], 'given names that are words'],
    ['Director An Nguyen left', ['An Nguyen (Director)'], 'a name like a little word'],
    ['A. Brown said so', ['A. Brown'], 'an initial'],
    ['letter from Joan Ward', ['Joan Ward'], 'a surname like a place'],
  ])('in %j: %j (%s)', (text, people) => {
    expect(found(text)).toEqual(people);
  });

  test('stand where the text has them', () => {
    const text = 'The leader, Sir Jo Doe, and Al Roe';
    expect(
      peopleIn(text, [], new Set()).map(({ name, span }) => [name, text.slice(span.start, span.end)]),
    ).toEqual([
      ['Jo Doe', 'Jo Doe'],
      ['Al Roe', 'Al Roe'],
    ]);
  });

  test('a surname is that of the person whom the article names in full', () => {
    const { readings } = libraryOf(articleOf('Jo Doe came.\n\nMs Doe left. Mr Roe stayed.'));
    expect(readings.flatMap(({ people }) => people.map(({ name }) => name))).toEqual([
      'Jo Doe',
      'Jo Doe',
      'Roe',
    ]);
  });
});

describe('the people of the five articles', async () => {
  const { readings } = await shippedLibrary();
  const named = readings.flatMap(({ people, sentence }) =>
    people.map(({ name, role = '' }) => `${sentence.article.publisher} | ${name} | ${role}`),
  );

  test.each([
    ['Children & Young People Now', 'Joyce Thacker', 'director of children’s services'],
    ['Children & Young People Now', 'Shaun Wright', 'police and crime commissioner'],
    ['Children & Young People Now', 'Martin Kimber', 'council chief executive'],
    ['Children & Young People Now', 'Jane Parfrement', 'director of safeguarding children and families'],
    ['Children & Young People Now', 'Louise Casey', 'troubled families tsar'],
    ['Children & Young People Now', 'Malcolm Newsam', 'independent children’s commissioner for Rotherham'],
    ['Public Finance', 'Alexis Jay', 'former chief social work adviser'],
    ['Public Finance', 'Derek Myers', ''],
    ['BBC News', 'Chris Read', 'Council leader'],
    ['BBC News', 'Nicola Curley', "strategic director of the council's Children and Young People's Services"],
    ['Voice FM', 'Roger Stone', 'leader'],
    ['Voice FM', 'Nicky Morgan', 'education secretary'],
    ['Voice FM', 'Sammy Woodhouse', 'survivor'],
  ])('%s: %s, %s', (publisher, name, role) => {
    expect(named).toContain(`${publisher} | ${name} | ${role}`);
  });

  test('are no others', () => {
    expect([...new Set(named.map((line) => line.split(' | ')[1]))].sort()).toEqual(
      [
        ...['Alexis Jay', 'Chris Read', 'Derek Myers', 'Derren Hayes', 'Ian Thomas', 'Jane Parfrement'],
        ...['Joyce Thacker', 'Louise Casey', 'Malcolm Newsam', 'Martin Kimber', 'Nicky Morgan'],
        ...['Nicola Curley', 'Roger Stone', 'Sammy Woodhouse', 'Shaun Wright', 'Victoria Cusworth'],
      ].sort(),
    );
  });
});
