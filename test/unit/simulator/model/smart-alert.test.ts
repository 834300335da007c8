import { describe, expect, it } from 'vitest';
import type { AddIn } from '../../../../simulator/model/add-in';
import { clientProfile } from '../../../../simulator/model/client-profiles';
import {
  noHandlerDialog,
  smartAlert,
  takingLongerDialog,
  unavailableDialog,
} from '../../../../simulator/model/smart-alert';
import type { CompletedOptions } from '../../../../simulator/protocol/completion';

const ADD_IN: AddIn = {
  id: 'addin',
  displayName: 'Addressee',
  icon: '/assets/icon-64.png',
  runtimePage: '/commands.html',
  runtimePageByLocale: {},
  launchEvents: [],
  paneCommands: [{ id: 'openPane', label: 'Check', surface: 'compose', page: '/taskpane.html' }],
};
const web = { addIn: ADD_IN, client: clientProfile('web'), sendMode: 'SoftBlock' } as const;
const mac = { ...web, client: clientProfile('mac') } as const;

const alert = (options: CompletedOptions, context: typeof web | typeof mac = web) =>
  smartAlert({ allowEvent: false, ...options }, context);
const labels = (options: CompletedOptions, context: typeof web | typeof mac = web) =>
  alert(options, context).buttons.map((button) => button.label);

describe('buttons', () => {
  it('offer no way round a soft block', () => {
    expect(labels({ errorMessage: 'Look' })).toEqual(["Don't Send"]);
  });

  it('offer Send Anyway when the add-in relaxes the mode', () => {
    expect(labels({ sendModeOverride: 'promptUser' })).toEqual(['Send Anyway', "Don't Send"]);
  });

  it('keep the manifest’s mode for any other override', () => {
    expect(labels({ sendModeOverride: 'block' })).toEqual(["Don't Send"]);
    expect(alert({ sendModeOverride: 'block' }).remarks).toHaveLength(1);
  });

  it('have one for the command, with the add-in’s label', () => {
    expect(labels({ commandId: 'openPane', cancelLabel: 'Review' })).toEqual(["Don't Send", 'Review']);
    expect(labels({ commandId: 'openPane' })).toEqual(["Don't Send", 'Take Action']);
  });

  it('relabel Don’t Send on clients that have no button for the command', () => {
    const dialog = alert({ commandId: 'openPane', cancelLabel: 'Review' }, mac);
    expect(dialog.buttons).toEqual([{ id: 'take-action', label: 'Review', isPrimary: true }]);
  });

  it('do not show a label of more than 20 characters', () => {
    expect(labels({ commandId: 'openPane', cancelLabel: 'x'.repeat(20) })).toContain('x'.repeat(20));
    expect(labels({ commandId: 'openPane', cancelLabel: 'x'.repeat(21) })).toEqual([
      "Don't Send",
      'Take Action',
    ]);
  });

  it('remark on a command that the manifest does not have', () => {
    expect(alert({ commandId: 'nothing' }).remarks).toHaveLength(1);
  });
});

describe('text', () => {
  it('of 500 characters is shown, of 501 gives way to Outlook’s own sentence', () => {
    expect(alert({ errorMessage: 'x'.repeat(500) }).text).toBe('x'.repeat(500));
    expect(alert({ errorMessage: 'x'.repeat(501) }).text).toBe(
      'Addressee is preventing this email from being sent.',
    );
  });

  it('is Markdown only where the client renders it', () => {
    const both = { errorMessage: 'plain', errorMessageMarkdown: '**bold**' };
    expect(alert(both)).toMatchObject({ format: 'markdown', text: '**bold**' });
    expect(alert(both, mac)).toMatchObject({ format: 'plain', text: 'plain' });
  });

  it('falls back to the plain one when the Markdown is too long', () => {
    const both = { errorMessage: 'plain', errorMessageMarkdown: 'x'.repeat(501) };
    expect(alert(both)).toMatchObject({ format: 'plain', text: 'plain' });
  });
});

describe('dialogs of Outlook itself', () => {
  const ids = (dialog: { readonly buttons: readonly { readonly id: string }[] }) =>
    dialog.buttons.map((button) => button.id);

  it.each([
    ['PromptUser', ['send-anyway', 'dont-send'], ['send-anyway', 'try-later'], ['send-anyway', 'dont-send']],
    ['SoftBlock', ['dont-send'], ['send-anyway', 'try-later'], ['dont-send']],
    ['Block', ['dont-send'], ['try-later'], ['dont-send']],
  ] as const)('under %s', (sendMode, slow, unavailable, noHandler) => {
    const context = { ...web, sendMode };
    expect(ids(takingLongerDialog(context))).toEqual(slow);
    expect(ids(unavailableDialog(context))).toEqual(unavailable);
    expect(ids(noHandlerDialog(context))).toEqual(noHandler);
  });
});
