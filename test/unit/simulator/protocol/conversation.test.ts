import { describe, expect, it } from 'vitest';
import { clientProfile } from '../../../../simulator/model/client-profiles';
import { FakeFrame } from './fake-frame';

const ANNA = { name: 'Anna Berg', address: 'anna.berg@acme.example' };
const COLLEAGUE = { name: 'Kim Ode', address: 'kim.ode@northwind.example' };

describe('start-up', () => {
  it('answers with a context that has every field office.js insists on', () => {
    const frame = new FakeFrame();
    const context = frame.answerTo(frame.post('ContextActivationManager_getAppContextAsync', 'addin'));
    expect(context).toMatchObject({
      _id: 'addin',
      _appName: 64,
      _clientMode: 1,
      _settings: { graph: '"abc"' },
      _requirementMatrix: '{"Mailbox":"1.16","SmartAlerts":"1.1","NestedAppAuth":"1.1"}',
    });
    expect(Object.values(context as object)).not.toContain(undefined);
  });

  it('tells a message that is being written by its item type', () => {
    const frame = new FakeFrame();
    expect(frame.answerTo(frame.post('GetInitialData', {}))).toMatchObject({
      itemType: 4,
      permissionLevel: 2,
      userEmailAddress: 'ada.lind@northwind.example',
    });
  });

  it('tells a meeting that is being planned by its item type', () => {
    const frame = new FakeFrame({ content: { kind: 'appointment' } });
    expect(frame.answerTo(frame.post('GetInitialData', {}))).toMatchObject({ itemType: 5 });
  });

  it('answers null when no item is open', () => {
    const frame = new FakeFrame({ item: () => ({ kind: 'missing' }) });
    expect(frame.answerTo(frame.post('GetInitialData', {}))).toBeNull();
  });

  it('takes the registration for commands as the sign that the page is ready', () => {
    const frame = new FakeFrame();
    const id = frame.post('appCommandInvoked', { controlId: 'addin' }, 1);
    expect(frame.answerTo(id)).toEqual({ Error: 0 });
    expect(frame.readies).toBe(1);
  });

  it('ignores what is not from this conversation, or no request at all', () => {
    const frame = new FakeFrame();
    for (const posted of [
      null,
      7,
      'x',
      '{}',
      '{"_messageType":1}',
      '{"_messageType":0,"_conversationId":"c2"}',
    ]) {
      frame.conversation.receive(posted);
    }
    expect(frame.answers).toEqual([]);
  });
});

describe('calls about the message', () => {
  it('gives recipients with their type as the organisation sees it', () => {
    const frame = new FakeFrame({ content: { to: [ANNA, COLLEAGUE] } });
    expect(frame.call(15, { recipientField: 0 })).toEqual({
      data: [
        { ...ANNA, recipientType: 3 },
        { ...COLLEAGUE, recipientType: 2 },
      ],
    });
  });

  it('returns at most the 1,000 recipients that Outlook on the web returns', () => {
    const to = Array.from({ length: 1200 }, (_, i) => ({ name: '', address: `p${i}@acme.example` }));
    const frame = new FakeFrame({ content: { to } });
    const answer = frame.call(15, { recipientField: 0 }) as { data: unknown[] };
    expect(answer.data).toHaveLength(1000);
  });

  it('sets recipients, and tells the window which field changed', () => {
    const frame = new FakeFrame({ content: { to: [ANNA] } });
    expect(frame.call(21, { recipientField: 1, recipientArray: [COLLEAGUE] })).toEqual({});
    expect(frame.session.draft.cc).toEqual([COLLEAGUE]);
    expect(frame.changes).toEqual([{ kind: 'recipients', field: 'cc' }]);
  });

  it('takes 100 people a call and refuses more with 9012, changing nothing', () => {
    const people = Array.from({ length: 101 }, (_, i) => ({ name: '', address: `p${i}@acme.example` }));
    const frame = new FakeFrame();
    expect(frame.call(21, { recipientField: 0, recipientArray: people.slice(1) })).toEqual({});
    expect(frame.call(22, { recipientField: 0, recipientArray: people })).toEqual({
      error: true,
      errorCode: 9012,
    });
    expect(frame.session.draft.to).toHaveLength(100);
  });

  it.each([
    [15, { recipientField: 9 }],
    [21, { recipientField: 0, recipientArray: 'x' }],
    [17, { subject: 'x'.repeat(256) }],
    [37, {}],
    [33, { key: 'k' }],
    [185, { name: 'k' }],
  ])('refuses bad parameters of call %i with 9031', (dispatchId, params) => {
    expect(new FakeFrame().call(dispatchId, params)).toEqual({ error: true, errorCode: 9031 });
  });

  it('gives the body as text or as HTML in which the text cannot become markup', () => {
    const frame = new FakeFrame({ content: { body: 'Hi <b>Anna</b>' } });
    expect(frame.call(37, { coercionType: 0 })).toEqual({ data: 'Hi <b>Anna</b>' });
    const html = frame.call(37, { coercionType: 3 }) as { data: string };
    expect(html.data).toContain('Hi &lt;b&gt;Anna&lt;/b&gt;');
  });

  it('removes an attachment by its id, and answers 9003 for an unknown one', () => {
    const frame = new FakeFrame({ content: { attachments: ['plan.xlsx'] } });
    const listed = frame.call(149) as { data: { id: string; name: string }[] };
    expect(listed.data.map((file) => file.name)).toEqual(['plan.xlsx']);
    expect(frame.call(20, { attachmentIndex: listed.data[0]!.id })).toEqual({});
    expect(frame.call(20, { attachmentIndex: listed.data[0]!.id })).toEqual({ error: true, errorCode: 9003 });
    expect(frame.session.draft.attachments).toEqual([]);
  });

  it('answers a call it does not model with 9032', () => {
    expect(new FakeFrame().call(154)).toEqual({ error: true, errorCode: 9032 });
  });

  it('fails calls about a draft where none is being written', () => {
    expect(new FakeFrame({ hasSession: false }).call(15, { recipientField: 0 })).toMatchObject({
      error: true,
    });
  });
});

