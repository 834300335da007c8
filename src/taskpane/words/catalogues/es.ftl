stage-opening = Comprobando este mensaje…
stage-empty-title = Aún no hay destinatarios
stage-empty-body = Agregue personas a este mensaje. Addressee las revisa mientras escribe.
stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] Revise este mensaje
               [one] Revise un destinatario
              *[other] Revise { $recipients } destinatarios
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Revise un archivo
                      *[other] Revise { $files } archivos
                }
              *[other] Revise { $recipients ->
                       [one] un destinatario
                      *[other] { $recipients } destinatarios
                } y { $files ->
                       [one] un archivo
                      *[other] { $files } archivos
                }
            }
    }
stage-stopped-body = Su mensaje no se ha enviado. Esto no es habitual en usted:
stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] Revise este mensaje
               [one] Revise un destinatario
              *[other] Revise { $recipients } destinatarios
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Revise un archivo
                      *[other] Revise { $files } archivos
                }
              *[other] Revise { $recipients ->
                       [one] un destinatario
                      *[other] { $recipients } destinatarios
                } y { $files ->
                       [one] un archivo
                      *[other] { $files } archivos
                }
            }
    }
stage-noticed-body = Conviene mirarlo antes de enviar. Esto no es habitual en usted:
stage-blocked-title = No se puede enviar así
stage-blocked-body =
    { $a ->
        [none] Su organización
       *[other] { { $a } }
    } no permite enviar este mensaje. Cambie lo que está marcado abajo y después envíelo.
stage-clear-title = Listo para enviar
stage-clear-body = Los destinatarios y archivos encajan con su forma habitual de escribir.
stage-fixed-title = Ya puede enviar
stage-fixed-body = Lo que no era habitual está resuelto.
stage-confirmed-title = Ya puede enviar
stage-confirmed-body = Ha confirmado lo que no era habitual. Addressee lo tendrá en cuenta la próxima vez.
stage-confirmedButAsked-title = Falta una cosa
stage-confirmedButAsked-body = Ha confirmado lo que no era habitual. Su organización pide un motivo antes de enviarlo.
stage-approved-title = Ya puede enviar
stage-approved-body = Ha decidido enviarlo tal como está. Vale solo para estos destinatarios y archivos.
stage-elsewhere-title = Outlook ha detenido este mensaje
stage-elsewhere-body = Al comprobarlo de nuevo, nada llama la atención. Lea otra vez los destinatarios antes de enviar.
stage-sent-title = Enviado
stage-sent-body = Su mensaje está en camino.
stage-send = Enviar
stage-pressSend = Vuelva a pulsar Enviar en su mensaje.

card-field-to = Para
card-field-cc = CC
card-field-bcc = CCO
card-ruleOnly = Su organización le pide que revise este destinatario antes de enviar.
card-onThisMessage = En este mensaje
card-youUsuallyWriteTo = Suele escribir a
card-probablyMeant = ¿Quería escribir a
card-marks = Diferencias:
card-edit-instead = «{ $a }» en lugar de «{ $b }»
card-edit-extra = «{ $a }» de más
card-edit-missing = falta «{ $a }»
card-script = { $a } ({ $b })
card-use = Usar { $a } en su lugar
card-useAlreadyThere = Quitar, { $a } ya está aquí
card-remove = Quitar
card-removePerson = Quitar a { $a }
card-keep = Es correcto
card-keepPerson = Es correcto: { $a }
card-kept = Ha confirmado este destinatario
card-reconsider = Cambiar

evidence-never = ningún correo suyo todavía
evidence-mails =
    { $a ->
        [one] 1 correo suyo
       *[other] { { $a } } correos suyos
    }
evidence-since = desde { $a }
evidence-last = el último el { $a }
evidence-received =
    { $a ->
        [one] 1 correo recibido
       *[other] { { $a } } correos recibidos
    }

