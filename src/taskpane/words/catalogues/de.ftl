stage-opening = Diese Nachricht wird geprüft …
stage-empty-title = Noch keine Empfänger
stage-empty-body = Fügen Sie der Nachricht Personen hinzu. Addressee prüft sie, während Sie schreiben.
stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] Bitte diese Nachricht prüfen
               [one] Bitte einen Empfänger prüfen
              *[other] Bitte { $recipients } Empfänger prüfen
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Bitte eine Datei prüfen
                      *[other] Bitte { $files } Dateien prüfen
                }
              *[other] Bitte { $recipients ->
                       [one] einen Empfänger
                      *[other] { $recipients } Empfänger
                } und { $files ->
                       [one] eine Datei
                      *[other] { $files } Dateien
                } prüfen
            }
    }
stage-stopped-body = Ihre Nachricht wurde nicht gesendet. Das ist für Sie ungewöhnlich:
stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] Bitte diese Nachricht prüfen
               [one] Bitte einen Empfänger prüfen
              *[other] Bitte { $recipients } Empfänger prüfen
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Bitte eine Datei prüfen
                      *[other] Bitte { $files } Dateien prüfen
                }
              *[other] Bitte { $recipients ->
                       [one] einen Empfänger
                      *[other] { $recipients } Empfänger
                } und { $files ->
                       [one] eine Datei
                      *[other] { $files } Dateien
                } prüfen
            }
    }
stage-noticed-body = Ein Blick vor dem Senden lohnt sich. Das ist für Sie ungewöhnlich:
stage-blocked-title = So kann das nicht gesendet werden
stage-blocked-body =
    { $a ->
        [none] Ihre Organisation
       *[other] { { $a } }
    } lässt diese Nachricht nicht zu. Ändern Sie, was unten markiert ist, und senden Sie sie dann.
stage-clear-title = Bereit zum Senden
stage-clear-body = Empfänger und Dateien passen dazu, wie Sie sonst schreiben.
stage-fixed-title = Sie können jetzt senden
stage-fixed-body = Was ungewöhnlich war, ist geklärt.
stage-confirmed-title = Sie können jetzt senden
stage-confirmed-body = Sie haben das Ungewöhnliche bestätigt. Addressee berücksichtigt es beim nächsten Mal.
stage-confirmedButAsked-title = Noch eins
stage-confirmedButAsked-body = Sie haben das Ungewöhnliche bestätigt. Ihre Organisation verlangt vor dem Senden eine Begründung.
stage-approved-title = Sie können jetzt senden
stage-approved-body = Sie möchten die Nachricht unverändert senden. Das gilt für genau diese Empfänger und Dateien.
stage-elsewhere-title = Outlook hat diese Nachricht angehalten
stage-elsewhere-body = Bei erneuter Prüfung fällt nichts auf. Bitte lesen Sie die Empfänger vor dem Senden noch einmal.
stage-sent-title = Gesendet
stage-sent-body = Ihre Nachricht ist unterwegs.
stage-send = Senden
stage-pressSend = Wählen Sie in Ihrer Nachricht noch einmal „Senden“.

card-field-to = An
card-field-cc = Cc
card-field-bcc = Bcc
card-ruleOnly = Ihre Organisation bittet Sie, diesen Empfänger vor dem Senden zu prüfen.
card-onThisMessage = In dieser Nachricht
card-youUsuallyWriteTo = Sonst schreiben Sie an
card-probablyMeant = Meinten Sie
card-marks = Der Unterschied:
card-edit-instead = „{ $a }“ statt „{ $b }“
card-edit-extra = „{ $a }“ zusätzlich
card-edit-missing = „{ $a }“ fehlt
card-script = { $a } ({ $b })
card-use = Stattdessen { $a } verwenden
card-useAlreadyThere = Entfernen, { $a } ist schon dabei
card-remove = Entfernen
card-removePerson = { $a } entfernen
card-keep = Das ist richtig
card-keepPerson = Das ist richtig: { $a }
card-kept = Sie haben diesen Empfänger bestätigt
card-reconsider = Ändern

