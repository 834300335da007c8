import type { OutlookModel } from '../../model/contracts';
import { LocalOutlook } from './local-outlook';
import { createSessionApi } from './session-api';

/** Starts the mail client from its server's session. Rejects when the server does not answer. */
export async function loadOutlook(): Promise<OutlookModel> {
  const api = createSessionApi();
  const model = new LocalOutlook(api, await api.load());
  // For tests, which set faults, and for anyone with the browser's console open.
  Object.assign(window, { outlook: model });
  return model;
}
