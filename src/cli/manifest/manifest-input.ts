/** What a rule may look at beside the manifest. Null where it is not known: the rules that need it then say nothing. */
export interface ManifestInput {
  readonly xml: string;
  /** Names that the event script associates with a handler. */
  readonly associated: readonly string[] | null;
  /** Ids of buttons that the event script names in `commandId`. */
  readonly commandIds: readonly string[] | null;
  /** Office.js methods that the product calls, such as `sendAsync`. */
  readonly usedApis: readonly string[] | null;
  /** Files below the manifest's base address, by path; null for a picture's size where the file is none. */
  readonly files: ReadonlyMap<string, PictureSize | null> | null;
}

/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}