evidence-never = noch keine E-Mail von Ihnen
evidence-mails =
    { $a ->
        [one] 1 E-Mail von Ihnen
       *[other] { { $a } } E-Mails von Ihnen
    }
evidence-since = seit { $a }
evidence-last = zuletzt am { $a }
evidence-received =
    { $a ->
        [one] 1 E-Mail erhalten
       *[other] { { $a } } E-Mails erhalten
    }

file-heading = Datei
file-remove = Datei entfernen
file-removeFile = Datei { $a } entfernen
file-confirm = { $a } entfernen? Um sie zurückzuholen, müssten Sie sie neu anfügen.
file-confirmYes = Datei entfernen
file-confirmNo = Behalten

changes-heading = Hier geändert
changes-replaced = { $b } statt { $a }
changes-removed = { $a } entfernt
changes-removedFile = { $a } entfernt
changes-undo = Rückgängig
changes-undone = { $a } ist wieder in der Nachricht.
changes-undoNamed = Rückgängig: { $a }

moveToBcc-button = In Bcc verschieben
moveToBcc-buttonNamed = In Bcc verschieben: { $a }
moveToBcc-moved = { $a } in Bcc verschoben
moveToBcc-undone = { $a } ist nicht mehr in Bcc.

sendAnyway-heading = Unverändert senden
sendAnyway-warnBody = Wenn oben alles stimmt, können Sie die Nachricht unverändert senden.
sendAnyway-overrideBody = Ihre Organisation verlangt eine Begründung, bevor dies unverändert gesendet wird.
sendAnyway-reasonLabel = Warum ist das richtig?
sendAnyway-defaultReasons-0 = Ich habe die Adresse geprüft, sie ist richtig
sendAnyway-defaultReasons-1 = Der Empfänger hat mich um diese Adresse gebeten
sendAnyway-defaultReasons-2 = Mein Vorgesetzter oder Kunde weiß davon
sendAnyway-textLabel = Warum ist das richtig?
sendAnyway-textHint = Ein Satz genügt.
sendAnyway-missing = Geben Sie zuerst einen Grund an.
sendAnyway-button = Trotzdem senden
sendAnyway-confirmedButton = Senden
sendAnyway-recorded = Was aufgezeichnet wird
sendAnyway-recordedAlways-0 = Dass Sie senden wollten, und wann
sendAnyway-recordedAlways-1 = Welche Empfänger markiert waren
sendAnyway-recordedReason = Der Grund, den Sie angeben
sendAnyway-reported =
    { $a ->
        [decisions] Ihr Sicherheitsteam sieht das ohne Betreff, Text und lesbare Adressen.
        [counts] Ihr Sicherheitsteam sieht nur als Zahl, dass es vorkam.
       *[off] Es bleibt bei diesem Entwurf. Niemand sonst sieht es.
    }
sendAnyway-void = Die Nachricht wurde geändert, Ihr früheres „Trotzdem senden“ gilt daher nicht mehr. Bitte prüfen Sie noch einmal.

message-others =
    { $a ->
        [one] 1 weiterer Empfänger
       *[other] { { $a } } weitere Empfänger
    }
message-everyone =
    { $a ->
        [one] 1 Empfänger
       *[other] { { $a } } Empfänger
    }
message-showAll = Alle { $a } anzeigen
message-showFewer = Weniger anzeigen
message-hints = Auch gut zu wissen

