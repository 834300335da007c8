stage-opening = Verificando esta mensagem…
stage-empty-title = Ainda não há destinatários
stage-empty-body = Adicione pessoas a esta mensagem. O Addressee as verifica enquanto você escreve.
stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] Confira esta mensagem
               [one] Confira um destinatário
              *[other] Confira { $recipients } destinatários
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Confira um arquivo
                      *[other] Confira { $files } arquivos
                }
              *[other] Confira { $recipients ->
                       [one] um destinatário
                      *[other] { $recipients } destinatários
                } e { $files ->
                       [one] um arquivo
                      *[other] { $files } arquivos
                }
            }
    }
stage-stopped-body = Sua mensagem não foi enviada. Isto não é habitual para você:
stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] Confira esta mensagem
               [one] Confira um destinatário
              *[other] Confira { $recipients } destinatários
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Confira um arquivo
                      *[other] Confira { $files } arquivos
                }
              *[other] Confira { $recipients ->
                       [one] um destinatário
                      *[other] { $recipients } destinatários
                } e { $files ->
                       [one] um arquivo
                      *[other] { $files } arquivos
                }
            }
    }
stage-noticed-body = Vale conferir antes de enviar. Isto não é habitual para você:
stage-blocked-title = Não é possível enviar assim
stage-blocked-body =
    { $a ->
        [none] Sua organização
       *[other] { { $a } }
    } não permite o envio desta mensagem. Altere o que está marcado abaixo e depois envie.
stage-clear-title = Pronto para enviar
stage-clear-body = Os destinatários e arquivos combinam com a forma como você costuma escrever.
stage-fixed-title = Agora você pode enviar
stage-fixed-body = O que não era habitual foi resolvido.
stage-confirmed-title = Agora você pode enviar
stage-confirmed-body = Você confirmou o que não era habitual. O Addressee levará isso em conta da próxima vez.
stage-confirmedButAsked-title = Falta uma coisa
stage-confirmedButAsked-body = Você confirmou o que não era habitual. Sua organização pede um motivo antes do envio.
stage-approved-title = Agora você pode enviar
stage-approved-body = Você optou por enviar como está. Isso vale exatamente para estes destinatários e arquivos.
stage-elsewhere-title = O Outlook reteve esta mensagem
stage-elsewhere-body = Em uma nova verificação, nada chama a atenção. Leia os destinatários mais uma vez antes de enviar.
stage-sent-title = Enviada
stage-sent-body = Sua mensagem está a caminho.
stage-send = Enviar
stage-pressSend = Clique em Enviar novamente na sua mensagem.

card-field-to = Para
card-field-cc = Cc
card-field-bcc = Cco
card-ruleOnly = Sua organização pede que você confira este destinatário antes de enviar.
card-onThisMessage = Nesta mensagem
card-youUsuallyWriteTo = Você costuma escrever para
card-probablyMeant = Você quis dizer
card-marks = O que difere:
card-edit-instead = “{ $a }” em vez de “{ $b }”
card-edit-extra = “{ $a }” a mais
card-edit-missing = “{ $a }” faltando
card-script = { $a } ({ $b })
card-use = Usar { $a } no lugar
card-useAlreadyThere = Remover, { $a } já está aqui
card-remove = Remover
card-removePerson = Remover { $a }
card-keep = Está certo
card-keepPerson = Está certo: { $a }
card-kept = Você confirmou este destinatário
card-reconsider = Alterar

evidence-never = nenhum e-mail seu ainda
evidence-mails =
    { $a ->
        [one] 1 e-mail seu
       *[other] { { $a } } e-mails seus
    }
evidence-since = desde { $a }
evidence-last = último em { $a }
evidence-received =
    { $a ->
        [one] 1 e-mail recebido
       *[other] { { $a } } e-mails recebidos
    }

