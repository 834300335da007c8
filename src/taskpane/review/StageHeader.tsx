import type { Policy } from '../../policy/policy';
import { Headline, type Tone } from '../status/Headline';
import { Support } from '../status/Support';
import { usePaneWords } from '../words/pane-words';
import { headlineOf } from './announcement';
import type { Reviewing } from './review-state';
import type { Stage } from './stage';

interface StageHeaderProps {
  readonly stage: Stage;
  readonly state: Reviewing;
  readonly organisation: Policy['organisation'];
}

/** Where the message stands; with whom to ask where the user cannot help it. */
export function StageHeader({ stage, state, organisation }: StageHeaderProps) {
  const { texts } = usePaneWords();
  return (
    <Headline tone={toneOf(stage)} {...headlineOf(stage, state, texts, organisation.name)}>
      {needsSupport(stage) ? <Support organisation={organisation} /> : null}
    </Headline>
  );
}

function toneOf(stage: Stage): Tone {
  switch (stage.kind) {
    case 'empty':
      return 'calm';
    case 'attention':
      return stage.action === 'block' ? 'stopped' : 'attention';
    case 'elsewhere':
      return 'attention';
    case 'confirmed':
    case 'clear':
    case 'approved':
      return 'good';
    case 'unavailable':
      return stage.action === 'block' ? 'stopped' : 'unknown';
  }
}

function needsSupport(stage: Stage): boolean {
  return 'action' in stage && stage.action === 'block';
}