problems-draft-not-changed = Outlook hat die Änderung nicht vorgenommen. Ihre Nachricht ist unverändert; Sie können sie dort selbst ändern.
problems-not-fully-visible = Diese Nachricht hat Empfänger, die Outlook Add-Ins nicht zeigt, etwa eine Kontaktgruppe. Bitte ändern Sie sie in der Nachricht selbst, damit keiner verloren geht.
problems-approval-not-saved = Ihre Entscheidung konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal.
problems-feedback-not-saved = Addressee konnte sich das nicht merken. Sie können die Nachricht trotzdem senden.
problems-not-sent = Outlook hat die Nachricht nicht gesendet. Wählen Sie in Ihrer Nachricht noch einmal „Senden“.
problems-send-not-confirmed = Outlook hat das Senden noch nicht bestätigt. Ist Ihre Nachricht noch offen, wählen Sie dort „Senden“.

unavailable-policy-title = Die Regeln Ihrer Organisation sind nicht lesbar
unavailable-policy-body = Addressee hat diese Nachricht nicht geprüft. Ihr Administrator kann sehen, woran es liegt.
unavailable-memory-title = Das Gelernte von Addressee ist nicht lesbar
unavailable-memory-body = Was für Sie üblich ist, lässt sich nicht sagen. Diese Nachricht wurde daher nicht geprüft.
unavailable-deadline-title = Die Prüfung hat zu lange gedauert
unavailable-deadline-body = Diese Nachricht wurde nicht geprüft.
unavailable-host-title = Diese Nachricht ist nicht lesbar
unavailable-host-body = Outlook hat nicht geantwortet. Diese Nachricht wurde daher nicht geprüft.
unavailable-canSend = Sie können sie trotzdem senden. Bitte lesen Sie vorher die Empfänger noch einmal.
unavailable-mustPressSend = Zum Senden wählen Sie in Ihrer Nachricht „Senden“ und dann „Trotzdem senden“.
unavailable-tryAgain = Erneut prüfen

support-ask = Fragen? Wenden Sie sich an { $a }.
support-link = Hilfe Ihrer Organisation
support-nobody = Wenn Sie das für einen Irrtum halten, wenden Sie sich an Ihre IT-Abteilung.

about-does-title = Was es tut
about-does-body = Es lernt, an wen Sie schreiben, mit wem zusammen und mit welchen Dateien. Passt eine Nachricht nicht dazu, sagt es, warum und wen Sie wohl meinten.
about-reads-title = Was es liest
about-reads-body = Empfänger, Betreff, Dateinamen und Ihre ersten Zeilen, während Sie schreiben und wenn Sie senden.
about-stays-title = Wo es bleibt
about-stays-body = In Ihrem eigenen Postfach und auf diesem Gerät. Es nützt nur Ihnen, und niemand sonst sieht es.

firstUse-title = Addressee lernt Sie noch kennen
firstUse-body = Noch gibt es wenig zum Vergleichen. Addressee wird mit jeder gesendeten Nachricht besser.
firstUse-more = So funktioniert es
firstUse-clear = Bisher fällt nichts auf.

overview-title = An wen ich schreibe
overview-body = Aus Ihren eigenen E-Mails gelernt. Nur Sie sehen es.
overview-sent = Gesendete Nachrichten
overview-contacts = Personen, an die Sie schrieben
overview-received = Empfangene Nachrichten
overview-nothingYet = Noch nichts gelernt. Es beginnt mit der nächsten Nachricht, die Sie senden.
overview-unreadable = Das Gelernte von Addressee ist nicht lesbar. Es beginnt neu mit der nächsten Nachricht, die Sie senden.

details-lookalike-address = Vergleichen Sie beide Buchstabe für Buchstabe.
details-lookalike-domain = Vergleichen Sie beide Buchstabe für Buchstabe: Eine ähnliche Adresse kann jemand anderem gehören.
details-personal-account = Private Postfächer stehen außerhalb der Kontrolle jedes Unternehmens.
details-attachment-unusual = Prüfen Sie, ob es die Datei ist, die Sie anfügen wollten.
details-reply-added-recipient = Der Verlauf unter Ihrer Antwort wird dort sichtbar.
details-unexpanded-list = Darauf können Personen außerhalb Ihrer Organisation stehen.

