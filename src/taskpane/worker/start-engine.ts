import type { Clock, Logger } from '../../host/ports';
import { ENGINE_METHODS, type EnginePorts, type PaneEngine } from './contracts';
import { connect } from './line';

/**
 * The engine in a worker; in the page where there is none. The pane then stalls while it checks, and works. `starting` is
 * the worker that was begun beforehand.
 */
export async function startEngine(
  starting: Promise<Worker | null>,
  ports: EnginePorts,
  clock: Clock,
  logger: Logger,
): Promise<PaneEngine> {
  const worker = await starting;
  if (worker !== null) return connect<PaneEngine>(worker, ENGINE_METHODS, () => ports);
  logger.log('warn', 'pane-without-worker');
  const { createPaneEngine } = await import(/* webpackChunkName: "engine" */ './pane-engine');
  return createPaneEngine(ports, clock);
}
