/** The part of `fetch` that is used; absent from some event runtimes. */
declare const fetch:
  | ((
      url: string,
      options: Readonly<Record<string, string>>,
    ) => Promise<{ readonly ok: boolean; text(): Promise<string> }>)
  | undefined;

/**
 * The text at an address of the add-in's own host; null when it cannot be had. `no-cache` asks with the ETag of the
 * copy that the browser holds: an unchanged file costs an empty answer. No cookies, and no way to another host.
 */
export async function fetchOwnText(url: string): Promise<string | null> {
  if (typeof fetch === 'undefined') return null;
  try {
    const answer = await fetch(url, { cache: 'no-cache', credentials: 'omit', redirect: 'error' });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
