import type { Topic } from './topic';

/** Mail inside the company. Slots as in client topics. */
export const INTERNAL_TOPICS: readonly Topic[] = [
  {
    audience: 'project',
    weight: 10,
    maxMessages: 6,
    file: { of: 'project', share: 0.4 },
    subjects: ['{client} – where are we', '{project}: who does what', '{project} model', 'Before we send this to {client}', '{client} prep'],
    openings: [
      'I went through the model last night. The {month} tab is fine, but the {city} growth rate is hard-coded. Can one of you link it?',
      'Plan for this week: finish the {quarter} bridge by {day}, then the client gets a clean copy. Shout if you are stuck.',
      'The client wants to see a downside case. I suggest minus {number} per cent on volume and nothing on price. Objections?',
      'Latest version attached. I have marked in yellow what I am not sure about.',
      'Can we meet for fifteen minutes at {time}? I would like to agree the storyline before anyone draws slides.',
    ],
  },
  {
    audience: 'project',
    weight: 5,
    maxMessages: 5,
    subjects: ['Travel to {city}', 'Staffing {project} in {month}', 'Hours on {project}', '{client} workshop: logistics'],
    openings: [
      'Who is going to {city} on {day}? I will ask Tuva to book the same hotel for all of us.',
      'We have {number} days left on the budget. Please book your hours by {day} so that I can tell the client.',
      'From {month} we are one person short. I have asked for help and hope to know more on {day}.',
    ],
  },
  {
    audience: 'manager',
    weight: 5,
    maxMessages: 4,
    file: { of: ['Pipeline_{month}.xlsx', 'Team_plan_{quarter}.xlsx'], share: 0.3 },
    subjects: ['Pipeline {month}', '{client}: heads-up', 'Our one-to-one', 'Budget {quarter}', 'Proposal for {client}'],
    openings: [
      'The pipeline for {month} looks better than I feared: two extensions and one new conversation in {city}.',
      'A heads-up: {client} may ask for a discount on the next phase. I would offer a smaller scope rather than a lower rate.',
      'Could we move our talk to {day}? I would like to bring the team plan.',
      'I need a decision on the {client} proposal by {day}. My suggestion is to go in at {amount}.',
    ],
  },
  {
    audience: 'assistant',
    weight: 5,
    maxMessages: 3,
    subjects: ['Flights to {city}', 'Room for {day}', 'Expenses {month}', 'My calendar on {day}'],
    openings: [
      'Could you book me to {city} on {day}, back the next evening? An aisle seat if there is one.',
      'We need a room for eight people on {day} at {time}, with a screen.',
      'The receipts for {month} are in the blue folder. The taxi in {city} has none, sorry.',
      'Please keep {day} after {time} free, I have to pick up the children.',
    ],
  },
  {
    audience: 'office',
    weight: 4,
    maxMessages: 3,
    file: { of: ['Expenses_{month}.xlsx', 'Timesheet_{month}.xlsx', 'Cost_centre_{number}.pdf'], share: 0.45 },
    subjects: ['Timesheet {month}', 'Purchase order {number}', 'New laptop', 'Accrual {month}', 'Access to the {client} folder'],
    openings: [
      'My timesheet for {month} is attached. I moved {number} hours from {client} to internal work.',
      'Can you open the {client} folder for two new colleagues? I will send the names today.',
      'The accrual for {month} should be {amount}. The invoice comes in the first week.',
      'My laptop restarts by itself about {number} times a day. Could someone have a look on {day}?',
    ],
  },
  {
    audience: 'colleague',
    weight: 7,
    maxMessages: 4,
    subjects: ['Quick question', 'Do you know anyone at {client}?', 'Reference for {city}', 'Lunch {day}?', 'Your slides on pricing', 'Interview on {day}'],
    openings: [
      'I heard that you did something similar in {city} two years ago. Do you still have the interview guide?',
      'Do you have half an hour on {day}? I would like to pick your brain about {client}.',
      'Lunch on {day}? I have not seen you since the {month} gathering.',
      'We are looking for someone who has done carve-outs. Your name came up twice.',
      'Could you take an interview on {day} at {time}? The candidate comes from {city}.',
    ],
  },
]; // prettier-ignore
