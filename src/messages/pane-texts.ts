/** What the pane says. The pane may add keys; every language file then has to have them. */
export interface PaneTexts {
  readonly title: string;
}
