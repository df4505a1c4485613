import type { Random } from './random.ts';

const grades = ['outstanding', 'good', 'requires improvement', 'inadequate'];
const areas = [
  'child protection',
  'looked-after children and permanence',
  'leadership and management',
  'care leavers',
  'adoption',
  'the help and protection of children',
];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const first = ['Jane', 'Aled', 'Priya', 'Martin', 'Grace', 'Tomasz', 'Fatima', 'Colin', 'Ruth', 'Samuel'];
const last = [
  'Ackroyd',
  'Bannister',
  'Choudhury',
  'Davenport',
  'Eastwood',
  'Fairclough',
  'Greaves',
  'Hartley',
  'Iqbal',
  'Jessop',
];
const offices = [
  'director of children’s services',
  'leader of the council',
  'chief executive',
  'cabinet member for children',
];
const matters = [
  'caseloads that are too high',
  'a clear lack of leadership and accountability',
  'strong and purposeful social work practice',
  'poor oversight by senior managers of frontline practice',
  'too many children placed outside the borough',
  'timely and well-recorded visits to children',
  'drift and delay in the plans for permanence',
  'effective partnership with the police and schools',
];

/** The words of one article about one inspection of one council: its headline, and twelve to twenty paragraphs. */
export function paragraphs(
  council: string,
  year: number,
  month: number,
  random: Random,
): { readonly title: string; readonly body: readonly string[] } {
  const { pick, below } = random;
  const grade = pick(grades);
  const person = `${pick(first)} ${pick(last)}`;
  const office = pick(offices);
  const visit = months[(month + 10) % 12] ?? 'March';
  const visited = month === 1 ? year - 1 : year;
  const sentences: readonly (() => string)[] = [
    () =>
      `${council} was judged to be ${pick(grades)} in the key areas of ${pick(areas)} and ${pick(areas)}.`,
    () =>
      `The progress made by care leavers was also judged ${pick(grades)}, while adoption was rated “${pick(grades)}”.`,
    () =>
      `The previous inspections in ${year - 4} and ${year - 2} had judged ${pick(areas)} to be “${pick(grades)}”.`,
    () => `Inspectors found ${pick(matters)}, and ${pick(matters)}.`,
    () => `The report says there is ${pick(matters)}, which it describes as “not robust”.`,
    () =>
      `${person}, ${office}, said: “We accept the findings in full. There is ${pick(matters)}, and we will act.”`,
    () =>
      `Inspectors referred ${2 + below(30)} cases back to the authority, while ${1 + below(9)} out of ${10 + below(20)} cases were inadequate.`,
    () => `Ofsted has made ${5 + below(25)} recommendations for improvement across the service.`,
    () =>
      `Last month the government appointed ${pick(first)} ${pick(last)} as commissioner for the council’s children’s services.`,
    () =>
      `The council, which has ${200 + below(600)} children in care, spends £${10 + below(60)}m a year on the service.`,
    () =>
      `It comes ${2 + below(5)} years after the watchdog found “widespread and serious failures” in ${council}.`,
    () =>
      `A spokesman said the authority was one of ${3 + below(9)} councils to be visited as part of a thematic review.`,
  ];
  const lead = [
    `Children’s services in ${council} have been rated ${grade} by Ofsted after an inspection in ${visit} ${visited}.`,
    `Inspectors visited the council between ${1 + below(9)} and ${12 + below(15)} ${visit} ${visited}.`,
  ];
  const rest = Array.from({ length: 10 + below(9) }, () => [pick(sentences)(), pick(sentences)()].join(' '));
  return { title: `${council} children’s services rated ${grade}`, body: [...lead, ...rest] };
}
