import { NICKNAMES } from '../scoring/names/nicknames.generated';

let forms: Map<string, string[]> | null = null;

function allForms(): Map<string, string[]> {
  if (forms !== null) return forms;
  const table = new Map<string, string[]>();
  for (const group of NICKNAMES.split('|')) {
    const names = group.split(' ');
    for (const name of names) {
      const known = table.get(name) ?? [];
      known.push(...names.filter((other) => other !== name && !known.includes(other)));
      table.set(name, known);
    }
  }
  forms = table;
  return table;
}

/** Other names that people of this first name go by, both ways; in the order of the engine's table. */
export function nicknamesOf(first: string): readonly string[] {
  return allForms().get(first) ?? [];
}
