import { useLayoutEffect, type RefObject } from 'react';
import type { Reviewing } from './review-state';

/**
 * Moves the focus to the next thing to do after the user's own action: the first element marked `data-next-step`, else
 * the headline. Editing the message beside the pane never pulls the focus over.
 */
export function useNextStepFocus(container: RefObject<HTMLElement>, state: Reviewing): void {
  const { turn, happening } = state;
  const isWanted = movesFocus(happening);
  // With what is drawn: a key that is pressed right then meets the new step.
  useLayoutEffect(() => {
    if (!isWanted) return;
    const root = container.current;
    const target =
      root?.querySelector<HTMLElement>('[data-next-step]') ??
      root?.querySelector<HTMLElement>('[data-headline]');
    target?.focus({ preventScroll: true });
    // Focusing alone would move it to the middle, and who it is about out of sight.
    target?.scrollIntoView({ block: 'nearest' });
  }, [container, turn, isWanted]);
}

function movesFocus(happening: Reviewing['happening']): boolean {
  switch (happening.kind) {
    case 'opened':
      return happening.byAlert;
    case 'changed':
    case 'undone':
    case 'kept':
    case 'caught':
    case 'taken-back':
    case 'looked-again':
    case 'approved':
      return true;
    case 'failed':
    case 'edited':
      return false;
  }
}
