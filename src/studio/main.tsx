import { createRoot } from 'react-dom/client';
import { App } from './App';

const container = document.getElementById('root');
if (container === null) throw new Error('main: expected #root in studio.html, got none');
const meta = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
createRoot(container).render(<App contentSecurityPolicy={meta?.content ?? ''} />);
