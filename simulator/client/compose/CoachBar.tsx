import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, Lightbulb20Filled } from '@fluentui/react-icons';
import type { DemoScenario } from '../../model/mailbox';
import { FORCED_EDGE } from '../theme/forced-colors';

const useStyles = makeStyles({
  bar: {
    ...FORCED_EDGE,
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  icon: { color: tokens.colorPaletteMarigoldForeground2, marginTop: '1px' },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
});

const EXPECTED = {
  goes: { text: 'should simply go', color: 'success' },
  'is stopped': { text: 'should be stopped', color: 'warning' },
} as const;

/** Tells someone who sees the demo for the first time what is about to happen. */
export function CoachBar({ slip, onClose }: { readonly slip: DemoScenario; readonly onClose: () => void }) {
  const styles = useStyles();
  const expected = EXPECTED[slip.expected];
  return (
    <aside className={styles.bar} aria-label="What to watch">
      <Lightbulb20Filled className={styles.icon} aria-hidden />
      <div>
        <div className={styles.title}>
          {slip.title}
          <Badge appearance="tint" color={expected.color}>
            {expected.text}
          </Badge>
        </div>
        <div className={styles.text}>{slip.explanation}</div>
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label="Hide the hint"
        onClick={onClose}
      />
    </aside>
  );
}