file-heading = Archivo
file-remove = Quitar archivo
file-removeFile = Quitar archivo { $a }
file-confirm = ¿Quitar { $a }? Para recuperarlo tendría que volver a adjuntarlo.
file-confirmYes = Quitar archivo
file-confirmNo = Conservarlo

changes-heading = Cambios hechos aquí
changes-replaced = { $b } en lugar de { $a }
changes-removed = Se quitó a { $a }
changes-removedFile = Se quitó { $a }
changes-undo = Deshacer
changes-undone = { $a } vuelve a estar en el mensaje.
changes-undoNamed = Deshacer: { $a }

moveToBcc-button = Mover a CCO
moveToBcc-buttonNamed = Mover a CCO: { $a }
moveToBcc-moved = { $a } pasó a CCO
moveToBcc-undone = { $a } ya no está en CCO.

sendAnyway-heading = Enviarlo tal como está
sendAnyway-warnBody = Si todo lo anterior es correcto, puede enviar el mensaje sin cambios.
sendAnyway-overrideBody = Su organización pide un motivo antes de enviarlo sin cambios.
sendAnyway-reasonLabel = ¿Por qué es correcto?
sendAnyway-defaultReasons-0 = He comprobado la dirección y es correcta
sendAnyway-defaultReasons-1 = El destinatario me pidió usar esta dirección
sendAnyway-defaultReasons-2 = Mi responsable o mi cliente lo sabe
sendAnyway-textLabel = ¿Por qué es correcto?
sendAnyway-textHint = Basta una frase.
sendAnyway-missing = Indique primero un motivo.
sendAnyway-button = Enviar de todos modos
sendAnyway-confirmedButton = Enviar
sendAnyway-recorded = Qué se registra
sendAnyway-recordedAlways-0 = Que decidió enviarlo, y cuándo
sendAnyway-recordedAlways-1 = Qué destinatarios estaban marcados
sendAnyway-recordedReason = El motivo que indique
sendAnyway-reported =
    { $a ->
        [decisions] Su equipo de seguridad lo ve sin asunto, texto ni direcciones legibles.
        [counts] Su equipo de seguridad solo ve, como número, que ocurrió.
       *[off] Se queda con este borrador. Nadie más lo ve.
    }
sendAnyway-void = El mensaje ha cambiado, por lo que su «Enviar de todos modos» ya no vale. Revíselo de nuevo.

message-others =
    { $a ->
        [one] 1 destinatario más
       *[other] { { $a } } destinatarios más
    }
message-everyone =
    { $a ->
        [one] 1 destinatario
       *[other] { { $a } } destinatarios
    }
message-showAll = Mostrar los { $a }
message-showFewer = Mostrar menos
message-hints = También conviene saber

problems-draft-not-changed = Outlook no hizo el cambio. Su mensaje sigue igual; puede cambiarlo allí manualmente.
problems-not-fully-visible = Este mensaje tiene destinatarios que Outlook no muestra a los complementos, como un grupo de contactos. Haga este cambio en el propio mensaje para no perder ninguno.
problems-approval-not-saved = No se pudo guardar su decisión. Inténtelo de nuevo.
problems-feedback-not-saved = Addressee no pudo recordarlo. Aun así, puede enviar el mensaje.
problems-not-sent = Outlook no envió el mensaje. Vuelva a pulsar Enviar en su mensaje.
problems-send-not-confirmed = Outlook aún no ha confirmado el envío. Si su mensaje sigue abierto, pulse allí Enviar.

