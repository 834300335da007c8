import type { Year } from './population';
import type { Random } from './random';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Share of a normal working day's mail: weekends, the summer and the days around New Year are quiet. */
function volume(atMs: number): number {
  const date = new Date(atMs);
  const weekday = date.getUTCDay();
  const isWeekend = weekday === 0 || weekday === 6;
  const month = date.getUTCMonth();
  const isSummer = month === 6 && date.getUTCDate() > 5;
  const isTurnOfYear = (month === 11 && date.getUTCDate() > 22) || (month === 0 && date.getUTCDate() < 4);
  const season = isTurnOfYear ? 0.12 : isSummer ? 0.35 : 1;
  return season * (isWeekend ? 0.05 : 1);
}

/** The hours, UTC, in which people write, with a dip at lunch; a little in the evening. */
const HOURS = [0, 0, 0, 0, 0, 1, 4, 9, 12, 11, 8, 6, 9, 11, 10, 7, 3, 2, 2, 2, 1, 1, 0, 0];

/** Puts a moment on its day into the hours in which people write. */
function atWorkingHour(dayMs: number, random: Random): number {
  const hour = random.weighted(
    HOURS.map((weight, index) => ({ weight, index })),
    (slot) => slot.weight,
  ).index;
  return dayMs - (dayMs % DAY_MS) + hour * HOUR_MS + random.int(0, HOUR_MS - 1);
}

/** A moment at which a thread begins, between two shares of the year. */
export function drawStart(year: Year, from: number, until: number, random: Random): number {
  const length = year.endMs - year.startMs;
  for (;;) {
    const dayMs = year.startMs + (from + (until - from) * random.next()) * length;
    if (random.next() < volume(dayMs)) return atWorkingHour(dayMs, random);
  }
}

/** When an answer comes: minutes to days later, never at night or, mostly, at a weekend. */
export function drawAnswerTime(afterMs: number, random: Random): number {
  const delayMs = 4 * 60_000 * Math.exp(random.next() * 6.2); // 4 minutes to 33 hours, median 1.5 hours
  let atMs = afterMs + delayMs;
  while (volume(atMs) < 0.1 && !random.chance(0.02)) atMs += DAY_MS;
  const hour = new Date(atMs).getUTCHours();
  return HOURS[hour] === 0 ? Math.max(atWorkingHour(atMs + DAY_MS / 2, random), atMs) : atMs;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const CITIES = ['Oslo', 'Bergen', 'Madrid', 'Stuttgart', 'Lyon', 'Kyoto', 'Gothenburg', 'Abu Dhabi', 'Bristol', 'Turku', 'Kraków', 'Vienna']; // prettier-ignore

/** Values for the slots of a template, fitting the date. */
export function drawSlots(atMs: number, random: Random): Record<string, string> {
  const date = new Date(atMs);
  const month = MONTHS[date.getUTCMonth()] ?? 'January';
  return {
    month,
    day: random.pick(WEEKDAYS),
    quarter: `Q${Math.floor(date.getUTCMonth() / 3) + 1}`,
    number: String(random.int(2, 48)),
    city: random.pick(CITIES),
    time: `${random.int(8, 16)}:${random.pick(['00', '15', '30', '45'])}`,
    amount: `${random.int(3, 95) * 10}k`,
  };
}

/** File-name slots: dates as people put them into file names. */
export function drawFileSlots(atMs: number, random: Random): Record<string, string> {
  const date = new Date(atMs);
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  return {
    month: `${date.getUTCFullYear()}-${month}`,
    quarter: `Q${Math.floor(date.getUTCMonth() / 3) + 1}`,
    version: String(random.int(1, 9)),
    number: String(random.int(1000, 9999)),
  };
}
