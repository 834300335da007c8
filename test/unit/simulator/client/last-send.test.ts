import { describe, expect, it } from 'vitest';
import { lastSend } from '../../../../simulator/client/inspector/last-send';
import type { HostLogEntry } from '../../../../simulator/model/contracts';

type Kind = HostLogEntry['kind'];

const logOf = (...entries: readonly (readonly [Kind, string, string?])[]): HostLogEntry[] =>
  entries.map(([kind, name, windowId = 'window-1'], index) => ({
    seq: index + 1,
    windowId,
    runtime: 'event',
    kind,
    name,
    detail: '',
    durationMs: null,
  }));

const seqs = (entries: readonly HostLogEntry[] | undefined) => entries?.map(({ seq }) => seq);

describe('the last send', () => {
  it('is none before anything was sent', () => {
    expect(
      lastSend(logOf(['launch', 'OnNewMessageCompose'], ['completed', 'OnNewMessageCompose'])),
    ).toBeNull();
  });

  it('goes from its launch to its own completion, whatever else ends meanwhile', () => {
    const send = lastSend(
      logOf(
        ['launch', 'OnMessageRecipientsChanged'],
        ['launch', 'OnMessageSend'],
        ['completed', 'OnMessageRecipientsChanged'],
        ['call', 'body.getAsync'],
        ['completed', 'OnMessageSend'],
        ['call', 'sessionData.getAsync'],
        ['completed', 'OnMessageRecipientsChanged'],
      ),
    );
    expect(seqs(send?.entries)).toEqual([2, 3, 4, 5]);
    expect(send?.completed?.seq).toBe(5);
  });

  it('is still open when only other events have ended', () => {
    const send = lastSend(
      logOf(
        ['launch', 'OnMessageSend'],
        ['completed', 'OnMessageRecipientsChanged'],
        ['call', 'to.getAsync'],
      ),
    );
    expect(send?.completed).toBeNull();
    expect(seqs(send?.entries)).toEqual([1, 2, 3]);
  });

  it('leaves other windows out', () => {
    const send = lastSend(
      logOf(
        ['launch', 'OnMessageSend', 'window-2'],
        ['call', 'body.getAsync'],
        ['completed', 'OnMessageSend', 'window-2'],
      ),
    );
    expect(seqs(send?.entries)).toEqual([1, 3]);
  });
});
