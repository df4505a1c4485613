import { describe, expect, test } from 'vitest';
import { createNameFinder } from '../../src/mentions/names.ts';
import { peopleIn } from '../../src/mentions/people.ts';
import { articleOf, libraryOf, vocabulary } from '../example-library.ts';

const roles = createNameFinder(vocabulary.roles.map((role) => [role, role]));

describe('an office', () => {
  test.each([
    ['The Leader (Councillor Jo Doe) asked how', 'Leader'],
    ['Councillor Jo Doe, the leader, said', 'leader'],
    ['The Lead Member for Children, Councillor Jo Doe, spoke', 'Lead Member for Children'],
    ['Jo Doe, a former chief executive of two councils, came', 'former chief executive of two councils'],
    ['Conservative group leader Jo Doe wants', 'Conservative group leader'],
    ['Jo Doe, director of adult services since 2019, left', 'director of adult services'],
    ['Jo Doe, chair of the improvement board, left', 'chair of the improvement board'],
    ['Jo Doe, the interim director who came in May, left', 'interim director'],
    ['The new director for children Jo Doe said', 'director for children'],
    ['Chair Jo Doe said', 'Chair'],
    ['Jo Doe became director for the second time in May', 'director'],
    ['Jo Doe, a social worker of ten years, said', 'social worker'],
  ])('is given with what makes another of it, and what it is for: %s', (text, role) => {
    const { readings } = libraryOf(articleOf(text));
    expect(readings.flatMap(({ people }) => people)).toMatchObject([{ name: 'Jo Doe', role }]);
  });
});