unavailable-policy-title = No se pueden leer las reglas de su organización
unavailable-policy-body = Addressee no comprobó este mensaje. Su administrador puede ver qué ocurre.
unavailable-memory-title = No se puede leer lo que Addressee ha aprendido
unavailable-memory-body = No puede saber qué es habitual en usted, así que este mensaje no se comprobó.
unavailable-deadline-title = La comprobación tardó demasiado
unavailable-deadline-body = Este mensaje no se comprobó.
unavailable-host-title = No se puede leer este mensaje
unavailable-host-body = Outlook no respondió, así que este mensaje no se comprobó.
unavailable-canSend = Aun así puede enviarlo. Antes, lea otra vez los destinatarios.
unavailable-mustPressSend = Para enviarlo, pulse Enviar en su mensaje y elija «Enviar de todos modos».
unavailable-tryAgain = Comprobar de nuevo

support-ask = ¿Preguntas? Consulte a { $a }.
support-link = Ayuda de su organización
support-nobody = Si cree que es un error, consulte a su departamento de TI.

about-does-title = Qué hace
about-does-body = Aprende a quién escribe, junto con quién y con qué archivos. Cuando un mensaje no encaja, dice por qué y a quién quería escribir probablemente.
about-reads-title = Qué lee
about-reads-body = Destinatarios, asunto, nombres de archivos y sus primeras líneas, mientras escribe y cuando envía.
about-stays-title = Dónde se queda
about-stays-body = En su propio buzón y en este dispositivo. Solo le sirve a usted y nadie más lo ve.

firstUse-title = Addressee aún le está conociendo
firstUse-body = Todavía hay poco con qué comparar. Addressee mejora con cada mensaje que envía.
firstUse-more = Cómo funciona
firstUse-clear = Por ahora nada llama la atención.

overview-title = A quién escribo
overview-body = Aprendido de su propio correo. Solo usted lo ve.
overview-sent = Mensajes que envió
overview-contacts = Personas a las que escribió
overview-received = Mensajes que recibió
overview-nothingYet = Aún no ha aprendido nada. Empieza con el próximo mensaje que envíe.
overview-unreadable = No se puede leer lo que Addressee ha aprendido. Empieza de nuevo con el próximo mensaje que envíe.

details-lookalike-address = Compare las dos letra por letra.
details-lookalike-domain = Compare las dos letra por letra: una dirección parecida puede ser de otra persona.
details-personal-account = Los buzones personales quedan fuera del control de cualquier empresa.
details-attachment-unusual = Compruebe que es el archivo que quería adjuntar.
details-reply-added-recipient = Verá la conversación que hay debajo de su respuesta.
details-unexpanded-list = Puede haber en ella personas ajenas a su organización.

crash-title = Algo ha fallado aquí
crash-body = Su mensaje está intacto. Abra de nuevo el panel o envíe como siempre.
crash-again = Reintentar

overview-newTitle = Bienvenido a Addressee
overview-newBody = Detiene el correo dirigido a la persona equivocada, mientras escribe y al enviar.
overview-memory = Lo que recuerda
overview-about = Cómo funciona

circles-heading = Quiénes van juntos
circles-picture =
    { $a ->
        [one] Una persona
       *[other] Sus { { $a } } personas más cercanas
    } en { $b ->
        [one] un círculo
       *[other] { { $b } } círculos
    }. La lista y la tabla de abajo dicen lo mismo.
circles-circle = Círculo
circles-members =
    { $a } y { $b ->
        [one] una persona más
       *[other] { { $b } } más
    }
circles-alone =
    Casi siempre solos: { $a }{ $b ->
        [0] {""}
        [one] {" "}y una persona más
       *[other] {" "}y { { $b } } más
    }
circles-isNew = Nuevos últimamente
circles-isFading = Hace tiempo que no
circles-table = Mostrar como tabla
circles-columns-person = Persona
circles-columns-mails = Correos
circles-columns-last = Último

people-facts =
    { $a ->
        [one] 1 correo
       *[other] { { $a } } correos
    }, el último { $b }
people-closest = Los más cercanos
people-isNew = Nuevos últimamente
people-fading = Hace tiempo que no
people-mixUps = Fáciles de confundir
people-mixUpsBody = Un nombre, varias personas. Addressee los mira dos veces.
people-more =
    { $a ->
        [one] y una persona más
       *[other] y { { $a } } más
    }

