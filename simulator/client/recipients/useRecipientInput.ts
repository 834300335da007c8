import { useMemo, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { MailPerson } from '../../model/mailbox';
import { suggestRecipients, type AddressIndex, type RecipientSuggestion } from './autocomplete';
import { parseRecipient, parseRecipients } from './parse-recipients';

interface RecipientInput {
  readonly text: string;
  readonly suggestions: readonly RecipientSuggestion[];
  readonly active: number;
  readonly isOpen: boolean;
  /** Something was typed, left, and is no address. */
  readonly isInvalid: boolean;
  readonly choose: (person: MailPerson) => void;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
}

interface Options {
  readonly people: readonly MailPerson[];
  readonly index: AddressIndex;
  readonly onChange: (people: readonly MailPerson[]) => void;
}

type KeyAction = 'next' | 'previous' | 'take' | 'close' | 'remove-last' | null;

function actionOf(key: string, text: string, isOpen: boolean): KeyAction {
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'previous';
    case 'Enter':
    case ';':
      return 'take';
    case 'Tab':
      return text === '' ? null : 'take';
    case 'Escape':
      return isOpen ? 'close' : null;
    case 'Backspace':
      return text === '' ? 'remove-last' : null;
    default:
      return null;
  }
}

/** What the keys do in a recipient field: arrows move in the list, Enter, Tab and `;` take, Backspace removes the last. */
export function useRecipientInput({ people, index, onChange }: Options): RecipientInput {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isClosed, setIsClosed] = useState(false);
  const [isInvalid, setIsInvalid] = useState(false);
  const suggestions = useMemo(() => suggestRecipients(index, text, people), [index, text, people]);
  const isOpen = !isClosed && suggestions.length > 0;

  const onText = (next: string): void => {
    setText(next);
    setActive(0);
    setIsClosed(false);
    setIsInvalid(false);
  };
  const add = (added: readonly MailPerson[]): void => {
    const taken = new Set(people.map(({ address }) => address.toLowerCase()));
    onChange([...people, ...added.filter(({ address }) => !taken.has(address.toLowerCase()))]);
    onText('');
  };
  const choose = (person: MailPerson): void => add([person]);
  /** Takes the marked suggestion, else what was typed if it is an address. */
  const take = (): boolean => {
    const marked = isOpen ? suggestions[active]?.person : undefined;
    const person = marked ?? parseRecipient(text);
    if (person === null) return false;
    choose(person);
    return true;
  };
  const move = (step: number): void => {
    setIsClosed(false);
    setActive(isOpen ? (active + step) % suggestions.length : 0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    switch (actionOf(event.key, text, isOpen)) {
      case 'next':
      case 'previous':
        if (suggestions.length === 0) return;
        move(event.key === 'ArrowDown' ? 1 : suggestions.length - 1);
        event.preventDefault();
        return;
      case 'take':
        if (take() || event.key !== 'Tab') event.preventDefault();
        return;
      case 'close':
        setIsClosed(true);
        event.stopPropagation();
        return;
      case 'remove-last':
        if (people.length > 0) onChange(people.slice(0, -1));
        return;
      case null:
        return;
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = parseRecipients(event.clipboardData.getData('text'));
    if (pasted.length === 0) return;
    event.preventDefault();
    add(pasted);
  };
  const onBlur = (): void => {
    setIsClosed(true);
    if (text.trim() === '') return;
    const typed = parseRecipient(text);
    if (typed === null) setIsInvalid(true);
    else choose(typed);
  };
  return { text, suggestions, active, isOpen, isInvalid, choose, onText, onKeyDown, onPaste, onBlur };
}
