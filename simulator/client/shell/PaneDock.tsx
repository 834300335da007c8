import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { AddInInfo } from '../../model/contracts';
import { useOutlook } from './outlook-context';

const useStyles = makeStyles({
  dock: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    width: '350px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cover: { position: 'absolute', inset: 0, width: 'auto', zIndex: 10 },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { width: '20px', height: '20px' },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  frame: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: 0,
    '& iframe': { position: 'absolute', inset: 0, width: '100%', height: '100%', border: 'none' },
  },
});

interface PaneDockProps {
  /** A compose window's id, or `read`. */
  readonly target: string;
  readonly addIn: AddInInfo;
  /** Over the message, where there is no room beside it. */
  readonly isCover: boolean;
  readonly onClose: () => void;
}

/** The add-in's task pane beside the message: a frame that the add-in fills. */
export function PaneDock({ target, addIn, isCover, onClose }: PaneDockProps) {
  const styles = useStyles();
  const outlook = useOutlook();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(
    () => (frame.current === null ? undefined : outlook.mountPane(target, frame.current)),
    [outlook, target],
  );
  return (
    <aside
      className={mergeClasses(styles.dock, isCover && styles.cover)}
      aria-label={`${addIn.displayName} pane`}
    >
      <header className={styles.head}>
        <img className={styles.icon} src={addIn.iconUrl} alt="" />
        <h2 className={styles.title}>{addIn.displayName}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={`Close ${addIn.displayName}`}
          onClick={onClose}
        />
      </header>
      <div ref={frame} className={styles.frame} />
    </aside>
  );
}
