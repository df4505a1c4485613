import { quoteOf } from '../../src/knowledge/article.ts';
import type { Hint, Line, ListView, TableView } from '../../src/views/view.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const inadequate = articleOf(
  `Exampleton council rated inadequate

Children's services at Exampleton Council have been rated "inadequate" by Ofsted.

The inspection was carried out between 3 and 27 March. Inspectors rated leadership and care leavers inadequate, while adoption was rated "requires improvement".

Inspectors found that social workers held caseloads that were too high, and that children waited too long for help.

The report praised the warm and effective work of foster carers. Ofsted made 12 recommendations for improvement.

Jane Doe, leader of Exampleton Council, said: "We are sorry, and we will put this right."

The former director, John Roe, resigned in February 2015. Some homes were closed in 2013.`,
  { id: 'inadequate', published: '2015-05-20' },
);

const good = articleOf(
  `Exampleton now rated good

Exampleton Council received a “good” rating following an inspection in July.

Ofsted said the council’s leadership was “good”, but rated adoption inadequate.

“The quality of services is transformed,” it said.`,
  { id: 'good', published: '2018-09-10' },
);

const undated = articleOf(
  `Exampleton has been rated outstanding overall by Ofsted after inspectors visited in early May.

Care leavers were rated good.`,
  { id: 'undated', clarified: { 'in early May': '2022-05' } },
);

const other = articleOf('Otherbury Council was rated outstanding overall by Ofsted in 2019.', {
  id: 'other',
  council: 'Otherbury',
  published: '2019-06-03',
});

/** Three inspections of one council, the last one dated by an editor alone, and one of another. */
export const library = libraryOf(inadequate, good, undated, other);

/** The view, or an error that says what hint came instead. */
export function shown<View extends TableView | ListView>(view: View | Hint): View {
  if ('choices' in view) throw new Error(`${view.text} ${view.choices.join(', ')}`);
  return view;
}

/** The hint, or an error. */
export function hint(view: TableView | ListView | Hint): Hint {
  if ('choices' in view) return view;
  throw new Error(`No hint: ${view.title}`);
}

/** The quotations under the numbers given. */
export function quotes({ citations }: TableView | ListView, numbers: readonly number[]): readonly string[] {
  return numbers.flatMap((number) =>
    citations
      .filter((citation) => citation.number === number)
      .map(({ article, span }) => quoteOf(article, span)),
  );
}

/** Every line with its quotations. */
export function linesOf(view: ListView): readonly (Line & { readonly quotes: readonly string[] })[] {
  return view.groups.flatMap(({ lines }) =>
    lines.map((line) => ({ ...line, quotes: quotes(view, line.citations) })),
  );
}

/** A table as rows of words, the heads first. */
export function words({ columns, rows }: TableView): readonly (readonly string[])[] {
  return [
    columns.map(({ heading }) => heading),
    ...rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
  ];
}
