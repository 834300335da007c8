import type { Element } from '@xmldom/xmldom';
import { findingAt, type Finding } from './finding';
import { LAUNCH_EVENTS } from './lint-launch-events';
import { attribute, child, children, descendants, textOf, type ManifestDocument } from './manifest-document';
import type { ManifestInput } from './manifest-input';

/** From least to most: each includes the one before. */
const PERMISSIONS: readonly string[] = ['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'];

/** What a method needs more than ReadItem: Microsoft's reference, "Minimum permission level". */
const NEEDS: Readonly<Record<string, string>> = {
  setAsync: 'ReadWriteItem',
  addAsync: 'ReadWriteItem',
  removeAsync: 'ReadWriteItem',
  removeAttachmentAsync: 'ReadWriteItem',
  saveAsync: 'ReadItem',
  sensitivityLabel: 'ReadWriteItem',
  sendAsync: 'ReadWriteMailbox',
};

/** The newest set that Outlook on the Mac has: a higher floor leaves every Mac unchecked. */
const HIGHEST_FLOOR = 14;

/** Requirement sets, permissions and shared mailboxes. */
export function lintRequirements(document: ManifestDocument, input: ManifestInput): readonly Finding[] {
  const { root, overrides } = document;
  return [
    ...lintPermissions(child(root, 'Permissions'), input.usedApis ?? []),
    ...(overrides === null ? [] : [...lintFloor(overrides), ...lintSharedFolders(overrides)]),
  ];
}

function lintPermissions(element: Element | null, usedApis: readonly string[]): readonly Finding[] {
  if (element === null) return [];
  const given = PERMISSIONS.indexOf(textOf(element));
  if (given < 0) {
    const fix = `Use ${PERMISSIONS.join(', ')}.`;
    return [findingAt(element, 'bad-permission', `"${textOf(element)}" is not a permission.`, fix)];
  }
  return usedApis.flatMap((api) => {
    const needed = NEEDS[api] ?? 'ReadItem';
    if (PERMISSIONS.indexOf(needed) <= given) return [];
    const problem = `${api} needs ${needed}; Outlook throws without it.`;
    return [findingAt(element, 'permission-too-low', problem, `Write ${needed}.`)];
  });
}

function lintFloor(overrides: Element): readonly Finding[] {
  const floor = readFloor(overrides);
  if (floor === null) {
    const fix = 'Add <bt:Sets DefaultMinVersion="1.14"><bt:Set Name="Mailbox"/></bt:Sets>.';
    return [findingAt(overrides, 'no-mailbox-floor', 'No Mailbox requirement set is asked for.', fix)];
  }
  const tooNew = descendants(overrides, 'LaunchEvent').filter(
    (event) => (LAUNCH_EVENTS[attribute(event, 'Type')] ?? 0) > floor,
  );
  const findings = tooNew.map((event) => {
    const type = attribute(event, 'Type');
    const problem = `${type} needs Mailbox 1.${LAUNCH_EVENTS[type] ?? 0}, the floor is 1.${floor}.`;
    return findingAt(event, 'mailbox-floor-too-low', problem, 'Raise the floor in VersionOverrides 1.1.');
  });
  if (floor <= HIGHEST_FLOOR) return findings;
  const problem = `Mailbox 1.${floor} leaves out Outlook on the Mac.`;
  const fix = `Ask for 1.${HIGHEST_FLOOR}, and test for more with isSetSupported.`;
  return [...findings, findingAt(overrides, 'mailbox-floor-too-high', problem, fix)];
}

/** The minor version of Mailbox 1.x that the overrides ask for; null when they ask for none. */
function readFloor(overrides: Element): number | null {
  const sets = child(child(overrides, 'Requirements'), 'Sets');
  const set =
    sets === null ? undefined : children(sets, 'Set').find((entry) => attribute(entry, 'Name') === 'Mailbox');
  if (set === undefined) return null;
  const version = attribute(set, 'MinVersion') || attribute(sets, 'DefaultMinVersion') || '1.1';
  const minor = /^1\.(\d{1,2})$/.exec(version)?.[1];
  return minor === undefined ? null : Number(minor);
}

/** Without it no event is raised in a shared or delegated mailbox: mail from there would go out unchecked. */
function lintSharedFolders(overrides: Element): readonly Finding[] {
  return descendants(overrides, 'DesktopFormFactor').flatMap((factor) => {
    if (textOf(child(factor, 'SupportsSharedFolders')) === 'true') return [];
    const problem = 'Mail from shared and delegated mailboxes would not be checked.';
    const fix = 'Put <SupportsSharedFolders>true</SupportsSharedFolders> first in DesktopFormFactor.';
    return [findingAt(factor, 'no-shared-folders', problem, fix)];
  });
}
