import type { AlertAbilities } from '../ports';
import { supportsMailbox, type OfficeSurface } from './office-surface';

/** What this client's Smart Alert dialog can show; the manifest's floor is Mailbox 1.14. */
export function readAlertAbilities(office: OfficeSurface): AlertAbilities {
  return {
    markdown: supportsMailbox(office, '1.15'),
    promptUser: office.MailboxEnums?.SendModeOverride?.PromptUser ?? 'promptUser',
  };
}
