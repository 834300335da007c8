import { Field, Input, Select, Switch } from '@fluentui/react-components';
import { assertNever } from '../../scoring/result';
import { FORM_WORDS } from '../words/form-words';
import { dottedPath, type FormField } from './form-fields';
import { LinesInput } from './LinesInput';
import { ManyChoice } from './ManyChoice';
import { holding, problemAt, write, type PolicyEdit } from './policy-edit';
import { asText, asTexts } from './raw-values';

interface SettingFieldProps {
  readonly field: FormField;
  readonly edit: PolicyEdit;
}

/** One setting with its label, its hint, and what is wrong with it. */
export function SettingField({ field, edit }: SettingFieldProps) {
  const words = FORM_WORDS[dottedPath([...field.path])];
  const problem = problemAt(edit, [...field.path]);
  return (
    <Field
      label={field.kind === 'switch' ? null : (words?.label ?? null)}
      hint={words?.hint ?? null}
      validationState={problem === null ? 'none' : 'error'}
      validationMessage={problem}
    >
      <SettingInput field={field} edit={edit} label={words?.label ?? ''} />
    </Field>
  );
}

function SettingInput({ field, edit, label, ...given }: SettingFieldProps & { readonly label: string }) {
  const value = holding(edit, field.path);
  const set = (next: unknown) => write(edit, [...field.path], next);
  switch (field.kind) {
    case 'number':
      return (
        <Input
          {...given}
          type="number"
          min={field.min}
          max={field.max}
          step={field.step}
          value={asText(value)}
          onChange={(_event, { value: typed }) => set(typed === '' ? undefined : Number(typed))}
        />
      );
    case 'text':
      return (
        <Input
          {...given}
          value={asText(value)}
          onChange={(_event, { value: typed }) => set(typed === '' ? undefined : typed)}
        />
      );
    case 'lines':
      return <LinesInput {...given} lines={asTexts(value)} onLines={set} />;
    case 'choice':
      return (
        <Select {...given} value={asText(value)} onChange={(_event, { value: chosen }) => set(chosen)}>
          {field.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </Select>
      );
    case 'choices':
      return (
        <ManyChoice
          {...given}
          options={field.options}
          chosen={asTexts(value)}
          placeholder=""
          onChosen={(chosen) => set(chosen.length === 0 ? undefined : chosen)}
        />
      );
    case 'switch':
      return (
        <Switch
          {...given}
          label={label}
          checked={value === true}
          onChange={(_event, { checked }) => set(checked)}
        />
      );
    default:
      return assertNever(field);
  }
}
