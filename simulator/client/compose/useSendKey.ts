import { useEffect } from 'react';

const isSendKey = ({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key === 'Enter' && (ctrlKey || metaKey)) || (code === 'KeyS' && altKey && !ctrlKey);

/** Outlook's keys for Send, Ctrl+Enter and Alt+S: they send the draft in front, wherever in the window the focus is. */
export function useSendKey(send: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isSendKey(event)) return;
      event.preventDefault();
      send();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
