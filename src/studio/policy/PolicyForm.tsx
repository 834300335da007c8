import { Text } from '@fluentui/react-components';
import { SECTION_WORDS } from '../words/form-words';
import { POLICY_WORDS } from '../words/studio-words';
import { FORM_SECTIONS, type FormSection } from './form-fields';
import { usePolicyStyles } from './PolicyPanel.styles';
import type { PolicyEdit } from './policy-edit';
import { RuleList } from './RuleList';
import { SettingField } from './SettingField';

const [ALERTS, ...OTHERS] = FORM_SECTIONS;

/** The whole policy as a form: budget and rules first, the rest folded away. */
export function PolicyForm({ edit }: { readonly edit: PolicyEdit }) {
  const styles = usePolicyStyles();
  return (
    <div className={styles.fields}>
      {ALERTS !== undefined && <Fields section={ALERTS} edit={edit} />}
      <h3 className={styles.heading}>{SECTION_WORDS.rules}</h3>
      <RuleList edit={edit} />
      {OTHERS.map((section) => (
        <details key={section.name} className={styles.section}>
          <summary className={styles.summary}>{SECTION_WORDS[section.name]}</summary>
          <div className={styles.fields}>
            <Fields section={section} edit={edit} />
          </div>
        </details>
      ))}
      <Text size={200}>{POLICY_WORDS.onlyInJson}</Text>
    </div>
  );
}

function Fields({ section, edit }: { readonly section: FormSection; readonly edit: PolicyEdit }) {
  return section.fields.map((field) => <SettingField key={field.path.join('.')} field={field} edit={edit} />);
}
