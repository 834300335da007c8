/** Providers where anyone can have an address: a domain that says nothing about whom someone works for. */
const PROVIDERS =
  ' gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol icloud me mac gmx web t-online freenet mail inbox yandex proton protonmail pm tutanota tuta zoho fastmail hushmail juno netscape netzero earthlink mindspring compuserve prodigy excite lycos att sbcglobal bellsouth comcast verizon cox charter optonline roadrunner rr swbell ameritech pacbell worldnet orange wanadoo free laposte sfr libero virgilio tiscali alice terra uol bol btinternet btopenworld ntlworld virginmedia blueyonder sky talktalk bigpond optusnet rediffmail qq 163 126 sina sohu naver daum hanmail nate seznam centrum wp onet interia o2 abv rambler ukr bk list telia telenet skynet ziggo planet hetnet xs4all kpnmail home hey duck aim passport foxmail docomo ezweb mailbox posteo arcor bluewin bluemail eircom sympatico rogers shaw telus usa email ';

/** True for the domain of a large mail provider for private people. */
export function isPersonalDomain(domain: string): boolean {
  const labels = domain.split('.');
  if (labels.length < 2) return false;
  const last = labels[labels.length - 1] ?? '';
  const hasSecondLevel =
    labels.length >= 3 && last.length === 2 && (labels[labels.length - 2] ?? '').length <= 3;
  const owner = labels[labels.length - (hasSecondLevel ? 3 : 2)] ?? '';
  return PROVIDERS.indexOf(` ${owner} `) >= 0;
}