crash-title = Hier ist etwas schiefgegangen
crash-body = Ihre Nachricht ist unberührt. Öffnen Sie den Bereich noch einmal, oder senden Sie wie gewohnt.
crash-again = Erneut versuchen

overview-newTitle = Willkommen bei Addressee
overview-newBody = Es hält E-Mails an die falsche Person auf, während Sie schreiben und wenn Sie senden.
overview-memory = Was es sich merkt
overview-about = So funktioniert es

circles-heading = Wer zusammengehört
circles-picture =
    { $a ->
        [one] Eine Person
       *[other] Die { { $a } } Personen, mit denen Sie am meisten schreiben,
    } in { $b ->
        [one] einem Kreis
       *[other] { { $b } } Kreisen
    }. Die Liste und die Tabelle unten sagen dasselbe.
circles-circle = Kreis
circles-members =
    { $a } und { $b ->
        [one] eine weitere Person
       *[other] { { $b } } weitere
    }
circles-alone =
    Meist allein: { $a }{ $b ->
        [0] {""}
        [one] {" "}und eine weitere Person
       *[other] {" "}und { { $b } } weitere
    }
circles-isNew = In letzter Zeit neu
circles-isFading = Lange nicht
circles-table = Als Tabelle anzeigen
circles-columns-person = Person
circles-columns-mails = E-Mails
circles-columns-last = Zuletzt

people-facts =
    { $a ->
        [one] 1 E-Mail
       *[other] { { $a } } E-Mails
    }, zuletzt { $b }
people-closest = Am engsten
people-isNew = In letzter Zeit neu
people-fading = Lange nicht
people-mixUps = Leicht zu verwechseln
people-mixUpsBody = Ein Vorname, mehrere Personen. Addressee sieht hier zweimal hin.
people-more =
    { $a ->
        [one] und eine weitere Person
       *[other] und { { $a } } weitere
    }

alerts-heading = Warnungen der letzten Wochen
alerts-none = Keine, die Sie hier geöffnet haben.
alerts-scope = Das sind die Warnungen, die Sie in diesem Bereich angesehen haben. Was Sie in Outlooks eigenem Fenster beantwortet haben, fehlt hier.
alerts-file = Eine Datei
alerts-outcome-open = Hier nicht entschieden
alerts-outcome-fixed = Sie haben die Nachricht geändert
alerts-outcome-confirmed = Sie sagten, dass es richtig ist
alerts-outcome-sent-anyway = Sie haben sie unverändert gesendet
alerts-outcome-unsent = Sie haben sie so nicht gesendet

progress-heading = Addressee lernt Sie kennen
progress-learned =
    { $a ->
        [0] Noch keine Nachrichten gelernt.
        [one] 1 gesendete Nachricht gelernt.
       *[other] { { $a } } gesendete Nachrichten gelernt.
    }
progress-next =
    { $a ->
        [one] Mit der nächsten erkennt es mehr.
       *[other] Mit { { $a } } weiteren erkennt es mehr.
    }
progress-catches = Was es schon erkennt
progress-kinds-typo = Eine vertippte Adresse
progress-kinds-other-company = Der richtige Name bei der falschen Firma
progress-kinds-greeting = Eine Anrede für jemand anderen
progress-kinds-private = Eine private statt der dienstlichen Adresse
progress-kinds-file = Eine Datei, die zu anderen gehört
progress-kinds-autocomplete = Eine bekannte Person, versehentlich gewählt
progress-now = { $a } von 100 jetzt, { $b } später
progress-notYet = { $a } von 100 später
progress-measured = Gemessen an { $a } Postfächern anderer Personen, bei einer unnötigen Warnung auf 100 Nachrichten. Bei Ihnen kann es anders sein.

