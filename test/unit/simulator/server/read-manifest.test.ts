import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../../simulator/server/read-manifest';

describe('the manifest of this repository', () => {
  const addIn = readManifest(readFileSync('manifest.xml', 'utf8'));

  it('gives the pages by their paths, whatever origin it is deployed on', () => {
    expect(addIn).toMatchObject({ displayName: 'Addressee', runtimePage: '/commands.html' });
    expect(addIn.icon).toMatch(/^\/assets\/.+\.png$/);
  });

  it('gives one handler for each event, and the mode of the send event', () => {
    const send = addIn.launchEvents.filter((handler) => handler.event === 'OnMessageSend');
    expect(send).toEqual([
      { event: 'OnMessageSend', functionName: 'onMessageSendHandler', sendMode: 'SoftBlock' },
    ]);
    const changed = addIn.launchEvents.find((handler) => handler.event === 'OnMessageRecipientsChanged');
    expect(changed?.sendMode).toBeNull();
  });

  it('gives a button for the pane on every surface', () => {
    expect(addIn.paneCommands.map(({ surface, page }) => [surface, page])).toEqual([
      ['compose', '/taskpane.html'],
      ['appointment', '/taskpane.html'],
      ['read', '/taskpane.html'],
    ]);
  });
});

it.each([['<a/>'], ['<OfficeApp><Id>1</Id></OfficeApp>']])('refuses %s', (xml) => {
  expect(() => readManifest(xml)).toThrow('manifest.xml');
});
