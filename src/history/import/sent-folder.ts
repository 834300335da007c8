/** What Outlook, Gmail, Apple Mail and Thunderbird call the folder of sent mail, in the languages with most users. */
const SENT =
  /sent|gesendet|envoy[eé]|enviad|inviat|verzonden|skickat|sendt|l[aä]hetetyt|wys[lł]an|odeslan|elk[uü]ld|отправлен|送信済|已发送|已傳送|보낸/i;

/** Whether a folder, file or label is named like the one for sent mail. */
export function isSentFolder(name: string): boolean {
  return SENT.test(name);
}
