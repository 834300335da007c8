import type { ComposeWindow, OutlookState } from '../../model/contracts';
import type { MailboxMessage } from '../../model/mailbox';
import { ComposeView } from '../compose/ComposeView';
import { ReadingPane } from '../mail/ReadingPane';
import { useMailClientStyles } from './MailClient.styles';
import { useOutlook } from './outlook-context';
import { PaneDock } from './PaneDock';
import type { Navigation } from './useNavigation';
import { useWritingAids } from './useWritingAids';
import { Welcome } from './Welcome';

interface StageProps {
  readonly state: OutlookState;
  readonly navigation: Navigation;
  readonly message: MailboxMessage | null;
  readonly window: ComposeWindow | null;
  readonly isPaneCover: boolean;
  readonly onBack: (() => void) | null;
}

/** What is in front: a draft, a message, or the welcome; and the add-in's pane beside it. */
export function Stage({
  state,
  navigation,
  message,
  window: composeWindow,
  isPaneCover,
  onBack,
}: StageProps) {
  const styles = useMailClientStyles();
  const outlook = useOutlook();
  const { index, fileNames } = useWritingAids(state);
  const { addIn } = state;
  if (composeWindow !== null) {
    const { id, isPaneOpen } = composeWindow;
    return (
      <div className={styles.stage}>
        <ComposeView
          key={id}
          window={composeWindow}
          addIn={addIn}
          index={index}
          fileNames={fileNames}
          slip={navigation.slips.get(id) ?? null}
          onHideSlip={() => navigation.hideSlip(id)}
        />
        {isPaneOpen && (
          <PaneDock
            key={`pane ${id}`}
            target={id}
            addIn={addIn}
            isCover={isPaneCover}
            onClose={() => outlook.closePane(id)}
          />
        )}
      </div>
    );
  }
  if (message !== null) {
    return (
      <div className={styles.stage}>
        <ReadingPane
          key={message.id}
          message={message}
          addIn={addIn}
          onReply={(to) => navigation.reply(message.id, to)}
          onForward={() => navigation.forward(message.id)}
          onOpenPane={() => outlook.openReadPane(message.id)}
          onBack={onBack}
        />
        {state.readPane === message.id && (
          <PaneDock
            target="read"
            addIn={addIn}
            isCover={isPaneCover}
            onClose={() => outlook.closeReadPane()}
          />
        )}
      </div>
    );
  }
  return (
    <div className={styles.stage}>
      <Welcome mailbox={state.mailbox} addInName={addIn.displayName} onTry={navigation.trySlip} />
    </div>
  );
}
