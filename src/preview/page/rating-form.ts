import type { Review, ReviewRow } from '../review-shapes.ts';
import { element } from './dom.ts';

/** A form with the parts of a rating as they were read; `save` is given the entry for the front matter. */
export function ratingForm(
  row: ReviewRow,
  { areas, grades }: Review,
  save: (entry: object) => void,
): HTMLFormElement {
  const boxes = areas.map(({ id, name }) => ({
    id,
    name,
    box: element('input', { type: 'checkbox', checked: row.areas.includes(id) }),
  }));
  const grade = element(
    'select',
    {},
    ...grades.map(({ id, name }) => element('option', { value: id, selected: id === row.grade }, name)),
  );
  const council = element('input', { type: 'text', required: true, value: row.council });
  const inspection = element('input', {
    type: 'text',
    value: row.inspection,
    pattern: 'open|[12]\\d{3}(?:-\\d{2}){0,2}~?(?:/[12]\\d{3}(?:-\\d{2}){0,2})?',
    title: '2017-11, 2014-09-16/2014-10-08, open; empty: the inspection that the article reports',
  });
  const form = element(
    'form',
    { autocomplete: 'off' },
    element(
      'fieldset',
      {},
      element('legend', {}, 'Areas'),
      ...boxes.map(({ name, box }) => element('label', {}, box, ` ${name}`)),
    ),
    element('label', {}, 'Grade ', grade),
    element('label', {}, 'Council ', council),
    element('label', {}, 'Inspection (2017-11, open; empty: the article’s news) ', inspection),
    element('button', { type: 'submit', class: 'tool' }, 'Save'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const area = boxes.flatMap(({ id, box }) => (box.checked ? [id] : []));
    const [first] = boxes;
    first?.box.setCustomValidity(area.length === 0 ? 'Choose an area' : '');
    if (!form.reportValidity()) return;
    save({
      ...row.quoted,
      area,
      grade: grade.value,
      council: council.value.split(',').map((name) => name.trim()),
      ...(inspection.value.trim() === '' ? {} : { inspection: inspection.value.trim() }),
    });
  });
  for (const { box } of boxes) box.addEventListener('change', () => boxes[0]?.box.setCustomValidity(''));
  return form;
}
