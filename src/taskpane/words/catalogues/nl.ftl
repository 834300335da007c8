stage-opening = Dit bericht wordt bekeken…
stage-empty-title = Nog geen ontvangers
stage-empty-body = Voeg personen toe aan dit bericht. Addressee controleert ze terwijl u schrijft.
stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] Controleer dit bericht
               [one] Controleer één ontvanger
              *[other] Controleer { $recipients } ontvangers
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Controleer één bestand
                      *[other] Controleer { $files } bestanden
                }
              *[other] Controleer { $recipients ->
                       [one] één ontvanger
                      *[other] { $recipients } ontvangers
                } en { $files ->
                       [one] één bestand
                      *[other] { $files } bestanden
                }
            }
    }
stage-stopped-body = Uw bericht is niet verzonden. Dit is voor u ongebruikelijk:
stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] Controleer dit bericht
               [one] Controleer één ontvanger
              *[other] Controleer { $recipients } ontvangers
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Controleer één bestand
                      *[other] Controleer { $files } bestanden
                }
              *[other] Controleer { $recipients ->
                       [one] één ontvanger
                      *[other] { $recipients } ontvangers
                } en { $files ->
                       [one] één bestand
                      *[other] { $files } bestanden
                }
            }
    }
stage-noticed-body = Kijk hier even naar voordat u verzendt. Dit is voor u ongebruikelijk:
stage-blocked-title = Zo kan dit niet worden verzonden
stage-blocked-body =
    { $a ->
        [none] Uw organisatie
       *[other] { { $a } }
    } staat niet toe dat dit bericht wordt verzonden. Wijzig wat hieronder is gemarkeerd en verzend het dan.
stage-clear-title = Klaar om te verzenden
stage-clear-body = De ontvangers en bestanden passen bij hoe u gewoonlijk schrijft.
stage-fixed-title = U kunt nu verzenden
stage-fixed-body = Wat ongebruikelijk was, is opgelost.
stage-confirmed-title = U kunt nu verzenden
stage-confirmed-body = U hebt bevestigd wat ongebruikelijk was. Addressee houdt daar de volgende keer rekening mee.
stage-confirmedButAsked-title = Nog één ding
stage-confirmedButAsked-body = U hebt bevestigd wat ongebruikelijk was. Uw organisatie vraagt om een reden voordat het wordt verzonden.
stage-approved-title = U kunt nu verzenden
stage-approved-body = U hebt ervoor gekozen het zo te verzenden. Dat geldt voor precies deze ontvangers en bestanden.
stage-elsewhere-title = Outlook heeft dit bericht tegengehouden
stage-elsewhere-body = Bij opnieuw kijken valt niets op. Lees de ontvangers nog één keer voordat u verzendt.
stage-sent-title = Verzonden
stage-sent-body = Uw bericht is onderweg.
stage-send = Verzenden
stage-pressSend = Kies opnieuw Verzenden in uw bericht.

card-field-to = Aan
card-field-cc = Cc
card-field-bcc = Bcc
card-ruleOnly = Uw organisatie vraagt u deze ontvanger te controleren voordat u verzendt.
card-onThisMessage = Op dit bericht
card-youUsuallyWriteTo = Meestal schrijft u aan
card-probablyMeant = Bedoelde u
card-marks = Verschil:
card-edit-instead = ‘{ $a }’ in plaats van ‘{ $b }’
card-edit-extra = ‘{ $a }’ extra
card-edit-missing = ‘{ $a }’ ontbreekt
card-script = { $a } ({ $b })
card-use = { $a } gebruiken
card-useAlreadyThere = Verwijderen, { $a } staat er al op
card-remove = Verwijderen
card-removePerson = { $a } verwijderen
card-keep = Dit klopt
card-keepPerson = Dit klopt: { $a }
card-kept = U hebt deze ontvanger bevestigd
card-reconsider = Wijzigen

evidence-never = nog geen e-mail van u
evidence-mails =
    { $a ->
        [one] 1 e-mail van u
       *[other] { { $a } } e-mails van u
    }
evidence-since = sinds { $a }
evidence-last = laatste op { $a }
evidence-received =
    { $a ->
        [one] 1 e-mail ontvangen
       *[other] { { $a } } e-mails ontvangen
    }

