import { Text } from '@fluentui/react-components';
import { LockClosed20Regular, MailRead20Regular, PeopleCheckmark20Regular } from '@fluentui/react-icons';
import { usePaneWords } from '../words/pane-words';
import { useAboutStyles } from './About.styles';

/** What Addressee does, what it reads, and where that stays. */
export function About() {
  const styles = useAboutStyles();
  const { about } = usePaneWords().texts;
  const points = [
    { icon: <PeopleCheckmark20Regular />, point: about.does },
    { icon: <MailRead20Regular />, point: about.reads },
    { icon: <LockClosed20Regular />, point: about.stays },
  ];
  return (
    <ul className={styles.list}>
      {points.map(({ icon, point }) => (
        <li key={point.title} className={styles.item}>
          <span className={styles.icon} aria-hidden>
            {icon}
          </span>
          <div>
            <h2 className={styles.title}>{point.title}</h2>
            <Text block className={styles.body}>
              {point.body}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}
