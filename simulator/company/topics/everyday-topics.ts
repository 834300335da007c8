import type { Topic } from './topic';

/** Suppliers and private mail. Slots as in client topics. */
export const EVERYDAY_TOPICS: readonly Topic[] = [
  {
    audience: 'supplier',
    weight: 4,
    maxMessages: 4,
    file: { of: ['Quote_{number}.pdf', 'Order_{number}.pdf'], share: 0.4 },
    subjects: ['Quote {number}', 'Order for {month}', 'Delivery on {day}', 'Contract renewal', 'Your offer of {day}'],
    openings: [
      'Thank you for the quote. Could you split it into two deliveries, the first in {month}?',
      'We would like to renew for another year on the same terms. Please send the paperwork to me, with Lise in copy.',
      'When can we expect the delivery? We planned to have it by {day}.',
      'We accept your offer of {amount}. Please use purchase order {number}.',
    ],
  },
  {
    audience: 'private',
    weight: 5,
    maxMessages: 4,
    file: { of: ['IMG_{number}.jpg', 'Program_{month}.pdf'], share: 0.12 },
    subjects: ['I helgen', 'Middag {day}?', 'Hytta i {month}', 'Bursdag', 'Bilder', 'Trening'],
    openings: [
      'Kommer dere på {day}? Vi tenkte å spise litt tidlig, rundt {time}.',
      'Skal vi ta hytta i {month}? Jeg kan hente nøkkelen på vei hjem.',
      'Husk gaven! Jeg har bestilt kake, du tar med lys.',
      'Orker du en runde på {day}? Været ser bra ut.',
      'Takk for sist, det var så hyggelig å se dere igjen.',
    ],
  },
  {
    audience: 'private',
    weight: 3,
    maxMessages: 4,
    subjects: ['{day}', 'Tickets', 'School meeting', 'Saturday?', 'Books'],
    openings: [
      'I got two tickets for {day}. Do you want to come? Doors open at {time}.',
      'Can you take the school meeting on {day}? I am in {city} until the evening.',
      'I finished the book. You were right about the ending. Lend me the next one?',
      'Running late today, start without me.',
    ],
  },
]; // prettier-ignore
