import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importMailbox } from '../../../../src/history/import/import-mailbox';
import type { MailFile } from '../../../../src/history/import/mail-file';
import { readPstItem, type PstItem } from '../../../../src/history/import/read-pst';

function file(path: string, content: string | Uint8Array, chunkBytes = 7): MailFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    sizeBytes: bytes.byteLength,
    open: () =>
      new ReadableStream({
        start(controller) {
          for (let at = 0; at < bytes.byteLength; at += chunkBytes)
            controller.enqueue(bytes.subarray(at, at + chunkBytes));
          controller.close();
        },
      }),
  };
}

const eml = (id: string, from: string, to: string, more = '', body = 'Hello Anna,\n\nthe plan.') =>
  `Message-ID: <${id}@x.example>\r\nFrom: ${from}\r\nTo: ${to}\r\nDate: Mon, 5 Jan 2026 08:00:00 +0000\r\nSubject: Plan\r\n${more}\r\n${body}\r\n`;
const OLGA = 'Olga Owner <olga@home.example>';
const ANNA = 'Anna Berg <anna@acme.example>';
const mbox = `From x Mon\n${eml('a', OLGA, ANNA, '', 'Hello\nFrom here on\n\n>From now on')}\nFrom y Tue\n${eml('b', ANNA, OLGA)}\nFrom z Wed\nnonsense\n\nFrom q\n${eml('c', OLGA, ANNA)}`;
const infer = { owners: [] };

describe('importing a mailbox', () => {
  it('splits an mbox only where a message begins, and names the broken one', async () => {
    const read = await importMailbox([file('archive.mbox', mbox)], infer);
    expect(read.messages.map(({ id }) => id)).toEqual(['<a@x.example>', '<b@x.example>', '<c@x.example>']);
    expect(read.messages[0]?.bodyStart).toBe('Hello\nFrom here on\n\nFrom now on');
    expect(read.broken).toEqual([{ file: 'archive.mbox', number: 3, why: 'no sender' }]);
  });

  it('reads the same from gzip, whatever the size of the pieces', async () => {
    const plain = await importMailbox([file('a.mbox', mbox, 1000)], infer);
    for (const size of [1, 13, 4096]) {
      const packed = await importMailbox([file('a.mbox.gz', gzipSync(mbox), size)], infer);
      expect(packed.messages).toEqual(plain.messages);
    }
  });

  it('takes the most frequent sender of the Sent folder as the owner', async () => {
    const files = [
      file('mail/Inbox/1.eml', eml('1', ANNA, OLGA)),
      file('mail/Inbox/2.eml', eml('2', ANNA, OLGA)),
      file('mail/Sent Items/3.eml', eml('3', OLGA, ANNA)),
    ];
    const read = await importMailbox(files, infer);
    expect(read.owners).toEqual(['olga@home.example']);
    expect(read.messages.map(({ direction }) => direction)).toEqual(['received', 'received', 'sent']);
  });

  it('takes the address on most messages where there is no Sent folder, and a given owner before both', async () => {
    const files = [file('1.eml', eml('1', ANNA, OLGA)), file('2.eml', eml('2', OLGA, 'tom@acme.example'))];
    expect((await importMailbox(files, infer)).owners).toEqual(['olga@home.example']);
    const given = await importMailbox(files, { owners: ['anna@acme.example'] });
    expect(given.messages.map(({ direction }) => direction)).toEqual(['sent', 'received']);
  });

  it('leaves out the quoted thread, and tells a reply from a forward', async () => {
    const reply = eml('r', OLGA, ANNA, 'In-Reply-To: <q@x.example>\r\n', 'Fine.\n\n> Is it?');
    const read = await importMailbox([file('Sent/r.eml', reply)], infer);
    expect(read.messages[0]).toMatchObject({ bodyStart: 'Fine.', composeType: 'reply' });
  });

  it('counts a message that stands in two folders once', async () => {
    const files = [file('a.eml', eml('1', OLGA, ANNA)), file('b.eml', eml('1', OLGA, ANNA))];
    const read = await importMailbox(files, infer);
    expect([read.messages.length, read.repeated]).toEqual([1, 1]);
  });

  it('names files that are not what their name says, and goes on', async () => {
    const files = [
      file('bad.pst', 'not an archive at all'.repeat(100)),
      file('bad.jsonl.gz', 'not gzip'),
      file('notes.txt', 'x'),
      file('bad.jsonl', '{\n\n[]\n'),
      file('good.eml', eml('1', OLGA, ANNA)),
    ];
    const read = await importMailbox(files, infer);
    expect(read.messages).toHaveLength(1);
    expect(read.broken.map(({ file: name, number }) => [name, number])).toEqual([
      ['bad.pst', 0],
      ['bad.jsonl.gz', 0],
      ['notes.txt', 0],
      ['bad.jsonl', 1],
      ['bad.jsonl', 3],
    ]);
  });

  it('tells of progress up to the last byte, and stops when it is asked to', async () => {
    const seen: number[] = [];
    const source = file('a.mbox', mbox);
    await importMailbox([source], { owners: [], onProgress: ({ bytesRead }) => void seen.push(bytesRead) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(source.sizeBytes);
    const stop = new AbortController();
    const reading = importMailbox([source], {
      owners: [],
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(reading).rejects.toThrow('aborted');
  });
});

it('reads an item of an Outlook data file, by SMTP address where there is one', () => {
  const item: PstItem = {
    internetMessageId: '<p@x.example>',
    senderEmailAddress: 'olga@home.example',
    senderName: 'Olga Owner',
    clientSubmitTime: new Date('2026-01-05T08:00:00Z'),
    messageDeliveryTime: null,
    subject: 'FW: Plan',
    inReplyToId: '',
    body: '',
    bodyHTML: '<p>Hi Anna</p>',
    numberOfRecipients: 1,
    numberOfAttachments: 1,
    getRecipient: () => ({
      recipientType: 2,
      smtpAddress: 'anna@acme.example',
      emailAddress: '/O=ACME/CN=ANNA',
      displayName: 'Anna Berg',
    }),
    getAttachment: () => ({ longFilename: 'Plan 2026.pdf', filename: 'PLAN20~1.PDF' }),
  };
  const read = readPstItem(item, '/Outlook/Sent Items');
  expect(read.value?.isFromSentFolder).toBe(true);
  expect(read.value?.raw).toMatchObject({
    to: [],
    cc: [{ address: 'anna@acme.example', name: 'Anna Berg' }],
    attachments: ['Plan 2026.pdf'],
    composeType: 'forward',
    bodyStart: 'Hi Anna',
  });
});
