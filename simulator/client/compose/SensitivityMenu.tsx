import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { LockClosed20Regular } from '@fluentui/react-icons';
import { SENSITIVITY_LABELS } from '../../model/sensitivity-labels';

const useStyles = makeStyles({
  trigger: { minWidth: 'auto' },
  text: { display: 'flex', flexDirection: 'column' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The choice that takes the label off; no label has an empty id. */
const NONE = '';
const CHOICES = [
  { id: NONE, name: 'No label', description: 'As a new message is.' },
  ...SENSITIVITY_LABELS,
] as const;

interface SensitivityMenuProps {
  /** The draft's label; null for none. */
  readonly label: string | null;
  readonly isDisabled: boolean;
  readonly onChoose: (labelId: string | null) => void;
}

/** Outlook's Sensitivity button, an icon until there is a label to name: its menu puts one of the organisation's labels on the draft, or takes it off. */
export function SensitivityMenu({ label, isDisabled, onChoose }: SensitivityMenuProps) {
  const styles = useStyles();
  const current = SENSITIVITY_LABELS.find(({ id }) => id === label);
  return (
    <Menu
      checkedValues={{ label: [label ?? NONE] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const [id = NONE] = checkedItems;
        onChoose(id === NONE ? null : id);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.trigger}
          icon={<LockClosed20Regular />}
          disabled={isDisabled}
          aria-label={current === undefined ? 'Sensitivity' : `Sensitivity: ${current.name}`}
          title="Sensitivity"
        >
          {current?.name}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label="Sensitivity">
          {CHOICES.map((choice) => (
            <MenuItemRadio key={choice.id} name="label" value={choice.id} aria-label={choice.name}>
              <span className={styles.text}>
                <span>{choice.name}</span>
                <span className={styles.note}>{choice.description}</span>
              </span>
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