describe('stores', () => {
  it('keeps session data up to the client’s limit, counting keys and values', () => {
    const frame = new FakeFrame({ client: clientProfile('mac') });
    expect(frame.call(185, { name: 'k', value: 'x'.repeat(49_999) })).toEqual({});
    expect(frame.call(185, { name: 'l', value: '' })).toEqual({ error: true, errorCode: 9051 });
    expect(frame.call(186, { name: 'k' })).toEqual({ data: 'x'.repeat(49_999) });
    expect(frame.call(185, { name: 'k', value: 'short' })).toEqual({});
  });

  it('answers 9050 for a session key that was never written or was removed', () => {
    const frame = new FakeFrame();
    expect(frame.call(186, { name: 'k' })).toEqual({ error: true, errorCode: 9050 });
    frame.call(185, { name: 'k', value: 'v' });
    expect(frame.call(187)).toEqual({ data: { k: 'v' } });
    expect(frame.call(189, { name: 'k' })).toEqual({});
    expect(frame.call(189, { name: 'k' })).toEqual({ error: true, errorCode: 9050 });
  });

  it('saves roaming settings up to 32 KB in all, without a message too', () => {
    const frame = new FakeFrame({ hasSession: false });
    expect(frame.call(404, [{ graph: '"x"' }])).toEqual({});
    expect(frame.roaming).toEqual({ graph: '"x"' });
    expect(frame.call(404, [{ graph: 'x'.repeat(33_000) }])).toEqual({ error: true, errorCode: 9019 });
    expect(frame.roaming).toEqual({ graph: '"x"' });
  });

  it('fails the hand-over with 9020 when the pane was opened from the ribbon', () => {
    const frame = new FakeFrame();
    expect(frame.call(99)).toEqual({ error: true, errorCode: 9020 });
    frame.session.handover = '{"version":1}';
    expect(frame.call(99)).toEqual({ data: '{"version":1}' });
  });

  it('shows at most five infobars and refuses a key twice', () => {
    const frame = new FakeFrame();
    const bar = (key: string) => ({ key, message: 'm', type: 0, persistent: true });
    for (const key of ['a', 'b', 'c', 'd', 'e']) expect(frame.call(33, bar(key))).toEqual({});
    expect(frame.call(33, bar('f'))).toEqual({ error: true, errorCode: 9025 });
    expect(frame.call(36, { key: 'a' })).toEqual({});
    expect(frame.call(33, bar('b'))).toEqual({ error: true, errorCode: 9023 });
  });

  it('presses Send for sendAsync only where the client has it', () => {
    const web = new FakeFrame();
    expect(web.call(9101)).toEqual({});
    expect(web.sends).toBe(1);
    const mac = new FakeFrame({ client: clientProfile('mac') });
    expect(mac.call(9101)).toEqual({ error: true, errorCode: 9032 });
    expect(mac.sends).toBe(0);
  });
});

