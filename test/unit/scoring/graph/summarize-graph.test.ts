import { describe, expect, it } from 'vitest';
import { createGraph, learnMessage, summarizeGraph } from '../../../../src/scoring';
import { mailMessage, OWNER, people, person } from '../../../support/samples';

describe('summarizeGraph', () => {
  it('is all zero for an empty graph', () => {
    expect(summarizeGraph(createGraph({ halfLifeDays: 180 }))).toEqual({ sent: 0, received: 0, contacts: 0 });
  });

  it('counts messages, and the people written to but not those who only wrote, nor oneself', () => {
    const graph = createGraph({ halfLifeDays: 180 });
    const bo = 'Bo Chen <bo@acme.example>';
    learnMessage(graph, mailMessage({ id: '1', to: people(bo), cc: [OWNER] }));
    learnMessage(graph, mailMessage({ id: '2', to: people(bo, 'Cleo <cleo@acme.example>') }));
    learnMessage(
      graph,
      mailMessage({ id: '3', direction: 'received', from: person('Dora <dora@acme.example>'), to: [OWNER] }),
    );
    expect(summarizeGraph(graph)).toEqual({ sent: 2, received: 1, contacts: 2 });
  });
});
