import { FluentProvider, useId } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { paneTheme, type ColorScheme } from '../taskpane/theme/pane-theme';
import { useColorScheme, type ThemeSource } from '../taskpane/theme/useColorScheme';
import { useAppStyles, useBareBody } from './App.styles';
import { MailboxPanel } from './mailbox/MailboxPanel';
import { FIRST_POLICY, policiesOf, type PolicyDocument } from './policy/policy-document';
import { PolicyTabs } from './policy/PolicyTabs';
import { Results } from './results/Results';
import { isUpToDate, type StudioState } from './studio-state';
import { useStudio } from './useStudio';
import { APP_WORDS, POLICY_WORDS, RESULT_WORDS } from './words/studio-words';

/** Typing pauses for this long before the policy is run, in milliseconds. */
const SETTLED_MS = 300;

/** No Office here: the system's preference decides. */
const SYSTEM_THEME: ThemeSource = { officeBackground: () => null, onChanged: () => () => undefined };

/** Colours of the policies, as the charts use them. */
const ON_LIGHT = { '--policy-1': '#2563a8', '--policy-2': '#b4521e' } as CSSProperties;
const ON_DARK = { '--policy-1': '#7ab6f5', '--policy-2': '#f0a070' } as CSSProperties;

/** The studio: policies on one side, a mailbox and what they would have done with it on the other. */
export function App({ contentSecurityPolicy }: { readonly contentSecurityPolicy: string }) {
  useBareBody();
  const styles = useAppStyles();
  const scheme = useColorScheme(SYSTEM_THEME);
  const studio = useStudio();
  const [documents, setDocuments] = useState<readonly PolicyDocument[]>([
    { name: POLICY_WORDS.first, text: FIRST_POLICY },
  ]);
  const [warmUp, setWarmUp] = useState('');
  const policies = useMemo(() => policiesOf(documents), [documents]);
  const { state, run } = studio;
  const { mailbox } = state;
  const runNow = useCallback(() => {
    if (policies !== null) run(policies, warmUpOf(warmUp));
  }, [policies, run, warmUp]);
  useEffect(() => {
    if (mailbox === null || mailbox.sends === 0) return undefined;
    const timer = setTimeout(runNow, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [mailbox, runNow]);
  return (
    <FluentProvider theme={paneTheme(scheme)} className={styles.root} style={coloursFor(scheme)}>
      <PageHeader contentSecurityPolicy={contentSecurityPolicy} />
      <main className={styles.main}>
        <Panel heading={APP_WORDS.policies}>
          <PolicyTabs documents={documents} onDocuments={setDocuments} />
        </Panel>
        <div className={styles.column}>
          <Panel heading={APP_WORDS.mailbox}>
            <MailboxPanel
              studio={studio}
              warmUp={warmUp}
              onWarmUp={setWarmUp}
              onRun={policies === null ? null : runNow}
            />
          </Panel>
          <section>
            <h2 className={styles.heading}>{APP_WORDS.results}</h2>
            <Announcement state={state} />
            {state.result === null ? (
              <p className={styles.intro}>{RESULT_WORDS.none}</p>
            ) : (
              <Results
                result={state.result}
                source={mailbox?.description ?? ''}
                outdated={outdatedText(state, policies === null)}
              />
            )}
          </section>
        </div>
      </main>
    </FluentProvider>
  );
}

function PageHeader({ contentSecurityPolicy }: { readonly contentSecurityPolicy: string }) {
  const styles = useAppStyles();
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title}>{APP_WORDS.title}</h1>
        <p className={styles.intro}>{APP_WORDS.intro}</p>
      </div>
      <details className={styles.privacy}>
        <summary className={styles.summary}>{APP_WORDS.nothingLeaves}</summary>
        <p>{APP_WORDS.whyNothingLeaves}</p>
        <code className={styles.code}>{contentSecurityPolicy}</code>
      </details>
    </header>
  );
}

function Panel({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useAppStyles();
  const id = useId('panel');
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

/** Says new numbers to who cannot see them change. */
function Announcement({ state }: { readonly state: StudioState }) {
  const styles = useAppStyles();
  const outcomes = isUpToDate(state) ? (state.result?.outcomes ?? []) : [];
  return (
    <p className={styles.announcement} role="status">
      {outcomes.map(({ name, perHundredSends }) => RESULT_WORDS.announce(name, perHundredSends)).join(' ')}
    </p>
  );
}

function outdatedText(state: StudioState, hasProblem: boolean): string | null {
  if (hasProblem) return RESULT_WORDS.mend;
  return isUpToDate(state) ? null : RESULT_WORDS.old;
}

function warmUpOf(text: string): number | undefined {
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}

function coloursFor(scheme: ColorScheme): CSSProperties {
  return scheme === 'light' ? ON_LIGHT : ON_DARK;
}
