// `window.nestedAppAuthBridge`, which Outlook gives to an add-in's page and office.js on npm does not: msal-browser speaks
// through it with its host. Here the add-in site's own server answers in Outlook's place.

type Listener = (response: string) => void;

const listeners = new Set<Listener>();

async function ask(message: string): Promise<void> {
  const response = await fetch('/nested-app-auth', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: message,
  });
  const text = await response.text();
  for (const listener of listeners) listener(text);
}

Object.assign(window, {
  nestedAppAuthBridge: {
    addEventListener: (_event: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_event: string, listener: Listener) => listeners.delete(listener),
    postMessage: (message: string) => void ask(message),
  },
});
