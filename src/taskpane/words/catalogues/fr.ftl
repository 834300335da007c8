stage-opening = Analyse de ce message…
stage-empty-title = Aucun destinataire pour l’instant
stage-empty-body = Ajoutez des personnes à ce message. Addressee les vérifie pendant que vous écrivez.
stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] Vérifiez ce message
               [one] Vérifiez un destinataire
              *[other] Vérifiez { $recipients } destinataires
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Vérifiez un fichier
                      *[other] Vérifiez { $files } fichiers
                }
              *[other] Vérifiez { $recipients ->
                       [one] un destinataire
                      *[other] { $recipients } destinataires
                } et { $files ->
                       [one] un fichier
                      *[other] { $files } fichiers
                }
            }
    }
stage-stopped-body = Votre message n’a pas été envoyé. Ceci est inhabituel pour vous :
stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] Vérifiez ce message
               [one] Vérifiez un destinataire
              *[other] Vérifiez { $recipients } destinataires
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Vérifiez un fichier
                      *[other] Vérifiez { $files } fichiers
                }
              *[other] Vérifiez { $recipients ->
                       [one] un destinataire
                      *[other] { $recipients } destinataires
                } et { $files ->
                       [one] un fichier
                      *[other] { $files } fichiers
                }
            }
    }
stage-noticed-body = À regarder avant l’envoi. Ceci est inhabituel pour vous :
stage-blocked-title = Impossible d’envoyer en l’état
stage-blocked-body =
    { $a ->
        [none] Votre organisation
       *[other] { { $a } }
    } n’autorise pas l’envoi de ce message. Modifiez ce qui est signalé ci-dessous, puis envoyez-le.
stage-clear-title = Prêt à envoyer
stage-clear-body = Les destinataires et les fichiers correspondent à vos habitudes.
stage-fixed-title = Vous pouvez envoyer
stage-fixed-body = Ce qui était inhabituel est résolu.
stage-confirmed-title = Vous pouvez envoyer
stage-confirmed-body = Vous avez confirmé ce qui était inhabituel. Addressee en tiendra compte la prochaine fois.
stage-confirmedButAsked-title = Une dernière chose
stage-confirmedButAsked-body = Vous avez confirmé ce qui était inhabituel. Votre organisation demande un motif avant l’envoi.
stage-approved-title = Vous pouvez envoyer
stage-approved-body = Vous avez choisi l’envoi en l’état. Cela vaut pour ces destinataires et ces fichiers précisément.
stage-elsewhere-title = Outlook a retenu ce message
stage-elsewhere-body = Après une nouvelle vérification, rien ne ressort. Veuillez relire les destinataires avant l’envoi.
stage-sent-title = Envoyé
stage-sent-body = Votre message est en route.
stage-send = Envoyer
stage-pressSend = Choisissez de nouveau Envoyer dans votre message.

card-field-to = À
card-field-cc = Cc
card-field-bcc = Cci
card-ruleOnly = Votre organisation vous demande de vérifier ce destinataire avant l’envoi.
card-onThisMessage = Sur ce message
card-youUsuallyWriteTo = D’habitude, vous écrivez à
card-probablyMeant = Pensiez-vous à
card-marks = Ce qui diffère :
card-edit-instead = « { $a } » au lieu de « { $b } »
card-edit-extra = « { $a } » en trop
card-edit-missing = « { $a } » manquant
card-script = { $a } ({ $b })
card-use = Remplacer par { $a }
card-useAlreadyThere = Retirer, { $a } y figure déjà
card-remove = Retirer
card-removePerson = Retirer { $a }
card-keep = C’est correct
card-keepPerson = C’est correct : { $a }
card-kept = Vous avez confirmé ce destinataire
card-reconsider = Modifier

evidence-never = aucun e-mail de votre part
evidence-mails =
    { $a ->
        [one] 1 e-mail de votre part
       *[other] { { $a } } e-mails de votre part
    }
evidence-since = depuis { $a }
evidence-last = le dernier le { $a }
evidence-received =
    { $a ->
        [one] 1 e-mail reçu
       *[other] { { $a } } e-mails reçus
    }

file-heading = Fichier
file-remove = Retirer le fichier
file-removeFile = Retirer le fichier { $a }
file-confirm = Retirer { $a } ? Pour le remettre, il faudrait le joindre à nouveau.
file-confirmYes = Retirer le fichier
file-confirmNo = Conserver

changes-heading = Modifié ici
changes-replaced = { $b } au lieu de { $a }
changes-removed = { $a } retiré
changes-removedFile = { $a } retiré
changes-undo = Annuler
changes-undone = { $a } est de nouveau sur le message.
changes-undoNamed = Annuler : { $a }

moveToBcc-button = Mettre en Cci
moveToBcc-buttonNamed = Mettre en Cci : { $a }
moveToBcc-moved = { $a } en Cci
moveToBcc-undone = { $a } n’est plus en Cci.