file-heading = Arquivo
file-remove = Remover arquivo
file-removeFile = Remover arquivo { $a }
file-confirm = Remover { $a }? Para recuperá-lo, seria preciso anexá-lo de novo.
file-confirmYes = Remover arquivo
file-confirmNo = Manter

changes-heading = Alterado aqui
changes-replaced = { $b } em vez de { $a }
changes-removed = { $a } removido
changes-removedFile = { $a } removido
changes-undo = Desfazer
changes-undone = { $a } está de volta na mensagem.
changes-undoNamed = Desfazer: { $a }

moveToBcc-button = Mover para Cco
moveToBcc-buttonNamed = Mover para Cco: { $a }
moveToBcc-moved = { $a } movido para Cco
moveToBcc-undone = { $a } não está mais em Cco.

sendAnyway-heading = Enviar como está
sendAnyway-warnBody = Se tudo acima estiver certo, você pode enviar a mensagem sem alterações.
sendAnyway-overrideBody = Sua organização pede um motivo antes do envio sem alterações.
sendAnyway-reasonLabel = Por que está certo?
sendAnyway-defaultReasons-0 = Verifiquei o endereço e está certo
sendAnyway-defaultReasons-1 = O destinatário pediu para usar este endereço
sendAnyway-defaultReasons-2 = Meu gestor ou cliente sabe disso
sendAnyway-textLabel = Por que está certo?
sendAnyway-textHint = Uma frase basta.
sendAnyway-missing = Informe um motivo primeiro.
sendAnyway-button = Enviar assim mesmo
sendAnyway-confirmedButton = Enviar
sendAnyway-recorded = O que é registrado
sendAnyway-recordedAlways-0 = Que você optou por enviar, e quando
sendAnyway-recordedAlways-1 = Quais destinatários estavam marcados
sendAnyway-recordedReason = O motivo que você informar
sendAnyway-reported =
    { $a ->
        [decisions] Sua equipe de segurança vê isto sem assunto, texto nem endereços legíveis.
        [counts] Sua equipe de segurança vê apenas, como número, que aconteceu.
       *[off] Fica neste rascunho. Ninguém mais vê.
    }
sendAnyway-void = A mensagem mudou, por isso seu “Enviar assim mesmo” não vale mais. Confira de novo.

message-others =
    { $a ->
        [one] 1 outro destinatário
       *[other] outros { { $a } } destinatários
    }
message-everyone =
    { $a ->
        [one] 1 destinatário
       *[other] { { $a } } destinatários
    }
message-showAll = Mostrar todos os { $a }
message-showFewer = Mostrar menos
message-hints = Também vale saber

problems-draft-not-changed = O Outlook não fez a alteração. Sua mensagem continua como estava; você pode alterá-la lá manualmente.
problems-not-fully-visible = Esta mensagem tem destinatários que o Outlook não mostra a suplementos, como um grupo de contatos. Faça esta alteração na própria mensagem para não perder nenhum.
problems-approval-not-saved = Não foi possível salvar sua decisão. Tente novamente.
problems-feedback-not-saved = O Addressee não conseguiu guardar isto. Você ainda pode enviar a mensagem.
problems-not-sent = O Outlook não enviou a mensagem. Clique em Enviar novamente na sua mensagem.
problems-send-not-confirmed = O Outlook ainda não confirmou o envio. Se a mensagem ainda estiver aberta, clique em Enviar nela.

unavailable-policy-title = As regras da sua organização não podem ser lidas
unavailable-policy-body = O Addressee não verificou esta mensagem. Seu administrador pode ver o que há de errado.
unavailable-memory-title = O que o Addressee aprendeu não pode ser lido
unavailable-memory-body = Não dá para saber o que é habitual para você, então esta mensagem não foi verificada.
unavailable-deadline-title = A verificação demorou demais
unavailable-deadline-body = Esta mensagem não foi verificada.
unavailable-host-title = Esta mensagem não pode ser lida
unavailable-host-body = O Outlook não respondeu, então esta mensagem não foi verificada.
unavailable-canSend = Você ainda pode enviá-la. Antes, leia os destinatários mais uma vez.
unavailable-mustPressSend = Para enviar, clique em Enviar na sua mensagem e escolha “Enviar assim mesmo”.
unavailable-tryAgain = Verificar novamente

