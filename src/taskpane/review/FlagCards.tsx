import { FileCard } from './FileCard';
import { RecipientCard } from './RecipientCard';
import type { ReviewSession } from './review-session';
import type { RecipientCardView, ReviewView } from './review-view';
import type { Stage } from './stage';

interface FlagCardsProps {
  readonly view: ReviewView;
  readonly stage: Stage;
  readonly session: ReviewSession;
  readonly isBusy: boolean;
  /** A meeting has no Bcc. */
  readonly hasBcc: boolean;
}

/** A card for everyone and everything flagged, in the order of the decision: riskiest first. */
export function FlagCards({ view, stage, session, isBusy, hasBcc }: FlagCardsProps) {
  const canMoveToBcc = (card: RecipientCardView) => hasBcc && card.field !== 'bcc';
  const isBlocked = stage.kind === 'attention' && stage.action === 'block';
  return (
    <>
      {view.cards.map((card) => (
        <RecipientCard
          key={card.who.person.address}
          card={card}
          isBusy={isBusy}
          onReplace={() => void replaceWithSuggestion(session, card)}
          onRemove={() => void session.remove(card.who.person)}
          onMoveToBcc={canMoveToBcc(card) ? () => void session.moveToBcc(card.who.person) : null}
          onKeep={isBlocked ? null : () => void session.keep(card.who.person.address)}
          onReconsider={() => session.reconsider(card.who.person.address)}
        />
      ))}
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

async function replaceWithSuggestion(session: ReviewSession, card: RecipientCardView): Promise<void> {
  if (card.suggestion !== null) await session.replace(card.who.person, card.suggestion.who.person);
}
