import { useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSectionStyles } from './Section.styles';

interface SectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A quiet part of the pane below what matters, named by its small heading. */
export function Section({ heading, children }: SectionProps) {
  const styles = useSectionStyles();
  const id = useId('section');
  return (
    <section aria-labelledby={id} className={styles.root}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