memory-heading = Was Addressee sich merkt
memory-learn = Aus dem lernen, was ich sende
memory-where = Wo es aufbewahrt wird
memory-inMailbox = In Ihrem Postfach
memory-onDevice = Auf diesem Gerät
memory-notThere = nicht verfügbar
memory-size = { $a } von { $b } KB
memory-people = Personen: { $a }
memory-nobody = Noch niemand.
memory-find = Person suchen
memory-mails = { $a } gesendet, { $b } empfangen
memory-forget = Vergessen
memory-forgetPerson = { $a } vergessen
memory-export = Exportieren
memory-exported = Was gemerkt ist, als Text zum Kopieren
memory-forgetAll = Alles vergessen
memory-forgetAllAsk = Addressee kennt dann niemanden und beginnt neu mit der nächsten Nachricht, die Sie senden. Das lässt sich nicht rückgängig machen.
memory-forgetAllYes = Ja, alles vergessen
memory-forgetAllNo = Behalten
memory-notEverywhere = Das ließ sich nicht überall ändern. Bitte versuchen Sie es später noch einmal.
memory-unreadable = Das Gespeicherte ist nicht lesbar. Sie können es vergessen und neu beginnen.

history-title = Aus Ihrem Postfach lernen
history-offer =
    Addressee kann { $a ->
        [one] den letzten Monat
       *[other] die letzten { { $a } } Monate
    } Ihrer gesendeten Elemente lesen, damit es Ihre Kontakte von der ersten Nachricht an kennt: wer, wann und den Betreff, keinen Text und keine Dateien.
history-offerWithInbox =
    Addressee kann { $a ->
        [one] den letzten Monat
       *[other] die letzten { { $a } } Monate
    } Ihrer gesendeten Elemente und Ihres Posteingangs lesen, damit es Ihre Kontakte von der ersten Nachricht an kennt: wer, wann und den Betreff, keinen Text und keine Dateien.
history-privacy = Was es lernt, bleibt in Ihrem Postfach und auf diesem Gerät. Niemand sonst sieht es.
history-start = Aus meinen gesendeten Elementen lernen
history-goOn = Fortfahren
history-update = Nach neuen Nachrichten suchen
history-cancel = Abbrechen
history-signingIn = Anmeldung läuft …
history-heldUp = Ein anderes Fenster liest Ihr Postfach. Dieses wartet darauf.
history-reading-sentitems = Gesendete Elemente werden gelesen
history-reading-inbox = Posteingang wird gelesen
history-progress =
    { $b ->
        [none] { { $a } } Nachrichten
       *[other] { { $a } } von { { $b } } Nachrichten
    }
history-left =
    { $a ->
        [0] weniger als eine Minute übrig
       *[other] noch etwa { { $a } } min
    }
history-waiting = Microsoft 365 ist ausgelastet. Weiter in { $a } s.
history-cancelled = Angehalten. Was gelesen wurde, ist gelernt; Sie können jederzeit fortfahren.
history-done =
    { $b ->
        [0] Alles in Ihrem Postfach war schon gelernt.
        [one] Eine Nachricht gelernt.
       *[other] { { $a } } Nachrichten gelernt.
    }
