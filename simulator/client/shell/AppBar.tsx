import { Avatar, Button, SearchBox, Tooltip } from '@fluentui/react-components';
import {
  Desktop20Regular,
  LocalLanguage20Regular,
  ShieldCheckmark20Regular,
  WeatherMoon20Regular,
  WeatherSunny20Regular,
  WindowDevTools20Regular,
} from '@fluentui/react-icons';
import type { OutlookState } from '../../model/contracts';
import type { DemoScenario } from '../../model/mailbox';
import { displayName, fullName } from '../mail/person-text';
import type { ThemeName } from '../theme/client-theme';
import { useMinWidth, type Layout } from '../theme/useLayout';
import { useAppBarStyles } from './AppBar.styles';
import { ChoiceMenu } from './ChoiceMenu';
import { useOutlook } from './outlook-context';
import { TrySlipMenu } from './TrySlipMenu';

/** From here on the switches have room for their names. */
const LABELS_PX = 1100;

interface AppBarProps {
  readonly state: OutlookState;
  readonly layout: Layout;
  readonly theme: ThemeName;
  readonly search: string;
  readonly isInspectorOpen: boolean;
  readonly onSearch: (text: string) => void;
  readonly onToggleTheme: () => void;
  readonly onToggleInspector: () => void;
  readonly onTry: (scenario: DemoScenario) => void;
}

/** An envelope with an open flap: the simulator's own mark. */
function Mark() {
  const styles = useAppBarStyles();
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="8" fill="#4867a9" />
      <path d="M6 12l10 7 10-7v11a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2z" fill="#fff" />
      <path d="M6 10a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2l-10 7z" fill="#cad7f1" />
    </svg>
  );
}

function SimulatorChoices({ state, isTight }: { readonly state: OutlookState; readonly isTight: boolean }) {
  const outlook = useOutlook();
  return (
    <>
      <ChoiceMenu
        label="Client"
        isTight={isTight}
        icon={<Desktop20Regular />}
        chosen={state.client.id}
        choices={state.clients.map((client) => ({ ...client, description: `Mailbox ${client.mailboxSet}` }))}
        onChoose={(id) => {
          const client = state.clients.find((candidate) => candidate.id === id);
          if (client !== undefined) outlook.selectClient(client.id);
        }}
      />
      <ChoiceMenu
        label="Language"
        isTight={isTight}
        icon={<LocalLanguage20Regular />}
        chosen={state.displayLanguage}
        choices={state.displayLanguages.map((one) => ({ ...one, description: one.id, unavailable: null }))}
        onChoose={outlook.selectDisplayLanguage.bind(outlook)}
      />
      <ChoiceMenu
        label="Policy"
        isTight={isTight}
        icon={<ShieldCheckmark20Regular />}
        chosen={state.policy.id}
        choices={state.policies.map((policy) => ({ ...policy, unavailable: null }))}
        onChoose={outlook.selectPolicy.bind(outlook)}
      />
    </>
  );
}

/** Product name, search, the simulator's switches, and the owner. */
export function AppBar(props: AppBarProps) {
  const { state, layout, theme, search, isInspectorOpen } = props;
  const styles = useAppBarStyles();
  const { owner } = state.mailbox;
  const isTight = !useMinWidth(LABELS_PX);
  const otherTheme = theme === 'light' ? 'dark' : 'light';
  return (
    <header className={styles.bar}>
      <Mark />
      {layout !== 'narrow' && <h1 className={styles.name}>Local Outlook</h1>}
      <SearchBox
        className={styles.search}
        aria-label="Search mail"
        placeholder="Search"
        value={search}
        onChange={(_event, { value }) => props.onSearch(value)}
      />
      <TrySlipMenu scenarios={state.mailbox.scenarios} isTight={layout === 'narrow'} onTry={props.onTry} />
      <SimulatorChoices state={state} isTight={isTight} />
      <Tooltip content={`Switch to ${otherTheme} colours`} relationship="label">
        <Button
          appearance="transparent"
          className={styles.button}
          icon={theme === 'light' ? <WeatherMoon20Regular /> : <WeatherSunny20Regular />}
          onClick={props.onToggleTheme}
        />
      </Tooltip>
      <Tooltip content="Inspector" relationship="label">
        <Button
          appearance="transparent"
          className={styles.button}
          icon={<WindowDevTools20Regular />}
          aria-pressed={isInspectorOpen}
          onClick={props.onToggleInspector}
        />
      </Tooltip>
      {layout !== 'narrow' && (
        <Avatar
          size={32}
          color="colorful"
          name={displayName(owner)}
          idForColor={owner.address}
          title={fullName(owner)}
        />
      )}
    </header>
  );
}
