import { Button, Tab, TabList } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { OutlookState } from '../../model/contracts';
import { useOutlook } from '../shell/outlook-context';
import { FaultList } from './FaultList';
import { HostLog } from './HostLog';
import { useInspectorStyles } from './Inspector.styles';
import { LastSend } from './LastSend';
import { Reports } from './Reports';
import { StoreList } from './StoreList';

type Page = 'send' | 'stores' | 'log' | 'reports' | 'faults';

const PAGES: readonly { readonly id: Page; readonly label: string }[] = [
  { id: 'send', label: 'Last send' },
  { id: 'stores', label: 'What is stored' },
  { id: 'log', label: 'Host log' },
  { id: 'reports', label: 'Reports' },
  { id: 'faults', label: 'Faults' },
];

function PageContent({ page, state }: { readonly page: Page; readonly state: OutlookState }) {
  switch (page) {
    case 'send':
      return <LastSend log={state.log} windows={state.windows} />;
    case 'stores':
      return <StoreList stores={state.stores} />;
    case 'log':
      return <HostLog log={state.log} />;
    case 'reports':
      return <Reports />;
    case 'faults':
      return <FaultList faults={state.faults} />;
  }
}

/** What goes on between Outlook and the add-in, and what the add-in keeps. */
export function Inspector({
  state,
  onClose,
}: {
  readonly state: OutlookState;
  readonly onClose: () => void;
}) {
  const styles = useInspectorStyles();
  const outlook = useOutlook();
  const [page, setPage] = useState<Page>('send');
  return (
    <section className={styles.drawer} aria-label="Inspector">
      <header className={styles.head}>
        <TabList
          size="small"
          selectedValue={page}
          onTabSelect={(_event, { value }) => setPage(PAGES.find(({ id }) => id === value)?.id ?? 'send')}
        >
          {PAGES.map(({ id, label }) => (
            <Tab key={id} value={id}>
              {label}
              {id === 'faults' && state.faults.length > 0 && ` (${state.faults.length})`}
            </Tab>
          ))}
        </TabList>
        <span className={styles.grow} />
        <Button size="small" appearance="subtle" onClick={() => outlook.reset()}>
          Start over
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label="Close the inspector"
          onClick={onClose}
        />
      </header>
      <div
        className={styles.body}
        tabIndex={0}
        role="region"
        aria-label={PAGES.find(({ id }) => id === page)?.label}
      >
        <PageContent page={page} state={state} />
      </div>
    </section>
  );
}