alerts-heading = Alertas de las últimas semanas
alerts-none = Ninguna que haya abierto aquí.
alerts-scope = Son las alertas que vio en este panel. Lo que respondió en la ventana de Outlook no aparece aquí.
alerts-file = Un archivo
alerts-outcome-open = No decidido aquí
alerts-outcome-fixed = Cambió el mensaje
alerts-outcome-confirmed = Dijo que es correcto
alerts-outcome-sent-anyway = Lo envió tal como estaba
alerts-outcome-unsent = No lo envió así

progress-heading = Addressee le está conociendo
progress-learned =
    { $a ->
        [0] Aún no ha aprendido ningún mensaje.
        [one] 1 mensaje enviado aprendido.
       *[other] { { $a } } mensajes enviados aprendidos.
    }
progress-next =
    { $a ->
        [one] Con el próximo detecta más.
       *[other] Con { { $a } } más detecta más.
    }
progress-catches = Lo que ya detecta
progress-kinds-typo = Una dirección mal escrita
progress-kinds-other-company = El nombre correcto en la empresa equivocada
progress-kinds-greeting = Un saludo a otra persona
progress-kinds-private = Una dirección personal en lugar de la del trabajo
progress-kinds-file = Un archivo que corresponde a otros
progress-kinds-autocomplete = Una persona conocida, elegida por error
progress-now = { $a } de 100 ahora, { $b } más adelante
progress-notYet = { $a } de 100 más adelante
progress-measured = Medido en { $a } buzones de otras personas, con una alerta innecesaria por cada 100 mensajes. El suyo puede diferir.

memory-heading = Lo que recuerda Addressee
memory-learn = Aprender de lo que envío
memory-where = Dónde se guarda
memory-inMailbox = En su buzón
memory-onDevice = En este dispositivo
memory-notThere = no disponible
memory-size = { $a } de { $b } KB
memory-people = Personas: { $a }
memory-nobody = Nadie todavía.
memory-find = Buscar una persona
memory-mails = { $a } enviados, { $b } recibidos
memory-forget = Olvidar
memory-forgetPerson = Olvidar a { $a }
memory-export = Exportar
memory-exported = Lo recordado, como texto para copiar
memory-forgetAll = Olvidar todo
memory-forgetAllAsk = Addressee no conocerá entonces a nadie y empezará de nuevo con el próximo mensaje que envíe. No se puede deshacer.
memory-forgetAllYes = Sí, olvidar todo
memory-forgetAllNo = Conservarlo
memory-notEverywhere = No se pudo cambiar en todas partes. Inténtelo de nuevo más tarde.
memory-unreadable = No se puede leer lo guardado. Puede olvidarlo y empezar de nuevo.

history-title = Aprender de su buzón
history-offer =
    Addressee puede leer { $a ->
        [one] el último mes
       *[other] los últimos { { $a } } meses
    } de sus Elementos enviados para conocer sus contactos desde el primer mensaje: quién, cuándo y el asunto, sin texto ni archivos.
history-offerWithInbox =
    Addressee puede leer { $a ->
        [one] el último mes
       *[other] los últimos { { $a } } meses
    } de sus Elementos enviados y de su Bandeja de entrada para conocer sus contactos desde el primer mensaje: quién, cuándo y el asunto, sin texto ni archivos.
history-privacy = Lo que aprende se queda en su buzón y en este dispositivo. Nadie más lo ve.
history-start = Aprender de mis Elementos enviados
history-goOn = Continuar
history-update = Buscar mensajes nuevos
history-cancel = Cancelar
history-signingIn = Iniciando sesión…
history-heldUp = Otra ventana está leyendo su buzón. Esta la espera.
history-reading-sentitems = Leyendo los Elementos enviados
history-reading-inbox = Leyendo la Bandeja de entrada
history-progress =
    { $b ->
        [none] { { $a } } mensajes
       *[other] { { $a } } de { { $b } } mensajes
    }
