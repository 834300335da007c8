import { MessageBar, MessageBarBody, useAnnounce } from '@fluentui/react-components';
import { memo, startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Policy } from '../../policy/policy';
import { FirstUse } from '../overview/FirstUse';
import { isNew } from '../overview/learned';
import { Headline } from '../status/Headline';
import { Page } from '../status/Page';
import { usePaneWords } from '../words/pane-words';
import { announcementOf } from './announcement';
import { ChangeList } from './ChangeList';
import { FlagCards } from './FlagCards';
import { Hints } from './Hints';
import { LessonList } from './LessonList';
import { OpeningPage } from './OpeningPage';
import { OtherRecipients } from './OtherRecipients';
import type { ReviewPorts, ReviewSession } from './review-session';
import type { Reviewing, ReviewState } from './review-state';
import { toReviewView } from './review-view';
import { StageActions } from './StageActions';
import { StageHeader } from './StageHeader';
import { openFlags, stageOf, type Stage } from './stage';
import { UsualFiles } from './UsualFiles';
import { useNextStepFocus } from './useNextStepFocus';
import { useReview } from './useReview';

interface ReviewPageProps {
  readonly ports: ReviewPorts;
  readonly policy: Policy;
}

/** The open draft: what is unusual about it, and the way on. */
export function ReviewPage({ ports, policy }: ReviewPageProps) {
  const { state: current, session } = useReview(ports);
  // Drawn in short turns that scrolling and typing go before: hundreds of recipients take longer than a frame.
  const state = useDeferredValue(current);
  useAnnouncement(current, policy.organisation.name);
  const { texts } = usePaneWords();
  switch (state.kind) {
    case 'opening':
      return <OpeningPage />;
    case 'sent':
      return (
        <Page>
          <Headline tone="good" {...texts.stage.sent} />
        </Page>
      );
    case 'reviewing':
      return (
        <Review state={state} session={session} policy={policy} kind={ports.kind} canSend={ports.canSend} />
      );
  }
}

interface ReviewProps {
  readonly state: Reviewing;
  readonly session: ReviewSession;
  readonly policy: Policy;
  readonly kind: ReviewPorts['kind'];
  readonly canSend: boolean;
}

/** Drawn again only for another state. */
const Review = memo(function Review({ state, session, policy, kind, canSend }: ReviewProps) {
  const words = usePaneWords();
  const page = useRef<HTMLElement>(null);
  const [maxCards, setMaxCards] = useState(CARDS_AT_ONCE);
  const stage = stageOf(state);
  const view = useMemo(
    () =>
      toReviewView(
        state.check,
        state.kept,
        { reasonLong: words.texts.reasonLong, ruleOnly: words.texts.card.ruleOnly },
        maxCards,
      ),
    [state.check, state.kept, words, maxCards],
  );
  useNextStepFocus(page, state);
  const isBusy = state.activity !== 'idle';
  const { learned } = state.check;
  const actions = (
    <StageActions stage={stage} policy={policy} session={session} canSend={canSend} isBusy={isBusy} />
  );
  return (
    <Page ref={page} isBusy={isBusy}>
      <StageHeader stage={stage} state={state} organisation={policy.organisation} />
      <Notices state={state} stage={stage} />
      {isSettled(stage) ? actions : null}
      <FlagCards
        view={view}
        stage={stage}
        session={session}
        isBusy={isBusy}
        hasBcc={kind === 'message'}
        canFinish={canSend && isOneFixFromSending(stage, state)}
        lessons={state.lessons}
        onShowMore={() => startTransition(() => setMaxCards(maxCards + CARDS_AT_ONCE))}
      />
      {isSettled(stage) ? null : actions}
      <ChangeList
        changes={state.changes}
        isBusy={isBusy}
        lessons={state.lessons}
        onPraise={(who) => void session.praise(who)}
        onUndo={(change) => void session.undo(change)}
      />
      <LessonList
        lessons={state.lessons}
        isBusy={isBusy}
        onTakeBack={(lesson) => void session.takeBack(lesson)}
      />
      <OtherRecipients others={view.others} isEveryone={view.cards.length === 0} />
      <UsualFiles files={view.usualFiles} />
      <Hints hints={view.hints} />
      {learned.kind === 'counted' && isNew(learned) ? <FirstUse sent={learned.sent} /> : null}
    </Page>
  );
});

/** So many cards are drawn without being asked for, and with each click on "more": more would hold the pane up. */
const CARDS_AT_ONCE = 10;

/** Send was pressed and one recipient is all that stands in its way. */
function isOneFixFromSending(stage: Stage, { check, kept }: Reviewing): boolean {
  const open = openFlags(check, kept);
  return stage.kind === 'attention' && stage.byAlert && open.recipients === 1 && open.files === 0;
}

/** Whether sending is the next thing to do, and so stands above what is left to read. */
function isSettled(stage: Stage): boolean {
  return stage.kind !== 'attention' && !(stage.kind === 'confirmed' && stage.action === 'override');
}

/** What did not work, or no longer counts. The intents make the bars announce themselves at once. */
function Notices({ state, stage }: { readonly state: Reviewing; readonly stage: Stage }) {
  const { texts } = usePaneWords();
  if (state.problem !== null) {
    return (
      <MessageBar key={state.turn} intent="error" layout="multiline">
        <MessageBarBody>{texts.problems[state.problem]}</MessageBarBody>
      </MessageBar>
    );
  }
  if (state.isApprovalVoid && (stage.kind === 'attention' || stage.kind === 'confirmed')) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{texts.sendAnyway.void}</MessageBarBody>
      </MessageBar>
    );
  }
  return null;
}

/** Everything that happens is told, also what is overtaken before it is drawn. */
function useAnnouncement(state: ReviewState, organisation: string): void {
  const { announce } = useAnnounce();
  const { texts } = usePaneWords();
  const text = state.kind === 'reviewing' ? announcementOf(state, texts, organisation) : '';
  const turn = state.kind === 'reviewing' ? state.turn : 0;
  useEffect(() => {
    if (text !== '') announce(text);
  }, [announce, text, turn]);
}
