import { describe, expect, it } from 'vitest';
import { extractAuthorText } from '../../../../src/scoring/text/author-text';

describe('the author’s own text', () => {
  it.each([
    ['paragraphs', '<p>Hello Anna,</p><p>here it is.</p>', 'Hello Anna,\nhere it is.'],
    ['line breaks', 'Hello Anna,<br>here it is.<br/>Olga', 'Hello Anna,\nhere it is.\nOlga'],
    ['nested blocks', '<div><div><p>Hello</p></div></div><div>Anna</div>', 'Hello\nAnna'],
    [
      'inline tags',
      'Hello <b>An</b><i>na</i>, <span>see</span> <a href="https://x.example">this</a>',
      'Hello Anna, see this',
    ],
    ['source line breaks', '<p>Hello\r\n   Anna</p>\r\n\r\n<p>Bye</p>', 'Hello Anna\nBye'],
    [
      'styles, scripts, titles and comments',
      '<head><title>T</title><style>p{}</style></head><!-- <p>no</p> --><script>1<2</script>Hello',
      'Hello',
    ],
    [
      'Word’s conditional comments',
      '<!--[if gte mso 9]><xml>no</xml><![endif]--><p>Hello<![if !supportLists]> there<![endif]></p>',
      'Hello there',
    ],
    [
      'references',
      '<p>Gr&uuml;&szlig;e&nbsp;&amp; Dank &lt;3 &#8364; &#x20AC; &hellip;</p>',
      'Grüße & Dank <3 € €',
    ],
    ['references nobody knows', 'AT&T &foo; &#0; &#99999999;', 'AT&T &#0; &#99999999;'],
    ['inherited property names', '&constructor; &toString;', '&constructor;'],
    ['empty text', '', ''],
    ['an open tag at the end', 'Hello <a href="', 'Hello'],
    ['an open comment at the end', 'Hello <!-- Anna', 'Hello'],
  ])('comes without markup: %s', (_name, html, expected) => {
    expect(extractAuthorText(html)).toBe(expected);
  });

  it.each([
    [
      'Outlook on the web',
      '<div>Hi Ben</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Anna</div>',
    ],
    [
      'Outlook on the web, forwarded',
      '<div>Hi Ben</div><div id="x_divRplyFwdMsg" dir="ltr"><b>From:</b> Anna</div>',
    ],
    [
      'new Outlook',
      '<div>Hi Ben</div><div id="mail-editor-reference-message-container"><div>Anna wrote</div></div>',
    ],
    [
      'classic Outlook',
      '<p class="MsoNormal">Hi Ben</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Anna<br><b>Sent:</b> Monday, 2 March 2026 10:00<br><b>To:</b> Olga</p></div><p>old text</p>',
    ],
    [
      'classic Outlook in German',
      '<p>Hi Ben</p><p><b>Von:</b> Anna<br><b>Gesendet:</b> Montag, 2. März 2026 10:00<br><b>An:</b> Olga</p>',
    ],
    [
      'classic Outlook in Japanese',
      '<p>Hi Ben</p><p><b>差出人:</b> Anna<br><b>送信日時:</b> 2026年3月2日 10:00<br><b>宛先:</b> Olga</p>',
    ],
    [
      'Outlook in French, with its spaces before colons',
      '<p>Hi Ben</p><p><b>De :</b> Anna<br><b>Envoyé :</b> lundi 2 mars 2026 10:00<br><b>À :</b> Olga</p>',
    ],
    [
      'a client in Finnish, with dots in its times',
      '<p>Hi Ben</p><p>Lähettäjä: Anna<br>Lähetetty: 2. maaliskuuta 2026 10.00<br>Aihe: Tarjous</p>',
    ],
    [
      'a client in Chinese, with wide colons',
      '<p>Hi Ben</p><p>发件人：Anna<br>发送时间：2026年3月2日 10:00<br>收件人：Olga</p>',
    ],
    ['plain text', 'Hi Ben<br><br>-----Original Message-----<br>From: Anna<br>Sent: Monday'],
    [
      'plain text of newer versions',
      'Hi Ben<br>________________________________<br>From: Anna<br>Sent: Monday',
    ],
    [
      'Gmail',
      '<div>Hi Ben</div><div class="gmail_quote"><div class="gmail_attr">On Mon, Anna wrote:</div></div>',
    ],
    [
      'Gmail, attribution only',
      '<div>Hi Ben</div><div>On Mon, 2 Mar 2026 at 10:00, Anna &lt;anna@acme.example&gt; wrote:</div><div>old</div>',
    ],
    ['Apple Mail', '<div>Hi Ben</div><blockquote type="cite">old text</blockquote>'],
    [
      'Thunderbird',
      '<p>Hi Ben</p><div class="moz-cite-prefix">Am 02.03.26 schrieb Anna:</div><blockquote>old</blockquote>',
    ],
  ])('ends where the quoted thread of %s begins', (_client, html) => {
    expect(extractAuthorText(html)).toBe('Hi Ben');
  });

  it('keeps a sentence that merely begins like a header', () => {
    const html = '<p>From: what I hear, all is well.</p><p>Shall we meet?</p>';
    expect(extractAuthorText(html)).toBe('From: what I hear, all is well.\nShall we meet?');
  });

  it.each([
    ['an agenda', ['10:00 Welcome', '10:30 Figures', '11:00 Coffee', '11:15 Plans']],
    ['a short list', ['When: Monday 10:00', 'Where: room 4']],
    ['a list without a time', ['Name: Anna', 'Colour: blue', 'Size: 42']],
    ['links', ['https://a.example', 'https://b.example:8080', 'https://c.example/10:00']],
  ])('keeps the author’s %s', (_name, lines) => {
    const html = lines.map((line) => `<p>${line}</p>`).join('');
    expect(extractAuthorText(html)).toBe(lines.join('\n'));
  });

  it.each(['On that point she wrote:', '--- numbers ---', 'an: unknown', 'To: do'])(
    'keeps the author’s line: %s',
    (line) => {
      expect(extractAuthorText(`<p>Hello,</p><p>${line}</p><p>the end</p>`)).toBe(`Hello,\n${line}\nthe end`);
    },
  );

  it('is the first 300 characters', () => {
    expect(extractAuthorText(`<p>${'ab '.repeat(1000)}</p>`)).toHaveLength(300);
    expect(extractAuthorText('x'.repeat(1_000_000))).toHaveLength(300);
  });

  it('sees a quoted header that begins just before the cut', () => {
    const own = 'x'.repeat(290);
    expect(extractAuthorText(`<p>${own}</p><p>From: Anna</p><p>Sent: Monday 10:00</p><p>To: Olga</p>`)).toBe(
      own,
    );
  });

  it('finds the text behind the styles that Word writes', () => {
    const head = `<head><style>${'p{margin:0}'.repeat(10_000)}</style></head>`;
    expect(extractAuthorText(`<html>${head}<body><p>Hello</p></body></html>`)).toBe('Hello');
  });

  it('does not look beyond the first quarter of a million characters', () => {
    expect(extractAuthorText(`<style>${'x'.repeat(300_000)}</style>Hello`)).toBe('');
  });
});
