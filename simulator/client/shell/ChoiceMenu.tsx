import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  type MenuButtonProps,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useAppBarStyles } from './AppBar.styles';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Why it cannot be chosen; null when it can. */
  readonly unavailable: string | null;
}

interface ChoiceMenuProps {
  /** What is chosen, such as "Client". */
  readonly label: string;
  readonly icon: NonNullable<MenuButtonProps['icon']>;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  /** The icon alone. */
  readonly isTight: boolean;
  readonly onChoose: (id: string) => void;
}

/** One of a few settings of the simulator, in the app bar. */
export function ChoiceMenu({ label, icon, choices, chosen, isTight, onChoose }: ChoiceMenuProps) {
  const styles = useAppBarStyles();
  const current = choices.find(({ id }) => id === chosen)?.label ?? chosen;
  return (
    <Menu
      checkedValues={{ choice: [chosen] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const [id] = checkedItems;
        if (id !== undefined) onChoose(id);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className={styles.choice}
          icon={icon}
          aria-label={`${label}: ${current}`}
          title={`${label}: ${current}`}
        >
          {!isTight && (
            <span className={styles.chosen}>
              {current}
              <ChevronDown16Regular aria-hidden />
            </span>
          )}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList aria-label={label}>
          {choices.map((choice) => (
            <MenuItemRadio
              key={choice.id}
              name="choice"
              value={choice.id}
              disabled={choice.unavailable !== null}
              aria-label={choice.label}
            >
              <span className={styles.slipText}>
                <span>{choice.label}</span>
                <span className={styles.slipNote}>{choice.unavailable ?? choice.description}</span>
              </span>
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
