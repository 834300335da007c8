// The APIs that Outlook has today and the office.js on npm, a build of April 2022, does not. Loaded after office.js, in
// the simulator only; everything that stands on it is our model of Outlook, not Microsoft's code.
// Dispatch ids from 9100 are ours: sendAsync 9101, body of the author's own text 9102, whether there are sensitivity labels
// 9103, the draft's label 9104.

type Callback = (result: unknown) => void;

interface ClientEndPoint {
  invoke(name: string, callback: (code: number, answer: unknown) => void, data: unknown): void;
  registerForEvent(
    name: string,
    handler: (data: unknown) => void,
    callback: (code: number) => void,
    data: unknown,
  ): void;
}

interface Readable {
  getAsync(...args: readonly unknown[]): void;
}

interface GapItem {
  sensitivityLabel?: Readable;
  sendAsync?: (options: unknown, callback?: Callback) => void;
  body?: { getAsync: (coercion: string, options: unknown, callback?: Callback) => void };
  addHandlerAsync?: (type: string, handler: (event: unknown) => void, ...rest: unknown[]) => void;
}

interface GapOffice {
  onReadyInternal(callback: () => void): void;
  MailboxEnums: Record<string, unknown>;
  EventType: Record<string, string>;
  context: {
    partitionKey?: string;
    sensitivityLabelsCatalog?: { getIsEnabledAsync(...args: readonly unknown[]): void };
    requirements: { isSetSupported(name: string, version: string): boolean };
    mailbox?: { item?: GapItem | null };
  };
}

const SEND = 9101;
const OWN_BODY = 9102;
const LABELS_ENABLED = 9103;
const LABEL = 9104;
const HANDOVER_EVENT = 'olkInitializationContextChanged';
const LABEL_EVENT = 'olkSensitivityLabelChanged';
const HOST_CONFIG = 1;
const COERCION: Readonly<Record<string, number>> = { text: 0, html: 3 };

const office = (window as unknown as { Office: GapOffice }).Office;

office.onReadyInternal(() => {
  office.MailboxEnums['SendModeOverride'] ??= { PromptUser: 'promptUser' };
  office.MailboxEnums['BodyMode'] ??= { FullBody: 0, HostConfig: HOST_CONFIG };
  const partitionKey = partitionKeyOf(window.name);
  if (partitionKey !== undefined) office.context.partitionKey ??= partitionKey;
  const mailbox = office.context.mailbox;
  if (mailbox?.item === null || mailbox?.item === undefined) return;
  // office.js makes its members read-only: the additions go in front of them.
  const item = Object.create(mailbox.item) as GapItem;
  mailbox.item = item;
  addOwnBody(item);
  addLabel(item);
  if (!office.context.requirements.isSetSupported('Mailbox', '1.15')) return;
  office.EventType['InitializationContextChanged'] ??= HANDOVER_EVENT;
  addEvent(item, HANDOVER_EVENT, (data) => ({ initializationContextData: data }));
  define(item, 'sendAsync', (...args) => call(SEND, undefined, callbackOf(args)));
});

function addOwnBody(item: GapItem): void {
  const original = item.body;
  if (original === undefined) return;
  const body = Object.create(original) as typeof original;
  define(body, 'getAsync', (coercion, options, callback) => {
    const mode = (options as { bodyMode?: unknown } | null)?.bodyMode;
    if (mode !== HOST_CONFIG) original.getAsync(coercion, options, callback);
    else call(OWN_BODY, { coercionType: COERCION[coercion] ?? 0 }, callbackOf([options, callback]));
  });
  define(item, 'body', body);
}

function addLabel(item: GapItem): void {
  office.context.sensitivityLabelsCatalog ??= {
    getIsEnabledAsync: (...args) => call(LABELS_ENABLED, undefined, callbackOf(args)),
  };
  define(item, 'sensitivityLabel', {
    getAsync: (...args) => call(LABEL, undefined, callbackOf(args)),
  });
  office.EventType['SensitivityLabelChanged'] ??= LABEL_EVENT;
  addEvent(item, LABEL_EVENT, () => ({}));
}

/** One more event of the item; `toEvent` makes of the host's data what a handler receives beside the type. */
function addEvent(item: GapItem, name: string, toEvent: (data: unknown) => object): void {
  const addHandlerAsync = item.addHandlerAsync?.bind(item);
  define(item, 'addHandlerAsync', (type, handler, ...rest) => {
    if (type !== name) {
      addHandlerAsync?.(type, handler, ...rest);
      return;
    }
    const answered = callbackOf(rest);
    endPoint().registerForEvent(
      name,
      (data) => handler({ type, ...toEvent(data) }),
      () => answered?.(succeeded(undefined)),
      {},
    );
  });
}

function define<T, K extends keyof T>(target: T, key: K, value: T[K]): void {
  Object.defineProperty(target, key, { value, configurable: true });
}

function call(dispatchId: number, params: unknown, callback: Callback | undefined): void {
  const data = { ApiParams: params, MethodData: { ControlId: '', DispatchId: dispatchId } };
  endPoint().invoke(
    'ExecuteMethod',
    (_code, answer) => {
      // As office.js does it: an answer that is no object calls nobody.
      if (typeof answer !== 'object' || answer === null) return;
      const {
        error,
        errorCode,
        data: value,
      } = answer as { error?: true; errorCode?: number; data?: unknown };
      callback?.(error === true ? { status: 'failed', error: { code: errorCode } } : succeeded(value));
    },
    data,
  );
}

function succeeded(value: unknown): unknown {
  return { status: 'succeeded', value };
}

/** Options come before the callback and may be left out, as everywhere in Office. */
function callbackOf(args: readonly unknown[]): Callback | undefined {
  return args.find((arg): arg is Callback => typeof arg === 'function');
}

function endPoint(): ClientEndPoint {
  const osf = (window as unknown as { OSF: { _OfficeAppFactory: { getClientEndPoint(): ClientEndPoint } } })
    .OSF;
  return osf._OfficeAppFactory.getClientEndPoint();
}

function partitionKeyOf(frameName: string): string | undefined {
  try {
    return (JSON.parse(frameName) as { partitionKey?: string }).partitionKey;
  } catch {
    return undefined;
  }
}
