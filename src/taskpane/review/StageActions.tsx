import { Button, Text } from '@fluentui/react-components';
import { ArrowClockwise20Regular, Send20Regular } from '@fluentui/react-icons';
import type { Policy } from '../../policy/policy';
import { usePaneWords } from '../words/pane-words';
import type { ReviewSession } from './review-session';
import { SendAnyway } from './SendAnyway';
import type { Stage } from './stage';
import { useStageActionsStyles } from './StageActions.styles';

interface StageActionsProps {
  readonly stage: Stage;
  readonly policy: Policy;
  readonly session: ReviewSession;
  readonly canSend: boolean;
  readonly isBusy: boolean;
}

/** The way on from this stage: send, send anyway, check again, or nothing to press. */
export function StageActions({ stage, policy, session, canSend, isBusy }: StageActionsProps) {
  const { unavailable } = usePaneWords().texts;
  switch (stage.kind) {
    case 'empty':
      return null;
    case 'attention':
    case 'confirmed':
      return stage.action === 'block' ? null : (
        <SendAnyway
          action={stage.action}
          policy={policy}
          isConfirmed={stage.kind === 'confirmed'}
          isBusy={isBusy}
          onSend={(justification) => void session.sendAnyway(justification)}
        />
      );
    case 'clear':
    case 'approved':
    case 'elsewhere':
      return <SendNow canSend={canSend} isBusy={isBusy} onSend={() => void session.send()} />;
    case 'unavailable':
      return (
        <>
          {stage.action === 'block' ? null : (
            <Text block>{stage.action === 'warn' ? unavailable.mustPressSend : unavailable.canSend}</Text>
          )}
          <Button
            icon={<ArrowClockwise20Regular />}
            disabledFocusable={isBusy}
            onClick={() => void session.checkAgain()}
            data-next-step=""
          >
            {unavailable.tryAgain}
          </Button>
        </>
      );
  }
}

interface SendNowProps {
  readonly canSend: boolean;
  readonly isBusy: boolean;
  readonly onSend: () => void;
}

function SendNow({ canSend, isBusy, onSend }: SendNowProps) {
  const styles = useStageActionsStyles();
  const { stage } = usePaneWords().texts;
  if (!canSend) {
    return (
      <div className={styles.press}>
        <Send20Regular aria-hidden className={styles.icon} />
        <Text weight="semibold">{stage.pressSend}</Text>
      </div>
    );
  }
  return (
    <Button
      appearance="primary"
      size="large"
      icon={<Send20Regular />}
      disabledFocusable={isBusy}
      onClick={onSend}
      data-next-step=""
    >
      {stage.send}
    </Button>
  );
}
