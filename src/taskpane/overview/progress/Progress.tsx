import { Text } from '@fluentui/react-components';
import { usePaneWords } from '../../words/pane-words';
import { LEARNING_CURVE } from './learning-curve.generated';
import { toProgress, type KindProgress } from './learning-progress';
import { useProgressStyles } from './Progress.styles';

/** How much is learned, and what that is enough to catch, as measured. The bars repeat what the words say. */
export function Progress({ sent }: { readonly sent: number }) {
  const styles = useProgressStyles();
  const { progress } = usePaneWords().texts;
  const { steps, toNext, kinds } = toProgress(LEARNING_CURVE, sent);
  return (
    <div className={styles.root}>
      <div>
        <div className={styles.steps} aria-hidden>
          {steps.map((filled, at) => (
            <span key={at} className={styles.step}>
              <span className={styles.fill} style={{ inlineSize: `${filled * 100}%` }} />
            </span>
          ))}
        </div>
        <Text block className={styles.sentence}>
          {progress.learned(sent)} {toNext === null ? null : progress.next(toNext)}
        </Text>
      </div>
      <h3 className={styles.heading}>{progress.catches}</h3>
      <dl className={styles.kinds}>
        {kinds.map((kind) => (
          <Kind key={kind.kind} {...kind} />
        ))}
      </dl>
      <Text block className={styles.source}>
        {progress.measured(LEARNING_CURVE.mailboxes)}
      </Text>
    </div>
  );
}

function Kind({ kind, now, later }: KindProgress) {
  const styles = useProgressStyles();
  const { progress } = usePaneWords().texts;
  return (
    <div>
      <dt>{progress.kinds[kind]}</dt>
      <dd className={styles.figure}>
        {now === null ? progress.notYet(later) : progress.now(now, later)}
        <span className={styles.track} aria-hidden>
          <span className={styles.later} style={{ inlineSize: `${later}%` }} />
          <span className={styles.now} style={{ inlineSize: `${now ?? 0}%` }} />
        </span>
      </dd>
    </div>
  );
}
