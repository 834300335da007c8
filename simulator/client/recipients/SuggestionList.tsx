import { Avatar, mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import { displayName, fullName } from '../mail/person-text';
import type { RecipientSuggestion } from './autocomplete';
import { useSuggestionListStyles } from './RecipientField.styles';

interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: readonly RecipientSuggestion[];
  readonly active: number;
  readonly onChoose: (suggestion: RecipientSuggestion) => void;
}

const HEADINGS = { recent: 'Recent people', directory: 'Directory' } as const;

/** The people offered for what was typed. The pointer chooses without taking the focus from the field. */
export function SuggestionList({ id, suggestions, active, onChoose }: SuggestionListProps) {
  const styles = useSuggestionListStyles();
  return (
    <div id={id} className={styles.list} role="listbox" aria-label="Suggested people">
      {suggestions.map((suggestion, index) => {
        const { person, source } = suggestion;
        return (
          <Fragment key={person.address}>
            {source !== suggestions[index - 1]?.source && (
              <div className={styles.heading} role="presentation">
                {HEADINGS[source]}
              </div>
            )}
            <div
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              aria-label={fullName(person)}
              className={mergeClasses(styles.option, index === active && styles.active)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(suggestion)}
            >
              <Avatar
                aria-hidden
                size={32}
                color="colorful"
                name={displayName(person)}
                idForColor={person.address}
              />
              <div style={{ minWidth: 0 }}>
                <div className={styles.name}>{displayName(person)}</div>
                <div className={styles.address}>{person.address}</div>
              </div>
            </div>
          </Fragment>
        );
      })}
    </div>
  );
}
