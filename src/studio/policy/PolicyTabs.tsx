import { Button, Tab, TabList } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { APP_WORDS, POLICY_WORDS } from '../words/studio-words';
import type { PolicyDocument } from './policy-document';
import { PolicyPanel } from './PolicyPanel';
import { usePolicyStyles } from './PolicyPanel.styles';

interface PolicyTabsProps {
  readonly documents: readonly PolicyDocument[];
  readonly onDocuments: (documents: readonly PolicyDocument[]) => void;
}

/** One policy, or two to compare. */
export function PolicyTabs({ documents, onDocuments }: PolicyTabsProps) {
  const styles = usePolicyStyles();
  const [chosen, setChosen] = useState(0);
  const [first] = documents;
  const shown = Math.min(chosen, documents.length - 1);
  const document = documents[shown];
  const compare = () => {
    if (first === undefined) return;
    onDocuments([first, { ...first, name: POLICY_WORDS.second }]);
    setChosen(1);
  };
  return (
    <div className={styles.panel}>
      <div className={styles.row}>
        {documents.length > 1 && (
          <TabList
            aria-label={APP_WORDS.policies}
            selectedValue={shown}
            onTabSelect={(_event, { value }) => setChosen(Number(value))}
          >
            <Tab value={0}>{POLICY_WORDS.first}</Tab>
            <Tab value={1}>{POLICY_WORDS.second}</Tab>
          </TabList>
        )}
        {documents.length === 1 ? (
          <Button icon={<AddRegular />} onClick={compare}>
            {POLICY_WORDS.compare}
          </Button>
        ) : (
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={POLICY_WORDS.dropSecond}
            onClick={() => onDocuments(documents.slice(0, 1))}
          />
        )}
      </div>
      {document !== undefined && (
        <PolicyPanel
          key={shown}
          document={document}
          onDocument={(next) => onDocuments(documents.map((old, i) => (i === shown ? next : old)))}
        />
      )}
    </div>
  );
}
