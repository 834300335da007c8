/** What Outlook shows of the add-in before any of its code runs, by id of the string in manifest.xml. */
export interface ManifestWords {
  readonly description: string;
  readonly 'Pane.Label': string;
  readonly 'PaneCompose.Tip': string;
  readonly 'PaneRead.Tip': string;
}

/** English stands in manifest.xml itself. */
const TRANSLATED: Readonly<Record<string, ManifestWords>> = {
  de: {
    description: 'Hält E-Mails an falsche Empfänger auf, auf Ihrem eigenen Gerät.',
    'Pane.Label': 'Empfänger prüfen',
    'PaneCompose.Tip': 'Zeigt vor dem Senden, wer in dieser Nachricht für Sie ungewöhnlich ist und warum.',
    'PaneRead.Tip': 'Zeigt, was Addressee aus Ihren eigenen E-Mails gelernt hat, und lässt es Sie pflegen.',
  },
  es: {
    description: 'Detiene los correos dirigidos a la persona equivocada, en su propio equipo.',
    'Pane.Label': 'Revisar destinatarios',
    'PaneCompose.Tip': 'Muestra, antes de enviar, quién es inusual para usted en este mensaje y por qué.',
    'PaneRead.Tip': 'Muestra lo que Addressee ha aprendido de su correo y le permite gestionarlo.',
  },
  fr: {
    description: 'Arrête les e-mails adressés à la mauvaise personne, sur votre propre appareil.',
    'Pane.Label': 'Vérifier',
    'PaneCompose.Tip': 'Montre, avant l’envoi, qui est inhabituel pour vous dans ce message, et pourquoi.',
    'PaneRead.Tip': 'Montre ce qu’Addressee a appris de vos propres e-mails et vous permet de le gérer.',
  },
  it: {
    description: 'Ferma i messaggi alla persona sbagliata, sul suo dispositivo.',
    'Pane.Label': 'Controlla destinatari',
    'PaneCompose.Tip': 'Mostra, prima dell’invio, chi in questo messaggio è insolito per lei e perché.',
    'PaneRead.Tip': 'Mostra che cosa Addressee ha imparato dalla sua posta e le permette di gestirlo.',
  },
  nl: {
    description: 'Houdt e-mail aan de verkeerde persoon tegen, op uw eigen apparaat.',
    'Pane.Label': 'Ontvangers nakijken',
    'PaneCompose.Tip': 'Laat vóór het verzenden zien wie in dit bericht ongewoon voor u is, en waarom.',
    'PaneRead.Tip': 'Laat zien wat Addressee van uw eigen e-mail heeft geleerd, en laat u dat beheren.',
  },
};

/** Languages that the manifest can speak, as two letters. */
export const MANIFEST_LANGUAGES: readonly string[] = ['en', ...Object.keys(TRANSLATED)];

/** The words for a tag such as `de-DE`; null for English, whose words the manifest has already. */
export function manifestWords(tag: string): ManifestWords | null {
  return TRANSLATED[tag.slice(0, 2)] ?? null;
}
