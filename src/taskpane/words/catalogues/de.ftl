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
unavailable-no-item-title = Hier ist keine Nachricht
unavailable-no-item-body = Öffnen oder beginnen Sie eine Nachricht, und öffnen Sie dann Addressee noch einmal.
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

overview-title = Addressee
overview-body = Hält E-Mails an die falsche Person auf, während Sie schreiben und wenn Sie senden.
overview-sent = Gesendete Nachrichten
overview-contacts = Personen, an die Sie schrieben
overview-received = Empfangene Nachrichten
overview-nothingYet = Noch nichts gelernt. Es beginnt mit der nächsten Nachricht, die Sie senden.
overview-unreadable = Das Gelernte von Addressee ist nicht lesbar. Es beginnt neu mit der nächsten Nachricht, die Sie senden.

details-lastMessage = Ihre letzte Nachricht an { $a } war am { $b }.
details-lookalike-address = Vergleichen Sie beide Buchstabe für Buchstabe.
details-lookalike-domain = Vergleichen Sie beide Buchstabe für Buchstabe: Eine ähnliche Adresse kann jemand anderem gehören.
details-personal-account = Private Postfächer stehen außerhalb der Kontrolle jedes Unternehmens.
details-attachment-unusual = Prüfen Sie, ob es die Datei ist, die Sie anfügen wollten.
details-reply-added-recipient = Der Verlauf unter Ihrer Antwort wird dort sichtbar.
details-unexpanded-list = Darauf können Personen außerhalb Ihrer Organisation stehen.

crash-title = Hier ist etwas schiefgegangen
crash-body = Ihre Nachricht ist unberührt. Öffnen Sie den Bereich noch einmal, oder senden Sie wie gewohnt.
crash-again = Erneut versuchen
