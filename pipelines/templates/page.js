'use strict';
// Heads become buttons that sort the rows below them. Without this script the tables are whole and in their usual order.
const kept = new Intl.Collator('zh-CN', { numeric: true });

function key(row, column) {
  const cell = row.cells[column];
  const data = cell.querySelector('data');
  const text = data ? data.value : cell.textContent.trim();
  return { text, number: /^-?\d+(\.\d+)?%?$/.test(text) ? parseFloat(text) : null, gap: text === '' || cell.querySelector('.gap') !== null };
}

function compare(a, b) {
  if (a.number !== null && b.number !== null) return a.number - b.number;
  if (a.number !== null || b.number !== null) return a.number !== null ? -1 : 1;
  return kept.compare(a.text, b.text);
}

function sort(table, head) {
  const column = Number(head.dataset.column);
  const body = table.querySelector('tbody.rows');
  const rows = Array.from(body.rows, row => ({ row, key: key(row, column) }));
  const isNumeric = rows.some(entry => entry.key.number !== null);
  const before = head.getAttribute('aria-sort');
  // Numbers from the largest, words from the first; then the other way round.
  const isFalling = before ? before === 'ascending' : isNumeric;
  rows.sort((a, b) => {
    if (a.key.gap !== b.key.gap) return a.key.gap ? 1 : -1;
    return isFalling ? compare(b.key, a.key) : compare(a.key, b.key);
  });
  for (const other of table.tHead.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', isFalling ? 'descending' : 'ascending');
  body.append(...rows.map(entry => entry.row));
}

for (const table of document.querySelectorAll('table.sortable')) {
  if (table.querySelector('tbody.rows').rows.length < 2) continue;
  for (const head of table.tHead.querySelectorAll('th[data-column]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = '按此列排序';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(table, head));
    head.append(button);
  }
}
