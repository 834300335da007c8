import { mergeClasses } from '@fluentui/react-components';
import { memo, useCallback, useEffect, useId, useRef, type ReactNode } from 'react';
import type { MailPerson } from '../../model/mailbox';
import type { AddressIndex } from './autocomplete';
import { RecipientChip } from './RecipientChip';
import { useRecipientFieldStyles } from './RecipientField.styles';
import { SuggestionList } from './SuggestionList';
import { useRecipientInput } from './useRecipientInput';

interface RecipientFieldProps {
  readonly label: string;
  readonly people: readonly MailPerson[];
  readonly index: AddressIndex;
  readonly isLocked: boolean;
  readonly hasFocusFirst: boolean;
  readonly onChange: (people: readonly MailPerson[]) => void;
  /** Stands at the end of the line. */
  readonly children?: ReactNode;
}

interface ChipListProps extends Pick<RecipientFieldProps, 'label' | 'people' | 'isLocked'> {
  readonly onRemove: (person: MailPerson) => void;
}

/** Drawn again only for other people: the mail client draws after every call of an add-in, and hundreds of chips take long. */
const ChipList = memo(function ChipList({ label, people, isLocked, onRemove }: ChipListProps) {
  const styles = useRecipientFieldStyles();
  return (
    <ul className={styles.chips} aria-label={`${label} recipients`}>
      {people.map((person) => (
        <RecipientChip
          key={person.address.toLowerCase()}
          person={person}
          isLocked={isLocked}
          onRemove={() => onRemove(person)}
        />
      ))}
    </ul>
  );
});

/** A line of recipients with a field to add more, which offers people as Outlook does. */
export function RecipientField(props: RecipientFieldProps) {
  const { label, people, index, isLocked, hasFocusFirst, onChange, children } = props;
  const styles = useRecipientFieldStyles();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const input = useRecipientInput({ people, index, onChange });
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  const remove = useCallback(
    (person: MailPerson) => change.current(people.filter((other) => other !== person)),
    [people],
  );
  useEffect(() => {
    if (hasFocusFirst) field.current?.focus();
  }, [hasFocusFirst]);
  return (
    <div className={styles.field} onClick={() => field.current?.focus()}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <div className={styles.line}>
        <ChipList label={label} people={people} isLocked={isLocked} onRemove={remove} />
        <input
          ref={field}
          className={mergeClasses(styles.input, input.isInvalid && styles.invalid)}
          role="combobox"
          aria-label={label}
          aria-expanded={input.isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={input.isOpen ? `${listId}-${input.active}` : undefined}
          aria-invalid={input.isInvalid}
          autoComplete="off"
          spellCheck={false}
          disabled={isLocked}
          value={input.text}
          onChange={(event) => input.onText(event.target.value)}
          onKeyDown={input.onKeyDown}
          onPaste={input.onPaste}
          onBlur={input.onBlur}
        />
      </div>
      <div className={styles.end}>{children}</div>
      {input.isOpen && (
        <SuggestionList
          id={listId}
          suggestions={input.suggestions}
          active={input.active}
          onChoose={({ person }) => input.choose(person)}
        />
      )}
    </div>
  );
}