support-ask = Dúvidas? Fale com { $a }.
support-link = Ajuda da sua organização
support-nobody = Se você acha que isto é um engano, fale com o departamento de TI.

about-does-title = O que ele faz
about-does-body = Ele aprende para quem você escreve, junto com quem e com quais arquivos. Quando uma mensagem não combina, diz por quê e quem você provavelmente quis dizer.
about-reads-title = O que ele lê
about-reads-body = Destinatários, assunto, nomes de arquivos e suas primeiras linhas, enquanto você escreve e ao enviar.
about-stays-title = Onde fica
about-stays-body = Na sua própria caixa de correio e neste dispositivo. Só serve a você, e ninguém mais vê.

firstUse-title = O Addressee ainda está conhecendo você
firstUse-body = Ainda há pouco para comparar. O Addressee melhora a cada mensagem que você envia.
firstUse-more = Como funciona
firstUse-clear = Por enquanto, nada chama a atenção.

overview-title = Para quem escrevo
overview-body = Aprendido com seus próprios e-mails. Só você vê.
overview-sent = Mensagens que você enviou
overview-contacts = Pessoas para quem você escreveu
overview-received = Mensagens que você recebeu
overview-nothingYet = Nada aprendido ainda. Começa com a próxima mensagem que você enviar.
overview-unreadable = O que o Addressee aprendeu não pode ser lido. Ele recomeça com a próxima mensagem que você enviar.

details-lookalike-address = Compare os dois letra por letra.
details-lookalike-domain = Compare os dois letra por letra: um endereço parecido pode ser de outra pessoa.
details-personal-account = Caixas de correio pessoais estão fora do controle de qualquer empresa.
details-attachment-unusual = Confira se é o arquivo que você queria anexar.
details-reply-added-recipient = A conversa abaixo da sua resposta ficará visível.
details-unexpanded-list = Pode haver nela pessoas de fora da sua organização.

crash-title = Algo deu errado aqui
crash-body = Sua mensagem está intacta. Abra o painel novamente ou envie como de costume.
crash-again = Tentar novamente

overview-newTitle = Boas-vindas ao Addressee
overview-newBody = Ele detém e-mails para a pessoa errada, enquanto você escreve e ao enviar.
overview-memory = O que ele lembra
overview-about = Como funciona

circles-heading = Quem anda junto
circles-picture =
    { $a ->
        [one] Uma pessoa
       *[other] Suas { { $a } } pessoas mais próximas
    } em { $b ->
        [one] um círculo
       *[other] { { $b } } círculos
    }. A lista e a tabela abaixo dizem o mesmo.
circles-circle = Círculo
circles-members =
    { $a } e { $b ->
        [one] mais uma pessoa
       *[other] mais { { $b } }
    }
circles-alone =
    Quase sempre sozinhos: { $a }{ $b ->
        [0] {""}
        [one] {" "}e mais uma pessoa
       *[other] {" "}e mais { { $b } }
    }
circles-isNew = Novos ultimamente
circles-isFading = Faz tempo que não
circles-table = Mostrar como tabela
circles-columns-person = Pessoa
circles-columns-mails = E-mails
circles-columns-last = Último

people-facts =
    { $a ->
        [one] 1 e-mail
       *[other] { { $a } } e-mails
    }, último { $b }
people-closest = Mais próximos
people-isNew = Novos ultimamente
people-fading = Faz tempo que não
people-mixUps = Fáceis de confundir
people-mixUpsBody = Um mesmo nome, várias pessoas. O Addressee olha duas vezes para estes.
people-more =
    { $a ->
        [one] e mais uma pessoa
       *[other] e mais { { $a } }
    }

