import type { AnswerKind } from './topic';

export type Language = 'en' | 'no' | 'de' | 'fr' | 'es';

/** What people answer in English, by what they answer to. Short, like real answers; slots as in client topics. */
export const ENGLISH_REPLIES: Readonly<Record<AnswerKind, readonly string[]>> = {
  file: [
    'Thanks, got it. I will come back to you by {day}.',
    'Perfect, thank you.',
    'That is much clearer, thanks. I will pass it on.',
    'Not quite: the {month} number includes the one-off in {city}. Without it we are at {amount}.',
    'Can you send it once more? I cannot open the second tab.',
    'I would leave it as it is. The board has seen this version already.',
    'Good point about {city}. I have changed it and will send a clean copy tonight.',
    'Two comments: the total on page {number} is off by one, and I would drop the last chart.',
    'Looks fine from our side. Please go ahead.',
    'Thank you. One more question: does this include the {quarter} adjustment?',
    'I read it on the train. The summary is strong; the middle is too long.',
  ],
  date: [
    'Works for me. {time} is fine.',
    'Could we make it {time} instead? I am in another meeting before that.',
    '{day} is difficult, the day after would be better.',
    'Fine with me. I will put something in the calendar.',
    'Good. Same room as last time?',
    'Happy to. I will bring the numbers.',
    'I am out of the office on {day} but can join by phone.',
  ],
  question: [
    'The short answer is yes. The long one has to wait until after {day}.',
    'I have asked the team in {city}. They need until {day}.',
    'We checked: the difference comes from the exchange rate, nothing else.',
    'It is {amount}. The old figure was a typing mistake.',
    'I do not think we should. Let us talk about it on {day}.',
    'Good question. Let me check and get back to you.',
    'Yes, and it is intended. See the note on the front sheet.',
    'Agreed. Please go ahead.',
    'Fine with me, with one condition: we show the downside too.',
  ],
  news: [
    'Noted. I will update the plan.',
    'Understood. Thank you for letting us know.',
    'Thanks for the summary. Nothing to add from my side.',
    'One correction: the {city} item was ours, not yours.',
    'All good. No need to reply.',
    'Great news. Well done, everyone.',
    'I can live with that, as long as {quarter} stays as it is.',
  ],
  request: [
    'Done. Tell me if anything is missing.',
    'Thank you for the reminder. You will have it before lunch.',
    'I have passed it on; expect an answer by {day}.',
    'Sure. Does {day} still help you?',
    'Sorry for the slow answer, I was travelling. It is on its way.',
    'That should be possible. I need {number} minutes for it this afternoon.',
  ],
  social: [
    'Count me in!',
    'That would be lovely, thank you.',
    'Ha, I thought so. See you on {day}.',
    'Thanks, that made my day.',
    'Of course. And say hello from me.',
    'I will be a little late, around {time}.',
  ],
}; // prettier-ignore

/** Answers in other languages fit any message. */
export const OTHER_REPLIES: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  no: [
    'Takk, da har jeg det. Kommer tilbake på {day}.',
    'Det passer fint.',
    'Supert, tusen takk!',
    'Enig. Bare kjør på.',
    'Kan vi ta det litt senere, kl. {time}?',
    'Beklager sent svar, var på reise. Dette er greit.',
    'God idé. Vi tar det på {day}.',
    'Ser bra ut! Bare én ting: punkt {number} mangler fortsatt.',
    'Høres bra ut. Snakkes.',
  ],
  de: [
    'vielen Dank, das passt so.',
    'danke für die schnelle Antwort. Wir melden uns bis {day}.',
    'das klären wir intern und kommen dann auf Sie zu.',
    'einverstanden, bitte so weitermachen.',
    'für {month} stimmt noch etwas nicht ganz, es fehlen {amount}.',
  ],
  fr: [
    'Merci beaucoup, c’est parfait.',
    'Bien reçu. Je reviens vers vous avant {day}.',
    'C’est noté. Nous regardons cela avec l’équipe.',
    'Très bien, cela nous convient.',
  ],
  es: [
    'Muchas gracias, perfecto.',
    'De acuerdo, lo vemos el {day}.',
    'Lo reviso con el equipo y te digo algo antes de {day}.',
    'Nos va bien. Gracias por avisar.',
  ],
}; // prettier-ignore

/** Names of weekdays and months that stand in the slots, in the languages of the answers. */
export const LOCAL_WORDS: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = {
  no: { Monday: 'mandag', Tuesday: 'tirsdag', Wednesday: 'onsdag', Thursday: 'torsdag', Friday: 'fredag' },
  de: {
    Monday: 'Montag', Tuesday: 'Dienstag', Wednesday: 'Mittwoch', Thursday: 'Donnerstag', Friday: 'Freitag',
    January: 'Januar', February: 'Februar', March: 'März', May: 'Mai', June: 'Juni', July: 'Juli',
    October: 'Oktober', December: 'Dezember',
  },
  fr: { Monday: 'lundi', Tuesday: 'mardi', Wednesday: 'mercredi', Thursday: 'jeudi', Friday: 'vendredi' },
  es: { Monday: 'lunes', Tuesday: 'martes', Wednesday: 'miércoles', Thursday: 'jueves', Friday: 'viernes' },
}; // prettier-ignore

/** What the owner writes when passing a message on. */
export const FORWARDS: readonly string[] = [
  'For information. No action needed from you yet.',
  'Could you take this one? I promised an answer by {day}.',
  'See below. What do you think?',
  'As discussed, here is the mail from the client.',
  'Please file this with the {project} papers.',
  'This came in just now. Let us talk at {time}.',
];