history-left =
    { $a ->
        [0] queda menos de un minuto
       *[other] quedan unos { { $a } } min
    }
history-waiting = Microsoft 365 está ocupado. Se continúa en { $a } s.
history-cancelled = Detenido. Lo leído está aprendido; puede continuar en cualquier momento.
history-done =
    { $b ->
        [0] Todo lo que hay en su buzón ya estaba aprendido.
        [one] Un mensaje aprendido.
       *[other] { { $a } } mensajes aprendidos.
    }
history-lastSync = Última lectura: { $a }.
history-declined = Addressee aprende de los mensajes que envía. Puede dejarle leer sus Elementos enviados en cualquier momento.
history-problems-refused = Usted o su organización no lo permitieron. Addressee aprende en su lugar de los mensajes que envía.
history-problems-unavailable = Este Outlook no pudo iniciar su sesión. Inténtelo de nuevo o hágalo una vez en Outlook en la Web. Hasta entonces, Addressee aprende de los mensajes que envía.
history-problems-offline = No hay conexión con Microsoft 365. Lo leído está aprendido; continúe cuando tenga conexión.
history-problems-throttled = Microsoft 365 pide una pausa más larga. Lo leído está aprendido; continúe dentro de unos minutos.
history-problems-forbidden = Su organización no deja que Addressee lea su buzón. Consulte a su departamento de TI.
history-problems-unauthorized = Su sesión ha caducado. Continúe para volver a iniciarla.
history-problems-server = Microsoft 365 no respondió como se esperaba. Lo leído está aprendido; continúe más tarde.
history-problems-paused = El aprendizaje está en pausa. Deje que Addressee vuelva a aprender antes de que lea su buzón.
history-problems-memory = No se pudo guardar lo leído. No se ha perdido nada de lo aprendido antes; inténtelo de nuevo más tarde.

company-together = Suele escribir a { $a } juntos.
company-never = No ha escrito a { $a } junto con ninguno de ellos.
company-sometimes = Alguna vez ha escrito a { $a } junto con { $b }.
company-usually = Suele escribir a { $a } junto con { $b }.

files-heading =
    { $a ->
        [one] 1 archivo
       *[other] { { $a } } archivos
    }
files-usual = Suele intercambiarse con { $a }
files-unknown = No enviado ni recibido antes

lessons-heading = Lo que Addressee ha aprendido aquí
lessons-ask = Buen aviso
lessons-askNamed = Buen aviso: { $a }
lessons-right = { $a } encaja en este grupo
lessons-caught = { $a } fue un buen aviso
lessons-body = Vale solo para usted y solo para esta persona, y se desvanece con el tiempo.
lessons-takeBack = Retirar
lessons-takeBackNamed = Retirar: { $a }
lessons-takenBack = Retirado.

fixAndSend-use = Usar { $a } y enviar
fixAndSend-useAlreadyThere = Quitar, { $a } ya está aquí, y enviar

showMore = Mostrar { $a } más

appointment-stage-opening = Comprobando esta invitación…
appointment-stage-empty-title = Aún no hay asistentes
appointment-stage-empty-body = Invite a personas a esta reunión. Addressee las revisa a medida que las agrega.
appointment-stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] Revise esta invitación
               [one] Revise un asistente
              *[other] Revise { $recipients } asistentes
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Revise un archivo
                      *[other] Revise { $files } archivos
                }
              *[other] Revise { $recipients ->
                       [one] un asistente
                      *[other] { $recipients } asistentes
                } y { $files ->
                       [one] un archivo
                      *[other] { $files } archivos
                }
            }
    }
