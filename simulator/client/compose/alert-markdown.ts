/** One stretch of an alert's text. */
export interface AlertSpan {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'italic' | 'link';
  /** Only `https:` addresses; null for other styles. */
  readonly href: string | null;
}

export type AlertBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly AlertSpan[])[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly AlertSpan[])[] };

const INLINE = /\\([\\`*_{}[\]()#+\-.!<>|~])|\*\*(.+?)\*\*|(?:\*(.+?)\*)|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/;
const ITEM = /^\s*(?:([*+-])|(\d+)\.)\s+(.*)$/;

function spans(text: string): AlertSpan[] {
  const result: AlertSpan[] = [];
  const push = (part: string, style: AlertSpan['style'], href: string | null = null): void => {
    const last = result.at(-1);
    if (part === '') return;
    if (style === 'plain' && last?.style === 'plain')
      result[result.length - 1] = { ...last, text: last.text + part };
    else result.push({ text: part, style, href });
  };
  let rest = text;
  for (;;) {
    const match = INLINE.exec(rest);
    if (match === null) break;
    const [whole, escaped, bold, italic, label, href] = match;
    push(rest.slice(0, match.index), 'plain');
    if (escaped !== undefined) push(escaped, 'plain');
    else if (bold !== undefined) push(unescape(bold), 'bold');
    else if (italic !== undefined) push(unescape(italic), 'italic');
    else if (label !== undefined && href !== undefined) push(unescape(label), 'link', href);
    rest = rest.slice(match.index + whole.length);
  }
  push(rest, 'plain');
  return result;
}

function unescape(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!<>|~])/g, '$1');
}

/**
 * Reads the small Markdown that Outlook shows in a Smart Alert: paragraphs, bold, italic, lists, https links and
 * backslash escapes. Everything else, HTML above all, stays the text it is. The text may come from an attacker's name.
 */
export function parseAlertMarkdown(markdown: string): readonly AlertBlock[] {
  const blocks: AlertBlock[] = [];
  for (const paragraph of markdown.split(/\n\s*\n/)) {
    let lines: (readonly AlertSpan[])[] = [];
    let items: (readonly AlertSpan[])[] = [];
    let isOrdered = false;
    const flush = (): void => {
      if (lines.length > 0) blocks.push({ kind: 'paragraph', lines });
      if (items.length > 0) blocks.push({ kind: 'list', isOrdered, items });
      lines = [];
      items = [];
    };
    for (const line of paragraph.split(/\r\n|\r|\n/)) {
      const item = ITEM.exec(line);
      if (item?.[3] !== undefined) {
        if (lines.length > 0 || (items.length > 0 && isOrdered !== (item[2] !== undefined))) flush();
        isOrdered = item[2] !== undefined;
        items.push(spans(item[3]));
      } else if (line.trim() !== '') {
        if (items.length > 0) flush();
        lines.push(spans(line));
      }
    }
    flush();
  }
  return blocks;
}
