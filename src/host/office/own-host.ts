/** The part of `fetch` that is used; absent from some event runtimes. */
declare const fetch:
  | ((
      url: string,
      options: Readonly<Record<string, string>>,
    ) => Promise<{ readonly ok: boolean; text(): Promise<string> }>)
  | undefined;

/**
 * The text at an address of the add-in's own host; empty when it cannot be had. `no-cache` asks with the ETag of the
 * copy that the browser holds: an unchanged file costs an empty answer.
 */
export function fetchOwnText(url: string): Promise<string> {
  if (typeof fetch === 'undefined') return Promise.resolve('');
  return fetch(url, { cache: 'no-cache' })
    .then((answer) => (answer.ok ? answer.text() : ''))
    .catch(() => '');
}
