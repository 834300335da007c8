import { expect, it } from 'vitest';
import { withOfficeJs } from '../../../../simulator/server/add-in-site';

const PAGE =
  '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>' +
  '<script src="commands.js"></script></head>';

it('puts our scripts around office.js and takes it from this site', () => {
  expect(withOfficeJs(PAGE, true)).toBe(
    '<head><script src="/office-host/microsoft-ajax.js"></script><script src="/office-js/office.js"></script>' +
      '<script src="/office-host/office-gap.js"></script><script src="commands.js"></script></head>',
  );
});

it('plays an old client without the gap script', () => {
  expect(withOfficeJs(PAGE, false)).not.toContain('office-gap');
});

it('leaves a page without office.js as it is', () => {
  expect(withOfficeJs('<p>support</p>', true)).toBe('<p>support</p>');
});
