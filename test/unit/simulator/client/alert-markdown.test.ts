import { describe, expect, it } from 'vitest';
import { parseAlertMarkdown } from '../../../../simulator/client/compose/alert-markdown';

const plain = (text: string) => ({ text, style: 'plain', href: null });

describe('the Markdown of a Smart Alert', () => {
  it('has paragraphs with bold and italic text', () => {
    expect(parseAlertMarkdown('To **Anna**?\n\nIs *this* right?')).toEqual([
      { kind: 'paragraph', lines: [[plain('To '), { text: 'Anna', style: 'bold', href: null }, plain('?')]] },
      {
        kind: 'paragraph',
        lines: [[plain('Is '), { text: 'this', style: 'italic', href: null }, plain(' right?')]],
      },
    ]);
  });

  it('has lists whose items end with a carriage return, as Outlook wants them', () => {
    expect(parseAlertMarkdown('- one\r- two\r')).toEqual([
      { kind: 'list', isOrdered: false, items: [[plain('one')], [plain('two')]] },
    ]);
    expect(parseAlertMarkdown('1. one\n2. two')).toEqual([
      { kind: 'list', isOrdered: true, items: [[plain('one')], [plain('two')]] },
    ]);
  });

  it('links to https only', () => {
    expect(parseAlertMarkdown('[help](https://help.example/a)')).toEqual([
      { kind: 'paragraph', lines: [[{ text: 'help', style: 'link', href: 'https://help.example/a' }]] },
    ]);
    const hostile = '[help](javascript:alert(1))';
    expect(parseAlertMarkdown(hostile)).toEqual([{ kind: 'paragraph', lines: [[plain(hostile)]] }]);
  });

  it('takes escaped characters and HTML for text', () => {
    expect(parseAlertMarkdown('\\*\\*Anna\\*\\* \\[x\\]\\(https://a.example\\)')).toEqual([
      { kind: 'paragraph', lines: [[plain('**Anna** [x](https://a.example)')]] },
    ]);
    expect(parseAlertMarkdown('<img src=x onerror=1>')).toEqual([
      { kind: 'paragraph', lines: [[plain('<img src=x onerror=1>')]] },
    ]);
  });

  it('keeps escapes inside of bold text', () => {
    expect(parseAlertMarkdown('**a\\_b**')).toEqual([
      { kind: 'paragraph', lines: [[{ text: 'a_b', style: 'bold', href: null }]] },
    ]);
  });

  it('is empty for an empty text', () => {
    expect(parseAlertMarkdown(' \n\n ')).toEqual([]);
  });
});
