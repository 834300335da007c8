import { Button, Field, Input, Tab, TabList, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { saveFile } from '../save-file';
import { POLICY_WORDS } from '../words/studio-words';
import { MAX_POLICY_BYTES, type PolicyDocument } from './policy-document';
import { PolicyForm } from './PolicyForm';
import { PolicyJson } from './PolicyJson';
import { usePolicyStyles } from './PolicyPanel.styles';
import { readPolicyText, type PolicyProblem } from './policy-text';
import { ProblemList } from './ProblemList';

interface PolicyPanelProps {
  readonly document: PolicyDocument;
  readonly onDocument: (document: PolicyDocument) => void;
}

/** One policy, as a form or as JSON, with what is wrong with it. */
export function PolicyPanel({ document, onDocument }: PolicyPanelProps) {
  const styles = usePolicyStyles();
  const [view, setView] = useState<'form' | 'json'>('form');
  const json = useRef<HTMLTextAreaElement>(null);
  const { text } = document;
  const reading = useMemo(() => readPolicyText(text), [text]);
  const onText = (next: string) => onDocument({ ...document, text: next });
  const goTo = ({ from, to }: PolicyProblem) => {
    flushSync(() => setView('json'));
    json.current?.focus();
    json.current?.setSelectionRange(from, to);
  };
  return (
    <div className={styles.panel}>
      <Field label={POLICY_WORDS.name}>
        <Input
          value={document.name}
          onChange={(_event, { value }) => onDocument({ ...document, name: value })}
        />
      </Field>
      <PolicyFileButtons document={document} onDocument={onDocument} />
      <ProblemList problems={reading.problems} onGoTo={goTo} />
      <TabList
        size="small"
        aria-label={POLICY_WORDS.view}
        selectedValue={view}
        onTabSelect={(_event, { value }) => setView(value === 'json' ? 'json' : 'form')}
      >
        <Tab value="form">{POLICY_WORDS.form}</Tab>
        <Tab value="json">{POLICY_WORDS.json}</Tab>
      </TabList>
      {view === 'json' && <PolicyJson text={text} onText={onText} input={json} />}
      {view === 'form' && reading.tree === null && <Text>{POLICY_WORDS.brokenJson}</Text>}
      {view === 'form' && reading.tree !== null && (
        <PolicyForm edit={{ text, tree: reading.tree, problems: reading.problems, onText }} />
      )}
    </div>
  );
}

function PolicyFileButtons({ document, onDocument }: PolicyPanelProps) {
  const styles = usePolicyStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isTooLarge, setIsTooLarge] = useState(false);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    setIsTooLarge(file.size > MAX_POLICY_BYTES);
    if (file.size > MAX_POLICY_BYTES) return;
    onDocument({ name: file.name.replace(/\.json$/i, ''), text: await file.text() });
  };
  return (
    <div className={styles.row}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          void open(currentTarget.files?.[0]);
          currentTarget.value = ''; // the same file can be opened again
        }}
      />
      <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {POLICY_WORDS.open}
      </Button>
      <Button
        icon={<ArrowDownloadRegular />}
        onClick={() => saveFile(`${document.name}.json`, 'application/json', document.text)}
      >
        {POLICY_WORDS.save}
      </Button>
      {isTooLarge && <Text role="alert">{POLICY_WORDS.tooLarge}</Text>}
    </div>
  );
}
