import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEventScript } from '../../../../src/cli/manifest/read-event-script';
import { readFiles, readPngSize } from '../../../../src/cli/manifest/read-files';

describe('reading an event script', () => {
  it('finds what it associates as it loads, its buttons, and what both scripts call', () => {
    const script = `
      ['a', 'b'].forEach(function (name) { Office.actions.associate(name, function () {}); });
      var outcome = { commandId: "msgComposeOpenPaneButton" };
      item.to;`.replace('item.to;', 'function edit(item) { item.to.setAsync([]); }');
    expect(readEventScript(script, 'item.sendAsync(done)')).toEqual({
      associated: ['a', 'b'],
      commandIds: ['msgComposeOpenPaneButton'],
      usedApis: ['sendAsync', 'setAsync'],
    });
  });

  it('does not find what is associated only once a page is ready', () => {
    const script = `if (Office.onReady) Office.onReady(function () { Office.actions.associate('late', f); });`;
    expect(readEventScript(script).associated).toEqual([]);
  });

  it('throws what the script throws', () => {
    expect(() => readEventScript('document.title')).toThrow(/document is not defined/);
  });
});

describe('reading the build', () => {
  it('lists files at any depth, with the size of pictures', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'addressee-'));
    try {
      mkdirSync(path.join(folder, 'assets'));
      writeFileSync(path.join(folder, 'commands.html'), '<html></html>');
      writeFileSync(path.join(folder, 'assets', 'icon.png'), png(16, 20));
      writeFileSync(path.join(folder, 'assets', 'fake.png'), 'not a picture');
      expect(Object.fromEntries(readFiles(folder))).toEqual({
        'commands.html': null,
        'assets/icon.png': { width: 16, height: 20 },
        'assets/fake.png': null,
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('knows a picture that is cut off', () => {
    expect(readPngSize(png(16, 16).subarray(0, 20))).toBeNull();
  });
});

/** The part of a PNG file that its size is read from. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.write('89504e470d0a1a0a0000000d49484452', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
