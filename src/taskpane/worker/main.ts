import { createOfficeClock } from '../../host/office/office-clock';
import { PORT_METHODS, type EnginePorts } from './contracts';
import { connect, sayReady, type LineEnd } from './line';
import { createPaneEngine } from './pane-engine';

// The composition root of the pane's worker.
const page = self as unknown as LineEnd;
connect<EnginePorts>(page, PORT_METHODS, (ports) => createPaneEngine(ports, createOfficeClock()));
sayReady(page);
