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
sendAnyway-defaultReasons-0 = J’ai vérifié l’adresse, elle est correcte
sendAnyway-defaultReasons-1 = Le destinataire m’a demandé d’utiliser cette adresse
sendAnyway-defaultReasons-2 = Mon responsable ou mon client est au courant
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
firstUse-clear = Rien ne ressort pour l’instant.

overview-title = À qui j’écris
overview-body = Appris de vos propres e-mails. Vous seul le voyez.
overview-sent = Messages envoyés
overview-contacts = Personnes à qui vous avez écrit
overview-received = Messages reçus
overview-nothingYet = Rien d’appris pour l’instant. Cela commence avec le prochain message envoyé.
overview-unreadable = Ce qu’Addressee a appris est illisible. Il recommence avec le prochain message envoyé.

details-lookalike-address = Comparez les deux lettre par lettre.
details-lookalike-domain = Comparez les deux lettre par lettre : une adresse ressemblante peut appartenir à quelqu’un d’autre.
details-personal-account = Les adresses personnelles échappent au contrôle de toute entreprise.
details-attachment-unusual = Vérifiez que c’est bien le fichier que vous vouliez joindre.
details-reply-added-recipient = La conversation sous votre réponse y sera visible.
details-unexpanded-list = Des personnes extérieures à votre organisation peuvent en faire partie.

crash-title = Un problème est survenu
crash-body = Votre message est intact. Rouvrez le volet, ou envoyez comme d’habitude.
crash-again = Réessayer

overview-newTitle = Bienvenue dans Addressee
overview-newBody = Il retient les e-mails destinés à la mauvaise personne, pendant l’écriture et à l’envoi.
overview-memory = Ce qu’il retient
overview-about = Comment ça marche

circles-heading = Qui va ensemble
circles-picture =
    { $a ->
        [one] Une personne
       *[other] Vos { { $a } } contacts les plus proches
    } dans { $b ->
        [one] un cercle
       *[other] { { $b } } cercles
    }. La liste et le tableau ci-dessous disent la même chose.
circles-circle = Cercle
circles-members =
    { $a } et { $b ->
        [one] une autre personne
       *[other] { { $b } } autres
    }
circles-alone =
    Le plus souvent seuls : { $a }{ $b ->
        [0] {""}
        [one] {" "}et une autre personne
       *[other] {" "}et { { $b } } autres
    }
circles-isNew = Nouveaux
circles-isFading = Plus depuis longtemps
circles-table = Afficher en tableau
circles-columns-person = Personne
circles-columns-mails = E-mails
circles-columns-last = Dernier

people-facts =
    { $a ->
        [one] 1 e-mail
       *[other] { { $a } } e-mails
    }, le dernier { $b }
people-closest = Les plus proches
people-isNew = Nouveaux
people-fading = Plus depuis longtemps
people-mixUps = Faciles à confondre
people-mixUpsBody = Un même prénom, plusieurs personnes. Addressee y regarde à deux fois.
people-more =
    { $a ->
        [one] et une autre personne
       *[other] et { { $a } } autres
    }

alerts-heading = Alertes des dernières semaines
alerts-none = Aucune que vous ayez ouverte ici.
alerts-scope = Ce sont les alertes que vous avez regardées dans ce volet. Ce que vous avez répondu dans la fenêtre d’Outlook n’y figure pas.
alerts-file = Un fichier
alerts-outcome-open = Pas décidé ici
alerts-outcome-fixed = Vous avez modifié le message
alerts-outcome-confirmed = Vous avez dit que c’était correct
alerts-outcome-sent-anyway = Vous l’avez envoyé en l’état
alerts-outcome-unsent = Vous ne l’avez pas envoyé ainsi

progress-heading = Addressee apprend à vous connaître
progress-learned =
    { $a ->
        [0] Aucun message appris pour l’instant.
        [one] 1 message envoyé appris.
       *[other] { { $a } } messages envoyés appris.
    }
progress-next =
    { $a ->
        [one] Avec le prochain, il repère davantage.
       *[other] Avec { { $a } } de plus, il repère davantage.
    }
progress-catches = Ce qu’il repère déjà
progress-kinds-typo = Une adresse mal tapée
progress-kinds-other-company = Le bon nom dans la mauvaise entreprise
progress-kinds-greeting = Une salutation à quelqu’un d’autre
progress-kinds-private = Une adresse personnelle au lieu de la professionnelle
progress-kinds-file = Un fichier destiné à d’autres
progress-kinds-autocomplete = Une personne connue, choisie par erreur
progress-now = { $a } sur 100 maintenant, { $b } plus tard
progress-notYet = { $a } sur 100 plus tard
progress-measured = Mesuré sur { $a } boîtes aux lettres d’autres personnes, avec une alerte inutile pour 100 messages. La vôtre peut différer.

