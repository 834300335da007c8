import type { MailboxMessage, MailPerson } from '../model/mailbox';
import { drawSlots, drawStart } from './calendar';
import { HOME } from './firms';
import type { Year } from './population';
import type { Random } from './random';
import { fillTemplate } from './topics/topic';

type Announcement = Omit<MailboxMessage, 'id'>;

interface Source {
  readonly from: MailPerson;
  readonly to: MailPerson | null; // null: to the owner alone
  readonly perYear: number;
  readonly subjects: readonly string[];
  readonly texts: readonly string[];
}

const EVERYONE: MailPerson = { name: 'Everyone', address: `everyone@${HOME.domain}` };
const OSLO: MailPerson = { name: 'Oslo office', address: `oslo@${HOME.domain}` };

const SOURCES: readonly Source[] = [
  {
    from: { name: 'Northlight People', address: `people@${HOME.domain}` },
    to: EVERYONE,
    perYear: 40,
    subjects: ['New faces in {month}', 'Reminder: holiday planning', 'All-hands on {day}', 'Health check sign-up', 'Referral bonus'],
    texts: [
      'Dear all,\n\nplease welcome our new colleagues. You will find their profiles on the intranet.\n\nPeople team',
      'Dear all,\n\nplease enter your holidays by {day}. Your team lead will confirm them before the end of {month}.\n\nPeople team',
    ],
  },
  {
    from: { name: 'Service Desk', address: `servicedesk@${HOME.domain}` },
    to: EVERYONE,
    perYear: 36,
    subjects: ['Maintenance on {day} evening', 'New phone numbers', 'Phishing exercise: results', 'Update your laptop by {day}'],
    texts: [
      'Hello,\n\nfile shares will be unavailable on {day} from 20:00. Please save your work before.\n\nService Desk',
      'Hello,\n\nan update waits for your laptop. It takes about {number} minutes; you can choose the time.\n\nService Desk',
    ],
  },
  {
    from: { name: 'Canteen Oslo', address: `canteen.oslo@${HOME.domain}` },
    to: OSLO,
    perYear: 48,
    subjects: ['This week’s menu', 'Fish on {day}', 'Cake at {time}'],
    texts: ['Hi,\n\nthe menu of the week is on the intranet. {day}: fish soup. Something vegetarian every day.\n\nThe canteen'],
  },
  {
    from: { name: 'Time & Expense', address: `no-reply@timex.example` },
    to: null,
    perYear: 52,
    subjects: ['Your timesheet is due', 'Timesheet approved', 'Expense report {number} paid'],
    texts: ['This is an automatic message. Your timesheet for last week has {number} hours. Please submit it by {day}.'],
  },
  {
    from: { name: 'Nordic Shipping Letter', address: 'editor@shippingletter.example' },
    to: null,
    perYear: 100,
    subjects: ['Rates up {number} per cent in {city}', 'Morning letter, {day}', 'Orders, ports and people: {month}'],
    texts: ['Good morning. Today: why owners wait with orders, a new berth in {city}, and what {quarter} will bring for freight rates.'],
  },
  {
    from: { name: 'Board & Risk Weekly', address: 'weekly@boardrisk.example' },
    to: null,
    perYear: 50,
    subjects: ['{number} questions every board should ask', 'Weekly: audit committees', 'Reporting in {quarter}: what changes'],
    texts: ['In this issue: what regulators will look at in {quarter}, and {number} lessons from a failed acquisition.'],
  },
]; // prettier-ignore

/** Mail that needs no answer: announcements, reminders and newsletters, all of it received. */
export function writeAnnouncements(owner: MailPerson, year: Year, random: Random): Announcement[] {
  return SOURCES.flatMap((source) => {
    const stream = random.fork(source.from.address);
    return Array.from({ length: source.perYear }, (): Announcement => {
      const atMs = drawStart(year, 0, 1, stream);
      const slots = drawSlots(atMs, stream);
      return {
        direction: 'received',
        sentAt: new Date(atMs).toISOString(),
        from: source.from,
        to: [source.to ?? owner],
        cc: [],
        bcc: [],
        subject: fillTemplate(stream.pick(source.subjects), slots),
        attachments: [],
        composeType: 'new',
        bodyStart: fillTemplate(stream.pick(source.texts), slots),
      };
    });
  });
}
