// @vitest-environment jsdom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOwnerMemory } from '../../../../src/memory/owner-memory';
import { createGraphMemory } from '../../../../src/memory/tiered-graph-memory';
import { MemoryPanel } from '../../../../src/taskpane/memory/MemoryPanel';
import { createPaneWords, PaneWordsProvider } from '../../../../src/taskpane/words/pane-words';
import { FakeStore } from '../../../support/fake-store';
import { mailMessage, NOW, people } from '../../../support/samples';
import { stubMatchMedia } from '../../../support/match-media';

beforeEach(stubMatchMedia);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The panel over a memory that knows two people. */
async function open() {
  const tiers = { roaming: new FakeStore('roaming'), device: new FakeStore('device', 4_000_000) };
  const memory = createGraphMemory(tiers, { halfLifeDays: 180 });
  const learn = async (to: string): Promise<void> => {
    const known = await memory.load();
    if (!known.ok) throw new Error(known.error.code);
    const message = mailMessage({ id: to, to: people(to) });
    await memory.learn({ at: NOW, known: known.value, message });
  };
  await learn('Anna Berg <anna.berg@acme.example>');
  await learn('Tom Field <tom.field@acme.example>');
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneWordsProvider value={createPaneWords('en-GB', NOW)}>
        <MemoryPanel memory={createOwnerMemory(tiers, { halfLifeDays: 180 })} />
      </PaneWordsProvider>
    </FluentProvider>,
  );
  await screen.findByText('People: 2');
  return { ...tiers, learn, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the owner in the pane', () => {
  it('sees who is remembered, where and how much', async () => {
    await open();
    const places = within(screen.getByRole('list', { name: 'Where it is kept' }));
    expect(places.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'In your mailbox1 of 30 KB',
      'On this device1 of 4,000 KB',
    ]);
    const anna = within(screen.getByText('anna.berg@acme.example').closest('li')!);
    expect(anna.getByText('1 sent, 0 received')).toBeTruthy();
  });

  it('finds a person and forgets them', async () => {
    const { user } = await open();
    await user.type(screen.getByRole('textbox', { name: 'Find a person' }), 'anna');
    expect(screen.queryByText('Tom Field')).toBeNull();
    await user.click(button('Forget Anna Berg'));
    await screen.findByText('People: 1');
    await user.clear(screen.getByRole('textbox', { name: 'Find a person' }));
    expect(screen.queryByText('Anna Berg')).toBeNull();
    expect(screen.getByText('Tom Field')).toBeTruthy();
  });

  it('forgets everything once sure', async () => {
    const { user } = await open();
    await user.click(button('Forget everything'));
    await user.click(button('Keep it'));
    expect(screen.getByText('People: 2')).toBeTruthy();
    await user.click(button('Forget everything'));
    await user.click(button('Yes, forget everything'));
    await screen.findByText('Nobody yet.');
  });

  it('pauses learning', async () => {
    const { user, learn } = await open();
    await user.click(screen.getByRole('switch', { name: 'Learn from what I send' }));
    await vi.waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(false));
    await learn('Mira Okafor <mira@acme.example>');
    await user.click(screen.getByRole('switch'));
    await vi.waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(true));
    expect(screen.getByText('People: 2')).toBeTruthy();
  });

  it('takes a copy along', async () => {
    const { user } = await open();
    await user.click(button('Export'));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /as text to copy/ }).value;
    expect((JSON.parse(text) as { people: unknown[] }).people).toHaveLength(2);
  });

  it('is told when a store did not take it', async () => {
    const { user, roaming } = await open();
    roaming.setFault('write', 'failed');
    await user.click(button('Forget Tom Field'));
    await screen.findByText(/could not be changed everywhere/);
  });
});
