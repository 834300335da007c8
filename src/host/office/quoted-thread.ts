/** The longest line that may be a header or an attribution; longer ones are sentences. */
const MAX_HEADER_LINE_CHARS = 400;

/**
 * The first label of the header that Outlook writes above a quoted message: English, German, French and Spanish,
 * Italian, Dutch, Danish and Norwegian, Swedish, Czech and Polish, Finnish, Turkish, Hungarian, Russian, Japanese,
 * Chinese, Korean.
 */
const FROM_LABELS: readonly string[] =
  'from|von|de|da|van|fra|från|od|lähettäjä|kimden|gönderen|feladó|от|差出人|送信者|发件人|寄件者|보낸 사람'.split(
    '|',
  );

/** The labels of which one follows within three lines: sent, date, to and subject. */
const OTHER_LABELS: readonly string[] = (
  'sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|enviado el|fecha|para|asunto|inviato|data|a|' +
  'oggetto|verzonden|aan|onderwerp|sendt|dato|til|emne|skickat|till|ämne|enviada|assunto|wysłano|do|temat|odesláno|' +
  'komu|předmět|lähetetty|vastaanottaja|aihe|gönderildi|kime|konu|elküldve|címzett|tárgy|отправлено|дата|кому|тема|' +
  '送信日時|宛先|件名|发送时间|收件人|主题|寄件日期|主旨|보낸 날짜|받는 사람|제목'
).split('|');

/** What stands between dashes above the quote in plain text. */
const DIVIDERS: readonly string[] = (
  "original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|" +
  'message transféré|mensaje original|messaggio originale|oorspronkelijk bericht|oprindelig meddelelse|' +
  'opprinnelig melding|ursprungligt meddelande|mensagem original|wiadomość oryginalna|исходное сообщение'
).split('|');

/** How the line above a quote begins and ends in Gmail and Apple Mail: "On Monday, Eva wrote:". */
const ATTRIBUTIONS: readonly (readonly [string, string])[] = [
  ['on ', 'wrote'],
  ['am ', 'schrieb'],
  ['le ', 'a écrit'],
  ['el ', 'escribió'],
  ['il ', 'ha scritto'],
  ['op ', 'schreef'],
  ['den ', 'skrev'],
  ['em ', 'escreveu'],
];

/** Index of the first line that belongs to a quoted message, else the number of lines. Lines are trimmed. */
export function findQuoteStart(lines: readonly string[]): number {
  for (let i = 0; i < lines.length; i += 1) {
    const line = (lines[i] ?? '').toLowerCase();
    if (line.length > MAX_HEADER_LINE_CHARS) continue;
    if (isDivider(line) || isAttribution(line) || isHeader(lines, i, line)) return i;
  }
  return lines.length;
}

/** "From: ..." is a header only when a second label stands close by; alone it may be the author's own sentence. */
function isHeader(lines: readonly string[], at: number, line: string): boolean {
  if (FROM_LABELS.indexOf(labelOf(line)) < 0) return false;
  return lines.slice(at + 1, at + 4).some((next) => OTHER_LABELS.indexOf(labelOf(next.toLowerCase())) >= 0);
}

/** What stands before the colon, which is a wide one in Chinese and Japanese; empty when there is none. */
function labelOf(line: string): string {
  const start = line.slice(0, 20).replace('\uff1a', ':');
  const colon = start.indexOf(':');
  return colon < 0 ? '' : start.slice(0, colon).trim();
}

function isDivider(line: string): boolean {
  if (/^_{20,}$/.test(line)) return true;
  const between = /^-{2,}([^-]+)-{2,}$/.exec(line)?.[1];
  return between !== undefined && DIVIDERS.indexOf(between.trim()) >= 0;
}

/** With a date, so that "On that point she wrote:" stays the author's. */
function isAttribution(line: string): boolean {
  if (line.charAt(line.length - 1) !== ':' || !/\d/.test(line)) return false;
  return ATTRIBUTIONS.some(([start, verb]) => line.startsWith(start) && line.indexOf(verb, start.length) > 0);
}
