import type { HostSession } from '../../model/host-session';
import type { MailboxMessage } from '../../model/mailbox';

type Roaming = Readonly<Record<string, string>>;

/** What the mail client asks of its own server. Requests that write are sent one after the other, in order. */
export interface SessionApi {
  load(): Promise<HostSession>;
  saveRoaming(values: Roaming): Promise<void>;
  /** Keeps a sent message; gives the roaming settings as they are once the message was learned. */
  sent(message: MailboxMessage, isLearned: boolean): Promise<Roaming>;
  selectPolicy(id: string): Promise<void>;
  /** Starts over and gives the new session. */
  reset(): Promise<HostSession>;
}

/** The server is there, and did not do it. */
export class ServerRefusal extends Error {
  constructor(readonly status: number) {
    super(`the simulator's server answered ${status}`);
  }
}

/** The server that served this page. Its answers are our own program's and are not checked again. */
export function createSessionApi(): SessionApi {
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = (path: string, body: unknown): Promise<Response> => {
    const next = last.then(() => request(path, { method: 'POST', body: JSON.stringify(body) }));
    last = next.catch(() => undefined);
    return next;
  };
  return {
    load: async () => (await (await request('api/session', {})).json()) as HostSession,
    saveRoaming: async (values) => {
      await inOrder('api/roaming', values);
    },
    sent: async (message, isLearned) =>
      (await (await inOrder('api/sent', { message, isLearned })).json()) as Roaming,
    selectPolicy: async (id) => {
      await inOrder('api/policy', { id });
    },
    reset: async () => (await (await inOrder('api/reset', {})).json()) as HostSession,
  };
}

async function request(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, { ...init, headers: { 'content-type': 'application/json' } });
  if (!response.ok) throw new ServerRefusal(response.status);
  return response;
}
