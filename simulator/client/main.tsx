import { createRoot } from 'react-dom/client';
import { loadOutlook } from './office-frame/load-outlook';
import { MailClient } from './shell/MailClient';
import { OutlookProvider } from './shell/outlook-context';

const element = document.getElementById('root');
if (element === null) throw new Error('outlook.html has no #root');
const root = createRoot(element);

loadOutlook().then(
  (model) => {
    root.render(
      <OutlookProvider value={model}>
        <MailClient />
      </OutlookProvider>,
    );
  },
  () => {
    root.render(
      <main style={{ font: '16px system-ui', padding: 48 }}>
        <h1>Local Outlook could not start</h1>
        <p>The simulator’s server does not answer. Start it again with npm start, then reload this page.</p>
      </main>,
    );
  },
);
