import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComposeWindow, OutlookState } from '../../model/contracts';
import { SendAlert } from '../compose/SendAlert';
import { Inspector } from '../inspector/Inspector';
import { DraftList } from '../mail/DraftList';
import { FOLDER_NAMES, FolderList } from '../mail/FolderList';
import { mailboxNow } from '../mail/mailbox-time';
import { MessageList } from '../mail/MessageList';
import { CLIENT_THEMES } from '../theme/client-theme';
import { useLayout, type Layout } from '../theme/useLayout';
import { useThemeName } from '../theme/useThemeName';
import { AppBar } from './AppBar';
import { useMailClientStyles } from './MailClient.styles';
import { useOutlook, useOutlookState } from './outlook-context';
import { Stage } from './Stage';
import { Toasts } from './Toasts';
import { openMessage, useNavigation, type Navigation } from './useNavigation';
import { WindowTabs } from './WindowTabs';

/** Only one column fits, or the pane needs the list's room. */
function isListHidden(layout: Layout, isDetailOpen: boolean, isPaneOpen: boolean): boolean {
  if (layout === 'narrow') return isDetailOpen;
  return layout === 'medium' && isPaneOpen;
}

interface ListColumnProps {
  readonly state: OutlookState;
  readonly navigation: Navigation;
  readonly search: string;
  readonly nowMs: number;
}

function ListColumn({ state, navigation, search, nowMs }: ListColumnProps) {
  const outlook = useOutlook();
  const { folder, messageId, selectMessage, openDraft } = navigation;
  if (folder === 'drafts') {
    return (
      <DraftList drafts={state.drafts} onOpen={openDraft} onDiscard={(id) => outlook.discardDraft(id)} />
    );
  }
  return (
    <MessageList
      key={folder}
      title={FOLDER_NAMES[folder]}
      messages={state[folder]}
      search={search}
      selectedId={messageId}
      nowMs={nowMs}
      onSelect={selectMessage}
    />
  );
}

function Alert({ state }: { readonly state: OutlookState }) {
  const outlook = useOutlook();
  for (const { id, send } of state.windows) {
    if (send.kind !== 'dialog') continue;
    return (
      <SendAlert
        key={id}
        dialog={send.dialog}
        addIn={state.addIn}
        onAnswer={(button) => outlook.answerDialog(id, button)}
      />
    );
  }
  return null;
}

interface ColumnsProps {
  readonly state: OutlookState;
  readonly navigation: Navigation;
  readonly layout: Layout;
  readonly search: string;
}

function Columns({ state, navigation, layout, search }: ColumnsProps) {
  const styles = useMailClientStyles();
  const outlook = useOutlook();
  const nowMs = mailboxNow(state.inbox, state.sent);
  const message = openMessage(state, navigation);
  const window: ComposeWindow | null = state.windows.find(({ id }) => id === navigation.windowId) ?? null;
  const isDetailOpen = message !== null || window !== null;
  const isPaneOpen = window?.isPaneOpen ?? (message !== null && state.readPane === message.id);
  const isHidden = isListHidden(layout, isDetailOpen, isPaneOpen);
  const isAlone = layout === 'narrow' && isDetailOpen;
  const columns = layout === 'narrow' || isHidden ? styles.single : styles[layout];
  const back = (): void => {
    if (window === null) navigation.selectMessage(null);
    else outlook.closeWindow(window.id);
  };
  return (
    <div className={mergeClasses(styles.columns, isAlone ? styles.alone : columns)}>
      {!isAlone && (
        <FolderList
          current={navigation.folder}
          counts={{ inbox: state.inbox.length, sent: state.sent.length, drafts: state.drafts.length }}
          isTight={layout !== 'wide' || isHidden}
          onSelect={navigation.selectFolder}
          onCompose={navigation.compose}
          onPlan={navigation.plan}
        />
      )}
      {!isHidden && <ListColumn state={state} navigation={navigation} search={search} nowMs={nowMs} />}
      {(layout !== 'narrow' || isDetailOpen) && (
        <main className={styles.main}>
          <Stage
            state={state}
            navigation={navigation}
            message={message}
            window={window}
            isPaneCover={layout === 'narrow'}
            onBack={layout === 'narrow' ? back : null}
          />
          <WindowTabs
            windows={state.windows}
            active={window?.id ?? null}
            readingLabel={message?.subject ?? FOLDER_NAMES[navigation.folder]}
            onSelect={navigation.selectWindow}
          />
        </main>
      )}
    </div>
  );
}

/** The whole mail client. */
export function MailClient() {
  const styles = useMailClientStyles();
  const outlook = useOutlook();
  const state = useOutlookState();
  const navigation = useNavigation(outlook);
  const layout = useLayout();
  const [theme, toggleTheme] = useThemeName();
  const [search, setSearch] = useState('');
  const [isInspectorOpen, setIsInspectorOpen] = useState(false);
  return (
    <FluentProvider theme={CLIENT_THEMES[theme]} style={{ colorScheme: theme }}>
      <div className={styles.app}>
        <AppBar
          state={state}
          layout={layout}
          theme={theme}
          search={search}
          isInspectorOpen={isInspectorOpen}
          onSearch={setSearch}
          onToggleTheme={toggleTheme}
          onToggleInspector={() => setIsInspectorOpen(!isInspectorOpen)}
          onTry={navigation.trySlip}
        />
        <Columns state={state} navigation={navigation} layout={layout} search={search} />
        {isInspectorOpen && <Inspector state={state} onClose={() => setIsInspectorOpen(false)} />}
      </div>
      <Alert state={state} />
      <Toasts toasts={state.toasts} />
    </FluentProvider>
  );
}
