const DAY_MS = 86_400_000;

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const FULL_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });
const LONG = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** Local midnights between the two moments. */
function daysBetween(atMs: number, nowMs: number): number {
  const startOfDay = (ms: number): number => new Date(ms).setHours(0, 0, 0, 0);
  return Math.round((startOfDay(nowMs) - startOfDay(atMs)) / DAY_MS);
}

/** The time as a list row has room for it. */
export function shortTime(sentAt: string, nowMs: number): string {
  const atMs = Date.parse(sentAt);
  if (Number.isNaN(atMs)) return '';
  const days = daysBetween(atMs, nowMs);
  if (days <= 0) return TIME.format(atMs);
  if (days < 7) return WEEKDAY.format(atMs);
  return days < 300 ? DAY.format(atMs) : FULL_DAY.format(atMs);
}

/** The time in full. */
export function longTime(sentAt: string): string {
  const atMs = Date.parse(sentAt);
  return Number.isNaN(atMs) ? 'No date' : LONG.format(atMs);
}

/** The heading under which a list shows a message. */
export function timeGroup(sentAt: string, nowMs: number): string {
  const atMs = Date.parse(sentAt);
  if (Number.isNaN(atMs)) return 'No date';
  const days = daysBetween(atMs, nowMs);
  if (days <= 0) return 'Today';
  if (days === 1) return 'Yesterday';
  if (days < 7) return 'This week';
  return days < 14 ? 'Last week' : MONTH.format(atMs);
}
