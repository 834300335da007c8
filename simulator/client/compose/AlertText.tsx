import { Link } from '@fluentui/react-components';
import type { SendDialog } from '../../model/contracts';
import { parseAlertMarkdown, type AlertBlock, type AlertSpan } from './alert-markdown';

function Span({ span }: { readonly span: AlertSpan }) {
  switch (span.style) {
    case 'bold':
      return <strong>{span.text}</strong>;
    case 'italic':
      return <em>{span.text}</em>;
    case 'link':
      return (
        <Link href={span.href ?? undefined} target="_blank" rel="noreferrer">
          {span.text}
        </Link>
      );
    case 'plain':
      return <>{span.text}</>;
  }
}

function Spans({ spans }: { readonly spans: readonly AlertSpan[] }) {
  return (
    <>
      {spans.map((span, index) => (
        <Span key={index} span={span} />
      ))}
    </>
  );
}

function Block({ block }: { readonly block: AlertBlock }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        {block.lines.map((line, index) => (
          <span key={index} style={{ display: 'block' }}>
            <Spans spans={line} />
          </span>
        ))}
      </p>
    );
  }
  const items = block.items.map((item, index) => (
    <li key={index}>
      <Spans spans={item} />
    </li>
  ));
  return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** The add-in's text, plain or in Outlook's small Markdown; never as HTML. */
export function AlertText({ dialog }: { readonly dialog: Pick<SendDialog, 'format' | 'text'> }) {
  if (dialog.format === 'plain') return <p style={{ whiteSpace: 'pre-line' }}>{dialog.text}</p>;
  return (
    <>
      {parseAlertMarkdown(dialog.text).map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </>
  );
}