history-lastSync = Zuletzt gelesen am { $a }.
history-declined = Addressee lernt aus den Nachrichten, die Sie senden. Sie können es Ihre gesendeten Elemente jederzeit lesen lassen.
history-problems-refused = Sie oder Ihre Organisation haben es nicht erlaubt. Addressee lernt stattdessen aus den Nachrichten, die Sie senden.
history-problems-unavailable = Dieses Outlook konnte Sie nicht anmelden. Versuchen Sie es noch einmal, oder tun Sie es einmal in Outlook im Web. Bis dahin lernt Addressee aus den Nachrichten, die Sie senden.
history-problems-offline = Es gibt keine Verbindung zu Microsoft 365. Was gelesen wurde, ist gelernt; fahren Sie fort, wenn Sie online sind.
history-problems-throttled = Microsoft 365 bittet um eine längere Pause. Was gelesen wurde, ist gelernt; fahren Sie in einigen Minuten fort.
history-problems-forbidden = Ihre Organisation lässt Addressee Ihr Postfach nicht lesen. Wenden Sie sich an Ihre IT-Abteilung.
history-problems-unauthorized = Ihre Anmeldung ist abgelaufen. Fahren Sie fort, um sich neu anzumelden.
history-problems-server = Microsoft 365 hat nicht wie erwartet geantwortet. Was gelesen wurde, ist gelernt; fahren Sie später fort.
history-problems-paused = Das Lernen ist angehalten. Lassen Sie Addressee wieder lernen, bevor es Ihr Postfach liest.
history-problems-memory = Das Gelesene konnte nicht gespeichert werden. Was vorher gelernt war, bleibt erhalten; versuchen Sie es später noch einmal.

company-together = Sonst schreiben Sie zusammen an { $a }.
company-never = Mit keinem davon haben Sie bisher zusammen an { $a } geschrieben.
company-sometimes = Zusammen mit { $b } haben Sie ab und zu an { $a } geschrieben.
company-usually = Sonst schreiben Sie an { $a } zusammen mit { $b }.

files-heading =
    { $a ->
        [one] 1 Datei
       *[other] { { $a } } Dateien
    }
files-usual = Geht oder kommt sonst an oder von { $a }
files-unknown = Bisher weder gesendet noch erhalten

lessons-heading = Was Addressee hier gelernt hat
lessons-ask = Gut aufgepasst
lessons-askNamed = Gut aufgepasst: { $a }
lessons-right = { $a } passt in diese Runde
lessons-caught = { $a } wurde zu Recht gemeldet
lessons-body = Es gilt nur für Sie und nur für diese Person, und es verblasst mit der Zeit.
lessons-takeBack = Zurücknehmen
lessons-takeBackNamed = Zurücknehmen: { $a }
lessons-takenBack = Zurückgenommen.

fixAndSend-use = { $a } verwenden und senden
fixAndSend-useAlreadyThere = Entfernen, { $a } ist schon dabei, und senden

showMore = { $a } weitere anzeigen

appointment-stage-opening = Diese Einladung wird geprüft …
appointment-stage-empty-title = Noch keine Teilnehmer
appointment-stage-empty-body = Laden Sie Personen zu dieser Besprechung ein. Addressee prüft sie, während Sie sie hinzufügen.
appointment-stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] Bitte diese Einladung prüfen
               [one] Bitte einen Teilnehmer prüfen
              *[other] Bitte { $recipients } Teilnehmer prüfen
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Bitte eine Datei prüfen
                      *[other] Bitte { $files } Dateien prüfen
                }
              *[other] Bitte { $recipients ->
                       [one] einen Teilnehmer
                      *[other] { $recipients } Teilnehmer
                } und { $files ->
                       [one] eine Datei
                      *[other] { $files } Dateien
                } prüfen
            }
    }
appointment-stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] Bitte diese Einladung prüfen
               [one] Bitte einen Teilnehmer prüfen
              *[other] Bitte { $recipients } Teilnehmer prüfen
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Bitte eine Datei prüfen
                      *[other] Bitte { $files } Dateien prüfen
                }
              *[other] Bitte { $recipients ->
                       [one] einen Teilnehmer
                      *[other] { $recipients } Teilnehmer
                } und { $files ->
                       [one] eine Datei
                      *[other] { $files } Dateien
                } prüfen
            }
    }
appointment-stage-stopped-body = Ihre Einladung wurde nicht gesendet. Das ist für Sie ungewöhnlich:
appointment-stage-blocked-body =
    { $a ->
        [none] Ihre Organisation
       *[other] { { $a } }
    } lässt diese Einladung nicht zu. Ändern Sie, was unten markiert ist, und senden Sie sie dann.