file-heading = Bestand
file-remove = Bestand verwijderen
file-removeFile = Bestand { $a } verwijderen
file-confirm = { $a } verwijderen? Om het terug te halen, moet u het opnieuw bijvoegen.
file-confirmYes = Bestand verwijderen
file-confirmNo = Behouden

changes-heading = Hier gewijzigd
changes-replaced = { $b } in plaats van { $a }
changes-removed = { $a } verwijderd
changes-removedFile = { $a } verwijderd
changes-undo = Ongedaan maken
changes-undone = { $a } staat weer op het bericht.
changes-undoNamed = Ongedaan maken: { $a }

moveToBcc-button = Naar Bcc
moveToBcc-buttonNamed = Naar Bcc: { $a }
moveToBcc-moved = { $a } naar Bcc verplaatst
moveToBcc-undone = { $a } staat niet meer in Bcc.

sendAnyway-heading = Ongewijzigd verzenden
sendAnyway-warnBody = Als alles hierboven klopt, kunt u het bericht ongewijzigd verzenden.
sendAnyway-overrideBody = Uw organisatie vraagt om een reden voordat dit ongewijzigd wordt verzonden.
sendAnyway-reasonLabel = Waarom klopt dit?
sendAnyway-defaultReasons-0 = Ik heb het adres gecontroleerd en het klopt
sendAnyway-defaultReasons-1 = De ontvanger vroeg mij dit adres te gebruiken
sendAnyway-defaultReasons-2 = Mijn leidinggevende of klant weet ervan
sendAnyway-textLabel = Waarom klopt dit?
sendAnyway-textHint = Eén zin is genoeg.
sendAnyway-missing = Geef eerst een reden op.
sendAnyway-button = Toch verzenden
sendAnyway-confirmedButton = Verzenden
sendAnyway-recorded = Wat er wordt vastgelegd
sendAnyway-recordedAlways-0 = Dat u hebt gekozen om te verzenden, en wanneer
sendAnyway-recordedAlways-1 = Welke ontvangers waren gemarkeerd
sendAnyway-recordedReason = De reden die u opgeeft
sendAnyway-reported =
    { $a ->
        [decisions] Uw beveiligingsteam ziet dit zonder onderwerp, tekst of leesbare adressen.
        [counts] Uw beveiligingsteam ziet alleen als getal dat het is gebeurd.
       *[off] Het blijft bij dit concept. Niemand anders ziet het.
    }
sendAnyway-void = Het bericht is gewijzigd, dus uw eerdere ‘Toch verzenden’ geldt niet meer. Kijk er nog eens naar.

message-others =
    { $a ->
        [one] 1 andere ontvanger
       *[other] { { $a } } andere ontvangers
    }
message-everyone =
    { $a ->
        [one] 1 ontvanger
       *[other] { { $a } } ontvangers
    }
message-showAll = Alle { $a } weergeven
message-showFewer = Minder weergeven
message-hints = Ook goed om te weten

problems-draft-not-changed = Outlook heeft de wijziging niet doorgevoerd. Uw bericht is ongewijzigd; u kunt het daar zelf aanpassen.
problems-not-fully-visible = Dit bericht heeft ontvangers die Outlook niet aan invoegtoepassingen toont, zoals een contactgroep. Breng deze wijziging in het bericht zelf aan, zodat er geen verloren gaat.
problems-approval-not-saved = Uw beslissing kon niet worden opgeslagen. Probeer het opnieuw.
problems-feedback-not-saved = Addressee kon dit niet onthouden. U kunt het bericht toch verzenden.
problems-not-sent = Outlook heeft het bericht niet verzonden. Kies opnieuw Verzenden in uw bericht.
problems-send-not-confirmed = Outlook heeft het verzenden nog niet bevestigd. Is uw bericht nog open, kies daar dan Verzenden.

