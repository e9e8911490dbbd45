/** Filters the page in the browser; without it, everything is readable. Plain JavaScript: it goes into the page as is. */
export const SCRIPT = `
(() => {
  const find = document.getElementById('find');
  const told = document.getElementById('shown');
  const buttons = [...document.querySelectorAll('button[data-status]')];
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => ({ row, words: row.textContent.toLowerCase() }));
  let status = '';
  const apply = () => {
    const words = find.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    let count = 0;
    for (const { row, words: text } of rows) {
      const fits = (status === '' || row.dataset.status === status) && words.every((word) => text.includes(word));
      row.hidden = !fits;
      if (fits) count += 1;
    }
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.status === status));
    told.textContent = count === rows.length ? '' : count + ' of ' + rows.length + ' shown';
  };
  find.addEventListener('input', apply);
  for (const button of buttons) {
    button.addEventListener('click', () => {
      status = button.dataset.status === status ? '' : button.dataset.status;
      apply();
    });
  }
  document.documentElement.classList.add('live');
  apply();
})();
`.trim();
