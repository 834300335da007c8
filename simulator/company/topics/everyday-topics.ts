import { opening, type Topic } from './topic';

/** Suppliers and private mail. Slots as in client topics. */
export const EVERYDAY_TOPICS: readonly Topic[] = [
  {
    audience: 'supplier',
    weight: 4,
    maxMessages: 4,
    openings: [
      opening('request', 'Your quote', 'Thank you for the quote. Could you split it into two deliveries, the first in {month}?'),
      opening('request', 'Contract renewal', 'We would like to renew for another year on the same terms. Please send the paperwork to me, with Lise in copy.'),
      opening('question', 'Delivery on {day}', 'When can we expect the delivery? We planned to have it by {day}.'),
      opening('file', 'Order for {month}', 'We accept your offer of {amount}. The signed order is attached.', 'Order_{number}.pdf'),
    ],
  },
  {
    audience: 'private',
    weight: 5,
    maxMessages: 4,
    openings: [
      opening('social', 'Middag {day}?', 'Kommer dere på {day}? Vi tenkte å spise litt tidlig, rundt {time}.'),
      opening('social', 'Hytta', 'Skal vi ta hytta i helgen? Jeg kan hente nøkkelen på vei hjem.'),
      opening('social', 'Bursdag', 'Husk gaven! Jeg har bestilt kake, du tar med lys.'),
      opening('social', 'Trening', 'Orker du en runde i kveld? Været ser bra ut.'),
      opening('social', 'Bilder', 'Takk for sist, det var så hyggelig å se dere igjen. Her er et bilde.', 'IMG_{number}.jpg'),
    ],
  },
  {
    audience: 'private',
    weight: 3,
    maxMessages: 4,
    openings: [
      opening('social', 'Tickets', 'I got two tickets for {day}. Do you want to come? Doors open at {time}.'),
      opening('social', 'School meeting', 'Can you take the school meeting on {day}? I am in {city} until the evening.'),
      opening('social', 'Books', 'I finished the book. You were right about the ending. Lend me the next one?'),
      opening('social', '{day}', 'Running late today, start without me.'),
    ],
  },
]; // prettier-ignore
