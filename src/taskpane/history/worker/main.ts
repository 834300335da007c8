import { createOfficeClock } from '../../../host/office/office-clock';
import { connect, sayReady, type LineEnd } from '../../worker/line';
import { READING_PORT_METHODS, type ReadingPorts } from './contracts';
import { createMailboxReader } from './mailbox-reader';

// The composition root of the worker that reads the mailbox.
const page = self as unknown as LineEnd;
connect<ReadingPorts>(page, READING_PORT_METHODS, (ports) =>
  createMailboxReader(ports, createOfficeClock(), fetch.bind(self)),
);
sayReady(page);