memory-heading = Ce qu’Addressee retient
memory-learn = Apprendre de ce que j’envoie
memory-where = Où c’est conservé
memory-inMailbox = Dans votre boîte aux lettres
memory-onDevice = Sur cet appareil
memory-notThere = non disponible
memory-size = { $a } sur { $b } Ko
memory-people = Personnes : { $a }
memory-nobody = Personne pour l’instant.
memory-find = Rechercher une personne
memory-mails = { $a } envoyés, { $b } reçus
memory-forget = Oublier
memory-forgetPerson = Oublier { $a }
memory-export = Exporter
memory-exported = Ce qui est retenu, en texte à copier
memory-forgetAll = Tout oublier
memory-forgetAllAsk = Addressee ne connaîtra alors plus personne et recommencera avec le prochain message envoyé. C’est irréversible.
memory-forgetAllYes = Oui, tout oublier
memory-forgetAllNo = Conserver
memory-notEverywhere = Cela n’a pas pu être changé partout. Veuillez réessayer plus tard.
memory-unreadable = Ce qui est conservé est illisible. Vous pouvez l’oublier et recommencer.

history-title = Apprendre de votre boîte aux lettres
history-offer =
    Addressee peut lire { $a ->
        [1] le dernier mois
       *[other] les { { $a } } derniers mois
    } de vos Éléments envoyés, pour connaître vos contacts dès le premier message : qui, quand et l’objet, ni texte ni fichiers.
history-offerWithInbox =
    Addressee peut lire { $a ->
        [1] le dernier mois
       *[other] les { { $a } } derniers mois
    } de vos Éléments envoyés et de votre Boîte de réception, pour connaître vos contacts dès le premier message : qui, quand et l’objet, ni texte ni fichiers.
history-privacy = Ce qu’il apprend reste dans votre boîte aux lettres et sur cet appareil. Personne d’autre ne le voit.
history-start = Apprendre de mes Éléments envoyés
history-goOn = Continuer
history-update = Chercher de nouveaux messages
history-cancel = Annuler
history-signingIn = Connexion…
history-heldUp = Une autre fenêtre lit votre boîte aux lettres. Celle-ci l’attend.
history-reading-sentitems = Lecture des Éléments envoyés
history-reading-inbox = Lecture de la Boîte de réception
history-progress =
    { $b ->
        [none] { { $a } } messages
       *[other] { { $a } } messages sur { { $b } }
    }
history-left =
    { $a ->
        [0] moins d’une minute restante
       *[other] environ { { $a } } min restantes
    }
history-waiting = Microsoft 365 est occupé. Reprise dans { $a } s.
history-cancelled = Arrêté. Ce qui a été lu est appris ; vous pouvez continuer à tout moment.
history-done =
    { $b ->
        [0] Tout ce que contient votre boîte aux lettres était déjà appris.
        [1] Un message appris.
       *[other] { { $a } } messages appris.
    }
history-lastSync = Dernière lecture : { $a }.
history-declined = Addressee apprend des messages que vous envoyez. Vous pouvez à tout moment le laisser lire vos Éléments envoyés.
history-problems-refused = Vous ou votre organisation ne l’avez pas autorisé. Addressee apprend à la place des messages que vous envoyez.
history-problems-unavailable = Cet Outlook n’a pas pu vous connecter. Réessayez, ou faites-le une fois dans Outlook sur le web. D’ici là, Addressee apprend des messages que vous envoyez.
history-problems-offline = Il n’y a pas de connexion à Microsoft 365. Ce qui a été lu est appris ; continuez une fois en ligne.
history-problems-throttled = Microsoft 365 demande une pause plus longue. Ce qui a été lu est appris ; continuez dans quelques minutes.
history-problems-forbidden = Votre organisation ne laisse pas Addressee lire votre boîte aux lettres. Adressez-vous à votre service informatique.
history-problems-unauthorized = Votre connexion a expiré. Continuez pour vous reconnecter.
history-problems-server = Microsoft 365 n’a pas répondu comme prévu. Ce qui a été lu est appris ; continuez plus tard.
history-problems-paused = L’apprentissage est suspendu. Laissez Addressee apprendre à nouveau avant qu’il lise votre boîte aux lettres.
history-problems-memory = Ce qui a été lu n’a pas pu être enregistré. Rien de ce qui était appris n’est perdu ; réessayez plus tard.

company-together = D’habitude, vous écrivez à { $a } ensemble.
company-never = Vous n’avez écrit à { $a } avec aucun d’entre eux.
company-sometimes = Vous avez parfois écrit à { $a } avec { $b }.
company-usually = D’habitude, vous écrivez à { $a } avec { $b }.

files-heading =
    { $a ->
        [one] 1 fichier
       *[other] { { $a } } fichiers
    }
files-usual = D’habitude échangé avec { $a }
files-unknown = Ni envoyé ni reçu auparavant

lessons-heading = Ce qu’Addressee a appris ici
lessons-ask = Bien vu
lessons-askNamed = Bien vu : { $a }
lessons-right = { $a } a sa place dans ce groupe
lessons-caught = { $a } a été signalé à raison
lessons-body = Cela ne vaut que pour vous et pour cette personne, et s’estompe avec le temps.
lessons-takeBack = Revenir dessus
lessons-takeBackNamed = Revenir dessus : { $a }
lessons-takenBack = C’est annulé.

fixAndSend-use = Remplacer par { $a } et envoyer
fixAndSend-useAlreadyThere = Retirer, { $a } y figure déjà, et envoyer