alerts-heading = Alertas das últimas semanas
alerts-none = Nenhum que você tenha aberto aqui.
alerts-scope = Estes são os alertas que você viu neste painel. O que você respondeu na janela do próprio Outlook não aparece aqui.
alerts-file = Um arquivo
alerts-outcome-open = Não decidido aqui
alerts-outcome-fixed = Você alterou a mensagem
alerts-outcome-confirmed = Você disse que está certo
alerts-outcome-sent-anyway = Você enviou como estava
alerts-outcome-unsent = Você não enviou assim

progress-heading = O Addressee está conhecendo você
progress-learned =
    { $a ->
        [0] Nenhuma mensagem aprendida ainda.
        [one] 1 mensagem enviada aprendida.
       *[other] { { $a } } mensagens enviadas aprendidas.
    }
progress-next =
    { $a ->
        [one] Com a próxima, ele detecta mais.
       *[other] Com mais { { $a } }, ele detecta mais.
    }
progress-catches = O que ele já detecta
progress-kinds-typo = Um endereço digitado errado
progress-kinds-other-company = O nome certo na empresa errada
progress-kinds-greeting = Uma saudação a outra pessoa
progress-kinds-private = Um endereço pessoal em vez do profissional
progress-kinds-file = Um arquivo que é de outros
progress-kinds-autocomplete = Uma pessoa conhecida, escolhida por engano
progress-now = { $a } de 100 agora, { $b } depois
progress-notYet = { $a } de 100 depois
progress-measured = Medido em { $a } caixas de correio de outras pessoas, com um alerta desnecessário a cada 100 mensagens. A sua pode ser diferente.

memory-heading = O que o Addressee lembra
memory-learn = Aprender com o que envio
memory-where = Onde fica guardado
memory-inMailbox = Na sua caixa de correio
memory-onDevice = Neste dispositivo
memory-notThere = não disponível
memory-size = { $a } de { $b } KB
memory-people = Pessoas: { $a }
memory-nobody = Ninguém ainda.
memory-find = Procurar uma pessoa
memory-mails = { $a } enviados, { $b } recebidos
memory-forget = Esquecer
memory-forgetPerson = Esquecer { $a }
memory-export = Exportar
memory-exported = O que é lembrado, como texto para copiar
memory-forgetAll = Esquecer tudo
memory-forgetAllAsk = O Addressee então não conhecerá ninguém e recomeçará com a próxima mensagem que você enviar. Não é possível desfazer.
memory-forgetAllYes = Sim, esquecer tudo
memory-forgetAllNo = Manter
memory-notEverywhere = Não foi possível alterar isto em todos os lugares. Tente novamente mais tarde.
memory-unreadable = O que está guardado não pode ser lido. Você pode esquecê-lo e recomeçar.

history-title = Aprender com a sua caixa de correio
history-offer =
    O Addressee pode ler { $a ->
        [1] o último mês
       *[other] os últimos { { $a } } meses
    } dos seus Itens Enviados para conhecer os seus contatos desde a primeira mensagem: quem, quando e o assunto, sem texto e sem arquivos.
history-offerWithInbox =
    O Addressee pode ler { $a ->
        [1] o último mês
       *[other] os últimos { { $a } } meses
    } dos seus Itens Enviados e da sua Caixa de Entrada para conhecer os seus contatos desde a primeira mensagem: quem, quando e o assunto, sem texto e sem arquivos.
history-privacy = O que ele aprende fica na sua caixa de correio e neste dispositivo. Ninguém mais vê.
history-start = Aprender com os meus Itens Enviados
history-goOn = Continuar
history-update = Procurar mensagens novas
history-cancel = Cancelar
history-signingIn = Entrando…
history-heldUp = Outra janela está lendo sua caixa de correio. Esta espera por ela.
history-reading-sentitems = Lendo os Itens Enviados
history-reading-inbox = Lendo a Caixa de Entrada
history-progress =
    { $b ->
        [none] { { $a } } mensagens
       *[other] { { $a } } de { { $b } } mensagens
    }