appointment-stage-clear-body = Teilnehmer und Dateien passen dazu, wie Sie sonst schreiben.
appointment-stage-approved-body = Sie möchten sie unverändert senden. Das gilt für genau diese Teilnehmer und Dateien.
appointment-stage-elsewhere-title = Outlook hat diese Einladung angehalten
appointment-stage-elsewhere-body = Bei erneuter Prüfung fällt nichts auf. Bitte lesen Sie die Teilnehmer vor dem Senden noch einmal.
appointment-stage-sent-body = Ihre Einladung ist unterwegs.
appointment-stage-pressSend = Wählen Sie in Ihrer Besprechung noch einmal „Senden“.
appointment-card-field-to = Erforderlich
appointment-card-field-cc = Optional
appointment-card-ruleOnly = Ihre Organisation bittet Sie, diesen Teilnehmer vor dem Senden zu prüfen.
appointment-card-kept = Sie haben diesen Teilnehmer bestätigt
appointment-changes-undone = { $a } ist wieder eingeladen.
appointment-sendAnyway-warnBody = Wenn oben alles stimmt, können Sie die Einladung unverändert senden.
appointment-sendAnyway-recordedAlways-1 = Welche Teilnehmer markiert waren
appointment-sendAnyway-void = Die Einladung wurde geändert, Ihr früheres „Trotzdem senden“ gilt daher nicht mehr. Bitte prüfen Sie noch einmal.
appointment-message-others =
    { $a ->
        [one] 1 weiterer Teilnehmer
       *[other] { { $a } } weitere Teilnehmer
    }
appointment-message-everyone =
    { $a ->
        [one] 1 Teilnehmer
       *[other] { { $a } } Teilnehmer
    }
appointment-unavailable-policy-body = Addressee hat diese Einladung nicht geprüft. Ihr Administrator kann sehen, woran es liegt.
appointment-unavailable-memory-body = Was für Sie üblich ist, lässt sich nicht sagen. Diese Einladung wurde daher nicht geprüft.
appointment-unavailable-deadline-body = Diese Einladung wurde nicht geprüft.
appointment-unavailable-host-title = Diese Einladung ist nicht lesbar
appointment-unavailable-host-body = Outlook hat nicht geantwortet. Diese Einladung wurde daher nicht geprüft.
appointment-unavailable-canSend = Sie können sie trotzdem senden. Bitte lesen Sie vorher die Teilnehmer noch einmal.
appointment-unavailable-mustPressSend = Zum Senden wählen Sie in Ihrer Besprechung „Senden“ und dann „Trotzdem senden“.
appointment-stage-noticed-body = { stage-noticed-body }
appointment-stage-blocked-title = { stage-blocked-title }
appointment-stage-clear-title = { stage-clear-title }
appointment-stage-approved-title = { stage-approved-title }
appointment-stage-sent-title = { stage-sent-title }
appointment-card-field-bcc = { card-field-bcc }
appointment-sendAnyway-recordedAlways-0 = { sendAnyway-recordedAlways-0 }
appointment-unavailable-policy-title = { unavailable-policy-title }
appointment-unavailable-memory-title = { unavailable-memory-title }
appointment-unavailable-deadline-title = { unavailable-deadline-title }
appointment-unavailable-tryAgain = { unavailable-tryAgain }

policyInForce-builtIn = Standardrichtlinie
policyInForce-version = Richtlinie { $a }
policyInForce-confirmed = Von Ihrer Organisation bestätigt: { $a }.
policyInForce-unconfirmed = Wie installiert, von Ihrer Organisation noch nicht bestätigt.
policyInForce-notRefreshed = Eine neuere war von Ihrer Organisation nicht zu bekommen; diese bleibt in Kraft.
policyInForce-suspended-title = Prüfungen sind ausgesetzt
policyInForce-suspended-body = Ihre Organisation hat Addressee bis { $a } ausgesetzt. Nachrichten gehen ungeprüft hinaus.
