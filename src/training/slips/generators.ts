import { addedOutlier } from './added-outlier';
import { autocomplete } from './autocomplete';
import { greetingMismatch } from './greeting-mismatch';
import { sameCompany, wrongMember } from './known-contact';
import { firstNamesake, surnameNamesake, variantNamesake } from './namesake';
import { otherAddress, otherDomain, staleAddress } from './other-address';
import { personalTwin } from './personal-twin';
import type { SlipGenerator, SlipKind } from './slip';
import { typoStranger } from './typo-stranger';
import { wrongFile } from './wrong-file';

/** One generator for each kind of slip. */
export const SLIP_GENERATORS: Readonly<Record<SlipKind, SlipGenerator>> = {
  autocomplete,
  'added-outlier': addedOutlier,
  'typo-stranger': typoStranger,
  'personal-twin': personalTwin,
  'wrong-member': wrongMember,
  'same-company': sameCompany,
  'wrong-file': wrongFile,
  'greeting-mismatch': greetingMismatch,
  'namesake-surname': surnameNamesake,
  'namesake-first-name': firstNamesake,
  'namesake-variant': variantNamesake,
  'other-domain': otherDomain,
  'other-address': otherAddress,
  'stale-address': staleAddress,
};
