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
unavailable-no-item-title = Nenhuma mensagem aqui
unavailable-no-item-body = Abra ou inicie uma mensagem e depois abra o Addressee novamente.
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

overview-title = Addressee
overview-body = Detém e-mails para a pessoa errada, enquanto você escreve e ao enviar.
overview-sent = Mensagens que você enviou
overview-contacts = Pessoas para quem você escreveu
overview-received = Mensagens que você recebeu
overview-nothingYet = Nada aprendido ainda. Começa com a próxima mensagem que você enviar.
overview-unreadable = O que o Addressee aprendeu não pode ser lido. Ele recomeça com a próxima mensagem que você enviar.

details-lastMessage = Sua última mensagem para { $a } foi em { $b }.
details-lookalike-address = Compare os dois letra por letra.
details-lookalike-domain = Compare os dois letra por letra: um endereço parecido pode ser de outra pessoa.
details-personal-account = Caixas de correio pessoais estão fora do controle de qualquer empresa.
details-attachment-unusual = Confira se é o arquivo que você queria anexar.
details-reply-added-recipient = A conversa abaixo da sua resposta ficará visível.
details-unexpanded-list = Pode haver nela pessoas de fora da sua organização.

crash-title = Algo deu errado aqui
crash-body = Sua mensagem está intacta. Abra o painel novamente ou envie como de costume.
crash-again = Tentar novamente
