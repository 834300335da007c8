import { Button, Text } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useRowStyles } from './Row.styles';

/** What can be done about a row. */
interface RowAction {
  readonly label: string;
  /** Which row it is about, for who cannot see that: begins with `label`. */
  readonly fullLabel: string;
  readonly icon?: ReactElement;
  readonly onPress: () => void;
}

interface ActionRowProps {
  readonly icon: ReactNode;
  readonly title: ReactNode;
  /** Null where there is nothing to do. */
  readonly action: RowAction | null;
  readonly isBusy: boolean;
  /** Below the title. */
  readonly children?: ReactNode;
}

/** One quiet line that says what is done, with the way back at its end. */
export function ActionRow({ icon, title, action, isBusy, children }: ActionRowProps) {
  const styles = useRowStyles();
  return (
    <div className={styles.row}>
      {icon}
      <div className={styles.text}>
        <Text block className={styles.title}>
          {title}
        </Text>
        {children}
      </div>
      {action === null ? null : (
        <Button
          className={styles.action}
          appearance="subtle"
          size="small"
          icon={action.icon ?? null}
          disabledFocusable={isBusy}
          onClick={action.onPress}
          aria-label={action.fullLabel}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}
