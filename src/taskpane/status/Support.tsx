import { Link, Text } from '@fluentui/react-components';
import type { Policy } from '../../policy/policy';
import { PLAIN_QUOTING } from '../../messages/quoting';
import { usePaneWords } from '../words/pane-words';

/** Whom the organisation names for questions; the IT department where it names nobody. */
export function Support({ organisation }: { readonly organisation: Policy['organisation'] }) {
  const { support } = usePaneWords().texts;
  const { supportContact, supportUrl } = organisation;
  const hasContact = supportContact !== undefined && supportContact !== '';
  return (
    <Text block>
      {hasContact ? support.ask(PLAIN_QUOTING.text(supportContact)) : null}
      {hasContact && isHttps(supportUrl) ? ' ' : null}
      {isHttps(supportUrl) ? (
        <Link inline href={supportUrl} target="_blank" rel="noopener noreferrer">
          {support.link}
        </Link>
      ) : null}
      {!hasContact && !isHttps(supportUrl) ? support.nobody : null}
    </Text>
  );
}

function isHttps(url: string | undefined): url is string {
  return url !== undefined && url.startsWith('https://');
}
