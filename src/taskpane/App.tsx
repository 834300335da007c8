import { AriaLiveAnnouncer, Button, FluentProvider } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Clock, Logger } from '../host/ports';
import type { PaneTexts } from '../messages/pane-texts';
import type { PolicyState } from '../delivery/policy-state';
import type { Policy } from '../policy/policy';
import { isSuspended } from '../policy/suspension';
import type { EpochMs } from '../scoring/brand';
import { useAppStyles, useBareBody } from './App.styles';
import { ErrorBoundary } from './ErrorBoundary';
import type { OwnerMemory } from '../memory/owner-memory';
import { MemoryPanel } from './memory/MemoryPanel';
import type { HistoryPorts } from './history/useHistorySync';
import { OverviewPage, type Seen } from './overview/OverviewPage';
import { ReviewPage } from './review/ReviewPage';
import type { ReviewPorts } from './review/review-session';
import { Headline } from './status/Headline';
import { Page } from './status/Page';
import { PolicyLine } from './status/PolicyLine';
import { paneTheme } from './theme/pane-theme';
import { useColorScheme, type ThemeSource } from './theme/useColorScheme';
import { createPaneWords, PaneWordsProvider, usePaneWords, wordsForAppointment } from './words/pane-words';

/** What is open beside the pane. */
export type PaneItem =
  | { readonly kind: 'draft'; readonly review: ReviewPorts }
  /** A message that is read, or nothing. */
  | {
      readonly kind: 'no-draft';
      readonly seen: Seen;
      /** Null where this Outlook, or this installation, cannot read the mailbox. */
      readonly history: HistoryPorts | null;
    };

/** Everything the pane gets from its composition root. */
export interface AppProps {
  readonly item: PaneItem;
  readonly policy: Policy;
  /** Which policy that is, for whoever looks after it; null where nobody asks. */
  readonly policyState?: PolicyState | null;
  /** The host was asked for a newer one and gave no good policy. */
  readonly isPolicyRefused?: boolean;
  /** What the owner may do to their memory. */
  readonly memory?: OwnerMemory;
  readonly themes: ThemeSource;
  /** Outlook's display language, a BCP 47 tag. */
  readonly displayLanguage: string;
  /** In that language; English when left out. */
  readonly texts?: PaneTexts | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The task pane: one page for what is open, in Outlook's colours and language. */
export function App(props: AppProps) {
  useBareBody();
  const styles = useAppStyles();
  const scheme = useColorScheme(props.themes);
  const words = useMemo(
    () => createPaneWords(props.displayLanguage, props.clock.nowMs(), { texts: props.texts }),
    [props.displayLanguage, props.texts, props.clock],
  );
  return (
    // No class of ours on the provider: merged with one, Fluent's own stay those of left-to-right.
    <FluentProvider theme={paneTheme(scheme)} dir={words.texts.direction} lang={words.texts.tag}>
      <div className={styles.root}>
        <AriaLiveAnnouncer>
          <PaneWordsProvider value={words}>
            <ErrorBoundary
              onError={() => props.logger.log('error', 'pane-crashed')}
              fallback={(retry) => <CrashPage onRetry={retry} />}
            >
              <ItemPage {...props} />
              {props.policyState == null ? null : (
                <PolicyLine
                  state={props.policyState}
                  isRefused={props.isPolicyRefused === true}
                  nowMs={props.clock.nowMs()}
                />
              )}
            </ErrorBoundary>
          </PaneWordsProvider>
        </AriaLiveAnnouncer>
      </div>
    </FluentProvider>
  );
}

interface DraftPageProps extends Pick<AppProps, 'policy'> {
  readonly review: ReviewPorts;
}

function ItemPage({ item, policy, memory, clock }: AppProps) {
  switch (item.kind) {
    case 'draft':
      if (isSuspended(policy, clock.nowMs())) return <SuspendedPage until={policy.suspendedUntil} />;
      return <DraftPage review={item.review} policy={policy} />;
    case 'no-draft':
      return (
        <OverviewPage {...item.seen} history={item.history}>
          {memory === undefined ? null : <MemoryPanel memory={memory} />}
        </OverviewPage>
      );
  }
}

function SuspendedPage({ until }: { readonly until: Policy['suspendedUntil'] }) {
  const { texts, moment } = usePaneWords();
  return (
    <Page>
      <Headline tone="calm" {...texts.policyInForce.suspended(moment(Date.parse(until ?? '') as EpochMs))} />
    </Page>
  );
}

/** The review of a message, or of an invitation in its own words. */
function DraftPage({ review, policy }: DraftPageProps) {
  const words = usePaneWords();
  const own = useMemo(
    () => (review.kind === 'appointment' ? wordsForAppointment(words) : words),
    [review.kind, words],
  );
  return (
    <PaneWordsProvider value={own}>
      <ReviewPage ports={review} policy={policy} />
    </PaneWordsProvider>
  );
}

function CrashPage({ onRetry }: { readonly onRetry: () => void }) {
  const { crash } = usePaneWords().texts;
  return (
    <Page>
      <Headline tone="unknown" title={crash.title} body={crash.body} />
      <Button onClick={onRetry}>{crash.again}</Button>
    </Page>
  );
}
