import { createGraph, learnMessage } from '../../../src/scoring';
import type { EpochMs } from '../../../src/scoring/brand';
import type { Graph } from '../../../src/scoring/graph/graph';
import { mailMessage, people } from '../../support/samples';

export const TEAM = [
  'Bo Chen <bo.chen@home.example>',
  'Sara Lind <sara.lind@home.example>',
  'Petra Nowak <petra.nowak@acme.example>',
];

/** A memory in which the team gets mail together with Anna Berg, its plan goes to Sara Lind, and Jonas had one mail. */
export function teamGraph(): Graph {
  const graph = createGraph({ halfLifeDays: 180 });
  learnMessage(
    graph,
    mailMessage({
      sentAt: Date.parse('2024-05-03T10:00:00Z') as EpochMs,
      to: people('Jonas Lindqvist <jonas.lindqvist@norrland-bygg.example>'),
    }),
  );
  for (let month = 0; month < 8; month++) {
    for (const attachments of [['Team plan v1.docx'], []]) {
      learnMessage(
        graph,
        mailMessage({
          sentAt: Date.parse(`2025-0${month + 1}-1${attachments.length}T09:00:00Z`) as EpochMs,
          to: people(...TEAM.slice(0, 2), 'Anna Berg <anna.berg@acme.example>'),
          attachments,
        }),
      );
    }
  }
  return graph;
}