describe('events', () => {
  it('fires an event only while the frame listens to it', () => {
    const frame = new FakeFrame();
    frame.conversation.fire('olkRecipientsChanged', ['{}']);
    frame.post('olkRecipientsChanged', {}, 1);
    frame.conversation.fire('olkRecipientsChanged', ['{"to":true}']);
    frame.post('olkRecipientsChanged', {}, 2);
    frame.conversation.fire('olkRecipientsChanged', ['{}']);
    const fired = frame.answers.filter((answer) => answer.isEvent);
    expect(fired.map((answer) => answer.data)).toEqual([['{"to":true}']]);
  });

  it('launches a handler by name and takes what it completed with', () => {
    const frame = new FakeFrame();
    frame.post('appCommandInvoked', {}, 1);
    frame.conversation.launch('l1', 'onMessageSendHandler', { source: { id: '' } });
    expect(frame.answers.at(-1)).toMatchObject({
      name: 'appCommandInvoked',
      data: { 0: 'l1', 1: 'onMessageSendHandler', 2: '{"source":{"id":""}}' },
    });
    const options = { allowEvent: false, errorMessage: 'Look', contextData: { n: 1 }, cancelLabel: 7 };
    const event = JSON.stringify({ source: { id: '' }, completedContext: options });
    frame.post('executeMethod', { 0: 'l1', 1: 0, 2: event, DdaMethod: { DispatchId: 94 } });
    expect(frame.completions).toEqual([
      {
        kind: 'completed',
        launchId: 'l1',
        options: { allowEvent: false, errorMessage: 'Look', contextData: '{"n":1}' },
      },
    ]);
  });

  it('learns from the status that no handler was associated', () => {
    const frame = new FakeFrame();
    frame.post('executeMethod', { 0: 'l1', 1: 11101, 2: '', DdaMethod: { DispatchId: 94 } });
    expect(frame.completions).toEqual([{ kind: 'no-handler', launchId: 'l1' }]);
  });

  it('takes a completion without options for one', () => {
    const frame = new FakeFrame();
    frame.post('executeMethod', { 0: 'l1', 1: 0, 2: '{"source":{}}', DdaMethod: { DispatchId: 94 } });
    expect(frame.completions).toEqual([{ kind: 'completed', launchId: 'l1', options: {} }]);
  });
});

describe('a host that misbehaves', () => {
  it('fails the named call with the wanted error', () => {
    const faults = [{ call: 'subject.getAsync', effect: { kind: 'error', code: 9042 } }] as const;
    const frame = new FakeFrame({ faults });
    expect(frame.call(18)).toEqual({ error: true, errorCode: 9042 });
    expect(frame.call(174)).toMatchObject({ data: { composeType: 'newMail' } });
  });

  it('never answers', () => {
    const frame = new FakeFrame({ faults: [{ call: '*', effect: { kind: 'no-answer' } }] });
    const id = frame.begin(18);
    frame.pass(1_000_000);
    expect(frame.answerTo(id)).toBeUndefined();
  });

  it('answers late', () => {
    const frame = new FakeFrame({
      content: { subject: 'Plan' },
      faults: [{ call: '*', effect: { kind: 'late', delayMs: 4000 } }],
    });
    const id = frame.begin(18);
    frame.pass(3999);
    expect(frame.answerTo(id)).toBeUndefined();
    frame.pass(1);
    expect(frame.answerTo(id)).toEqual({ data: 'Plan' });
  });

  it('fails the fourth call at once on the web, and on Mac none', () => {
    const count = (frame: FakeFrame) => {
      const ids = [18, 18, 18, 18].map((dispatchId) => frame.begin(dispatchId));
      frame.pass(10);
      return ids.filter((id) => 'error' in (frame.answerTo(id) as object)).length;
    };
    expect(count(new FakeFrame())).toBe(1);
    expect(count(new FakeFrame({ client: clientProfile('mac') }))).toBe(0);
  });
});