describe('an office beside a name', () => {
  const officesIn = (text: string) =>
    peopleIn(text, roles(text), new Set(['exampleton'])).map(
      ({ name, role = '-', isNotHeld }) => `${name}: ${role}${isNotHeld ? ' (not held)' : ''}`,
    );

  test.each([
    ['Ms P Lyle, who has been appointed by the Minister as commissioner, came', ['P Lyle: commissioner']],
    ['Children’s commissioner for England Al Roe spoke', ['Al Roe: Children’s commissioner for England']],
    ['Children’s commissioner for England Sir Al Roe spoke', ['Al Roe: Children’s commissioner for England']],
    ['The leader of Exampleton Al Roe spoke', ['Al Roe: leader of Exampleton']],
    ['The leader of the Labour group Jo Doe spoke', ['Jo Doe: leader of the Labour group']],
    ['Ian Doe, currently Sampleshire DCS, is to take over', ['Ian Doe: Sampleshire DCS']],
    ['Ian Doe, Sampleshire’s acting DCS, is to take over', ['Ian Doe: Sampleshire’s acting DCS']],
    ['Jo Doe, 45, the director, spoke', ['Jo Doe: director']],
    ['Jo Doe (Lab), cabinet member for children, spoke', ['Jo Doe: cabinet member for children']],
    ['Jo Doe (the leader) spoke', ['Jo Doe: leader']],
    ['Jo Doe, newly appointed director, spoke', ['Jo Doe: director']],
    ['Jo Doe, the highly experienced interim director, spoke', ['Jo Doe: interim director']],
    ['Jo Doe, councillor and leader of the council, spoke', ['Jo Doe: leader of the council']],
    ['Jo Doe is to become director', ['Jo Doe: director (not held)']],
    ['Jo Doe is to step down as leader', ['Jo Doe: leader']],
    ['Jo Doe has been elected leader', ['Jo Doe: leader']],
    ['Jo Doe, who has served as leader since May', ['Jo Doe: leader']],
    ['Jo Doe, who took the role of director', ['Jo Doe: director']],
    ['Jo Doe, the leader, Al Roe, the mayor, and others', ['Jo Doe: leader', 'Al Roe: mayor']],
    ['Jo Doe, who succeeded Al Roe as leader in May', ['Jo Doe: leader', 'Al Roe: leader (not held)']],
    ['Jo Doe, whom the government appointed as commissioner', ['Jo Doe: commissioner']],
    ['Jo Doe, at present director at Sampleton', ['Jo Doe: director']],
    ['Jo Doe, who is by now the leader', ['Jo Doe: leader']],
    ['Jo Doe, the council’s corporate director of people', ['Jo Doe: corporate director of people']],
    ['Jo Doe, the Sampleton councillor who is lead member', ['Jo Doe: lead member']],
    ['Jo Doe, Her Majesty’s Inspector', ['Jo Doe: Her Majesty’s Inspector']],
    ['Jo Doe, who’d been acting director', ['Jo Doe: acting director (not held)']],
    ['The leader has sacked cabinet member Jo Doe', ['Jo Doe: cabinet member (not held)']],
    ['Jo Doe is acting director until May', ['Jo Doe: acting director']],
    ['Jo Doe was now leader of the council', ['Jo Doe: leader of the council']],
    ['Lord Mayor, I am the leader', []],
    ['Jo Doe thanked the leader, Al Roe, for it', ['Jo Doe: -', 'Al Roe: leader']],
  ])('is given in %j: %j', (text, said) => {
    expect(officesIn(text)).toEqual(said);
  });

  test.each([
    'Gus Hoe, brother of the police and crime commissioner',
    'Gus Hoe (brother of the leader)',
    'Max Noe, the leader’s husband',
    'Max Noe is the director of children’s services’ deputy',
    'Ida Joe, who has never been leader',
    'Ida Joe, not the leader',
    'Ida Joe, allegedly leader',
    'Wes Yoe, a critic of the director of children’s services',
    'Wes Yoe, accusing the leader of failings',
    'Jo Doe, who hopes to be leader',
    'Jo Doe told the chief executive of failings',
    'Jo Doe, who had asked the minister to act',
    'Jo Doe, who works for the commissioner',
  ])('is not given to whoever stands near one: %s', (text) => {
    expect(officesIn(text).join()).toMatch(/^[^:]+: -$/);
  });

  test('is not given to who stands before another whose office it is', () => {
    expect(officesIn('Jo Doe, council leader Al Roe and others came')).toEqual([
      'Jo Doe: -',
      'Al Roe: council leader',
    ]);
  });

  test.each([
    ['Jo Doe, who was sacked as director', 'director'],
    ['Jo Doe stood down as leader in May', 'leader'],
    ['Jo Doe stood down in May as leader', 'leader'],
    ['Jo Doe, who was then the cabinet member, spoke', 'cabinet member'],
    ['Jo Doe, formerly leader, spoke', 'leader'],
    ['Jo Doe, one-time leader, spoke', 'one-time leader'],
    ['Jo Doe had been director', 'director'],
    ['Jo Doe left as director', 'director'],
    ['Jo Doe, who served as director, spoke', 'director'],
    ['Jo Doe, ex-leader of the council, spoke', 'ex-leader of the council'],
    ['Jo Doe, former Sampleshire leader, spoke', 'former Sampleshire leader'],
    ['Former leader Jo Doe spoke', 'Former leader'],
    ['Jo Doe, leader at the time, spoke', 'leader'],
    ['Jo Doe, director of children’s services until 2012, spoke', 'director of children’s services'],
    ['It replaced Jo Doe as leader', 'leader'],
  ])('is past in %j', (text, role) => {
    expect(officesIn(text)).toEqual([`Jo Doe: ${role} (not held)`]);
  });

  test.each([
    [
      'The police and crime commissioner, Jo Doe, who was the councillor in charge of children’s services, spoke',
      'Jo Doe: police and crime commissioner',
    ],
    ['Former chief executive of the council Jo Doe, who is now director, spoke', 'Jo Doe: director'],
    ['Councillor Jo Doe, who was the leader, spoke', 'Jo Doe: leader (not held)'],
  ])('that is held goes before one that was: %s', (text, said) => {
    expect(officesIn(text)).toEqual([said]);
  });
});
