import { expect, it } from 'vitest';
import { CLIENT_PROFILES } from '../../simulator/model/client-profiles';
import { ClassicOutlook } from './harness/classic-outlook';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook({ isLearned: false });
const SLIP = 'directory-namesake';
const MEANT = 'Henrik Dahl';
const LEARNED_IN = 'web';

it('uses what one client’s pane read from Sent Items in every client, after a restart', async () => {
  const classic = new ClassicOutlook(outlook().mailbox, Date.now());
  // Before, nobody knows who was meant.
  expect(JSON.stringify((await classic.send(classic.slip(SLIP))).completed)).not.toContain(MEANT);
  await outlook().useClient(LEARNED_IN);
  const card = await outlook().openHistory();
  await card.start();
  await card.says(/messages learned/);

  const warned: string[] = [];
  for (const { id, unavailable } of CLIENT_PROFILES) {
    if (unavailable === null) {
      // The client that learned starts again where it was, the others on devices that hold nothing.
      const client = id === LEARNED_IN ? outlook() : await outlook().onAnotherDevice();
      await client.reload();
      await client.useClient(id);
      const compose = await client.tryScenario(client.scenario(SLIP));
      await compose.send();
      expect(await client.smartAlert().text()).toContain(MEANT);
      expect(client.scriptErrors).toEqual([]);
    } else {
      const { completed } = await classic.send(classic.slip(SLIP));
      expect(completed).toMatchObject([{ allowEvent: false, sendModeOverride: 'promptUser' }]);
      expect(completed[0]?.errorMessage).toContain(MEANT);
    }
    warned.push(id);
  }
  expect(warned).toEqual(['web', 'new-windows', 'mac', 'classic-windows']);
});
