import type { Report } from './report.ts';

const COLUMNS = [
  'folders',
  'ratings told that are right',
  'told, of those that are there',
  'questions right',
  'evidence quoted first',
  'among three',
  'wrong headline',
  'rightly refused',
] as const;

/** The groups of a report in a reader's words. */
const NAMES: Readonly<Record<string, string>> = {
  'c01-c30': 'reports as papers and councils write them',
  'c31-c36': 'pages as they stand on the web',
  'n01-…': 'written by others, to be hard',
  shipped: 'the five articles that ship',
  strangers: 'asked by people who have not read them (in no row above)',
  all: '**all**',
};

const [BEGIN, END] = ['<!-- figures: npm run score -- --picture -->', '<!-- end of figures -->'];

/** A report's figures as a table of Markdown. */
export function figuresTable({ brief }: Pick<Report, 'brief'>): string {
  const rows = brief.slice(1).map((line) => {
    const [name = '', ...figures] = line.replace('|', ' ').trim().split(/\s+/);
    const [precise, complete, , correct, , first, three, wrong, refused] = figures;
    return [NAMES[name] ?? name, ...[precise, complete, correct, first, three, wrong, refused].map(percent)];
  });
  return [COLUMNS, COLUMNS.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const percent = (share: string | undefined): string =>
  Number.isNaN(Number(share)) ? '–' : `${(Number(share) * 100).toFixed(1)} %`;

/** The README with the figures of a report in their place. Throws where it has no place for them. */
export function withFigures(readme: string, report: Pick<Report, 'brief'>): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The README has no place for figures: ${BEGIN} … ${END}`);
  return `${readme.slice(0, begin)}${BEGIN}\n${figuresTable(report)}\n${readme.slice(end)}`;
}
