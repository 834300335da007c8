import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { readAlertAbilities } from '../../../../src/host/office/alert-abilities';
import { createOfficeClock } from '../../../../src/host/office/office-clock';
import {
  currentOffice,
  supportsMailbox,
  type OfficeItem,
  type OfficeLabelsCatalog,
} from '../../../../src/host/office/office-surface';
import { FakeOffice } from '../../../support/fake-office';

afterEach(() => vi.unstubAllGlobals());

describe('the part of Office.js that is used', () => {
  it('has the names that Microsoft’s types give it', () => {
    type OfMeeting = 'requiredAttendees' | 'optionalAttendees' | 'organizer';
    expectTypeOf<Exclude<keyof OfficeItem, OfMeeting>>().toExtend<keyof Office.MessageCompose>();
    expectTypeOf<OfMeeting>().toExtend<keyof Office.AppointmentCompose>();
    expectTypeOf<keyof NonNullable<OfficeItem['sessionData']>>().toExtend<keyof Office.SessionData>();
    expectTypeOf<'sensitivityLabelsCatalog'>().toExtend<keyof Office.Context>();
    expectTypeOf<keyof OfficeLabelsCatalog>().toExtend<keyof Office.SensitivityLabelsCatalog>();
    expectTypeOf<keyof OfficeItem['to']>().toExtend<keyof Office.Recipients>();
    expect(Object.keys(new FakeOffice().surface.context!.mailbox!.item!)).toContain('getAttachmentsAsync');
  });

  it('is empty where Office.js did not load', () => {
    expect(currentOffice()).toEqual({});
    vi.stubGlobal('Office', { context: { partitionKey: 'p' } });
    expect(currentOffice().context?.partitionKey).toBe('p');
  });

  it('says which requirement sets the client has; no where it cannot say', () => {
    const office = new FakeOffice({ mailbox: '1.14' }).surface;
    expect(supportsMailbox(office, '1.14')).toBe(true);
    expect(supportsMailbox(office, '1.15')).toBe(false);
    expect(supportsMailbox({}, '1.1')).toBe(false);
    const broken = {
      isSetSupported: () => {
        throw new Error('broken');
      },
    };
    expect(supportsMailbox({ context: { requirements: broken } }, '1.1')).toBe(false);
  });

  it('tells what the Smart Alert dialog can show', () => {
    expect(readAlertAbilities(new FakeOffice({ mailbox: '1.15' }).surface)).toEqual({
      markdown: true,
      promptUser: 'promptUser',
    });
    expect(readAlertAbilities({})).toEqual({ markdown: false, promptUser: 'promptUser' });
  });
});

describe('the clock', () => {
  it('calls back once after the delay, unless cancelled', () => {
    vi.useFakeTimers();
    try {
      const clock = createOfficeClock();
      const called: string[] = [];
      clock.after(10, () => void called.push('kept'));
      clock.after(10, () => void called.push('cancelled'))();
      const before = clock.nowMs();
      vi.advanceTimersByTime(10);
      expect(called).toEqual(['kept']);
      expect(clock.nowMs() - before).toBe(10);
    } finally {
      vi.useRealTimers();
    }
  });

  it('works without a deadline where the runtime has no timers', () => {
    vi.stubGlobal('setTimeout', undefined);
    vi.stubGlobal('clearTimeout', undefined);
    expect(createOfficeClock().after(10, () => undefined)).not.toThrow();
  });
});
