import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { POLICY_WORDS } from '../words/studio-words';
import { usePolicyStyles } from './PolicyPanel.styles';
import type { PolicyProblem } from './policy-text';

interface ProblemListProps {
  readonly problems: readonly PolicyProblem[];
  readonly onGoTo: (problem: PolicyProblem) => void;
}

/** What is wrong with the policy and how to mend it; each problem leads to its place in the text. */
export function ProblemList({ problems, onGoTo }: ProblemListProps) {
  const styles = usePolicyStyles();
  if (problems.length === 0)
    return (
      <MessageBar intent="success" politeness="polite">
        <MessageBarBody>{POLICY_WORDS.valid}</MessageBarBody>
      </MessageBar>
    );
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{POLICY_WORDS.problems(problems.length)}</MessageBarTitle>
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={problem.path}>
              <Link inline as="button" onClick={() => onGoTo(problem)}>
                {POLICY_WORDS.place(problem.line)}
              </Link>
              {` ${problem.message}`}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
