import { Button, Spinner, Tooltip } from '@fluentui/react-components';
import { Delete20Regular, Dismiss20Regular, Send20Filled } from '@fluentui/react-icons';
import type { AddInInfo, ComposeWindow } from '../../model/contracts';
import { ToolButton } from '../shell/ToolButton';
import { AttachButton } from './AttachButton';
import { SensitivityMenu } from './SensitivityMenu';
import { useComposeStyles } from './ComposeView.styles';

interface ComposeToolbarProps {
  readonly window: ComposeWindow;
  readonly addIn: AddInInfo;
  readonly fileNames: readonly string[];
  readonly onSend: () => void;
  readonly onAttach: (name: string) => void;
  readonly onLabel: (labelId: string | null) => void;
  readonly onOpenPane: () => void;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** What can be done with the draft as a whole. */
export function ComposeToolbar(props: ComposeToolbarProps) {
  const { window: composeWindow, addIn, fileNames, onSend, onAttach, onLabel } = props;
  const { onOpenPane, onDiscard, onClose } = props;
  const styles = useComposeStyles();
  const isEditing = composeWindow.send.kind === 'editing';
  const buttons =
    composeWindow.draft.kind === 'appointment' ? addIn.appointmentButtons : addIn.composeButtons;
  const isChecking = composeWindow.send.kind === 'checking';
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Compose">
      <Tooltip content="Send (Ctrl+Enter or Alt+S)" relationship="description">
        <Button
          appearance="primary"
          icon={isChecking ? <Spinner size="tiny" appearance="inverted" /> : <Send20Filled />}
          disabledFocusable={!isEditing}
          onClick={onSend}
          aria-label="Send"
        >
          Send
        </Button>
      </Tooltip>
      <AttachButton fileNames={fileNames} isDisabled={!isEditing} onAttach={onAttach} />
      <SensitivityMenu label={composeWindow.draft.label} isDisabled={!isEditing} onChoose={onLabel} />
      <span className={styles.grow} />
      {buttons.map((button) => (
        <ToolButton
          key={button.id}
          label={button.label}
          icon={<img className={styles.addIn} src={addIn.iconUrl} alt="" />}
          onClick={onOpenPane}
        />
      ))}
      <Tooltip content="Discard draft" relationship="label">
        <Button appearance="subtle" icon={<Delete20Regular />} disabled={!isEditing} onClick={onDiscard} />
      </Tooltip>
      <Tooltip content="Close and keep in Drafts" relationship="label">
        <Button appearance="subtle" icon={<Dismiss20Regular />} disabled={!isEditing} onClick={onClose} />
      </Tooltip>
    </div>
  );
}
