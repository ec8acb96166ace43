/* Narrows the list of KIM where it stands. Without script the links do the same, one sort at a time. */

const filters = document.querySelector<HTMLElement>('[data-filters]');
if (filters) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-marks]')];
  const found = filters.querySelector<HTMLElement>('[data-found]');
  const narrow = () => {
    const wanted = [...filters.querySelectorAll('select')]
      .map(({ value }) => value)
      .filter(Boolean);
    const word = filters.querySelector('input')?.value.trim().toLowerCase() ?? '';
    let count = 0;
    for (const row of rows) {
      const marks = row.dataset['marks']?.split(' ') ?? [];
      const fits =
        wanted.every((mark) => marks.includes(mark)) &&
        (row.textContent ?? '').toLowerCase().includes(word);
      row.hidden = !fits;
      if (fits) count += 1;
    }
    for (const section of document.querySelectorAll<HTMLElement>('.directory > section')) {
      section.hidden = !section.querySelector('[data-marks]:not([hidden])');
    }
    if (found) found.textContent = `${count} ${found.dataset['found'] ?? ''}`;
  };
  filters.hidden = false;
  filters.addEventListener('input', narrow);
  // Who comes back finds chosen what they had chosen: browsers see to that, and tell nobody.
  addEventListener('pageshow', () => {
    if (filters.querySelector('option:checked:not([value=""])')) narrow();
  });
}
