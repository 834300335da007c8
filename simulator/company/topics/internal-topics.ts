import { opening, type Topic } from './topic';

/** Mail inside the company. Slots as in client topics. */
export const INTERNAL_TOPICS: readonly Topic[] = [
  {
    audience: 'project',
    weight: 10,
    maxMessages: 6,
    openings: [
      opening('question', '{project} model | The {city} growth rate', 'I went through the model last night. The {month} tab is fine, but the {city} growth rate is hard-coded. Can one of you link it?'),
      opening('news', '{project}: plan for the week | Who does what', 'Plan for this week: finish the {quarter} bridge by {day}, then the client gets a clean copy. Shout if you are stuck.'),
      opening('question', 'Downside case | {project}: a downside case', 'The client wants to see a downside case. I suggest minus {number} per cent on volume and nothing on price. Objections?'),
      opening('file', 'Before this goes out | {project} – please check', 'Latest version attached. I have marked in yellow what I am not sure about.', 'project'),
      opening('file', '{project}, clean version', 'This is the clean version. Please do not open the old one again, the links are broken.', 'project'),
      opening('date', 'Storyline | Fifteen minutes on {day}', 'Can we meet for fifteen minutes at {time}? I would like to agree the storyline before anyone draws slides.'),
      opening('question', 'Where are we with the {city} interviews?', 'How many of the {city} interviews are done? I would like to show first findings on {day}.'),
      opening('request', 'Slides for {day} | {project}: two slides missing', 'I still need your two slides for {day}. Rough is fine, I will polish them tonight.'),
    ],
  },
  {
    audience: 'project',
    weight: 5,
    maxMessages: 5,
    openings: [
      opening('question', 'Travel to {city}', 'Who is going to {city} on {day}? I will ask Tuva to book the same hotel for all of us.'),
      opening('news', 'Hours on {project}', 'We have {number} days left on the budget. Please book your hours by {day} so that I can tell the client.'),
      opening('news', 'Staffing in {month} | {project}: staffing', 'From {month} we are one person short. I have asked for help and hope to know more on {day}.'),
      opening('social', 'Well done | Feedback from the client', 'The client called to say that the {city} session was the best so far. Thank you all, cake is on me on {day}.'),
    ],
  },
  {
    audience: 'manager',
    weight: 5,
    maxMessages: 4,
    openings: [
      opening('file', 'Pipeline {month}', 'The pipeline for {month} looks better than I feared: two extensions and one new conversation in {city}.', 'Pipeline_{month}.xlsx'),
      opening('news', '{client}: heads-up', 'A heads-up: {client} may ask for a discount on the next phase. I would offer a smaller scope rather than a lower rate.'),
      opening('date', 'Our one-to-one', 'Could we move our talk to {day}? I would like to bring the team plan.'),
      opening('question', 'Proposal for {client} | {client}: price', 'I need a decision on the {client} proposal by {day}. My suggestion is to go in at {amount}.'),
      opening('file', 'Team plan {quarter}', 'Here is the team plan. Two people are still free from {month}.', 'Team_plan_{quarter}.xlsx'),
    ],
  },
  {
    audience: 'assistant',
    weight: 5,
    maxMessages: 3,
    openings: [
      opening('request', 'Flights to {city} | {city} on {day}', 'Could you book me to {city} on {day}, back the next evening? An aisle seat if there is one.'),
      opening('request', 'Room for {day}', 'We need a room for eight people on {day} at {time}, with a screen.'),
      opening('news', 'Expenses {month}', 'The receipts for {month} are in the blue folder. The taxi in {city} has none, sorry.'),
      opening('request', 'My calendar on {day}', 'Please keep {day} after {time} free, I have to pick up the children.'),
    ],
  },
  {
    audience: 'office',
    weight: 4,
    maxMessages: 3,
    openings: [
      opening('file', 'Timesheet {month}', 'My timesheet for {month} is attached. I moved {number} hours from {client} to internal work.', 'Timesheet_{month}.xlsx'),
      opening('request', 'Access to the {client} folder', 'Can you open the {client} folder for two new colleagues? I will send the names today.'),
      opening('news', 'Accrual {month}', 'The accrual for {month} should be {amount}. The invoice comes in the first week.'),
      opening('request', 'New laptop | My laptop', 'My laptop restarts by itself about {number} times a day. Could someone have a look on {day}?'),
      opening('file', 'Expenses {month}', 'Here are my expenses for {month}, the {city} trip included.', 'Expenses_{month}.xlsx'),
    ],
  },
  {
    audience: 'colleague',
    weight: 7,
    maxMessages: 4,
    openings: [
      opening('question', 'Quick question | Interview guide', 'I heard that you did something similar in {city} two years ago. Do you still have the interview guide?'),
      opening('date', 'Do you know anyone at {client}? | {client}', 'Do you have half an hour on {day}? I would like to pick your brain about {client}.'),
      opening('date', 'Lunch {day}?', 'Lunch on {day}? I have not seen you since the {month} gathering.'),
      opening('question', 'Carve-outs | Looking for someone', 'We are looking for someone who has done carve-outs. Your name came up twice.'),
      opening('date', 'Interview on {day}', 'Could you take an interview on {day} at {time}? The candidate comes from {city}.'),
      opening('social', 'Your slides on pricing', 'Your slides on pricing were the best thing I saw this month. May I use two of them in {city}?'),
    ],
  },
]; // prettier-ignore
