import { Button } from '@fluentui/react-components';
import { memo } from 'react';
import { usePaneWords } from '../words/pane-words';
import { FileCard } from './FileCard';
import { RecipientCard } from './RecipientCard';
import type { ReviewSession } from './review-session';
import type { Lesson } from './review-state';
import type { RecipientCardView, ReviewView } from './review-view';
import type { Stage } from './stage';

interface FlagCardsProps {
  readonly view: ReviewView;
  readonly stage: Stage;
  readonly session: ReviewSession;
  readonly isBusy: boolean;
  /** A meeting has no Bcc. */
  readonly hasBcc: boolean;
  /** Fixing the one thing that stopped the send may end in sending. */
  readonly canFinish: boolean;
  readonly lessons: readonly Lesson[];
  readonly onShowMore: () => void;
}

/** A card for everyone and everything flagged, in the order of the decision: riskiest first. */
export function FlagCards({
  view,
  stage,
  session,
  isBusy,
  hasBcc,
  canFinish,
  lessons,
  onShowMore,
}: FlagCardsProps) {
  const texts = usePaneWords().texts;
  const isBlocked = stage.kind === 'attention' && stage.action === 'block';
  return (
    <>
      {view.cards.map((card) => (
        <FlagCard
          key={card.who.person.address}
          card={card}
          session={session}
          isBusy={isBusy}
          hasBcc={hasBcc}
          canFinish={canFinish}
          isBlocked={isBlocked}
          lesson={lessons.find(({ choice }) => choice.recipient === card.who.person.address)}
        />
      ))}
      {view.moreCards === 0 ? null : <Button onClick={onShowMore}>{texts.showMore(view.moreCards)}</Button>}
      {view.files.map((file) => (
        <FileCard
          key={file.id}
          file={file}
          isBusy={isBusy}
          onRemove={() => void session.removeFile(file.id, file.name)}
        />
      ))}
    </>
  );
}

interface FlagCardProps extends Pick<FlagCardsProps, 'session' | 'isBusy' | 'hasBcc' | 'canFinish'> {
  readonly card: RecipientCardView;
  readonly isBlocked: boolean;
  readonly lesson: Lesson | undefined;
}

/** One card with what can be done about it; drawn again only when something about it is another. */
const FlagCard = memo(function FlagCard({
  card,
  session,
  isBusy,
  hasBcc,
  canFinish,
  isBlocked,
  lesson,
}: FlagCardProps) {
  const { person } = card.who;
  const canMoveToBcc = hasBcc && card.field !== 'bcc';
  return (
    <RecipientCard
      card={card}
      isBusy={isBusy}
      onReplace={() => void replaceWithSuggestion(session, card)}
      onRemove={() => void session.remove(person)}
      onMoveToBcc={canMoveToBcc ? () => void session.moveToBcc(person) : null}
      onReplaceAndSend={canFinish ? () => void replaceAndSend(session, card) : null}
      onKeep={isBlocked ? null : () => void session.keep(person)}
      onReconsider={() => lesson !== undefined && void session.takeBack(lesson)}
    />
  );
});

async function replaceAndSend(session: ReviewSession, card: RecipientCardView): Promise<void> {
  if (card.suggestion !== null) await session.replaceAndSend(card.who.person, card.suggestion.who.person);
}

async function replaceWithSuggestion(session: ReviewSession, card: RecipientCardView): Promise<void> {
  if (card.suggestion !== null) await session.replace(card.who.person, card.suggestion.who.person);
}
