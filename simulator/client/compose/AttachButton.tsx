import {
  Button,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { Attach20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { fold } from '../recipients/autocomplete';

const MOST_SHOWN = 8;

const useStyles = makeStyles({
  trigger: { minWidth: 'auto' },
  surface: {
    width: 'min(340px, 100vw - 64px)',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  list: { display: 'flex', flexDirection: 'column', listStyleType: 'none', margin: 0, padding: 0 },
  file: {
    width: '100%',
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    display: 'block',
    textAlign: 'start',
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface AttachButtonProps {
  /** Names of files that were in the mail, newest first. */
  readonly fileNames: readonly string[];
  readonly isDisabled: boolean;
  readonly onAttach: (name: string) => void;
}

/** Attaches a file by its name: one from the mailbox, or any name that is typed. No real file is read. */
export function AttachButton({ fileNames, isDisabled, onAttach }: AttachButtonProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const shown = useMemo(
    () => fileNames.filter((name) => fold(name).includes(fold(typed.trim()))).slice(0, MOST_SHOWN),
    [fileNames, typed],
  );
  const attach = (name: string): void => {
    if (name === '') return;
    onAttach(name);
    setTyped('');
    setIsOpen(false);
  };
  return (
    <Popover open={isOpen} onOpenChange={(_event, { open }) => setIsOpen(open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.trigger}
          icon={<Attach20Regular />}
          disabled={isDisabled}
        >
          Attach
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label="Attach a file">
        <Input
          aria-label="File name"
          placeholder="Type a file name or choose one"
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') attach(typed.trim());
          }}
        />
        <ul className={styles.list} aria-label="Files from this mailbox">
          {shown.map((name) => (
            <li key={name}>
              <Button appearance="subtle" className={styles.file} title={name} onClick={() => attach(name)}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
        <span className={styles.note}>Only the name is attached; nothing is read from this computer.</span>
      </PopoverSurface>
    </Popover>
  );
}
