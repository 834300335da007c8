/** A language that the simulated Outlook can be shown in, as far as an add-in notices. */
export interface DisplayLanguage {
  /** As `Office.context.displayLanguage` gives it. */
  readonly id: string;
  readonly label: string;
}

/** English first, which the simulator starts with; Swedish is one that Addressee does not speak. */
export const DISPLAY_LANGUAGES: readonly DisplayLanguage[] = [
  { id: 'en-US', label: 'English' },
  { id: 'de-DE', label: 'Deutsch' },
  { id: 'fr-FR', label: 'Français' },
  { id: 'es-ES', label: 'Español' },
  { id: 'pt-BR', label: 'Português' },
  { id: 'nl-NL', label: 'Nederlands' },
  { id: 'ja-JP', label: '日本語' },
  { id: 'ar-SA', label: 'العربية' },
  { id: 'sv-SE', label: 'Svenska' },
];
