import { createContext, useContext, useSyncExternalStore } from 'react';
import type { OutlookModel, OutlookState } from '../../model/contracts';

const OutlookContext = createContext<OutlookModel | null>(null);

export const OutlookProvider = OutlookContext.Provider;

/** The mail client's commands. */
export function useOutlook(): OutlookModel {
  const model = useContext(OutlookContext);
  if (model === null) throw new Error('useOutlook outside of OutlookProvider');
  return model;
}

/** Everything there is to show; the component renders again after each change. */
export function useOutlookState(): OutlookState {
  const model = useOutlook();
  return useSyncExternalStore(model.subscribe, model.getState);
}
