import {
  CheckmarkCircle24Regular,
  Info24Regular,
  MailOff24Regular,
  MailProhibited24Regular,
  Warning24Regular,
} from '@fluentui/react-icons';
import { mergeClasses, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHeadlineStyles } from './Headline.styles';

export type Tone = 'calm' | 'good' | 'attention' | 'stopped' | 'unknown';

interface HeadlineProps {
  readonly tone: Tone;
  readonly title: string;
  readonly body: string;
  /** More below the sentence; null for nothing. */
  readonly children?: ReactNode;
}

/** Where the message stands, in one line and one sentence. */
export function Headline({ tone, title, body, children = null }: HeadlineProps) {
  const styles = useHeadlineStyles();
  return (
    <header className={styles.root}>
      <span className={mergeClasses(styles.disc, styles[tone])}>
        <ToneIcon tone={tone} />
      </span>
      <div className={styles.text}>
        <h1 className={styles.title} tabIndex={-1} data-headline="">
          {title}
        </h1>
        <Text block className={styles.body}>
          {body}
        </Text>
        {children === null ? null : <div className={styles.more}>{children}</div>}
      </div>
    </header>
  );
}

function ToneIcon({ tone }: { readonly tone: Tone }) {
  switch (tone) {
    case 'calm':
      return <Info24Regular aria-hidden />;
    case 'good':
      return <CheckmarkCircle24Regular aria-hidden />;
    case 'attention':
      return <Warning24Regular aria-hidden />;
    case 'stopped':
      return <MailProhibited24Regular aria-hidden />;
    case 'unknown':
      return <MailOff24Regular aria-hidden />;
  }
}
