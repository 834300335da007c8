import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Lightbulb20Filled } from '@fluentui/react-icons';
import type { DemoScenario } from '../../model/mailbox';
import { useAppBarStyles } from './AppBar.styles';

interface TrySlipMenuProps {
  readonly scenarios: readonly DemoScenario[];
  readonly isTight: boolean;
  readonly onTry: (scenario: DemoScenario) => void;
}

const GROUPS = [
  { expected: 'is stopped', title: 'Slips that should be stopped' },
  { expected: 'goes', title: 'Mail that should simply go' },
] as const;

/** The demo's scripted tries: each fills a draft and tells what to watch. */
export function TrySlipMenu({ scenarios, isTight, onTry }: TrySlipMenuProps) {
  const styles = useAppBarStyles();
  if (scenarios.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.slip} icon={<Lightbulb20Filled />} aria-label="Try a slip">
          {isTight ? null : 'Try a slip'}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.wide}>
        <MenuList aria-label="Try a slip">
          {GROUPS.map(({ expected, title }, index) => (
            <MenuGroup key={expected}>
              {index > 0 && <MenuDivider />}
              <MenuGroupHeader>{title}</MenuGroupHeader>
              {scenarios
                .filter((scenario) => scenario.expected === expected)
                .map((scenario) => (
                  <MenuItem key={scenario.id} onClick={() => onTry(scenario)}>
                    {scenario.title}
                  </MenuItem>
                ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
