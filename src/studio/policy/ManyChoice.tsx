import { Dropdown, Option } from '@fluentui/react-components';

interface ManyChoiceProps {
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly placeholder: string;
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Any number of fixed choices. */
export function ManyChoice({ options, chosen, placeholder, onChosen, ...field }: ManyChoiceProps) {
  return (
    <Dropdown
      {...field}
      multiselect
      placeholder={placeholder}
      value={chosen.join(', ')}
      selectedOptions={[...chosen]}
      onOptionSelect={(_event, { selectedOptions }) => onChosen(selectedOptions)}
    >
      {options.map((option) => (
        <Option key={option}>{option}</Option>
      ))}
    </Dropdown>
  );
}
