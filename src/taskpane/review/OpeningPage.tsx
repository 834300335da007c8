import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { Page } from '../status/Page';
import { usePaneWords } from '../words/pane-words';
import { useOpeningStyles } from './OpeningPage.styles';

/** The outline of a review until the first look is done, which is mostly too short to be seen. */
export function OpeningPage() {
  const styles = useOpeningStyles();
  const { stage } = usePaneWords().texts;
  return (
    <Page isBusy>
      <h1 className={styles.title}>{stage.opening}</h1>
      <Skeleton aria-hidden className={styles.root}>
        <div className={styles.head}>
          <SkeletonItem shape="circle" size={40} />
          <div className={styles.lines}>
            <SkeletonItem size={20} />
            <SkeletonItem size={12} />
          </div>
        </div>
        <SkeletonItem className={styles.card} />
      </Skeleton>
    </Page>
  );
}
