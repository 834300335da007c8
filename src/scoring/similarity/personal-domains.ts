import { ownerLabel } from './owner-label';

/** Providers where anyone can have an address: a domain that says nothing about whom someone works for. */
const PROVIDERS =
  ' gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol icloud me mac gmx web t-online freenet mail inbox yandex proton protonmail pm tutanota tuta zoho fastmail hushmail juno earthlink sbcglobal bellsouth comcast optonline wanadoo free laposte sfr libero virgilio tiscali uol bol btinternet virginmedia bigpond rediffmail qq 163 126 naver hanmail nate seznam ukr telenet ziggo xs4all kpnmail hey foxmail mailbox posteo bluewin sympatico ';

/** True for the domain of a large mail provider for private people. */
export function isPersonalDomain(domain: string): boolean {
  return domain.indexOf('.') >= 0 && PROVIDERS.indexOf(` ${ownerLabel(domain)} `) >= 0;
}
