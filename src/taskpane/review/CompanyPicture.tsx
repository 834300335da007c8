import { mergeClasses, Text } from '@fluentui/react-components';
import { usePaneWords, type PaneWords } from '../words/pane-words';
import { useCompanyStyles } from './CompanyPicture.styles';
import type { CompanyView, PersonView } from './review-view';

const WIDTH = 280;
const HEIGHT = 116;
const RADIUS = 15;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The recipient where reading starts, who was probably meant where it ends, the rest between them; a line for mail together. */
export function CompanyPicture({ company }: { readonly company: CompanyView }) {
  const styles = useCompanyStyles();
  const words = usePaneWords();
  const { others, pairs, ties, suggested } = company;
  const middle = placesOf(others.length);
  const [first, last] = [RADIUS + 3, WIDTH - RADIUS - 3];
  const isLeftToRight = words.texts.direction === 'ltr';
  const here: Point = { x: isLeftToRight ? first : last, y: HEIGHT / 2 };
  const there: Point = { x: isLeftToRight ? last : first, y: HEIGHT / 2 };
  return (
    <figure className={styles.root}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.picture} aria-hidden>
        {pairs.map(([one, other]) => (
          <Line key={`${one} ${other}`} from={middle[one]} to={middle[other]} tie="usual" />
        ))}
        {ties.map((tie, at) => (
          <Line key={`here ${at}`} from={here} to={middle[at]} tie={tie} />
        ))}
        {suggested?.ties.map((tie, at) => (
          <Line key={`there ${at}`} from={there} to={middle[at]} tie={tie} />
        ))}
        {others.map((other, at) => (
          <Dot key={other.address} at={middle[at]} who={other} look={styles.other} />
        ))}
        <Dot at={here} who={company.who} look={styles.flagged} />
        {suggested === null ? null : <Dot at={there} who={suggested.who} look={styles.suggested} />}
      </svg>
      <figcaption className={styles.caption}>
        {companyInWords(company, words).map((sentence) => (
          <Text key={sentence} block size={200}>
            {sentence}
          </Text>
        ))}
      </figcaption>
    </figure>
  );
}

/** The picture in sentences: who goes together, and how the recipient and the suggestion go with them. */
function companyInWords(company: CompanyView, words: PaneWords): readonly string[] {
  const { others, pairs, suggested } = company;
  const { company: texts } = words.texts;
  const grouped = others.filter((_, at) => pairs.some((pair) => pair.includes(at)));
  return [
    ...(grouped.length < 2 ? [] : [texts.together(words.list(grouped.map(({ label }) => label)))]),
    tiesInWords(company.who, company.ties, company, words),
    ...(suggested === null ? [] : [tiesInWords(suggested.who, suggested.ties, company, words)]),
  ];
}

function tiesInWords(
  who: PersonView,
  ties: CompanyView['ties'],
  { others }: CompanyView,
  { texts, list }: PaneWords,
): string {
  const named = (wanted: CompanyView['ties'][number]) =>
    others.filter((_, at) => ties[at] === wanted).map(({ label }) => label);
  const usual = named('usual');
  const some = named('some');
  if (usual.length > 0) return texts.company.usually(who.label, list(usual));
  return some.length > 0 ? texts.company.sometimes(who.label, list(some)) : texts.company.never(who.label);
}

/** Evenly around an ellipse in the middle; one alone stands at its centre. */
function placesOf(count: number): readonly Point[] {
  const centre: Point = { x: WIDTH / 2, y: HEIGHT / 2 };
  if (count === 1) return [centre];
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count - Math.PI / 2;
    return { x: centre.x + 62 * Math.cos(angle), y: centre.y + 40 * Math.sin(angle) };
  });
}

interface LineProps {
  readonly from: Point | undefined;
  readonly to: Point | undefined;
  readonly tie: CompanyView['ties'][number];
}

function Line({ from, to, tie }: LineProps) {
  const styles = useCompanyStyles();
  if (from === undefined || to === undefined || tie === 'none') return null;
  return (
    <line
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      className={mergeClasses(styles.line, tie === 'some' && styles.thin)}
    />
  );
}

interface DotProps {
  readonly at: Point | undefined;
  readonly who: PersonView;
  readonly look: string;
}

function Dot({ at, who, look }: DotProps) {
  const styles = useCompanyStyles();
  if (at === undefined) return null;
  return (
    <g>
      <circle cx={at.x} cy={at.y} r={RADIUS} className={look} />
      <text x={at.x} y={at.y} className={styles.initials}>
        {who.initials}
      </text>
    </g>
  );
}