unavailable-policy-title = De regels van uw organisatie zijn niet leesbaar
unavailable-policy-body = Addressee heeft dit bericht niet gecontroleerd. Uw beheerder kan zien wat er mis is.
unavailable-memory-title = Wat Addressee heeft geleerd, is niet leesbaar
unavailable-memory-body = Wat voor u gebruikelijk is, is niet te zeggen. Dit bericht is daarom niet gecontroleerd.
unavailable-deadline-title = De controle duurde te lang
unavailable-deadline-body = Dit bericht is niet gecontroleerd.
unavailable-host-title = Dit bericht is niet leesbaar
unavailable-host-body = Outlook reageerde niet. Dit bericht is daarom niet gecontroleerd.
unavailable-canSend = U kunt het toch verzenden. Lees eerst de ontvangers nog één keer.
unavailable-mustPressSend = Kies Verzenden in uw bericht en daarna ‘Toch verzenden’ om het te verzenden.
unavailable-tryAgain = Opnieuw controleren

support-ask = Vragen? Neem contact op met { $a }.
support-link = Hulp van uw organisatie
support-nobody = Denkt u dat dit niet klopt, neem dan contact op met uw IT-afdeling.

about-does-title = Wat het doet
about-does-body = Het leert aan wie u schrijft, samen met wie en met welke bestanden. Past een bericht daar niet bij, dan zegt het waarom en wie u waarschijnlijk bedoelde.
about-reads-title = Wat het leest
about-reads-body = Ontvangers, onderwerp, bestandsnamen en uw eerste regels, terwijl u schrijft en wanneer u verzendt.
about-stays-title = Waar het blijft
about-stays-body = In uw eigen postvak en op dit apparaat. Alleen u hebt er iets aan, en niemand anders ziet het.

firstUse-title = Addressee leert u nog kennen
firstUse-body = Er is nog weinig om mee te vergelijken. Addressee wordt beter met elk bericht dat u verzendt.
firstUse-more = Zo werkt het
firstUse-clear = Tot nu toe valt er niets op.

overview-title = Aan wie ik schrijf
overview-body = Geleerd van uw eigen e-mail. Alleen u ziet het.
overview-sent = Berichten die u verzond
overview-contacts = Personen aan wie u schreef
overview-received = Berichten die u ontving
overview-nothingYet = Nog niets geleerd. Het begint met het volgende bericht dat u verzendt.
overview-unreadable = Wat Addressee heeft geleerd, is niet leesbaar. Het begint opnieuw met het volgende bericht dat u verzendt.

details-lookalike-address = Vergelijk de twee letter voor letter.
details-lookalike-domain = Vergelijk de twee letter voor letter: een adres dat erop lijkt, kan van iemand anders zijn.
details-personal-account = Privépostvakken vallen buiten de controle van elk bedrijf.
details-attachment-unusual = Controleer of dit het bestand is dat u wilde bijvoegen.
details-reply-added-recipient = Het gesprek onder uw antwoord is daar dan te zien.
details-unexpanded-list = Er kunnen personen buiten uw organisatie op staan.

crash-title = Er is hier iets misgegaan
crash-body = Uw bericht is ongewijzigd. Open het deelvenster opnieuw of verzend zoals altijd.
crash-again = Opnieuw proberen

overview-newTitle = Welkom bij Addressee
overview-newBody = Het houdt e-mail aan de verkeerde persoon tegen, terwijl u schrijft en wanneer u verzendt.
overview-memory = Wat het onthoudt
overview-about = Zo werkt het

circles-heading = Wie bij elkaar hoort
circles-picture =
    { $a ->
        [one] Eén persoon
       *[other] Uw { { $a } } naaste contacten
    } in { $b ->
        [one] één kring
       *[other] { { $b } } kringen
    }. De lijst en de tabel hieronder zeggen hetzelfde.
circles-circle = Kring
circles-members =
    { $a } en { $b ->
        [one] nog één persoon
       *[other] nog { { $b } }
    }
circles-alone =
    Meestal alleen: { $a }{ $b ->
        [0] {""}
        [one] {" "}en nog één persoon
       *[other] {" "}en nog { { $b } }
    }
circles-isNew = Nieuw de laatste tijd
circles-isFading = Een tijd niet
circles-table = Als tabel weergeven
circles-columns-person = Persoon
circles-columns-mails = E-mails
circles-columns-last = Laatste

