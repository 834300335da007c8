import { COMPANY_SIGNALS } from '../scoring/signals/company';
import { DOMAIN_SIGNALS } from '../scoring/signals/domain';
import { FILE_SIGNALS } from '../scoring/signals/files';
import { GREETING_SIGNALS } from '../scoring/signals/greeting-signal';
import { HISTORY_SIGNALS } from '../scoring/signals/history';
import { LOOKALIKE_SIGNALS } from '../scoring/signals/lookalike';
import { MESSAGE_SIGNALS } from '../scoring/signals/message-shape';
import { NAMESAKE_SIGNALS } from '../scoring/signals/namesakes';
import { THREAD_SIGNALS } from '../scoring/signals/thread';
import { WORD_SIGNALS } from '../scoring/signals/words';
import { recallWithout, type Ablation } from '../training/measure/ablation';
import type { Samples } from '../training/samples';
import { HEAD_LAYOUTS } from './training-data';

type Named = readonly { readonly name: string }[];

/** Signals that stand or fall together. */
const FAMILIES: readonly (readonly [string, Named])[] = [
  ['own history with the recipient', HISTORY_SIGNALS],
  ['mail domain', DOMAIN_SIGNALS],
  ['kind of message and sender', MESSAGE_SIGNALS],
  ['company (co-recipients)', COMPANY_SIGNALS],
  ['thread', THREAD_SIGNALS],
  ['words of subject and body', WORD_SIGNALS],
  ['greeting', GREETING_SIGNALS],
  ['namesakes and better alternatives', NAMESAKE_SIGNALS],
  ['look-alikes and private twins', LOOKALIKE_SIGNALS],
  ['file names', FILE_SIGNALS],
];

/** Recall at 1% of models trained without a family, on half of the mailboxes, judged on the other half. */
export function measureAblation(
  samples: Samples,
  seed: number,
  log: (line: string) => void,
): readonly Ablation[] {
  return [['nothing', []] as const, ...FAMILIES].map(([family, signals]) => {
    log(`ablation: without ${family}`);
    const names = new Set(signals.map(({ name }) => name));
    return { family, recalls: recallWithout(samples, HEAD_LAYOUTS, names, seed) };
  });
}
