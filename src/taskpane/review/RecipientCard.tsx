import { Badge, Button, mergeClasses, Text, useId } from '@fluentui/react-components';
import {
  Checkmark20Regular,
  Delete20Regular,
  EyeOff20Regular,
  PersonSwap20Regular,
  Send20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { FixAndSendTexts } from '../../messages/pane-draft-texts';
import { usePaneWords } from '../words/pane-words';
import { CompanyPicture } from './CompanyPicture';
import { editsInWords, evidenceHere, evidenceOfKnown, hasForeignScript } from './evidence-text';
import { KeptRow } from './KeptRow';
import { PersonBlock } from './PersonBlock';
import { useRecipientCardStyles } from './RecipientCard.styles';
import type { RecipientCardView } from './review-view';

export interface RecipientActions {
  readonly isBusy: boolean;
  readonly onReplace: () => void;
  /** Absent where replacing would not end the matter, or this Outlook lets no pane send. */
  readonly onReplaceAndSend: (() => void) | null;
  readonly onRemove: () => void;
  /** Absent for whoever stands in Bcc already. */
  readonly onMoveToBcc: (() => void) | null;
  /** Absent where saying so would change nothing: a blocked message. */
  readonly onKeep: (() => void) | null;
  readonly onReconsider: () => void;
}

interface RecipientCardProps extends RecipientActions {
  readonly card: RecipientCardView;
}

/** One flagged recipient: who it is, why it is unusual, who was probably meant, and what to do about it. */
export function RecipientCard({ card, ...actions }: RecipientCardProps) {
  const styles = useRecipientCardStyles();
  const words = usePaneWords();
  const headingId = useId('recipient');
  const reasonsId = useId('reasons');
  const moreId = useId('more');
  if (card.isKept)
    return <KeptRow who={card.who} isBusy={actions.isBusy} onReconsider={actions.onReconsider} />;
  const edits = editsInWords([card.nameMarks, card.addressMarks], words);
  // The way out stands below the strongest reason, where it is seen without scrolling; what else there is to say follows.
  const [firstReason, ...moreReasons] = card.reasons;
  const describedBy = moreReasons.length === 0 ? reasonsId : `${reasonsId} ${moreId}`;
  return (
    <article
      className={styles.card}
      aria-labelledby={headingId}
      aria-describedby={describedBy}
      tabIndex={-1}
      data-next-step={card.suggestion === null ? '' : undefined}
    >
      <PersonBlock
        who={card.who}
        nameMarks={card.nameMarks}
        addressMarks={card.addressMarks}
        side="here"
        facts={evidenceHere(card.evidence, words)}
        size="large"
        headingId={headingId}
        aside={
          <Badge appearance="tint" color="informative" className={styles.field}>
            {words.texts.card.field[card.field]}
          </Badge>
        }
      />
      <div id={reasonsId} className={styles.reasons}>
        <Text block>{firstReason}</Text>
        {edits === '' ? null : (
          <Text block className={looksEqual(card) ? undefined : styles.hidden}>
            {edits}
          </Text>
        )}
      </div>
      <BesideBlock card={card} reasonsId={describedBy} actions={actions} />
      {moreReasons.length === 0 ? null : (
        <div id={moreId} className={styles.reasons}>
          {moreReasons.map((reason) => (
            <Text key={reason} block>
              {reason}
            </Text>
          ))}
        </div>
      )}
      {card.company === null ? null : <CompanyPicture company={card.company} />}
      <CardActions card={card} actions={actions} />
    </article>
  );
}

/** Letters of another script look like those they stand for: marks alone would show two equal texts. */
function looksEqual({ nameMarks, addressMarks }: RecipientCardView): boolean {
  return [nameMarks, addressMarks].some(hasForeignScript);
}

interface PartProps {
  readonly card: RecipientCardView;
  readonly actions: RecipientActions;
}

/** The person who was probably meant, with the one click that puts them in place. */
function BesideBlock({ card, actions, reasonsId }: PartProps & { readonly reasonsId: string }) {
  const styles = useRecipientCardStyles();
  const words = usePaneWords();
  const { card: texts } = words.texts;
  if (card.beside === null) return null;
  const known = card.evidence.known;
  return (
    <div className={styles.beside}>
      <Text size={200} className={styles.label} block>
        {card.suggestion === null ? texts.youUsuallyWriteTo : texts.probablyMeant}
      </Text>
      <PersonBlock
        who={card.beside}
        nameMarks={card.nameMarks}
        addressMarks={card.addressMarks}
        side="there"
        facts={known === null ? [] : evidenceOfKnown(known, words)}
        size="small"
      />
      {card.suggestion === null ? null : (
        <>
          {actions.onReplaceAndSend === null ? null : (
            <Button
              appearance="primary"
              className={styles.use}
              icon={<Send20Regular />}
              disabledFocusable={actions.isBusy}
              onClick={actions.onReplaceAndSend}
              aria-describedby={reasonsId}
              data-next-step=""
            >
              {replacingInWords(card.suggestion, words.texts.fixAndSend)}
            </Button>
          )}
          <Button
            appearance={actions.onReplaceAndSend === null ? 'primary' : 'secondary'}
            className={styles.use}
            icon={<PersonSwap20Regular />}
            disabledFocusable={actions.isBusy}
            onClick={actions.onReplace}
            aria-describedby={reasonsId}
            data-next-step=""
          >
            {replacingInWords(card.suggestion, texts)}
          </Button>
        </>
      )}
    </div>
  );
}

function replacingInWords(
  { who, isAlreadyHere }: NonNullable<RecipientCardView['suggestion']>,
  texts: FixAndSendTexts,
): string {
  return isAlreadyHere ? texts.useAlreadyThere(who.label) : texts.use(who.label);
}

function CardActions({ card, actions }: PartProps) {
  const styles = useRecipientCardStyles();
  const { card: texts, moveToBcc } = usePaneWords().texts;
  return (
    <div className={mergeClasses(styles.actions, card.suggestion !== null && styles.subtle)}>
      <Button
        appearance={card.suggestion === null ? 'secondary' : 'subtle'}
        icon={<Delete20Regular />}
        disabledFocusable={actions.isBusy}
        onClick={actions.onRemove}
        aria-label={texts.removePerson(card.who.label)}
      >
        {texts.remove}
      </Button>
      {actions.onMoveToBcc === null ? null : (
        <QuietAction
          icon={<EyeOff20Regular />}
          isBusy={actions.isBusy}
          onClick={actions.onMoveToBcc}
          name={moveToBcc.buttonNamed(card.who.label)}
          label={moveToBcc.button}
        />
      )}
      {actions.onKeep === null ? null : (
        <QuietAction
          icon={<Checkmark20Regular />}
          isBusy={actions.isBusy}
          onClick={actions.onKeep}
          name={texts.keepPerson(card.who.label)}
          label={texts.keep}
        />
      )}
    </div>
  );
}

interface QuietActionProps {
  readonly icon: ReactElement;
  readonly isBusy: boolean;
  readonly onClick: () => void;
  /** What it is called for those who do not see the card. */
  readonly name: string;
  readonly label: string;
}

function QuietAction({ icon, isBusy, onClick, name, label }: QuietActionProps) {
  return (
    <Button appearance="subtle" icon={icon} disabledFocusable={isBusy} onClick={onClick} aria-label={name}>
      {label}
    </Button>
  );
}