appointment-stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] Revise esta invitación
               [one] Revise un asistente
              *[other] Revise { $recipients } asistentes
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] Revise un archivo
                      *[other] Revise { $files } archivos
                }
              *[other] Revise { $recipients ->
                       [one] un asistente
                      *[other] { $recipients } asistentes
                } y { $files ->
                       [one] un archivo
                      *[other] { $files } archivos
                }
            }
    }
appointment-stage-stopped-body = Su invitación no se ha enviado. Esto no es habitual en usted:
appointment-stage-blocked-body =
    { $a ->
        [none] Su organización
       *[other] { { $a } }
    } no permite enviar esta invitación. Cambie lo que está marcado abajo y después envíela.
appointment-stage-clear-body = Los asistentes y archivos encajan con su forma habitual de escribir.
appointment-stage-approved-body = Ha decidido enviarla tal como está. Vale solo para estos asistentes y archivos.
appointment-stage-elsewhere-title = Outlook ha detenido esta invitación
appointment-stage-elsewhere-body = Al comprobarla de nuevo, nada llama la atención. Lea otra vez los asistentes antes de enviar.
appointment-stage-sent-body = Su invitación está en camino.
appointment-stage-pressSend = Vuelva a pulsar Enviar en su reunión.
appointment-card-field-to = Obligatorio
appointment-card-field-cc = Opcional
appointment-card-ruleOnly = Su organización le pide que revise este asistente antes de enviar.
appointment-card-kept = Ha confirmado este asistente
appointment-changes-undone = { $a } vuelve a estar entre los invitados.
appointment-sendAnyway-warnBody = Si todo lo anterior es correcto, puede enviar la invitación sin cambios.
appointment-sendAnyway-recordedAlways-1 = Qué asistentes estaban marcados
appointment-sendAnyway-void = La invitación ha cambiado, por lo que su «Enviar de todos modos» ya no vale. Revísela de nuevo.
appointment-message-others =
    { $a ->
        [one] 1 asistente más
       *[other] { { $a } } asistentes más
    }
appointment-message-everyone =
    { $a ->
        [one] 1 asistente
       *[other] { { $a } } asistentes
    }
appointment-unavailable-policy-body = Addressee no comprobó esta invitación. Su administrador puede ver qué ocurre.
appointment-unavailable-memory-body = No puede saber qué es habitual en usted, así que esta invitación no se comprobó.
appointment-unavailable-deadline-body = Esta invitación no se comprobó.
appointment-unavailable-host-title = No se puede leer esta invitación
appointment-unavailable-host-body = Outlook no respondió, así que esta invitación no se comprobó.
appointment-unavailable-canSend = Aun así puede enviarla. Antes, lea otra vez los asistentes.
appointment-unavailable-mustPressSend = Para enviarla, pulse Enviar en su reunión y elija «Enviar de todos modos».
appointment-stage-noticed-body = { stage-noticed-body }
appointment-stage-blocked-title = { stage-blocked-title }
appointment-stage-clear-title = { stage-clear-title }
appointment-stage-approved-title = { stage-approved-title }
appointment-stage-sent-title = Enviada
appointment-card-field-bcc = { card-field-bcc }
appointment-sendAnyway-recordedAlways-0 = { sendAnyway-recordedAlways-0 }
appointment-unavailable-policy-title = { unavailable-policy-title }
appointment-unavailable-memory-title = { unavailable-memory-title }
appointment-unavailable-deadline-title = { unavailable-deadline-title }
appointment-unavailable-tryAgain = { unavailable-tryAgain }

policyInForce-builtIn = Directiva estándar
policyInForce-version = Directiva { $a }
policyInForce-confirmed = Confirmada por su organización: { $a }.
policyInForce-unconfirmed = Tal como se instaló, aún sin confirmar por su organización.
policyInForce-notRefreshed = No se pudo obtener una más reciente de su organización; esta sigue en vigor.
policyInForce-suspended-title = Las comprobaciones están en pausa
policyInForce-suspended-body = Su organización ha pausado Addressee hasta { $a }. Los mensajes salen sin comprobar.