history-left =
    { $a ->
        [0] falta menos de um minuto
       *[other] faltam cerca de { { $a } } min
    }
history-waiting = O Microsoft 365 está ocupado. Continua em { $a } s.
history-cancelled = Parado. O que foi lido está aprendido; você pode continuar a qualquer momento.
history-done =
    { $b ->
        [0] Tudo na sua caixa de correio já estava aprendido.
        [1] Uma mensagem aprendida.
       *[other] { { $a } } mensagens aprendidas.
    }
history-lastSync = Última leitura: { $a }.
history-declined = O Addressee aprende com as mensagens que você envia. Você pode deixá-lo ler os seus Itens Enviados a qualquer momento.
history-problems-refused = Você ou a sua organização não permitiu. Em vez disso, o Addressee aprende com as mensagens que você envia.
history-problems-unavailable = Este Outlook não conseguiu fazer o seu login. Tente novamente ou faça-o uma vez no Outlook na Web. Até lá, o Addressee aprende com as mensagens que você envia.
history-problems-offline = Não há conexão com o Microsoft 365. O que foi lido está aprendido; continue quando estiver online.
history-problems-throttled = O Microsoft 365 pede uma pausa maior. O que foi lido está aprendido; continue daqui a alguns minutos.
history-problems-forbidden = A sua organização não deixa o Addressee ler a sua caixa de correio. Fale com o departamento de TI.
history-problems-unauthorized = O seu login expirou. Continue para entrar novamente.
history-problems-server = O Microsoft 365 não respondeu como esperado. O que foi lido está aprendido; continue mais tarde.
history-problems-paused = O aprendizado está em pausa. Deixe o Addressee voltar a aprender antes que ele leia a sua caixa de correio.
history-problems-memory = Não foi possível guardar o que foi lido. Nada do que já estava aprendido se perdeu; tente novamente mais tarde.

company-together = Você costuma escrever para { $a } juntos.
company-never = Você não escreveu para { $a } junto com nenhum deles.
company-sometimes = Às vezes você escreveu para { $a } junto com { $b }.
company-usually = Você costuma escrever para { $a } junto com { $b }.

files-heading =
    { $a ->
        [one] 1 arquivo
       *[other] { { $a } } arquivos
    }
files-usual = Costuma ir para { $a } ou vir de lá
files-unknown = Ainda não enviado nem recebido

lessons-heading = O que o Addressee aprendeu aqui
lessons-ask = Bem lembrado
lessons-askNamed = Bem lembrado: { $a }
lessons-right = { $a } combina com este grupo
lessons-caught = O aviso sobre { $a } foi certo
lessons-body = Vale só para você e só para esta pessoa, e diminui com o tempo.
lessons-takeBack = Retirar
lessons-takeBackNamed = Retirar: { $a }
lessons-takenBack = Retirado.

fixAndSend-use = Usar { $a } e enviar
fixAndSend-useAlreadyThere = Remover, { $a } já está aqui, e enviar

showMore = Mostrar mais { $a }

appointment-stage-opening = Verificando este convite…
appointment-stage-empty-title = Ainda não há participantes
appointment-stage-empty-body = Convide pessoas para esta reunião. O Addressee as verifica à medida que você as adiciona.
appointment-stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] Confira este convite
               [one] Confira um participante
              *[other] Confira { $recipients } participantes
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Confira um arquivo
                      *[other] Confira { $files } arquivos
                }
              *[other] Confira { $recipients ->
                       [one] um participante
                      *[other] { $recipients } participantes
                } e { $files ->
                       [one] um arquivo
                      *[other] { $files } arquivos
                }
            }
    }
