import { z } from 'zod';
import { roamingSchema, sentSchema } from '../model/host-session';
import type { Collector } from './collector';
import type { SimulatedMailbox } from './simulated-mailbox';
import { readBelow, type ServedFile } from './static-files';

export interface HostSiteOptions {
  /** The built mail client. */
  readonly clientFolder: string;
  readonly mailbox: SimulatedMailbox;
  readonly addInOrigin: string;
  readonly collector: Collector;
}

/** What a request to the mail client's own interface may answer: a body, or a status. */
export type ApiAnswer = { readonly json: unknown } | { readonly status: 400 | 404 };

/** The mail client's pages. */
export function serveClient(options: HostSiteOptions, urlPath: string): Promise<ServedFile | null> {
  return readBelow(options.clientFolder, urlPath === '/' ? 'index.html' : urlPath);
}

/** The mail client's requests to its server; `path` without `/api/`, `body` as parsed JSON or null. */
export async function answerApi(options: HostSiteOptions, path: string, body: unknown): Promise<ApiAnswer> {
  const { mailbox } = options;
  switch (path) {
    case 'session':
      return { json: mailbox.session(options.addInOrigin) };
    case 'reports':
      return { json: options.collector.records };
    case 'roaming': {
      const values = roamingSchema.safeParse(body);
      if (!values.success) return { status: 400 };
      mailbox.saveRoaming(values.data);
      return { json: {} };
    }
    case 'sent': {
      const sent = sentSchema.safeParse(body);
      if (!sent.success) return { status: 400 };
      return { json: await mailbox.keepSent(sent.data.message, sent.data.isLearned) };
    }
    case 'policy': {
      const policy = z.object({ id: z.string() }).safeParse(body);
      const isSelected = policy.success && mailbox.selectPolicy(policy.data.id);
      return isSelected ? { json: {} } : { status: 400 };
    }
    case 'reset':
      await mailbox.reset();
      return { json: mailbox.session(options.addInOrigin) };
    default:
      return { status: 404 };
  }
}
