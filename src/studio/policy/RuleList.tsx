import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
} from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { POLICY_WORDS, ruleSentence } from '../words/studio-words';
import { usePolicyStyles } from './PolicyPanel.styles';
import { holding, write, written, type PolicyEdit } from './policy-edit';
import { asRecord, asText } from './raw-values';
import { RuleForm } from './RuleForm';

type RawRule = Readonly<Record<string, unknown>>;

/** The rules in their order. Where the policy has none written, the default rule is shown, and written when edited. */
export function RuleList({ edit }: { readonly edit: PolicyEdit }) {
  const styles = usePolicyStyles();
  const held = holding(edit, ['rules']);
  const rules = (Array.isArray(held) ? held : []).map(asRecord);
  const setRules = (next: readonly RawRule[]) => write(edit, ['rules'], next);
  const setRule = (index: number, rule: RawRule) => {
    if (written(edit, ['rules', index]) === undefined)
      setRules(rules.map((old, i) => (i === index ? rule : old)));
    else write(edit, ['rules', index], rule);
  };
  return (
    <>
      {rules.length === 0 && <Text>{POLICY_WORDS.noRules}</Text>}
      <Accordion multiple collapsible className={styles.rules}>
        {rules.map((rule, index) => (
          <AccordionItem key={index} value={index} className={styles.rule}>
            <AccordionHeader as="h4">
              <span className={styles.sentence}>
                <b>{`${asText(rule['id'])} `}</b>
                {sentenceOf(rule)}
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.fields}>
              <RuleForm edit={edit} index={index} rule={rule} onRule={(next) => setRule(index, next)} />
              <RuleActions rules={rules} index={index} onRules={setRules} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <Button icon={<AddRegular />} onClick={() => setRules([...rules, newRule(rules)])}>
        {POLICY_WORDS.addRule}
      </Button>
    </>
  );
}

interface RuleActionsProps {
  readonly rules: readonly RawRule[];
  readonly index: number;
  readonly onRules: (rules: readonly RawRule[]) => void;
}

function RuleActions({ rules, index, onRules }: RuleActionsProps) {
  const styles = usePolicyStyles();
  const id = asText(rules[index]?.['id']);
  return (
    <div className={styles.row}>
      <Button
        icon={<ArrowUpRegular />}
        aria-label={POLICY_WORDS.moveUp(id)}
        disabled={index === 0}
        onClick={() => onRules(swapped(rules, index - 1))}
      />
      <Button
        icon={<ArrowDownRegular />}
        aria-label={POLICY_WORDS.moveDown(id)}
        disabled={index === rules.length - 1}
        onClick={() => onRules(swapped(rules, index))}
      />
      <Button
        icon={<DeleteRegular />}
        aria-label={POLICY_WORDS.removeRule(id)}
        onClick={() => onRules(rules.filter((_rule, i) => i !== index))}
      />
    </div>
  );
}

/** With the rule at `index` and the one after it in each other's place. */
function swapped(rules: readonly RawRule[], index: number): readonly RawRule[] {
  return [
    ...rules.slice(0, index),
    ...rules.slice(index + 1, index + 2),
    ...rules.slice(index, index + 1),
    ...rules.slice(index + 2),
  ];
}

function newRule(rules: readonly RawRule[]): RawRule {
  const ids = new Set(rules.map(({ id }) => id));
  let number = rules.length + 1;
  while (ids.has(`rule-${number}`)) number += 1;
  return { id: `rule-${number}`, when: { risk: 'high' }, then: 'override' };
}

/** In words, where the rule has the form of one. */
function sentenceOf(rule: RawRule): string {
  try {
    return ruleSentence(rule);
  } catch {
    return ''; // a rule in the making: the problem is shown beside it
  }
}