appointment-stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] Confira este convite
               [one] Confira um participante
              *[other] Confira { $recipients } participantes
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Confira um arquivo
                      *[other] Confira { $files } arquivos
                }
              *[other] Confira { $recipients ->
                       [one] um participante
                      *[other] { $recipients } participantes
                } e { $files ->
                       [one] um arquivo
                      *[other] { $files } arquivos
                }
            }
    }
appointment-stage-stopped-body = Seu convite não foi enviado. Isto não é habitual para você:
appointment-stage-blocked-body =
    { $a ->
        [none] Sua organização
       *[other] { { $a } }
    } não permite o envio deste convite. Altere o que está marcado abaixo e depois envie.
appointment-stage-clear-body = Os participantes e arquivos combinam com a forma como você costuma escrever.
appointment-stage-approved-body = Você optou por enviar como está. Isso vale exatamente para estes participantes e arquivos.
appointment-stage-elsewhere-title = O Outlook reteve este convite
appointment-stage-elsewhere-body = Em uma nova verificação, nada chama a atenção. Leia os participantes mais uma vez antes de enviar.
appointment-stage-sent-body = Seu convite está a caminho.
appointment-stage-pressSend = Clique em Enviar novamente na sua reunião.
appointment-card-field-to = Obrigatório
appointment-card-field-cc = Opcional
appointment-card-ruleOnly = Sua organização pede que você confira este participante antes de enviar.
appointment-card-kept = Você confirmou este participante
appointment-changes-undone = { $a } está no convite novamente.
appointment-sendAnyway-warnBody = Se tudo acima estiver certo, você pode enviar o convite sem alterações.
appointment-sendAnyway-recordedAlways-1 = Quais participantes estavam marcados
appointment-sendAnyway-void = O convite mudou, por isso seu “Enviar assim mesmo” não vale mais. Confira de novo.
appointment-message-others =
    { $a ->
        [one] 1 outro participante
       *[other] outros { { $a } } participantes
    }
appointment-message-everyone =
    { $a ->
        [one] 1 participante
       *[other] { { $a } } participantes
    }
appointment-unavailable-policy-body = O Addressee não verificou este convite. Seu administrador pode ver o que há de errado.
appointment-unavailable-memory-body = Não dá para saber o que é habitual para você, então este convite não foi verificado.
appointment-unavailable-deadline-body = Este convite não foi verificado.
appointment-unavailable-host-title = Este convite não pode ser lido
appointment-unavailable-host-body = O Outlook não respondeu, então este convite não foi verificado.
appointment-unavailable-canSend = Você ainda pode enviá-lo. Antes, leia os participantes mais uma vez.
appointment-unavailable-mustPressSend = Para enviar, clique em Enviar na sua reunião e escolha “Enviar assim mesmo”.
appointment-stage-noticed-body = { stage-noticed-body }
appointment-stage-blocked-title = { stage-blocked-title }
appointment-stage-clear-title = { stage-clear-title }
appointment-stage-approved-title = { stage-approved-title }
appointment-stage-sent-title = Enviado
appointment-card-field-bcc = { card-field-bcc }
appointment-sendAnyway-recordedAlways-0 = { sendAnyway-recordedAlways-0 }
appointment-unavailable-policy-title = { unavailable-policy-title }
appointment-unavailable-memory-title = { unavailable-memory-title }
appointment-unavailable-deadline-title = { unavailable-deadline-title }
appointment-unavailable-tryAgain = { unavailable-tryAgain }

policyInForce-builtIn = Política padrão
policyInForce-version = Política { $a }
policyInForce-confirmed = Confirmada pela sua organização: { $a }.
policyInForce-unconfirmed = Como foi instalada, ainda não confirmada pela sua organização.
policyInForce-notRefreshed = Não foi possível obter uma mais recente da sua organização; esta continua em vigor.
policyInForce-suspended-title = As verificações estão pausadas
policyInForce-suspended-body = Sua organização pausou o Addressee até { $a }. As mensagens saem sem verificação.
