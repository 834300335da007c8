import { mergeClasses } from '@fluentui/react-components';
import { toPersonView } from '../../review/review-view';
import { useCirclesPictureStyles, useHueStyles } from './CirclesPicture.styles';
import type { Bubble, Circle, CirclesView } from './circles-view';

/** What the narrowest pane leaves for the picture: a unit of it is a pixel there, and never less elsewhere. */
export const PICTURE_WIDTH = 264;
/** Rims and numbers stand out over the circles. */
const MARGIN = 5;

const HUES = 8;
/** Letters fill a bubble, and stay letters in the smallest. */
const INITIALS_SHARE = 0.72;
const BADGE_RADIUS = 8.5;
/** Where a number stands: at half past ten, so far outside its circle's rim that it leaves the letters inside alone. */
const BADGE_ANGLE = Math.SQRT1_2;
const BADGE_OUTSIDE = 5;

interface CirclesPictureProps {
  readonly view: CirclesView;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** The circle that stands out; null when all do. */
  readonly chosen: number | null;
  readonly onChoose: (circle: number) => void;
}

/** People as bubbles, the closer the larger, in circles of those who go together. The list beside it is the keyboard's way. */
export function CirclesPicture({ view: { circles, height }, label, chosen, onChoose }: CirclesPictureProps) {
  const styles = useCirclesPictureStyles();
  const hueOf = useHue();
  return (
    <svg
      className={styles.picture}
      viewBox={`${-MARGIN} ${-MARGIN} ${PICTURE_WIDTH + 2 * MARGIN} ${height + 2 * MARGIN}`}
      role="img"
      aria-label={label}
    >
      {circles.map((circle) => (
        <g
          key={circle.number}
          className={mergeClasses(
            styles.group,
            hueOf(circle),
            chosen !== null && chosen !== circle.number && styles.faint,
          )}
          onClick={() => onChoose(circle.number)}
        >
          <circle cx={circle.disc.x} cy={circle.disc.y} r={circle.disc.r} className={styles.ground} />
          {circle.bubbles.map((bubble) => (
            <BubbleMark key={bubble.relation.person.address} bubble={bubble} />
          ))}
          <NumberBadge circle={circle} />
        </g>
      ))}
    </svg>
  );
}

/** The class that colours what belongs to a circle. */
export function useHue(): (circle: Circle) => string {
  const hues = useHueStyles();
  return ({ number, isAlone }) =>
    isAlone ? hues.alone : hues[`hue${(number - 1) % HUES}` as keyof typeof hues];
}

function BubbleMark({ bubble: { relation, change, initials, disc } }: { readonly bubble: Bubble }) {
  const styles = useCirclesPictureStyles();
  return (
    <g>
      <title>{toPersonView(relation.person).label}</title>
      <circle
        cx={disc.x}
        cy={disc.y}
        r={disc.r}
        className={mergeClasses(
          styles.bubble,
          change === 'new' && styles.isNew,
          change === 'fading' && styles.isFading,
        )}
      />
      <text x={disc.x} y={disc.y} className={styles.initials} fontSize={disc.r * INITIALS_SHARE}>
        {initials}
      </text>
    </g>
  );
}

function NumberBadge({ circle: { disc, number } }: { readonly circle: Circle }) {
  const styles = useCirclesPictureStyles();
  const away = (disc.r + BADGE_OUTSIDE) * BADGE_ANGLE;
  const [x, y] = [disc.x - away, disc.y - away];
  return (
    <g>
      <circle cx={x} cy={y} r={BADGE_RADIUS} className={styles.badge} />
      <text x={x} y={y} className={styles.number}>
        {number}
      </text>
    </g>
  );
}
