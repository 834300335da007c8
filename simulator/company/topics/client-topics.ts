import { opening, type Topic } from './topic';

/** Mail with clients and with the advisers of a project. Slots: client, project, quarter, month, day, number, city, time, amount. */
export const CLIENT_TOPICS: readonly Topic[] = [
  {
    audience: 'client',
    weight: 10,
    maxMessages: 6,
    openings: [
      opening('file', '{project}: {month} numbers | {month} actuals', 'Attached is the updated file with the {month} actuals. Two lines moved since last week: freight and the {city} lease. Could you check them before {day}?', 'project'),
      opening('file', '{client} – version for the board | {project}, board version', 'Here is the version we discussed. I have kept the old assumptions on the second tab so that the board can compare.', 'project'),
      opening('file', '{client} {quarter} forecast | {quarter} forecast, updated', 'Please find the {quarter} file attached. The bridge now ties to the ledger to within {amount}, which I think is good enough for the pack.', 'project'),
      opening('file', '{project} – updated file | Latest version, {project}', 'The model is attached. I changed nothing but the {month} column; the checks on the front sheet are all green.', 'project'),
      opening('file', 'Numbers for our call | Ahead of {day}', 'Sending the numbers ahead of our call so that you can have a look first. Row {number} is the one we need to talk about.', 'project'),
      opening('question', 'One figure in the {month} file | {project}: row {number}', 'In the file you sent, row {number} still shows last year’s rate. Is that intended, or should it be the new one?'),
    ],
  },
  {
    audience: 'client',
    weight: 8,
    maxMessages: 5,
    openings: [
      opening('date', 'Call on {day}? | Short call this week', 'Would {day} at {time} work for a short call? Half an hour should be enough to close the open points.'),
      opening('date', 'Moving our {day} meeting | New time for {day}', 'Something has come up on our side and I have to move {day}. Could we do {time} instead?'),
      opening('date', 'Before the steering group | {project} steering group', 'We have three questions left before the steering group. Can you spare twenty minutes on {day}?'),
      opening('date', 'In {city} on {day} | Visit on {day}', 'I am in {city} on {day} and could come by your office in the afternoon, if that suits you.'),
      opening('date', 'Workshop in {month} | Dates for the {city} workshop', 'We need a full day for the {city} workshop. {day} in the second week of {month} looks best to us. Would that be possible for your team?'),
    ],
  },
  {
    audience: 'client',
    weight: 6,
    maxMessages: 4,
    openings: [
      opening('news', 'Actions from {day} | Minutes, {project}', 'Thank you for a good session. The actions are below; yours are the data request and the letter to the bank. Please tell me if I have misunderstood anything.'),
      opening('news', 'Notes from the {city} workshop | {project}: notes from {day}', 'Notes from {day}. We agreed to freeze the scope until the {quarter} review and to come back to the {city} question after that.', 'project'),
      opening('news', '{project}: decisions', 'Short summary: we go ahead with option two, the budget stays at {amount}, and the next meeting is on {day}.'),
      opening('news', 'Change of plan for {month} | {project}: new end date', 'After the talks in {city} we move the go-live by {number} days. The budget does not change. I will explain it on {day}.'),
    ],
  },
  {
    audience: 'client',
    weight: 6,
    maxMessages: 4,
    openings: [
      opening('request', 'Missing {month} data | Data request {project}', 'We are still missing the {month} export from your finance system. Is there someone we can ask directly?'),
      opening('question', 'Question about the {city} figures', 'The {city} figures look about {number} per cent too low compared to last year. Is that a timing effect or did something change?'),
      opening('question', '{client}: open points | Three questions', 'Three small questions before we close {month}: the intercompany balance, the headcount and the {city} accrual.'),
      opening('request', 'List of contracts', 'Could you send us the list of contracts that end before {quarter}? An extract is fine.'),
      opening('request', 'Access to the data room', 'Two of our people need access to the data room until the end of {month}. Whom should they ask?'),
    ],
  },
  {
    audience: 'client',
    weight: 4,
    maxMessages: 4,
    openings: [
      opening('file', 'Draft for your comments | {project}: draft report', 'The draft is attached. Comments straight in the file are easiest for us; {day} noon would be ideal.', 'project'),
      opening('file', 'For review by {day} | {project}, section three', 'Please treat this as a draft: section three still waits for the {city} numbers. I would value your view on the tone of the summary.', 'project'),
      opening('file', 'Board pack {quarter}, draft | Pack for {quarter}', 'Here is the pack for {quarter}. Slides {number} to the end are new since you saw it.', 'project'),
    ],
  },
  {
    audience: 'client',
    weight: 3,
    maxMessages: 3,
    openings: [
      opening('file', 'Invoice {month}', 'Our invoice for {month} is attached. The hours are within the estimate; the travel to {city} is at cost.', 'Northlight_invoice_{number}.pdf'),
      opening('file', 'Statement of work, next phase | For signature', 'Attached is the statement of work for the next phase. If you agree, please sign and send it back.', 'Statement_of_work_{client}.docx'),
      opening('file', 'Change request', 'Here is the change request we talked about. It adds {number} days and does not move the end date.', 'Change_request_{client}_{number}.pdf'),
    ],
  },
  {
    audience: 'client',
    weight: 2,
    maxMessages: 3,
    openings: [
      opening('social', 'Thank you | Back from {city}', 'Thank you for the hospitality in {city}. It was good to see the team in one room at last.'),
      opening('date', 'Dinner in {city} | Dinner on {day}', 'We would like to take you and the team out on {day} after the meeting. Any food we should avoid?'),
      opening('news', 'Our team from {month} | A new face in the team', 'A colleague will support us on {project} from {month}. You will meet on {day}; until then I remain your contact.'),
    ],
  },
  {
    audience: 'third-party',
    weight: 4,
    maxMessages: 5,
    openings: [
      opening('file', '{client} – your comments | {client}: clause {number}', 'Could you look at this before it goes to the client? We are unsure about clause {number} and the definition of net debt.', 'project'),
      opening('file', 'Text for {client} | {client}: next text', 'Attached is the text for {client}. We need it back by {day}; please keep the table layout.', 'project'),
      opening('question', 'May we rely on it? | {client}: the {month} confirmation', 'The client asks whether we can rely on the {month} confirmation. What is your view?'),
      opening('news', '{client}: wording agreed', 'A short note on scope: {client} has agreed to the wording, with one change in section {number}.'),
    ],
  },
]; // prettier-ignore
