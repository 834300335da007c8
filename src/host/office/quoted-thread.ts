/** A header block is four or five lines; longer labels than these are sentences. */
const MAX_HEADER_LINE_CHARS = 400;

/**
 * The first label of the header that Outlook writes above a quoted message, in the languages it ships for most:
 * English, German, French, Spanish, Italian, Dutch, Scandinavian, Portuguese, Polish, Czech, Finnish, Turkish,
 * Russian, Japanese, Chinese, Korean.
 */
const FROM_LABEL =
  /^(?:from|von|de|da|van|fra|från|od|lähettäjä|kimden|gönderen|feladó|от|差出人|送信者|发件人|寄件者|보낸 사람)\s*[:：]/i;

/** The labels of which one follows within three lines. */
const OTHER_LABEL =
  /^(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|sendt|dato|til|emne|skickat|till|ämne|enviada|assunto|wysłano|do|temat|odesláno|komu|předmět|lähetetty|vastaanottaja|aihe|gönderildi|kime|konu|отправлено|дата|кому|тема|送信日時|宛先|件名|发送时间|收件人|主题|寄件日期|主旨|보낸 날짜|받는 사람|제목)\s*[:：]/i;

const DIVIDER =
  /^(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|messaggio originale|oorspronkelijk bericht|oprindelig meddelelse|opprinnelig melding|ursprungligt meddelande|mensagem original|wiadomość oryginalna|исходное сообщение)\s*-{2,}|_{20,})\s*$/i;

/** "On Monday, Eva wrote:", as Gmail and Apple Mail put it above a quote. */
const ATTRIBUTION =
  /^(?:on|am|le|el|il|op|den|em|w dniu)\s.{4,200}\s?(?:wrote|schrieb.{0,100}|a écrit|escribió|ha scritto|schreef.{0,100}|skrev.{0,100}|escreveu|napisał\(a\))\s*:$/i;

/** Index of the first line that belongs to a quoted message, else the number of lines. Lines are trimmed. */
export function findQuoteStart(lines: readonly string[]): number {
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (line.length > MAX_HEADER_LINE_CHARS) continue;
    if (DIVIDER.test(line) || ATTRIBUTION.test(line)) return i;
    if (FROM_LABEL.test(line) && isHeader(lines, i)) return i;
  }
  return lines.length;
}

/** "From: ..." is a header only when a second label stands close by; alone it may be the author's own sentence. */
function isHeader(lines: readonly string[], start: number): boolean {
  for (let i = start + 1; i < lines.length && i <= start + 3; i += 1) {
    if (OTHER_LABEL.test((lines[i] ?? '').slice(0, MAX_HEADER_LINE_CHARS))) return true;
  }
  return false;
}
