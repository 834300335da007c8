import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { Draft, OutlookState } from '../../model/contracts';
import { useMessageListStyles } from './MessageList.styles';
import { nameList } from './person-text';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: tokens.spacingHorizontalXS, overflowY: 'auto' },
  item: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  open: { flex: '1 1 0', minWidth: 0, justifyContent: 'flex-start', textAlign: 'start', minHeight: '64px' },
  text: { display: 'grid', minWidth: 0 },
  mark: { color: tokens.colorPaletteRedForeground1 },
  subject: {
    fontWeight: tokens.fontWeightRegular,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface DraftListProps {
  readonly drafts: OutlookState['drafts'];
  readonly onOpen: (draftId: string) => void;
  readonly onDiscard: (draftId: string) => void;
}

const recipients = ({ to, cc, bcc }: Draft): string => nameList([...to, ...cc, ...bcc], 3) || 'No recipients';

/** Drafts that were closed without sending: a click goes on writing. */
export function DraftList({ drafts, onOpen, onDiscard }: DraftListProps) {
  const styles = useStyles();
  const list = useMessageListStyles();
  return (
    <section className={list.column} aria-label="Drafts">
      <header className={list.head}>
        <h2 className={list.title}>Drafts</h2>
      </header>
      {drafts.length === 0 && <p className={list.empty}>Drafts you close without sending are kept here.</p>}
      <ul className={styles.list}>
        {drafts.map(({ id, draft }) => (
          <li key={id} className={styles.item}>
            <Button appearance="subtle" className={styles.open} onClick={() => onOpen(id)}>
              <span className={styles.text}>
                <span>
                  <span className={styles.mark}>[Draft]</span> {recipients(draft)}
                </span>
                <span className={styles.subject}>{draft.subject || '(no subject)'}</span>
              </span>
            </Button>
            <Button
              appearance="subtle"
              icon={<Delete20Regular />}
              aria-label={`Discard draft ${draft.subject}`}
              onClick={() => onDiscard(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
