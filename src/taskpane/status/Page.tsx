import { forwardRef, type ReactNode } from 'react';
import { usePageStyles } from './Page.styles';

interface PageProps {
  readonly children: ReactNode;
  readonly isBusy?: boolean;
}

/** The pane's one landmark: margins, and parts at even distance. */
export const Page = forwardRef<HTMLElement, PageProps>(function Page({ children, isBusy = false }, ref) {
  const styles = usePageStyles();
  return (
    <main ref={ref} className={styles.page} aria-busy={isBusy}>
      {children}
    </main>
  );
});