showMore = Afficher { $a } de plus

appointment-stage-opening = Analyse de cette invitation…
appointment-stage-empty-title = Aucun participant pour l’instant
appointment-stage-empty-body = Invitez des personnes à cette réunion. Addressee les vérifie à mesure que vous les ajoutez.
appointment-stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] Vérifiez cette invitation
               [one] Vérifiez un participant
              *[other] Vérifiez { $recipients } participants
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Vérifiez un fichier
                      *[other] Vérifiez { $files } fichiers
                }
              *[other] Vérifiez { $recipients ->
                       [one] un participant
                      *[other] { $recipients } participants
                } et { $files ->
                       [one] un fichier
                      *[other] { $files } fichiers
                }
            }
    }
appointment-stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] Vérifiez cette invitation
               [one] Vérifiez un participant
              *[other] Vérifiez { $recipients } participants
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Vérifiez un fichier
                      *[other] Vérifiez { $files } fichiers
                }
              *[other] Vérifiez { $recipients ->
                       [one] un participant
                      *[other] { $recipients } participants
                } et { $files ->
                       [one] un fichier
                      *[other] { $files } fichiers
                }
            }
    }
appointment-stage-stopped-body = Votre invitation n’a pas été envoyée. Ceci est inhabituel pour vous :
appointment-stage-blocked-body =
    { $a ->
        [none] Votre organisation
       *[other] { { $a } }
    } n’autorise pas l’envoi de cette invitation. Modifiez ce qui est signalé ci-dessous, puis envoyez-la.
appointment-stage-clear-body = Les participants et les fichiers correspondent à vos habitudes.
appointment-stage-approved-body = Vous avez choisi l’envoi en l’état. Cela vaut pour ces participants et ces fichiers précisément.
appointment-stage-elsewhere-title = Outlook a retenu cette invitation
appointment-stage-elsewhere-body = Après une nouvelle vérification, rien ne ressort. Veuillez relire les participants avant l’envoi.
appointment-stage-sent-body = Votre invitation est en route.
appointment-stage-pressSend = Choisissez de nouveau Envoyer dans votre réunion.
appointment-card-field-to = Obligatoire
appointment-card-field-cc = Facultatif
appointment-card-ruleOnly = Votre organisation vous demande de vérifier ce participant avant l’envoi.
appointment-card-kept = Vous avez confirmé ce participant
appointment-changes-undone = { $a } est de nouveau invité.
appointment-sendAnyway-warnBody = Si tout ce qui précède est correct, vous pouvez envoyer l’invitation sans modification.
appointment-sendAnyway-recordedAlways-1 = Quels participants étaient signalés
appointment-sendAnyway-void = L’invitation a changé : votre choix « Envoyer quand même » ne compte plus. Veuillez vérifier à nouveau.
appointment-message-others =
    { $a ->
        [one] 1 autre participant
       *[other] { { $a } } autres participants
    }
appointment-message-everyone =
    { $a ->
        [one] 1 participant
       *[other] { { $a } } participants
    }
appointment-unavailable-policy-body = Addressee n’a pas vérifié cette invitation. Votre administrateur peut voir ce qui ne va pas.
appointment-unavailable-memory-body = Impossible de dire ce qui est habituel pour vous : cette invitation n’a pas été vérifiée.
appointment-unavailable-deadline-body = Cette invitation n’a pas été vérifiée.
appointment-unavailable-host-title = Cette invitation est illisible
appointment-unavailable-host-body = Outlook n’a pas répondu : cette invitation n’a pas été vérifiée.
appointment-unavailable-canSend = Vous pouvez tout de même l’envoyer. Veuillez d’abord relire les participants.
appointment-unavailable-mustPressSend = Pour l’envoyer, choisissez Envoyer dans votre réunion, puis « Envoyer quand même ».
appointment-stage-noticed-body = { stage-noticed-body }
appointment-stage-blocked-title = { stage-blocked-title }
appointment-stage-clear-title = { stage-clear-title }
appointment-stage-approved-title = { stage-approved-title }
appointment-stage-sent-title = Envoyée
appointment-card-field-bcc = { card-field-bcc }
appointment-sendAnyway-recordedAlways-0 = { sendAnyway-recordedAlways-0 }
appointment-unavailable-policy-title = { unavailable-policy-title }
appointment-unavailable-memory-title = { unavailable-memory-title }
appointment-unavailable-deadline-title = { unavailable-deadline-title }
appointment-unavailable-tryAgain = { unavailable-tryAgain }

policyInForce-builtIn = Stratégie standard
policyInForce-version = Stratégie { $a }
policyInForce-confirmed = Confirmée par votre organisation : { $a }.
policyInForce-unconfirmed = Telle qu’installée, pas encore confirmée par votre organisation.
policyInForce-notRefreshed = Impossible d’en obtenir une plus récente de votre organisation ; celle-ci reste en vigueur.
policyInForce-suspended-title = Les vérifications sont suspendues
policyInForce-suspended-body = Votre organisation a suspendu Addressee jusqu’à : { $a }. Les messages partent sans vérification.
