/** What an add-in's iframe is told about its host before office.js can talk to it. */
export interface FrameAddress {
  /** The iframe's `src`. */
  readonly url: string;
  /** The iframe's `name`, which office.js reads as JSON. */
  readonly name: string;
}

/**
 * Where to load an add-in page and what to call its frame, so that the office.js in it finds this host.
 * `conversationId` names the one conversation with this frame; `correlationId` only appears in telemetry, which is off.
 */
export function frameAddress(options: {
  readonly pageUrl: string;
  readonly hostUrl: string;
  readonly displayLanguage: string;
  readonly addInId: string;
  readonly conversationId: string;
  /** What Outlook gives as `Office.context.partitionKey`: storage of one mailbox is not another's. */
  readonly partitionKey: string;
}): FrameAddress {
  const hostInfo = [
    'Outlook',
    'Web',
    '16.01',
    options.displayLanguage,
    options.conversationId,
    '',
    'disableLogging',
    '0',
  ].join('$');
  const url = new URL(options.pageUrl);
  url.searchParams.set('et', '');
  // office.js reads this parameter up to the next `&`, decoded; it must stand in the query, not in the fragment.
  const query = `${url.search}&_host_Info=${encodeURIComponent(hostInfo)}`;
  return {
    url: `${url.origin}${url.pathname}${query}${url.hash}`,
    name: JSON.stringify({
      baseFrameName: `f_${options.conversationId}`,
      hostInfo,
      xdmInfo: [options.conversationId, options.addInId, options.hostUrl].join('|'),
      serializerVersion: '1',
      flights: '[]',
      partitionKey: options.partitionKey,
    }),
  };
}
