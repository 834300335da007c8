import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarEmpty16Regular, Edit16Regular, Mail16Regular } from '@fluentui/react-icons';
import type { ComposeWindow } from '../../model/contracts';

const READING = 'reading';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: {
    display: 'block',
    maxWidth: '180px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface WindowTabsProps {
  readonly windows: readonly ComposeWindow[];
  /** The compose window in front; null for the message that is being read. */
  readonly active: string | null;
  readonly readingLabel: string;
  readonly onSelect: (windowId: string | null) => void;
}

/** The message being read and the drafts being written, when there is more than one thing to look at. */
export function WindowTabs({ windows, active, readingLabel, onSelect }: WindowTabsProps) {
  const styles = useStyles();
  if (windows.length === 0) return null;
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label="Open messages"
      selectedValue={active ?? READING}
      onTabSelect={(_event, { value }) => onSelect(value === READING ? null : String(value))}
    >
      <Tab value={READING} icon={<Mail16Regular />}>
        <span className={styles.label}>{readingLabel}</span>
      </Tab>
      {windows.map(({ id, draft }) => (
        <Tab
          key={id}
          value={id}
          icon={draft.kind === 'appointment' ? <CalendarEmpty16Regular /> : <Edit16Regular />}
        >
          <span className={styles.label}>
            {draft.subject || (draft.kind === 'appointment' ? 'New meeting' : 'New message')}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