people-facts =
    { $a ->
        [one] 1 e-mail
       *[other] { { $a } } e-mails
    }, laatste { $b }
people-closest = Naaste contacten
people-isNew = Nieuw de laatste tijd
people-fading = Een tijd niet
people-mixUps = Makkelijk te verwisselen
people-mixUpsBody = Eén voornaam, meerdere personen. Addressee kijkt hier twee keer.
people-more =
    { $a ->
        [one] en nog één persoon
       *[other] en nog { { $a } }
    }

alerts-heading = Waarschuwingen van de laatste weken
alerts-none = Geen die u hier hebt geopend.
alerts-scope = Dit zijn de waarschuwingen die u in dit deelvenster hebt bekeken. Wat u in het venster van Outlook zelf hebt geantwoord, ontbreekt hier.
alerts-file = Een bestand
alerts-outcome-open = Hier niet beslist
alerts-outcome-fixed = U hebt het bericht gewijzigd
alerts-outcome-confirmed = U zei dat het klopt
alerts-outcome-sent-anyway = U hebt het ongewijzigd verzonden
alerts-outcome-unsent = U hebt het zo niet verzonden

progress-heading = Addressee leert u kennen
progress-learned =
    { $a ->
        [0] Nog geen berichten geleerd.
        [one] 1 verzonden bericht geleerd.
       *[other] { { $a } } verzonden berichten geleerd.
    }
progress-next =
    { $a ->
        [one] Met het volgende herkent het meer.
       *[other] Met { { $a } } erbij herkent het meer.
    }
progress-catches = Wat het al herkent
progress-kinds-typo = Een verkeerd getypt adres
progress-kinds-other-company = De juiste naam bij het verkeerde bedrijf
progress-kinds-greeting = Een aanhef voor iemand anders
progress-kinds-private = Een privéadres in plaats van het zakelijke
progress-kinds-file = Een bestand dat bij anderen hoort
progress-kinds-autocomplete = Een bekende persoon, per ongeluk gekozen
progress-now = { $a } van de 100 nu, { $b } later
progress-notYet = { $a } van de 100 later
progress-measured = Gemeten op { $a } postvakken van anderen, met één onnodige waarschuwing per 100 berichten. Bij u kan het anders zijn.

memory-heading = Wat Addressee onthoudt
memory-learn = Leren van wat ik verzend
memory-where = Waar het wordt bewaard
memory-inMailbox = In uw postvak
memory-onDevice = Op dit apparaat
memory-notThere = niet beschikbaar
memory-size = { $a } van { $b } kB
memory-people = Personen: { $a }
memory-nobody = Nog niemand.
memory-find = Persoon zoeken
memory-mails = { $a } verzonden, { $b } ontvangen
memory-forget = Vergeten
memory-forgetPerson = { $a } vergeten
memory-export = Exporteren
memory-exported = Wat is onthouden, als tekst om te kopiëren
memory-forgetAll = Alles vergeten
memory-forgetAllAsk = Addressee kent dan niemand en begint opnieuw met het volgende bericht dat u verzendt. Dit kan niet ongedaan worden gemaakt.
memory-forgetAllYes = Ja, alles vergeten
memory-forgetAllNo = Behouden
memory-notEverywhere = Dit kon niet overal worden gewijzigd. Probeer het later opnieuw.
memory-unreadable = Wat is opgeslagen, is niet leesbaar. U kunt het vergeten en opnieuw beginnen.

history-title = Leren van uw postvak
history-offer =
    Addressee kan { $a ->
        [one] de laatste maand
       *[other] de laatste { { $a } } maanden
    } van uw Verzonden items lezen, zodat het uw contacten vanaf het eerste bericht kent: wie, wanneer en het onderwerp, geen tekst en geen bestanden.
history-offerWithInbox =
    Addressee kan { $a ->
        [one] de laatste maand
       *[other] de laatste { { $a } } maanden
    } van uw Verzonden items en Postvak IN lezen, zodat het uw contacten vanaf het eerste bericht kent: wie, wanneer en het onderwerp, geen tekst en geen bestanden.
