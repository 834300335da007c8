import { createContext, useContext } from 'react';
import { ENGLISH_PANE } from '../../messages/pane-en';
import type { PaneTexts } from '../../messages/pane-texts';
import type { EpochMs } from '../../scoring/brand';

/** All that a component needs to say something in the user's language. */
export interface PaneWords {
  readonly texts: PaneTexts;
  /** Day with its year where that is not the current one: `Tue, 18 Nov`, `3 Mar 2023`. */
  readonly day: (at: EpochMs) => string;
  /** Month and year: `March 2024`. */
  readonly month: (at: EpochMs) => string;
  readonly count: (value: number) => string;
  /** Day and time: `25 Nov 2026, 18:00`. */
  readonly moment: (at: EpochMs) => string;
  /** How long before `nowMs`: `5 minutes ago`. */
  readonly age: (at: EpochMs, nowMs: EpochMs) => string;
  /** Names joined as the language joins a list: `Bo, Sara and Petra`. */
  readonly list: (names: readonly string[]) => string;
}

export interface PaneWordsOptions {
  readonly texts?: PaneTexts | undefined;
  /** For tests: the viewer's own when left out. */
  readonly timeZone?: string | undefined;
}

/** The words for a display language of Outlook (`de-DE`), as seen at `nowMs`. */
export function createPaneWords(
  displayLanguage: string,
  nowMs: EpochMs,
  { texts = ENGLISH_PANE, timeZone }: PaneWordsOptions = {},
): PaneWords {
  const locale = supportedLocale(displayLanguage, texts.tag);
  const zone = timeZone === undefined ? {} : { timeZone };
  const thisYear = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...zone,
  });
  const anyYear = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...zone,
  });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', ...zone });
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', ...zone });
  const number = new Intl.NumberFormat(locale);
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...zone });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    texts,
    day: (at) => (year.format(at) === year.format(nowMs) ? thisYear : anyYear).format(at),
    month: (at) => month.format(at),
    count: (value) => number.format(value),
    moment: (at) => moment.format(at),
    age: (at, now) => relative.format(...ageOf(at, now)),
    list: (names) => list.format(names),
  };
}

/** The same words, said of a meeting's invitation and its attendees. */
export function wordsForAppointment(words: PaneWords): PaneWords {
  const { texts } = words;
  const { appointment } = texts;
  return {
    ...words,
    texts: {
      ...texts,
      stage: { ...texts.stage, ...appointment.stage },
      card: { ...texts.card, ...appointment.card },
      changes: { ...texts.changes, ...appointment.changes },
      sendAnyway: { ...texts.sendAnyway, ...appointment.sendAnyway },
      message: { ...texts.message, ...appointment.message },
      unavailable: appointment.unavailable,
    },
  };
}

/** In the largest unit of which at least one has passed; the clock of another device may be ahead. */
function ageOf(at: EpochMs, nowMs: EpochMs): [number, Intl.RelativeTimeFormatUnit] {
  const minutes = Math.max(0, Math.floor((nowMs - at) / 60_000));
  if (minutes < 60) return [-minutes, 'minute'];
  return minutes < 24 * 60 ? [-Math.floor(minutes / 60), 'hour'] : [-Math.floor(minutes / (24 * 60)), 'day'];
}

/**
 * Dates follow the region of the display language only where the words are in the same language, and always the
 * calendar and the digits that the alert writes.
 */
function supportedLocale(displayLanguage: string, tag: string): string {
  try {
    const locale = new Intl.Locale(displayLanguage);
    const region = locale.language === new Intl.Locale(tag).language ? displayLanguage : tag;
    return new Intl.Locale(region, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
  } catch {
    return tag; // Outlook gave something that is no language tag
  }
}

const PaneWordsContext = createContext<PaneWords | null>(null);

export const PaneWordsProvider = PaneWordsContext.Provider;

/** The words of the pane around this component. */
export function usePaneWords(): PaneWords {
  const words = useContext(PaneWordsContext);
  if (words === null)
    throw new Error('usePaneWords: expected a PaneWordsProvider around the component, got none');
  return words;
}
