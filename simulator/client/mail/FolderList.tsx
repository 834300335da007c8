import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CalendarAdd20Regular,
  Compose20Filled,
  Drafts20Regular,
  MailInbox20Regular,
  Send20Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { FORCED_SELECTION } from '../theme/forced-colors';

export type Folder = 'inbox' | 'sent' | 'drafts';

export const FOLDER_NAMES: Readonly<Record<Folder, string>> = {
  inbox: 'Inbox',
  sent: 'Sent Items',
  drafts: 'Drafts',
};

const ICONS: Readonly<Record<Folder, FluentIcon>> = {
  inbox: MailInbox20Regular,
  sent: Send20Regular,
  drafts: Drafts20Regular,
};
const FOLDERS: readonly Folder[] = ['inbox', 'sent', 'drafts'];

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowY: 'auto',
  },
  tight: { padding: tokens.spacingHorizontalS, alignItems: 'center' },
  compose: { minHeight: '40px' },
  plan: { marginBottom: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalXS },
  folder: {
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    borderRadius: tokens.borderRadiusLarge,
    minHeight: '36px',
    columnGap: tokens.spacingHorizontalS,
  },
  current: {
    ...FORCED_SELECTION,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  name: { flexGrow: 1, textAlign: 'start' },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface FolderListProps {
  readonly current: Folder;
  readonly counts: Readonly<Record<Folder, number>>;
  /** Icons only. */
  readonly isTight: boolean;
  readonly onSelect: (folder: Folder) => void;
  readonly onCompose: () => void;
  readonly onPlan: () => void;
}

/** "New mail", "New meeting" and the folders. */
export function FolderList({ current, counts, isTight, onSelect, onCompose, onPlan }: FolderListProps) {
  const styles = useStyles();
  return (
    <nav className={mergeClasses(styles.rail, isTight && styles.tight)} aria-label="Folders">
      <Button
        className={styles.compose}
        appearance="primary"
        icon={<Compose20Filled />}
        onClick={onCompose}
        aria-label="New mail"
        title={isTight ? 'New mail' : undefined}
      >
        {isTight ? null : 'New mail'}
      </Button>
      <Button
        className={styles.plan}
        icon={<CalendarAdd20Regular />}
        onClick={onPlan}
        aria-label="New meeting"
        title={isTight ? 'New meeting' : undefined}
      >
        {isTight ? null : 'New meeting'}
      </Button>
      {FOLDERS.map((folder) => {
        const Icon = ICONS[folder];
        return (
          <Button
            key={folder}
            appearance="subtle"
            className={mergeClasses(styles.folder, folder === current && styles.current)}
            icon={<Icon />}
            aria-label={FOLDER_NAMES[folder]}
            aria-current={folder === current ? 'page' : undefined}
            title={isTight ? FOLDER_NAMES[folder] : undefined}
            onClick={() => onSelect(folder)}
          >
            {!isTight && (
              <>
                <span className={styles.name}>{FOLDER_NAMES[folder]}</span>
                {counts[folder] > 0 && (
                  <span className={styles.count}>{counts[folder].toLocaleString('en-GB')}</span>
                )}
              </>
            )}
          </Button>
        );
      })}
    </nav>
  );
}
