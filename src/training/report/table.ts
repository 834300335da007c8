/** A Markdown table; the first row is the head. Numbers are the caller's business. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

/** A share as whole percent; a dash for none. */
export function percent(share: number, digits = 0): string {
  return Number.isNaN(share) ? '–' : (share * 100).toFixed(digits);
}
