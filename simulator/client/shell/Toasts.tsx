import { Toast, Toaster, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Toast as ToastMessage } from '../../model/contracts';
import { useOutlook } from './outlook-context';

/** The mail client's short messages, such as "Sent". */
export function Toasts({ toasts }: { readonly toasts: readonly ToastMessage[] }) {
  const toasterId = useId('toaster');
  const { dispatchToast } = useToastController(toasterId);
  const outlook = useOutlook();
  const shown = useRef(new Set<number>());
  useEffect(() => {
    for (const { id, kind, text } of toasts) {
      if (shown.current.has(id)) continue;
      shown.current.add(id);
      dispatchToast(
        <Toast>
          <ToastTitle>{text}</ToastTitle>
        </Toast>,
        {
          intent: kind === 'done' ? 'success' : 'error',
          timeout: kind === 'done' ? 4000 : 10_000,
          onStatusChange: (_event, { status }) => {
            if (status === 'dismissed') outlook.dismissToast(id);
          },
        },
      );
    }
  }, [dispatchToast, outlook, toasts]);
  return <Toaster toasterId={toasterId} position="bottom" />;
}
