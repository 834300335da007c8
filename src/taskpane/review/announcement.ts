import type { Headline } from '../../messages/headline';
import type { PaneTexts } from '../../messages/pane-texts';
import type { EmailAddress } from '../../scoring/brand';
import { isNew } from '../overview/learned';
import type { MadeChange, Reviewing } from './review-state';
import { toPersonView } from './review-view';
import { openFlags, stageOf, type Stage } from './stage';

/** What a screen reader is told after something happened: what was done, then where the message stands. */
export function announcementOf(state: Reviewing, texts: PaneTexts, organisation: string): string {
  const { happening } = state;
  // The message bar that shows a problem announces itself.
  if (happening.kind === 'failed') return '';
  const stage = stageOf(state);
  const headline = headlineOf(stage, state, texts, organisation);
  const done = doneInWords(state, texts);
  return [done, headline.title, headline.body].filter((part) => part !== '').join(' ');
}

/** The heading of the pane at this stage. */
export function headlineOf(stage: Stage, state: Reviewing, texts: PaneTexts, organisation: string): Headline {
  switch (stage.kind) {
    case 'empty':
      return texts.stage.empty;
    case 'attention': {
      if (stage.action === 'block') return texts.stage.blocked(organisation);
      const open = openFlags(state.check, state.kept);
      return stage.byAlert ? texts.stage.stopped(open) : texts.stage.noticed(open);
    }
    case 'confirmed':
      return stage.action === 'override' ? texts.stage.confirmedButAsked : texts.stage.confirmed;
    case 'clear':
      if (stage.wasFixed) return texts.stage.fixed;
      // Nobody can say that it fits where there is little to compare with.
      return isNew(state.check.learned)
        ? { ...texts.stage.clear, body: texts.firstUse.clear }
        : texts.stage.clear;
    case 'approved':
      return texts.stage.approved;
    case 'elsewhere':
      return texts.stage.elsewhere;
    case 'unavailable':
      return texts.unavailable[stage.cause];
  }
}

/** One line for a change that was made here. */
export function changeInWords(made: MadeChange, texts: PaneTexts): string {
  if (made.kind === 'file') return texts.changes.removedFile(made.name);
  const { change } = made;
  if (change.kind === 'moved') return texts.moveToBcc.moved(toPersonView(change.moved).label);
  const removed = toPersonView(change.removed).label;
  return change.added === null
    ? texts.changes.removed(removed)
    : texts.changes.replaced(removed, toPersonView(change.added).label);
}

function undoneInWords(made: MadeChange, texts: PaneTexts): string {
  if (made.kind === 'file') return '';
  const { change } = made;
  return change.kind === 'moved'
    ? texts.moveToBcc.undone(toPersonView(change.moved).label)
    : texts.changes.undone(toPersonView(change.removed).label);
}

function doneInWords({ happening, check, isApprovalVoid }: Reviewing, texts: PaneTexts): string {
  switch (happening.kind) {
    case 'changed':
      return `${changeInWords(happening.change, texts)}.`;
    case 'undone':
      return undoneInWords(happening.change, texts);
    case 'kept':
      return `${texts.card.keepPerson(labelOf(happening.address, check))}.`;
    case 'edited':
      return isApprovalVoid ? texts.sendAnyway.void : '';
    case 'caught':
      return texts.lessons.body;
    case 'taken-back':
      return texts.lessons.takenBack;
    case 'opened':
    case 'looked-again':
    case 'approved':
    case 'failed':
      return '';
  }
}

function labelOf(address: EmailAddress, check: Reviewing['check']): string {
  const score = check.report?.recipients.find((recipient) => recipient.person.address === address);
  return toPersonView(score?.person ?? { address, name: '' }).label;
}