history-privacy = Wat het leert, blijft in uw postvak en op dit apparaat. Niemand anders ziet het.
history-start = Leren van mijn Verzonden items
history-goOn = Doorgaan
history-update = Nieuwe berichten zoeken
history-cancel = Annuleren
history-signingIn = Bezig met aanmelden…
history-heldUp = Een ander venster leest uw postvak. Dit venster wacht daarop.
history-reading-sentitems = Verzonden items worden gelezen
history-reading-inbox = Postvak IN wordt gelezen
history-progress =
    { $b ->
        [none] { { $a } } berichten
       *[other] { { $a } } van { { $b } } berichten
    }
history-left =
    { $a ->
        [0] nog minder dan een minuut
       *[other] nog ongeveer { { $a } } min
    }
history-waiting = Microsoft 365 is bezet. Verder over { $a } s.
history-cancelled = Gestopt. Wat is gelezen, is geleerd; u kunt op elk moment doorgaan.
history-done =
    { $b ->
        [0] Alles in uw postvak was al geleerd.
        [one] Eén bericht geleerd.
       *[other] { { $a } } berichten geleerd.
    }
history-lastSync = Laatst gelezen op { $a }.
history-declined = Addressee leert van de berichten die u verzendt. U kunt het op elk moment uw Verzonden items laten lezen.
history-problems-refused = U of uw organisatie heeft het niet toegestaan. Addressee leert in plaats daarvan van de berichten die u verzendt.
history-problems-unavailable = Deze Outlook kon u niet aanmelden. Probeer het opnieuw, of doe het één keer in Outlook op het web. Tot dan leert Addressee van de berichten die u verzendt.
history-problems-offline = Er is geen verbinding met Microsoft 365. Wat is gelezen, is geleerd; ga door wanneer u online bent.
history-problems-throttled = Microsoft 365 vraagt om een langere pauze. Wat is gelezen, is geleerd; ga over enkele minuten door.
history-problems-forbidden = Uw organisatie laat Addressee uw postvak niet lezen. Vraag het uw IT-afdeling.
history-problems-unauthorized = Uw aanmelding is verlopen. Ga door om u opnieuw aan te melden.
history-problems-server = Microsoft 365 antwoordde niet zoals verwacht. Wat is gelezen, is geleerd; ga later door.
history-problems-paused = Leren is onderbroken. Laat Addressee weer leren voordat het uw postvak leest.
history-problems-memory = Wat is gelezen, kon niet worden opgeslagen. Wat eerder is geleerd, blijft behouden; probeer het later opnieuw.

company-together = Meestal schrijft u aan { $a } samen.
company-never = U hebt met geen van hen samen aan { $a } geschreven.
company-sometimes = U hebt af en toe aan { $a } samen met { $b } geschreven.
company-usually = Meestal schrijft u aan { $a } samen met { $b }.

files-heading =
    { $a ->
        [one] 1 bestand
       *[other] { { $a } } bestanden
    }
files-usual = Gaat meestal naar of komt van { $a }
files-unknown = Niet eerder verzonden of ontvangen

lessons-heading = Wat Addressee hier heeft geleerd
lessons-ask = Goed gezien
lessons-askNamed = Goed gezien: { $a }
lessons-right = { $a } past in dit gezelschap
lessons-caught = { $a } was terecht gemeld
lessons-body = Het geldt alleen voor u en alleen voor deze persoon, en vervaagt met de tijd.
lessons-takeBack = Terugnemen
lessons-takeBackNamed = Terugnemen: { $a }
lessons-takenBack = Teruggenomen.

fixAndSend-use = { $a } gebruiken en verzenden
fixAndSend-useAlreadyThere = Verwijderen, { $a } staat er al op, en verzenden

showMore = Nog { $a } weergeven

appointment-stage-opening = Deze uitnodiging wordt bekeken…
appointment-stage-empty-title = Nog geen deelnemers
appointment-stage-empty-body = Nodig personen uit voor deze vergadering. Addressee controleert ze terwijl u ze toevoegt.
appointment-stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] Controleer deze uitnodiging
               [one] Controleer één deelnemer
              *[other] Controleer { $recipients } deelnemers
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Controleer één bestand
                      *[other] Controleer { $files } bestanden
                }
              *[other] Controleer { $recipients ->
                       [one] één deelnemer
                      *[other] { $recipients } deelnemers
                } en { $files ->
                       [one] één bestand
                      *[other] { $files } bestanden
                }
            }
    }
