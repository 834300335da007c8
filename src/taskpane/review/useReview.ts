import { useEffect, useState, useSyncExternalStore } from 'react';
import { ReviewSession, type ReviewPorts } from './review-session';
import type { ReviewState } from './review-state';

/** The review of the draft behind `ports`, for as long as the component is mounted. */
export function useReview(ports: ReviewPorts): {
  readonly state: ReviewState;
  readonly session: ReviewSession;
} {
  const [session] = useState(() => new ReviewSession(ports));
  useEffect(() => session.start(), [session]);
  return { state: useSyncExternalStore(session.subscribe, session.getState), session };
}
