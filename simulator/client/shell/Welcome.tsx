import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Lightbulb20Filled } from '@fluentui/react-icons';
import type { DemoScenario, Mailbox } from '../../model/mailbox';
import { displayName } from '../mail/person-text';

const useStyles = makeStyles({
  page: { flex: '1 1 0', minHeight: 0, overflowY: 'auto', display: 'grid', placeItems: 'center' },
  card: { maxWidth: '560px', padding: tokens.spacingHorizontalXXXL },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  text: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  slips: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  slip: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    minHeight: '48px',
    borderRadius: tokens.borderRadiusXLarge,
    fontWeight: tokens.fontWeightRegular,
  },
  bulb: { color: tokens.colorPaletteMarigoldForeground2 },
});

interface WelcomeProps {
  readonly mailbox: Pick<Mailbox, 'owner' | 'organisation' | 'scenarios'>;
  readonly addInName: string;
  readonly onTry: (scenario: DemoScenario) => void;
}

const SHOWN = 4;

/** What a stranger sees first: whose mailbox this is, and what to try. */
export function Welcome({ mailbox, addInName, onTry }: WelcomeProps) {
  const styles = useStyles();
  const isDemo = mailbox.scenarios.length > 0;
  const organisation = mailbox.organisation === '' ? '' : ` at ${mailbox.organisation}`;
  return (
    <div className={styles.page}>
      <div className={styles.card}>
        <h2 className={styles.title}>You are {displayName(mailbox.owner)}</h2>
        <p className={styles.text}>
          This is the mailbox of {displayName(mailbox.owner)}
          {organisation}. {addInName} has learned from its sent mail. Read, answer and write as in any mail
          client: normal mail simply goes.{' '}
          {isDemo &&
            'All people and companies are invented, and nothing leaves this computer. To see a mistake being stopped, try one:'}
        </p>
        <ul className={styles.slips}>
          {mailbox.scenarios.slice(0, SHOWN).map((scenario) => (
            <li key={scenario.id}>
              <Button
                className={styles.slip}
                icon={<Lightbulb20Filled className={styles.bulb} />}
                onClick={() => onTry(scenario)}
              >
                {scenario.title}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
