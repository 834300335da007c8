import { describe, expect, it } from 'vitest';
import type { AddIn } from '../../../../simulator/model/add-in';
import { clientProfile } from '../../../../simulator/model/client-profiles';
import {
  dialogOf,
  nextSend,
  type SendEffect,
  type SendEvent,
  type SendFlow,
} from '../../../../simulator/model/send-flow';
import type { CompletedOptions } from '../../../../simulator/protocol/completion';

const ADD_IN: AddIn = {
  id: 'addin',
  displayName: 'Addressee',
  icon: '/icon.png',
  runtimePage: '/commands.html',
  runtimePageByLocale: {},
  launchEvents: [],
  paneCommands: [{ id: 'openPane', label: 'Check', surface: 'compose', page: '/taskpane.html' }],
};
const CONTEXT = { addIn: ADD_IN, client: clientProfile('web'), sendMode: 'SoftBlock' } as const;
const PRESS: SendEvent = { kind: 'press-send', launchId: 'l1' };

function completed(options: CompletedOptions, launchId = 'l1'): SendEvent {
  return { kind: 'completion', completion: { kind: 'completed', launchId, options } };
}

/** Runs events from an open draft; gives the last state and every effect. */
function run(...events: readonly SendEvent[]) {
  let flow: SendFlow = { kind: 'editing' };
  const effects: SendEffect['kind'][] = [];
  for (const event of events) {
    const step = nextSend(flow, event, CONTEXT);
    flow = step.flow;
    effects.push(step.effect.kind);
  }
  return { flow, effects };
}

describe('a send', () => {
  it('launches the handler and delivers what it allows', () => {
    expect(run(PRESS, completed({ allowEvent: true }))).toEqual({
      flow: { kind: 'sent' },
      effects: ['launch', 'deliver'],
    });
  });

  it('is stopped by what is not allowed, and by a completion that says nothing', () => {
    expect(run(PRESS, completed({ allowEvent: false })).flow.kind).toBe('stopped');
    expect(run(PRESS, completed({})).flow.kind).toBe('stopped');
  });

  it('takes the first completion only', () => {
    const { flow, effects } = run(PRESS, completed({ allowEvent: false }), completed({ allowEvent: true }));
    expect(flow.kind).toBe('stopped');
    expect(effects.at(-1)).toBe('ignored-completion');
  });

  it('ignores the completion of an earlier press', () => {
    const { flow, effects } = run(PRESS, completed({ allowEvent: true }, 'l0'));
    expect(flow.kind).toBe('checking');
    expect(effects.at(-1)).toBe('ignored-completion');
  });

  it('cannot be pressed twice at once', () => {
    expect(run(PRESS, { kind: 'press-send', launchId: 'l2' }).effects).toEqual(['launch', 'none']);
  });
});

describe('an alert', () => {
  it('goes back to the draft on Don’t Send', () => {
    const { flow } = run(PRESS, completed({ allowEvent: false }), { kind: 'button', button: 'dont-send' });
    expect(flow).toEqual({ kind: 'editing' });
  });

  it('delivers on Send Anyway only when that button is there', () => {
    const anyway: SendEvent = { kind: 'button', button: 'send-anyway' };
    expect(run(PRESS, completed({ allowEvent: false }), anyway).flow.kind).toBe('stopped');
    const prompt = completed({ allowEvent: false, sendModeOverride: 'promptUser' });
    expect(run(PRESS, prompt, anyway).effects.at(-1)).toBe('deliver');
  });

  it('opens the pane with the hand-over on the command’s button', () => {
    const stop = completed({ allowEvent: false, commandId: 'openPane', contextData: 'h' });
    const stopped = nextSend({ kind: 'checking', launchId: 'l1', dialog: null }, stop, CONTEXT);
    const step = nextSend(stopped.flow, { kind: 'button', button: 'take-action' }, CONTEXT);
    expect(step).toEqual({
      flow: { kind: 'editing' },
      effect: { kind: 'open-pane', takeAction: { commandId: 'openPane', contextData: 'h' } },
    });
  });

  it('merely closes on the button of an unknown command', () => {
    const stop = completed({ allowEvent: false, commandId: 'nothing' });
    const { flow, effects } = run(PRESS, stop, { kind: 'button', button: 'take-action' });
    expect(flow.kind).toBe('editing');
    expect(effects.at(-1)).toBe('none');
  });
});

describe('an add-in that is slow or gone', () => {
  it('shows that it takes longer, and still obeys the answer', () => {
    const slow: SendEvent = { kind: 'taking-longer', launchId: 'l1' };
    expect(dialogOf(run(PRESS, slow).flow)?.kind).toBe('taking-longer');
    expect(run(PRESS, slow, completed({ allowEvent: true })).effects.at(-1)).toBe('deliver');
  });

  it('times out into a dialog, after which an answer is too late', () => {
    const timeout: SendEvent = { kind: 'timed-out', launchId: 'l1' };
    const { flow, effects } = run(PRESS, timeout, completed({ allowEvent: true }));
    expect(dialogOf(flow)?.kind).toBe('timed-out');
    expect(effects.at(-1)).toBe('ignored-completion');
  });

  it('lets a soft-blocked message go unchecked when it cannot be loaded, on the user’s word', () => {
    const { effects } = run(PRESS, { kind: 'unavailable' }, { kind: 'button', button: 'send-anyway' });
    expect(effects.at(-1)).toBe('deliver');
  });

  it('keeps the message when no handler was associated', () => {
    const noHandler: SendEvent = { kind: 'completion', completion: { kind: 'no-handler', launchId: 'l1' } };
    const { flow } = run(PRESS, noHandler, { kind: 'button', button: 'send-anyway' });
    expect(flow.kind).toBe('stopped');
  });

  it('forgets the timers of an earlier press', () => {
    const late: SendEvent = { kind: 'timed-out', launchId: 'l0' };
    expect(run(PRESS, late).flow).toMatchObject({ kind: 'checking', launchId: 'l1' });
  });
});
