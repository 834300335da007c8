import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Relations } from '../../../scoring/graph/relations';
import { toPersonView } from '../../review/review-view';
import { Section } from '../../status/Section';
import { usePaneWords } from '../../words/pane-words';
import { PersonRow } from '../people/PersonRow';
import { CirclesPicture, PICTURE_WIDTH, useHue } from './CirclesPicture';
import { CirclesTable } from './CirclesTable';
import { useCirclesStyles } from './Circles.styles';
import { toCircles, type Circle } from './circles-view';

/** The owner's own circles: a picture, the same as a list to open, and as a table. */
export function Circles({ relations }: { readonly relations: Relations }) {
  const styles = useCirclesStyles();
  const { circles: texts } = usePaneWords().texts;
  const view = useMemo(() => toCircles(relations, PICTURE_WIDTH), [relations]);
  const { circles } = view;
  const [chosen, setChosen] = useState<number | null>(null);
  const choose = (number: number) => setChosen(number === chosen ? null : number);
  const people = circles.reduce((sum, { bubbles }) => sum + bubbles.length, 0);
  return (
    <Section heading={texts.heading}>
      <div className={styles.root}>
        <CirclesPicture
          view={view}
          label={texts.picture(people, circles.length)}
          chosen={chosen}
          onChoose={choose}
        />
        <Legend circles={circles} />
        <ul className={styles.list}>
          {circles.map((circle) => (
            <CircleItem
              key={circle.number}
              circle={circle}
              isOpen={circle.number === chosen}
              onChoose={() => choose(circle.number)}
            />
          ))}
        </ul>
        <details>
          <summary className={styles.summary}>{texts.table}</summary>
          <CirclesTable circles={circles} />
        </details>
      </div>
    </Section>
  );
}

/** What the rims mean, where there are such people. */
function Legend({ circles }: { readonly circles: readonly Circle[] }) {
  const styles = useCirclesStyles();
  const { circles: texts } = usePaneWords().texts;
  const has = (change: 'new' | 'fading') =>
    circles.some(({ bubbles }) => bubbles.some((bubble) => bubble.change === change));
  if (!has('new') && !has('fading')) return null;
  return (
    <p className={styles.legend}>
      {has('new') ? (
        <span className={styles.key}>
          <span className={styles.sample} aria-hidden />
          {texts.isNew}
        </span>
      ) : null}
      {has('fading') ? (
        <span className={styles.key}>
          <span className={mergeClasses(styles.sample, styles.dashed)} aria-hidden />
          {texts.isFading}
        </span>
      ) : null}
    </p>
  );
}

interface CircleItemProps {
  readonly circle: Circle;
  readonly isOpen: boolean;
  readonly onChoose: () => void;
}

function CircleItem({ circle, isOpen, onChoose }: CircleItemProps) {
  const styles = useCirclesStyles();
  const hueOf = useHue();
  const { circles: texts } = usePaneWords().texts;
  const closest = circle.bubbles[0];
  const name = closest === undefined ? '' : toPersonView(closest.relation.person).label;
  const others = circle.bubbles.length - 1;
  return (
    <li>
      <button type="button" className={styles.choice} aria-expanded={isOpen} onClick={onChoose}>
        <span className={mergeClasses(styles.badge, hueOf(circle))}>
          <span className={styles.unseen}>{texts.circle} </span>
          {circle.number}
        </span>
        <span className={styles.names}>
          {circle.isAlone ? texts.alone(name, others) : texts.members(name, others)}
        </span>
        {isOpen ? (
          <ChevronUp16Regular className={styles.chevron} aria-hidden />
        ) : (
          <ChevronDown16Regular className={styles.chevron} aria-hidden />
        )}
      </button>
      {isOpen ? (
        <div className={styles.members}>
          {circle.bubbles.map(({ relation }) => (
            <PersonRow key={relation.person.address} relation={relation} />
          ))}
        </div>
      ) : null}
    </li>
  );
}
