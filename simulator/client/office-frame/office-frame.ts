import { Conversation, type ConversationHost } from '../../protocol/conversation';
import { frameAddress } from '../../protocol/frame-address';

export interface FrameOptions {
  readonly pageUrl: string;
  readonly addInId: string;
  readonly partitionKey: string;
  readonly displayLanguage: string;
  readonly title: string;
  readonly container: HTMLElement;
  /** What the conversation needs of the host; posting and time are the frame's own. */
  readonly host: Omit<ConversationHost, 'conversationId' | 'post' | 'schedule'>;
  readonly loadMs: number;
  /** The page did not say a word within `loadMs`. */
  readonly onLoadFailure: () => void;
}

export interface OfficeFrame {
  readonly conversation: Conversation;
  readonly dispose: () => void;
}

/** What Outlook on the web grants an add-in's frame, as far as Addressee could notice. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups';

/** Loads one page of the add-in in an iframe of its own and holds the conversation with the office.js in it. */
export function createOfficeFrame(options: FrameOptions): OfficeFrame {
  const conversationId = `c${crypto.randomUUID()}`;
  const { partitionKey, addInId, pageUrl, displayLanguage } = options;
  const hostUrl = location.origin;
  const address = frameAddress({ pageUrl, hostUrl, displayLanguage, addInId, conversationId, partitionKey });
  const addInOrigin = new URL(pageUrl).origin;
  const frame = document.createElement('iframe');
  const timers = new Set<number>();
  const schedule = (delayMs: number, run: () => void): void => {
    const timer = window.setTimeout(() => {
      timers.delete(timer);
      run();
    }, delayMs);
    timers.add(timer);
  };
  const post = (text: string): void => frame.contentWindow?.postMessage(text, addInOrigin);
  const conversation = new Conversation({ ...options.host, conversationId, post, schedule });

  let hasSpoken = false;
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== addInOrigin) return;
    hasSpoken = true;
    conversation.receive(event.data);
  };
  window.addEventListener('message', onMessage);
  schedule(options.loadMs, () => {
    if (!hasSpoken) options.onLoadFailure();
  });

  frame.name = address.name;
  frame.title = options.title;
  frame.setAttribute('sandbox', SANDBOX);
  frame.src = address.url;
  options.container.append(frame);
  return {
    conversation,
    dispose: () => {
      window.removeEventListener('message', onMessage);
      for (const timer of timers) window.clearTimeout(timer);
      frame.remove();
    },
  };
}
