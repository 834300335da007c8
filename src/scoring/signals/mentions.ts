import { item } from '../at';
import { isOwn, type Graph } from '../graph/graph';
import type { IdentityForms } from '../graph/name-index';
import { toEmailAddress, type Person } from '../message';
import { foldText } from '../text/fold';

const NOT_OF_A_WORD = /[^a-z0-9\u0080-\uffff]+/;
const ADDRESS = /[^\s<>"'(),;:[\]]+@[a-z0-9.-]*[a-z0-9]/g;

/**
 * Whom a text names: by address, or by given name and surname next to one another in either order, initials between
 * them left out. A first name alone names nobody: there are several with most of them.
 */
export class Mentions {
  /** The text's words with a space around each, letters alone left out. */
  private readonly words: string;
  private readonly addresses: ReadonlySet<string>;
  /** The contacts named, without the owner. */
  readonly rows: ReadonlySet<number>;

  constructor(graph: Graph, text: string) {
    const folded = foldText(text);
    const words = folded.split(NOT_OF_A_WORD).filter((word) => word.length > 1);
    this.words = ` ${words.join(' ')} `;
    this.addresses = new Set(folded.match(ADDRESS) ?? []);
    const rows: number[] = [];
    for (let i = 1; i < words.length; i += 1)
      rows.push(...graph.names.fullNamed(item(words, i - 1), item(words, i)));
    for (const address of this.addresses) rows.push(graph.contacts.find(toEmailAddress(address)));
    this.rows = new Set(rows.filter((row) => row >= 0 && !isOwn(graph, row)));
  }

  /** True when the text names this person. */
  has({ names }: IdentityForms, { address }: Person): boolean {
    return (
      this.addresses.has(address) ||
      names.some(
        ({ given, family }) =>
          given.length > 1 &&
          family.length > 1 &&
          (this.words.indexOf(` ${given} ${family} `) >= 0 ||
            this.words.indexOf(` ${family} ${given} `) >= 0),
      )
    );
  }
}
