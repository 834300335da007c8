import { expect, it } from 'vitest';
import { frameAddress } from '../../../../simulator/protocol/frame-address';

it('tells office.js the host twice: in the query and in the frame’s name', () => {
  const address = frameAddress({
    pageUrl: 'https://localhost:9444/taskpane.html?surface=compose',
    hostUrl: 'https://localhost:9443',
    displayLanguage: 'de-DE',
    addInId: 'addin',
    conversationId: 'c1',
    partitionKey: 'p1',
  });
  const hostInfo = 'Outlook$Web$16.01$de-DE$c1$$disableLogging$0';
  expect(address.url).toBe(
    `https://localhost:9444/taskpane.html?surface=compose&et=&_host_Info=${encodeURIComponent(hostInfo)}`,
  );
  expect(JSON.parse(address.name)).toMatchObject({
    hostInfo,
    xdmInfo: 'c1|addin|https://localhost:9443',
    partitionKey: 'p1',
  });
});
