const OWNER = /(?:^|\.)([^.]*)\.(?:[^.]{0,3}\.[^.]{2}|[^.]*)$/;

/** The label that names the owner of a domain: "acme" of "mail.acme.co.uk" and of "acme.example". */
export function ownerLabel(domain: string): string {
  const found = OWNER.exec(domain);
  return found === null ? domain : (found[1] as string);
}
