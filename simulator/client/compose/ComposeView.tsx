import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { AddInInfo, ComposeWindow } from '../../model/contracts';
import type { DemoScenario } from '../../model/mailbox';
import { FileChip } from '../mail/FileChip';
import type { AddressIndex } from '../recipients/autocomplete';
import { useOutlook } from '../shell/outlook-context';
import { CoachBar } from './CoachBar';
import { ComposeToolbar } from './ComposeToolbar';
import { useComposeStyles } from './ComposeView.styles';
import { InfobarList } from './InfobarList';
import { RecipientFields } from './RecipientFields';
import { useSendKey } from './useSendKey';

interface ComposeViewProps {
  readonly window: ComposeWindow;
  readonly addIn: AddInInfo;
  readonly index: AddressIndex;
  readonly fileNames: readonly string[];
  readonly slip: DemoScenario | null;
  readonly onHideSlip: () => void;
}

/** A size that fits the kind of file: the demo's files have names only. */
const sizeOf = (name: string): number => 18_000 + name.length * 4_096;

function Attachments({ window: composeWindow }: { readonly window: ComposeWindow }) {
  const styles = useComposeStyles();
  const outlook = useOutlook();
  const { draft, id, send } = composeWindow;
  if (draft.attachments.length === 0) return null;
  return (
    <div className={styles.files} role="list" aria-label="Attachments">
      {draft.attachments.map((file) => (
        <FileChip key={file.id} name={file.name}>
          <Button
            className={styles.removeFile}
            appearance="transparent"
            size="small"
            icon={<Dismiss12Regular />}
            disabled={send.kind !== 'editing'}
            aria-label={`Remove ${file.name}`}
            onClick={() => outlook.removeAttachment(id, file.id)}
          />
        </FileChip>
      ))}
    </div>
  );
}

function Sheet({ window: composeWindow, index }: Pick<ComposeViewProps, 'window' | 'index'>) {
  const styles = useComposeStyles();
  const outlook = useOutlook();
  const { id, draft, send } = composeWindow;
  const isLocked = send.kind !== 'editing';
  const isMeeting = draft.kind === 'appointment';
  return (
    <div className={styles.sheet}>
      <RecipientFields
        draft={draft}
        index={index}
        isLocked={isLocked}
        onChange={(field, people) => outlook.setRecipients(id, field, people)}
      />
      <input
        className={styles.subject}
        aria-label={isMeeting ? 'Title' : 'Subject'}
        placeholder={isMeeting ? 'Add a title' : 'Add a subject'}
        maxLength={255}
        disabled={isLocked}
        value={draft.subject}
        onChange={(event) => outlook.setSubject(id, event.target.value)}
      />
      {isMeeting && (
        <input
          className={styles.when}
          type="datetime-local"
          aria-label="Starts"
          disabled={isLocked}
          value={draft.startsAt}
          onChange={(event) => outlook.setStart(id, event.target.value)}
        />
      )}
      <Attachments window={composeWindow} />
      <textarea
        className={styles.body}
        aria-label="Message body"
        autoFocus={recipientCount(composeWindow) > 0}
        disabled={isLocked}
        value={draft.body}
        onChange={(event) => outlook.setBody(id, event.target.value)}
      />
      {draft.quoted !== '' && <div className={styles.quoted}>{draft.quoted}</div>}
    </div>
  );
}

const recipientCount = ({ draft }: ComposeWindow): number =>
  draft.to.length + draft.cc.length + draft.bcc.length;

const newDraftName = (kind: ComposeWindow['draft']['kind']): string =>
  kind === 'appointment' ? 'new meeting' : 'new message';

/** A message or a meeting being written. */
export function ComposeView({
  window: composeWindow,
  addIn,
  index,
  fileNames,
  slip,
  onHideSlip,
}: ComposeViewProps) {
  const styles = useComposeStyles();
  const outlook = useOutlook();
  const [isMissingRecipient, setIsMissingRecipient] = useState(false);
  const { id, draft, send, infobars } = composeWindow;

  const pressSend = (): void => {
    if (send.kind !== 'editing') return;
    // A half-typed recipient is taken when its field loses the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const current = outlook.getState().windows.find((candidate) => candidate.id === id);
    if (current === undefined) return;
    const isMissing = recipientCount(current) === 0;
    setIsMissingRecipient(isMissing);
    if (!isMissing) outlook.send(id);
  };
  useSendKey(pressSend);
  const discard = (): void => {
    // Closing keeps what was written; discarding then takes it out of Drafts again.
    const before = new Set(outlook.getState().drafts.map((kept) => kept.id));
    outlook.closeWindow(id);
    for (const kept of outlook.getState().drafts) if (!before.has(kept.id)) outlook.discardDraft(kept.id);
  };

  return (
    <section
      className={styles.view}
      aria-label={`Compose ${draft.subject || newDraftName(draft.kind)}`}
      aria-busy={send.kind === 'checking'}
    >
      <ComposeToolbar
        window={composeWindow}
        addIn={addIn}
        fileNames={fileNames}
        onSend={pressSend}
        onAttach={(name) => outlook.attach(id, { name, size: sizeOf(name) })}
        onLabel={(labelId) => outlook.setLabel(id, labelId)}
        onOpenPane={() => outlook.openPane(id)}
        onDiscard={discard}
        onClose={() => outlook.closeWindow(id)}
      />
      {slip !== null && <CoachBar slip={slip} onClose={onHideSlip} />}
      <div className={styles.bars}>
        {isMissingRecipient && recipientCount(composeWindow) === 0 && (
          <MessageBar intent="error">
            <MessageBarBody>
              {draft.kind === 'appointment'
                ? 'Add at least one attendee to send this invitation.'
                : 'Add at least one recipient to send this message.'}
            </MessageBarBody>
          </MessageBar>
        )}
        <InfobarList
          infobars={infobars}
          onPress={(key) => outlook.pressInfobar(id, key)}
          onDismiss={(key) => outlook.dismissInfobar(id, key)}
        />
      </div>
      <div className={styles.scroll}>
        <Sheet window={composeWindow} index={index} />
      </div>
    </section>
  );
}