sendAnyway-heading = Envoyer en l’état
sendAnyway-warnBody = Si tout ce qui précède est correct, vous pouvez envoyer le message sans modification.
sendAnyway-overrideBody = Votre organisation demande un motif avant cet envoi sans modification.
sendAnyway-reasonLabel = Pourquoi est-ce correct ?
sendAnyway-textLabel = Pourquoi est-ce correct ?
sendAnyway-textHint = Une phrase suffit.
sendAnyway-missing = Indiquez d’abord un motif.
sendAnyway-button = Envoyer quand même
sendAnyway-confirmedButton = Envoyer
sendAnyway-recorded = Ce qui est enregistré
sendAnyway-recordedAlways-0 = Que vous avez choisi d’envoyer, et quand
sendAnyway-recordedAlways-1 = Quels destinataires étaient signalés
sendAnyway-recordedReason = Le motif que vous indiquez
sendAnyway-reported =
    { $a ->
        [decisions] Votre équipe de sécurité le voit sans objet, texte ni adresses lisibles.
        [counts] Votre équipe de sécurité n’en voit que le nombre.
       *[off] Cela reste avec ce brouillon. Personne d’autre ne le voit.
    }
sendAnyway-void = Le message a changé : votre choix « Envoyer quand même » ne compte plus. Veuillez vérifier à nouveau.

message-others =
    { $a ->
        [one] 1 autre destinataire
       *[other] { { $a } } autres destinataires
    }
message-everyone =
    { $a ->
        [one] 1 destinataire
       *[other] { { $a } } destinataires
    }
message-showAll = Tout afficher ({ $a })
message-showFewer = Afficher moins
message-hints = Bon à savoir

problems-draft-not-changed = Outlook n’a pas fait la modification. Votre message est inchangé ; vous pouvez l’y modifier vous-même.
problems-not-fully-visible = Ce message a des destinataires qu’Outlook ne montre pas aux compléments, comme un groupe de contacts. Faites cette modification dans le message même, pour n’en perdre aucun.
problems-approval-not-saved = Votre décision n’a pas pu être enregistrée. Veuillez réessayer.
problems-feedback-not-saved = Addressee n’a pas pu le retenir. Vous pouvez tout de même envoyer le message.
problems-not-sent = Outlook n’a pas envoyé le message. Choisissez de nouveau Envoyer dans votre message.
problems-send-not-confirmed = Outlook n’a pas encore confirmé l’envoi. Si votre message est toujours ouvert, choisissez-y Envoyer.

unavailable-policy-title = Les règles de votre organisation sont illisibles
unavailable-policy-body = Addressee n’a pas vérifié ce message. Votre administrateur peut voir ce qui ne va pas.
unavailable-memory-title = Ce qu’Addressee a appris est illisible
unavailable-memory-body = Impossible de dire ce qui est habituel pour vous : ce message n’a pas été vérifié.
unavailable-deadline-title = La vérification a pris trop de temps
unavailable-deadline-body = Ce message n’a pas été vérifié.
unavailable-host-title = Ce message est illisible
unavailable-host-body = Outlook n’a pas répondu : ce message n’a pas été vérifié.
unavailable-no-item-title = Aucun message ici
unavailable-no-item-body = Ouvrez ou commencez un message, puis rouvrez Addressee.
unavailable-canSend = Vous pouvez tout de même l’envoyer. Veuillez d’abord relire les destinataires.
unavailable-mustPressSend = Pour l’envoyer, choisissez Envoyer dans votre message, puis « Envoyer quand même ».
unavailable-tryAgain = Vérifier à nouveau

support-ask = Des questions ? Adressez-vous à { $a }.
support-link = Aide de votre organisation
support-nobody = Si vous pensez qu’il s’agit d’une erreur, adressez-vous à votre service informatique.

about-does-title = Ce qu’il fait
about-does-body = Il apprend à qui vous écrivez, avec qui et avec quels fichiers. Quand un message ne correspond pas, il dit pourquoi et à qui vous pensiez sans doute.
about-reads-title = Ce qu’il lit
about-reads-body = Les destinataires, l’objet, les noms de fichiers et vos premières lignes, pendant que vous écrivez et à l’envoi.
about-stays-title = Où cela reste
about-stays-body = Dans votre boîte aux lettres et sur cet appareil. Cela ne sert qu’à vous, et personne d’autre ne le voit.

firstUse-title = Addressee apprend encore à vous connaître
firstUse-body = Il y a encore peu à comparer. Addressee s’améliore avec chaque message envoyé.
firstUse-more = Comment ça marche

overview-title = Addressee
overview-body = Retient les e-mails destinés à la mauvaise personne, pendant l’écriture et à l’envoi.
overview-sent = Messages envoyés
overview-contacts = Personnes à qui vous avez écrit
overview-received = Messages reçus
overview-nothingYet = Rien d’appris pour l’instant. Cela commence avec le prochain message envoyé.
overview-unreadable = Ce qu’Addressee a appris est illisible. Il recommence avec le prochain message envoyé.

details-lastMessage = Votre dernier message à { $a } date du { $b }.
details-lookalike-address = Comparez les deux lettre par lettre.
details-lookalike-domain = Comparez les deux lettre par lettre : une adresse ressemblante peut appartenir à quelqu’un d’autre.
details-personal-account = Les adresses personnelles échappent au contrôle de toute entreprise.
details-attachment-unusual = Vérifiez que c’est bien le fichier que vous vouliez joindre.
details-reply-added-recipient = La conversation sous votre réponse y sera visible.
details-unexpanded-list = Des personnes extérieures à votre organisation peuvent en faire partie.

crash-title = Un problème est survenu
crash-body = Votre message est intact. Rouvrez le volet, ou envoyez comme d’habitude.
crash-again = Réessayer
