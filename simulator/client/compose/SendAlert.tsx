import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { AddInInfo, DialogButtonId, SendDialog } from '../../model/contracts';
import { AlertText } from './AlertText';

const useStyles = makeStyles({
  surface: { maxWidth: '520px' },
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  icon: { width: '28px', height: '28px', borderRadius: tokens.borderRadiusMedium },
  text: {
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase400,
    '& p': { margin: `0 0 ${tokens.spacingVerticalS}` },
    '& ul, & ol': {
      margin: `0 0 ${tokens.spacingVerticalS}`,
      paddingInlineStart: tokens.spacingHorizontalXL,
    },
    '& li': { marginBottom: tokens.spacingVerticalXXS },
  },
  waiting: { justifyContent: 'flex-start', marginTop: tokens.spacingVerticalS },
  actions: { flexWrap: 'wrap' },
});

interface SendAlertProps {
  readonly dialog: SendDialog;
  readonly addIn: AddInInfo;
  readonly onAnswer: (button: DialogButtonId) => void;
}

/** Outlook's own dialog about a send: the add-in's name, its text, and the buttons that Outlook offers. */
export function SendAlert({ dialog, addIn, onAnswer }: SendAlertProps) {
  const styles = useStyles();
  return (
    <Dialog open modalType="alert">
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>
            <img className={styles.icon} src={addIn.iconUrl} alt="" />
            {dialog.title}
          </DialogTitle>
          <DialogContent className={styles.text} dir="auto">
            <AlertText dialog={dialog} />
            {dialog.kind === 'taking-longer' && (
              <Spinner className={styles.waiting} size="tiny" label="Still checking" labelPosition="after" />
            )}
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            {dialog.buttons.map((button) => (
              <Button
                key={button.id}
                appearance={button.isPrimary ? 'primary' : 'secondary'}
                autoFocus={button.isPrimary}
                onClick={() => onAnswer(button.id)}
              >
                {button.label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
