import vm from 'node:vm';

/** What the linter has to know of an event script. */
export interface EventScript {
  readonly associated: readonly string[];
  readonly commandIds: readonly string[];
  readonly usedApis: readonly string[];
}

/** Office.js methods whose permission the linter knows to be more than reading. */
const APIS =
  /\b(?:sendAsync|setAsync|addAsync|removeAsync|removeAttachmentAsync|saveAsync|sensitivityLabel)\b/g;

/**
 * Loads the built event script as Outlook would, with an `Office` that only notes `associate`: what is associated when
 * the file has run is what Outlook will find. Throws what the script throws. `paneScript` counts for the APIs only.
 */
export function readEventScript(script: string, paneScript = ''): EventScript {
  const associated: string[] = [];
  const Office = { actions: { associate: (name: string) => void associated.push(name) } };
  vm.runInContext(script, vm.createContext({ Office }), { timeout: 5000 });
  const ids = [...script.matchAll(/["'`]([A-Za-z][\w.-]*OpenPaneButton)["'`]/g)].map(
    (match) => match[1] ?? '',
  );
  const apis = [...`${script}\n${paneScript}`.matchAll(APIS)].map((match) => match[0]);
  return { associated, commandIds: [...new Set(ids)], usedApis: [...new Set(apis)].sort() };
}
