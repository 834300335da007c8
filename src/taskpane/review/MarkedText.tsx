import { Fragment } from 'react';
import type { Segment } from './difference';
import { useMarkedTextStyles } from './MarkedText.styles';

interface MarkedTextProps {
  readonly text: string;
  /** The same text in runs, where some differ; null to mark nothing. */
  readonly segments: readonly Segment[] | null;
  /** By its own letters when left out, which suits a name. */
  readonly direction?: 'ltr' | 'rtl' | 'auto';
}

/** A name, an address or a sentence with the differing characters marked, isolated from the direction of the text around it. */
export function MarkedText({ text, segments, direction = 'auto' }: MarkedTextProps) {
  const styles = useMarkedTextStyles();
  return (
    <bdi dir={direction} className={styles.root}>
      {segments === null
        ? breakable(text)
        : segments.map((segment, at) =>
            segment.differs ? (
              <mark key={at} className={styles.mark}>
                {breakable(segment.text)}
              </mark>
            ) : (
              <span key={at}>{breakable(segment.text)}</span>
            ),
          )}
    </bdi>
  );
}

/** A long address breaks before its @ or after a dot sooner than inside a word. */
function breakable(text: string) {
  return text.split(/(?=@)|(?<=\.)/u).map((part, at) => (
    <Fragment key={at}>
      {at === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));
}
