import { Avatar, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Relation, Relations } from '../../../scoring/graph/relations';
import { MarkedText } from '../../review/MarkedText';
import { toPersonView } from '../../review/review-view';
import { Section } from '../../status/Section';
import { usePaneWords } from '../../words/pane-words';
import { usePeopleStyles } from './PeopleLists.styles';
import { PersonRow } from './PersonRow';
import { toPeopleView, type MixUp } from './people-view';

/** Of people with one first name so many are named. */
const SHOWN_MIX_UPS = 3;

/** The closest, the new and the fading people, and those who are easy to mix up. What is empty is left out. */
export function PeopleLists({ relations }: { readonly relations: Relations }) {
  const styles = usePeopleStyles();
  const { people: texts } = usePaneWords().texts;
  const view = useMemo(() => toPeopleView(relations), [relations]);
  const most = view.closest[0]?.strength ?? 1;
  return (
    <>
      <Listed heading={texts.closest} people={view.closest} shareOf={({ strength }) => strength / most} />
      <Listed heading={texts.isNew} people={view.recent} />
      <Listed heading={texts.fading} people={view.fading} />
      {view.mixUps.length === 0 ? null : (
        <Section heading={texts.mixUps}>
          <Text className={styles.body}>{texts.mixUpsBody}</Text>
          <div className={styles.card}>
            {view.mixUps.map((mixUp) => (
              <MixUpRow key={mixUp.people[0]?.given} mixUp={mixUp} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

interface ListedProps {
  readonly heading: string;
  readonly people: readonly Relation[];
  readonly shareOf?: (relation: Relation) => number | null;
}

function Listed({ heading, people, shareOf = () => null }: ListedProps) {
  const styles = usePeopleStyles();
  if (people.length === 0) return null;
  return (
    <Section heading={heading}>
      <div className={styles.card}>
        {people.map((relation) => (
          <PersonRow key={relation.person.address} relation={relation} share={shareOf(relation)} />
        ))}
      </div>
    </Section>
  );
}

/** Names with their addresses: people of one first name may have one surname, too. */
function MixUpRow({ mixUp: { people } }: { readonly mixUp: MixUp }) {
  const styles = usePeopleStyles();
  const { people: texts } = usePaneWords().texts;
  const shown = people.slice(0, SHOWN_MIX_UPS).map(({ person }) => toPersonView(person));
  return (
    <div className={styles.mixUp}>
      <span className={styles.faces} aria-hidden>
        {shown.map(({ label, initials, address }) => (
          <Avatar
            key={address}
            name={label}
            initials={initials}
            size={28}
            color="colorful"
            className={styles.face}
          />
        ))}
      </span>
      <ul className={styles.names}>
        {shown.map(({ label, address }) => (
          <li key={address} title={address}>
            <MarkedText text={label} segments={null} />
            {shown.some((other) => other.label === label && other.address !== address) ? (
              <Text size={200} block className={styles.more}>
                <MarkedText text={address} segments={null} direction="ltr" />
              </Text>
            ) : null}
          </li>
        ))}
        {people.length > shown.length ? (
          <li className={styles.more}>{texts.more(people.length - shown.length)}</li>
        ) : null}
      </ul>
    </div>
  );
}
