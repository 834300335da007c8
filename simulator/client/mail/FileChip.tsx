import { makeStyles, tokens } from '@fluentui/react-components';
import {
  Document20Regular,
  DocumentPdf20Regular,
  DocumentTable20Regular,
  Image20Regular,
  SlideText20Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    maxWidth: '100%',
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

function FileIcon({ name, className }: { readonly name: string; readonly className: string }) {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  switch (extension) {
    case 'pdf':
      return <DocumentPdf20Regular className={className} aria-hidden />;
    case 'xls':
    case 'xlsx':
    case 'csv':
      return <DocumentTable20Regular className={className} aria-hidden />;
    case 'ppt':
    case 'pptx':
      return <SlideText20Regular className={className} aria-hidden />;
    case 'jpg':
    case 'png':
      return <Image20Regular className={className} aria-hidden />;
    default:
      return <Document20Regular className={className} aria-hidden />;
  }
}

/** A file by its name; `children` hold what can be done with it. */
export function FileChip({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.chip} role="listitem" title={name}>
      <FileIcon name={name} className={styles.icon} />
      <span className={styles.name}>{name}</span>
      {children}
    </div>
  );
}
