import type { ContactEvidence, Reason } from '../scoring/reasons/reason';

/** The reasons worth a sentence, strongest first: without what another one's sentence already says. */
export function tellingReasons(reasons: readonly Reason[]): readonly Reason[] {
  const isNew = reasons.some(saysNeverWritten);
  const hasContrast = reasons.some(isContrast);
  return reasons
    .filter((reason) => {
      if (reason.code === 'first-contact' || reason.code === 'rare-contact') return !hasContrast;
      // Whoever was never written to was never written to together with anybody.
      return !(reason.code === 'unusual-company' && reason.togetherWith === 0 && isNew);
    })
    .map((reason) =>
      // How often the one greeted was written to is told once.
      reason.code === 'greeting-mismatch' && reasons.some((other) => contrasts(other, reason.known))
        ? { ...reason, known: null }
        : reason,
    );
}

function contrasts(reason: Reason, known: ContactEvidence | null): boolean {
  return reason.code === 'similar-to-known' && reason.known.person.address === known?.person.address;
}

function saysNeverWritten(reason: Reason): boolean {
  return reason.code === 'first-contact' || (reason.code === 'similar-to-known' && reason.sent === 0);
}

/** Its sentence says how often each of the two was written to. */
function isContrast(reason: Reason): boolean {
  return reason.code === 'similar-to-known' || reason.code === 'stale-address';
}