appointment-stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] Controleer deze uitnodiging
               [one] Controleer één deelnemer
              *[other] Controleer { $recipients } deelnemers
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Controleer één bestand
                      *[other] Controleer { $files } bestanden
                }
              *[other] Controleer { $recipients ->
                       [one] één deelnemer
                      *[other] { $recipients } deelnemers
                } en { $files ->
                       [one] één bestand
                      *[other] { $files } bestanden
                }
            }
    }
appointment-stage-stopped-body = Uw uitnodiging is niet verzonden. Dit is voor u ongebruikelijk:
appointment-stage-blocked-body =
    { $a ->
        [none] Uw organisatie
       *[other] { { $a } }
    } staat niet toe dat deze uitnodiging wordt verzonden. Wijzig wat hieronder is gemarkeerd en verzend haar dan.
appointment-stage-clear-body = De deelnemers en bestanden passen bij hoe u gewoonlijk schrijft.
appointment-stage-approved-body = U hebt ervoor gekozen het zo te verzenden. Dat geldt voor precies deze deelnemers en bestanden.
appointment-stage-elsewhere-title = Outlook heeft deze uitnodiging tegengehouden
appointment-stage-elsewhere-body = Bij opnieuw kijken valt niets op. Lees de deelnemers nog één keer voordat u verzendt.
appointment-stage-sent-body = Uw uitnodiging is onderweg.
appointment-stage-pressSend = Kies opnieuw Verzenden in uw vergadering.
appointment-card-field-to = Vereist
appointment-card-field-cc = Optioneel
appointment-card-ruleOnly = Uw organisatie vraagt u deze deelnemer te controleren voordat u verzendt.
appointment-card-kept = U hebt deze deelnemer bevestigd
appointment-changes-undone = { $a } is weer uitgenodigd.
appointment-sendAnyway-warnBody = Als alles hierboven klopt, kunt u de uitnodiging ongewijzigd verzenden.
appointment-sendAnyway-recordedAlways-1 = Welke deelnemers waren gemarkeerd
appointment-sendAnyway-void = De uitnodiging is gewijzigd, dus uw eerdere ‘Toch verzenden’ geldt niet meer. Kijk er nog eens naar.
appointment-message-others =
    { $a ->
        [one] 1 andere deelnemer
       *[other] { { $a } } andere deelnemers
    }
appointment-message-everyone =
    { $a ->
        [one] 1 deelnemer
       *[other] { { $a } } deelnemers
    }
appointment-unavailable-policy-body = Addressee heeft deze uitnodiging niet gecontroleerd. Uw beheerder kan zien wat er mis is.
appointment-unavailable-memory-body = Wat voor u gebruikelijk is, is niet te zeggen. Deze uitnodiging is daarom niet gecontroleerd.
appointment-unavailable-deadline-body = Deze uitnodiging is niet gecontroleerd.
appointment-unavailable-host-title = Deze uitnodiging is niet leesbaar
appointment-unavailable-host-body = Outlook reageerde niet. Deze uitnodiging is daarom niet gecontroleerd.
appointment-unavailable-canSend = U kunt haar toch verzenden. Lees eerst de deelnemers nog één keer.
appointment-unavailable-mustPressSend = Kies Verzenden in uw vergadering en daarna ‘Toch verzenden’.
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

policyInForce-builtIn = Standaardbeleid
policyInForce-version = Beleid { $a }
policyInForce-confirmed = Bevestigd door uw organisatie: { $a }.
policyInForce-unconfirmed = Zoals geïnstalleerd, nog niet bevestigd door uw organisatie.
policyInForce-notRefreshed = Er was geen nieuwer beleid van uw organisatie te krijgen; dit blijft van kracht.
policyInForce-suspended-title = Controles zijn onderbroken
policyInForce-suspended-body = Uw organisatie heeft Addressee onderbroken tot { $a }. Berichten gaan ongecontroleerd uit.
