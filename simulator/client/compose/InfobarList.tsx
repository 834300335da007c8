import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { Infobar } from '../../model/contracts';

const INTENTS = { informational: 'info', progress: 'info', insight: 'warning', error: 'error' } as const;

interface InfobarListProps {
  readonly infobars: readonly Infobar[];
  readonly onPress: (key: string) => void;
  readonly onDismiss: (key: string) => void;
}

/** The add-in's notifications above the message, as Outlook shows them: plain text, at most one button. */
export function InfobarList({ infobars, onPress, onDismiss }: InfobarListProps) {
  return (
    <>
      {infobars.map((bar) => (
        <MessageBar key={bar.key} intent={INTENTS[bar.type]} layout="multiline">
          <MessageBarBody>{bar.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss20Regular />}
                aria-label="Dismiss"
                onClick={() => onDismiss(bar.key)}
              />
            }
          >
            {bar.action !== null && (
              <Button size="small" onClick={() => onPress(bar.key)}>
                {bar.action}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      ))}
    </>
  );
}
