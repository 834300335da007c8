import type { Topic } from './topic';

/** Mail with clients and with the advisers of a project. Slots: client, project, quarter, month, day, number, city, time, amount. */
export const CLIENT_TOPICS: readonly Topic[] = [
  {
    audience: 'client',
    weight: 10,
    maxMessages: 6,
    file: { of: 'project', share: 0.85 },
    subjects: ['{project}: {month} numbers', '{client} {quarter} forecast', '{project} – updated file', 'Latest version, {project}'],
    openings: [
      'Attached is the updated file with the {month} actuals. Two lines moved since last week: freight and the {city} lease. Could you check them before {day}?',
      'Here is the version we discussed. I have kept the old assumptions on the second tab so that the board can compare.',
      'Please find the {quarter} file attached. The bridge now ties to the ledger to within {amount}, which I think is good enough for the pack.',
      'The model is attached. I changed nothing but the {month} column; the checks on the front sheet are all green.',
      'Sending the numbers ahead of our call so that you can have a look first. Row {number} is the one we need to talk about.',
    ],
  },
  {
    audience: 'client',
    weight: 8,
    maxMessages: 5,
    subjects: ['Call on {day}?', 'Time for {project} this week', 'Moving our {day} meeting', 'Catch-up, {project}'],
    openings: [
      'Would {day} at {time} work for a short call? Half an hour should be enough to close the open points.',
      'Something has come up on our side and I have to move {day}. Could we do {time} instead?',
      'We have three questions left before the steering group. Can you spare twenty minutes on {day}?',
      'I am in {city} on {day} and could come by your office in the afternoon, if that suits you.',
    ],
  },
  {
    audience: 'client',
    weight: 6,
    maxMessages: 5,
    file: { of: 'project', share: 0.35 },
    subjects: ['Minutes {project} {month}', 'Actions from {day}', 'Notes from the {city} workshop', '{project} steering group: actions'],
    openings: [
      'Thank you for a good session. The actions are below; yours are numbers {number} and the data request. Please tell me if I have misunderstood anything.',
      'Notes from {day}. We agreed to freeze the scope until the {quarter} review and to come back to the {city} question after that.',
      'Short summary: we go ahead with option two, the budget stays at {amount}, and the next meeting is on {day}.',
    ],
  },
  {
    audience: 'client',
    weight: 6,
    maxMessages: 4,
    subjects: ['Data request {project}', 'Missing {month} data', 'Question about the {city} figures', '{client}: open points'],
    openings: [
      'We are still missing the {month} export from your finance system. Is there someone we can ask directly?',
      'The {city} figures look about {number} per cent too low compared to last year. Is that a timing effect or did something change?',
      'Three small questions before we close {month}: the intercompany balance, the headcount and the {city} accrual.',
      'Could you send us the list of contracts that end before {quarter}? An extract is fine.',
    ],
  },
  {
    audience: 'client',
    weight: 4,
    maxMessages: 4,
    file: { of: 'project', share: 0.7 },
    subjects: ['Draft for your comments', '{project}: draft report', 'Board pack {quarter}, draft', 'For review by {day}'],
    openings: [
      'The draft is attached. Comments straight in the file are easiest for us; {day} noon would be ideal.',
      'Please treat this as a draft: section three still waits for the {city} numbers. I would value your view on the tone of the summary.',
      'Here is the pack for {quarter}. Slides {number} to the end are new since you saw it.',
    ],
  },
  {
    audience: 'client',
    weight: 3,
    maxMessages: 3,
    file: { of: ['Northlight_invoice_{number}.pdf', 'Statement_of_work_{project}.docx', 'Change_request_{number}.pdf'], share: 0.9 },
    subjects: ['Invoice {month}', 'Statement of work {project}', 'Change request {number}', 'Signed copy, {project}'],
    openings: [
      'Our invoice for {month} is attached. The hours are within the estimate; the travel to {city} is at cost.',
      'Attached is the statement of work for the next phase. If you agree, please sign and send it back.',
      'Here is the change request we talked about. It adds {number} days and does not move the end date.',
    ],
  },
  {
    audience: 'client',
    weight: 2,
    maxMessages: 3,
    subjects: ['Thank you', 'Dinner in {city}', 'Introducing our new colleague', 'A question about your experience with {project}'],
    openings: [
      'Thank you for the hospitality in {city}. It was good to see the team in one room at last.',
      'We would like to take you and the team out on {day} after the meeting. Any food we should avoid?',
      'A colleague will support us on {project} from {month}. You will meet on {day}; until then I remain your contact.',
    ],
  },
  {
    audience: 'third-party',
    weight: 4,
    maxMessages: 5,
    file: { of: 'project', share: 0.5 },
    subjects: ['{client} – your comments', '{project}: wording of clause {number}', 'Review of the draft, {client}', 'Translation for {client}'],
    openings: [
      'Could you look at this before it goes to the client? We are unsure about clause {number} and the definition of net debt.',
      'Attached is the text for {client}. We need it back by {day}; please keep the table layout.',
      'The client asks whether we can rely on the {month} confirmation. What is your view?',
      'A short note on scope: {client} has agreed to the wording, with one change in section {number}.',
    ],
  },
]; // prettier-ignore
