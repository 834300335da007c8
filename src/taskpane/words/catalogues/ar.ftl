stage-opening = جارٍ التحقق من هذه الرسالة…
stage-empty-title = لا يوجد مستلمون بعد
stage-empty-body = أضف أشخاصًا إلى هذه الرسالة. يتحقق Addressee منهم أثناء الكتابة.
stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] يُرجى التحقق من هذه الرسالة
               [one] يُرجى التحقق من مستلم واحد
               [two] يُرجى التحقق من مستلمَين
               [few] يُرجى التحقق من { $recipients } مستلمين
              *[other] يُرجى التحقق من { $recipients } من المستلمين
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] يُرجى التحقق من ملف واحد
                       [two] يُرجى التحقق من ملفين
                       [few] يُرجى التحقق من { $files } ملفات
                      *[other] يُرجى التحقق من { $files } من الملفات
                }
              *[other] يُرجى التحقق من { $recipients ->
                       [one] مستلم واحد
                       [two] مستلمَين
                       [few] { $recipients } مستلمين
                      *[other] { $recipients } من المستلمين
                } و{ $files ->
                       [one] ملف واحد
                       [two] ملفين
                       [few] { $files } ملفات
                      *[other] { $files } من الملفات
                }
            }
    }
stage-stopped-body = لم يتم إرسال رسالتك. هذا غير معتاد لك:
stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] يُرجى التحقق من هذه الرسالة
               [one] يُرجى التحقق من مستلم واحد
               [two] يُرجى التحقق من مستلمَين
               [few] يُرجى التحقق من { $recipients } مستلمين
              *[other] يُرجى التحقق من { $recipients } من المستلمين
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] يُرجى التحقق من ملف واحد
                       [two] يُرجى التحقق من ملفين
                       [few] يُرجى التحقق من { $files } ملفات
                      *[other] يُرجى التحقق من { $files } من الملفات
                }
              *[other] يُرجى التحقق من { $recipients ->
                       [one] مستلم واحد
                       [two] مستلمَين
                       [few] { $recipients } مستلمين
                      *[other] { $recipients } من المستلمين
                } و{ $files ->
                       [one] ملف واحد
                       [two] ملفين
                       [few] { $files } ملفات
                      *[other] { $files } من الملفات
                }
            }
    }
stage-noticed-body = يجدر التحقق قبل الإرسال. هذا غير معتاد لك:
stage-blocked-title = لا يمكن إرسال هذه الرسالة كما هي
stage-blocked-body =
    { $a ->
        [none] مؤسستك
       *[other] { { $a } }
    } لا تسمح بإرسال هذه الرسالة. يُرجى تغيير ما هو محدد أدناه ثم إرسالها.
stage-clear-title = جاهزة للإرسال
stage-clear-body = المستلمون والملفات تتوافق مع مراسلاتك المعتادة.
stage-fixed-title = يمكنك الإرسال الآن
stage-fixed-body = تم حل ما كان غير معتاد.
stage-confirmed-title = يمكنك الإرسال الآن
stage-confirmed-body = تم تأكيد ما كان غير معتاد. سيأخذه Addressee في الاعتبار في المرة القادمة.
stage-confirmedButAsked-title = بقي أمر واحد
stage-confirmedButAsked-body = تم تأكيد ما كان غير معتاد. تطلب مؤسستك ذكر السبب قبل الإرسال.
stage-approved-title = يمكنك الإرسال الآن
stage-approved-body = تم اختيار الإرسال كما هي. يسري ذلك على هؤلاء المستلمين وهذه الملفات تحديدًا.
stage-elsewhere-title = أوقف Outlook هذه الرسالة
stage-elsewhere-body = بعد التحقق مرة أخرى، لا يوجد ما يلفت النظر. يُرجى قراءة المستلمين مرة أخرى قبل الإرسال.
stage-sent-title = تم الإرسال
stage-sent-body = رسالتك في طريقها.
stage-send = إرسال
stage-pressSend = يُرجى الضغط على «إرسال» في رسالتك مرة أخرى.

card-field-to = إلى
card-field-cc = نسخة
card-field-bcc = نسخة مخفية
card-ruleOnly = تطلب مؤسستك التحقق من هذا المستلم قبل الإرسال.
card-onThisMessage = في هذه الرسالة
card-youUsuallyWriteTo = مراسلاتك المعتادة مع
card-probablyMeant = هل المقصود
card-marks = الاختلاف:
card-edit-instead = «{ $a }» بدلًا من «{ $b }»
card-edit-extra = «{ $a }» زائد
card-edit-missing = «{ $a }» ناقص
card-script = { $a } ({ $b })
card-use = استخدام { $a } بدلًا منه
card-useAlreadyThere = إزالة، { $a } موجود بالفعل
card-remove = إزالة
card-removePerson = إزالة { $a }
card-keep = هذا صحيح
card-keepPerson = هذا صحيح: { $a }
card-kept = تم تأكيد هذا المستلم
card-reconsider = تغيير

evidence-never = لا توجد رسائل منك بعد
evidence-mails =
    { $a ->
        [one] رسالة واحدة منك
        [two] رسالتان منك
        [few] { { $a } } رسائل منك
       *[other] { { $a } } رسالة منك
    }
evidence-since = منذ { $a }
evidence-last = آخرها في { $a }
evidence-received =
    { $a ->
        [one] رسالة واحدة واردة
        [two] رسالتان واردتان
        [few] { { $a } } رسائل واردة
       *[other] { { $a } } رسالة واردة
    }

file-heading = ملف
file-remove = إزالة الملف
file-removeFile = إزالة الملف { $a }
file-confirm = هل تريد إزالة { $a }؟ لاستعادته يلزم إرفاقه من جديد.
file-confirmYes = إزالة الملف
file-confirmNo = الاحتفاظ به

changes-heading = تغييرات أُجريت هنا
changes-replaced = { $b } بدلًا من { $a }
changes-removed = تمت إزالة { $a }
changes-removedFile = تمت إزالة { $a }
changes-undo = تراجع
changes-undone = عاد { $a } إلى الرسالة.
changes-undoNamed = تراجع: { $a }

moveToBcc-button = نقل إلى نسخة مخفية
moveToBcc-buttonNamed = نقل إلى نسخة مخفية: { $a }
moveToBcc-moved = تم نقل { $a } إلى نسخة مخفية
moveToBcc-undone = لم يعد { $a } في نسخة مخفية.

sendAnyway-heading = الإرسال كما هي
sendAnyway-warnBody = إذا كان كل ما سبق صحيحًا، فيمكنك إرسال الرسالة دون تغيير.
sendAnyway-overrideBody = تطلب مؤسستك ذكر السبب قبل الإرسال دون تغيير.
sendAnyway-reasonLabel = لماذا هذا صحيح؟
sendAnyway-defaultReasons-0 = تحققتُ من العنوان وهو صحيح
sendAnyway-defaultReasons-1 = طلب المستلم استخدام هذا العنوان
sendAnyway-defaultReasons-2 = مديري أو عميلي على علم بذلك
sendAnyway-textLabel = لماذا هذا صحيح؟
sendAnyway-textHint = جملة واحدة تكفي.
sendAnyway-missing = يُرجى ذكر السبب أولًا.
sendAnyway-button = الإرسال على أي حال
sendAnyway-confirmedButton = إرسال
sendAnyway-recorded = ما يتم تسجيله
sendAnyway-recordedAlways-0 = اختيارك الإرسال، ووقته
sendAnyway-recordedAlways-1 = المستلمون الذين تم تحديدهم
sendAnyway-recordedReason = السبب الذي تذكره
sendAnyway-reported =
    { $a ->
        [decisions] يرى فريق الأمان ذلك دون الموضوع أو النص أو عناوين مقروءة.
        [counts] يرى فريق الأمان عدد المرات فقط.
       *[off] يبقى ذلك مع هذه المسودة، ولا يراه أحد غيرك.
    }
sendAnyway-void = تغيرت الرسالة، لذا لم يعد اختيارك «الإرسال على أي حال» ساريًا. يُرجى التحقق مرة أخرى.

message-others =
    { $a ->
        [one] مستلم واحد آخر
        [two] مستلمان آخران
        [few] { { $a } } مستلمين آخرين
       *[other] { { $a } } من المستلمين الآخرين
    }
message-everyone =
    { $a ->
        [one] مستلم واحد
        [two] مستلمان
        [few] { { $a } } مستلمين
       *[other] { { $a } } من المستلمين
    }
message-showAll = عرض الكل ({ $a })
message-showFewer = عرض أقل
message-hints = معلومات مفيدة أيضًا

problems-draft-not-changed = لم يُجرِ Outlook التغيير. رسالتك كما كانت، ويمكنك تغييرها فيها مباشرةً.
problems-not-fully-visible = تضم هذه الرسالة مستلمين لا يعرضهم Outlook للوظائف الإضافية، مثل مجموعة جهات اتصال. يُرجى إجراء هذا التغيير في الرسالة نفسها حتى لا يُفقد أي منهم.
problems-approval-not-saved = تعذر حفظ قرارك. يُرجى المحاولة مرة أخرى.
problems-feedback-not-saved = تعذر على Addressee تذكر ذلك. لا يزال بإمكانك إرسال الرسالة.
problems-not-sent = لم يرسل Outlook الرسالة. يُرجى الضغط على «إرسال» في رسالتك مرة أخرى.
problems-send-not-confirmed = لم يؤكد Outlook الإرسال بعد. إذا كانت رسالتك لا تزال مفتوحة، فاضغط على «إرسال» فيها.

unavailable-policy-title = تتعذر قراءة قواعد مؤسستك
unavailable-policy-body = لم يتحقق Addressee من هذه الرسالة. يمكن للمسؤول لديك معرفة السبب.
unavailable-memory-title = تتعذر قراءة ما تعلمه Addressee
unavailable-memory-body = لا يمكن معرفة ما هو معتاد لك، لذا لم يتم التحقق من هذه الرسالة.
unavailable-deadline-title = استغرق التحقق وقتًا طويلًا
unavailable-deadline-body = لم يتم التحقق من هذه الرسالة.
unavailable-host-title = تتعذر قراءة هذه الرسالة
unavailable-host-body = لم يستجب Outlook، لذا لم يتم التحقق من هذه الرسالة.
unavailable-canSend = لا يزال بإمكانك إرسالها. يُرجى قراءة المستلمين مرة أخرى أولًا.
unavailable-mustPressSend = لإرسالها، اضغط على «إرسال» في رسالتك ثم اختر «الإرسال على أي حال».
unavailable-tryAgain = التحقق مرة أخرى

support-ask = هل لديك أسئلة؟ اسأل { $a }.
support-link = مساعدة من مؤسستك
support-nobody = إذا كنت تعتقد أن هذا خطأ، فاسأل قسم تقنية المعلومات.

about-does-title = ما الذي يفعله
about-does-body = يتعلم من تراسلهم، ومع من، وبأي ملفات. وعندما لا تتوافق رسالة مع ذلك، يذكر السبب ومن المقصود على الأرجح.
about-reads-title = ما الذي يقرؤه
about-reads-body = المستلمون والموضوع وأسماء الملفات وأسطرك الأولى، أثناء الكتابة وعند الإرسال.
about-stays-title = أين تبقى البيانات
about-stays-body = في صندوق بريدك وعلى هذا الجهاز. تفيدك وحدك، ولا يراها أحد غيرك.

firstUse-title = لا يزال Addressee يتعرف على مراسلاتك
firstUse-body = لا يوجد بعد ما يكفي للمقارنة. يتحسن Addressee مع كل رسالة ترسلها.
firstUse-more = طريقة العمل
firstUse-clear = لا يوجد ما يلفت النظر حتى الآن.

overview-title = من أراسل
overview-body = تم تعلم ذلك من بريدك، ولا يراه أحد غيرك.
overview-sent = الرسائل التي أرسلتها
overview-contacts = الأشخاص الذين راسلتهم
overview-received = الرسائل التي تلقيتها
overview-nothingYet = لم يتعلم شيئًا بعد. يبدأ مع الرسالة التالية التي ترسلها.
overview-unreadable = تتعذر قراءة ما تعلمه Addressee. يبدأ من جديد مع الرسالة التالية التي ترسلها.

details-lookalike-address = يُرجى مقارنة الاثنين حرفًا بحرف.
details-lookalike-domain = يُرجى مقارنة الاثنين حرفًا بحرف: قد يعود العنوان المشابه إلى شخص آخر.
details-personal-account = صناديق البريد الشخصية خارج سيطرة أي مؤسسة.
details-attachment-unusual = يُرجى التحقق من أنه الملف الذي أردت إرفاقه.
details-reply-added-recipient = ستظهر هناك المحادثة الموجودة أسفل ردك.
details-unexpanded-list = قد تضم أشخاصًا من خارج مؤسستك.

crash-title = حدث خطأ هنا
crash-body = لم تتأثر رسالتك. افتح الجزء مرة أخرى، أو أرسل كالمعتاد.
crash-again = إعادة المحاولة

overview-newTitle = مرحبًا بك في Addressee
overview-newBody = يوقف البريد المرسل إلى الشخص الخطأ، أثناء الكتابة وعند الإرسال.
overview-memory = ما الذي يتذكره
overview-about = طريقة العمل

circles-heading = من يجتمعون معًا
circles-picture =
    { $a ->
        [one] شخص واحد
        [two] شخصان من الأقرب إليك
        [few] { { $a } } أشخاص من الأقرب إليك
       *[other] { { $a } } من الأشخاص الأقرب إليك
    } في { $b ->
        [one] دائرة واحدة
        [two] دائرتين
        [few] { { $b } } دوائر
       *[other] { { $b } } دائرة
    }. تعرض القائمة والجدول أدناه الأمر نفسه.
circles-circle = دائرة
circles-members =
    { $a } و{ $b ->
        [one] شخص آخر
        [two] شخصان آخران
        [few] { { $b } } آخرون
       *[other] { { $b } } آخرون
    }
circles-alone =
    بمفردهم غالبًا: { $a }{ $b ->
        [0] {""}
        [one] {" "}وشخص آخر
        [two] {" "}وشخصان آخران
       *[other] {" "}و{ { $b } } آخرون
    }
circles-isNew = جدد مؤخرًا
circles-isFading = منذ مدة
circles-table = عرض كجدول
circles-columns-person = الشخص
circles-columns-mails = الرسائل
circles-columns-last = الأخيرة

people-facts =
    { $a ->
        [one] رسالة واحدة
        [two] رسالتان
        [few] { { $a } } رسائل
       *[other] { { $a } } رسالة
    }، آخرها { $b }
people-closest = الأقرب
people-isNew = جدد مؤخرًا
people-fading = منذ مدة
people-mixUps = يسهل الخلط بينهم
people-mixUpsBody = اسم أول واحد لعدة أشخاص. يتحقق Addressee منهم مرتين.
people-more =
    { $a ->
        [one] وشخص آخر
        [two] وشخصان آخران
       *[other] و{ { $a } } آخرون
    }

alerts-heading = تنبيهات الأسابيع الأخيرة
alerts-none = لا يوجد تنبيه تم فتحه هنا.
alerts-scope = هذه هي التنبيهات التي اطلعت عليها في هذا الجزء. ما أجبت عنه في نافذة Outlook نفسها غير موجود هنا.
alerts-file = ملف
alerts-outcome-open = لم يُحسم هنا
alerts-outcome-fixed = تم تغيير الرسالة
alerts-outcome-confirmed = تم تأكيد أنه صحيح
alerts-outcome-sent-anyway = تم إرسالها كما هي
alerts-outcome-unsent = لم تُرسل بهذا الشكل

progress-heading = Addressee يتعرف على مراسلاتك
progress-learned =
    { $a ->
        [0] لم يتم تعلم أي رسائل بعد.
        [one] تم تعلم رسالة مرسلة واحدة.
        [two] تم تعلم رسالتين مرسلتين.
        [few] تم تعلم { { $a } } رسائل مرسلة.
       *[other] تم تعلم { { $a } } رسالة مرسلة.
    }
progress-next =
    { $a ->
        [one] مع الرسالة التالية يكتشف المزيد.
        [two] مع رسالتين أخريين يكتشف المزيد.
        [few] مع { { $a } } رسائل أخرى يكتشف المزيد.
       *[other] مع { { $a } } رسالة أخرى يكتشف المزيد.
    }
progress-catches = ما يكتشفه الآن
progress-kinds-typo = عنوان مكتوب بشكل خاطئ
progress-kinds-other-company = الاسم الصحيح في الشركة الخطأ
progress-kinds-greeting = تحية موجهة إلى شخص آخر
progress-kinds-private = عنوان شخصي بدلًا من عنوان العمل
progress-kinds-file = ملف يخص آخرين
progress-kinds-autocomplete = شخص معروف تم اختياره بالخطأ
progress-now = { $a } من 100 الآن، و{ $b } لاحقًا
progress-notYet = { $a } من 100 لاحقًا
progress-measured = تم القياس على عدد { $a } من صناديق بريد أشخاص آخرين، بمعدل تنبيه غير ضروري واحد لكل 100 رسالة. قد تختلف نتائجك.

memory-heading = ما يتذكره Addressee
memory-learn = التعلم مما أرسله
memory-where = مكان الحفظ
memory-inMailbox = في صندوق بريدك
memory-onDevice = على هذا الجهاز
memory-notThere = غير متاح
memory-size = { $a } من { $b } كيلوبايت
memory-people = الأشخاص: { $a }
memory-nobody = لا أحد بعد.
memory-find = البحث عن شخص
memory-mails = المرسلة: { $a }، الواردة: { $b }
memory-forget = نسيان
memory-forgetPerson = نسيان { $a }
memory-export = تصدير
memory-exported = ما تم تذكره، كنص للنسخ
memory-forgetAll = نسيان كل شيء
memory-forgetAllAsk = لن يعرف Addressee أحدًا بعد ذلك، وسيبدأ من جديد مع الرسالة التالية التي ترسلها. لا يمكن التراجع عن ذلك.
memory-forgetAllYes = نعم، نسيان كل شيء
memory-forgetAllNo = الاحتفاظ به
memory-notEverywhere = تعذر تغيير ذلك في كل مكان. يُرجى المحاولة مرة أخرى لاحقًا.
memory-unreadable = تتعذر قراءة ما تم حفظه. يمكنك نسيانه والبدء من جديد.

history-title = التعلم من صندوق بريدك
history-offer =
    يمكن لـ Addressee قراءة العناصر المرسلة { $a ->
        [one] في الشهر الأخير
        [two] في آخر شهرين
        [few] في آخر { { $a } } أشهر
       *[other] في آخر { { $a } } شهرًا
    } ليعرف جهات اتصالك من الرسالة الأولى: مَن ومتى والموضوع، من دون النص والملفات.
history-offerWithInbox =
    يمكن لـ Addressee قراءة العناصر المرسلة والبريد الوارد { $a ->
        [one] في الشهر الأخير
        [two] في آخر شهرين
        [few] في آخر { { $a } } أشهر
       *[other] في آخر { { $a } } شهرًا
    } ليعرف جهات اتصالك من الرسالة الأولى: مَن ومتى والموضوع، من دون النص والملفات.
history-privacy = يبقى ما يتعلمه في صندوق بريدك وعلى هذا الجهاز. لا يراه أحد غيرك.
history-start = التعلم من العناصر المرسلة
history-goOn = متابعة
history-update = البحث عن رسائل جديدة
history-cancel = إلغاء
history-signingIn = جارٍ تسجيل الدخول…
history-heldUp = نافذة أخرى تقرأ صندوق البريد. هذه النافذة تنتظرها.
history-reading-sentitems = جارٍ قراءة العناصر المرسلة
history-reading-inbox = جارٍ قراءة البريد الوارد
history-progress =
    { $b ->
        [none] الرسائل: { { $a } }
       *[other] الرسائل: { { $a } } من { { $b } }
    }
history-left =
    { $a ->
        [0] بقي أقل من دقيقة
       *[other] بقي نحو { { $a } } د
    }
history-waiting = Microsoft 365 مشغول. المتابعة خلال { $a } ث.
history-cancelled = تم الإيقاف. تم تعلم ما قُرئ، ويمكنك المتابعة في أي وقت.
history-done =
    { $b ->
        [0] كان كل ما في صندوق بريدك قد تم تعلمه.
        [one] تم تعلم رسالة واحدة.
        [two] تم تعلم رسالتين.
        [few] تم تعلم { { $a } } رسائل.
       *[other] تم تعلم { { $a } } رسالة.
    }
history-lastSync = آخر قراءة: { $a }.
history-declined = يتعلم Addressee من الرسائل التي ترسلها. يمكنك السماح له بقراءة العناصر المرسلة في أي وقت.
history-problems-refused = لم يتم السماح بذلك منك أو من مؤسستك. يتعلم Addressee بدلًا من ذلك من الرسائل التي ترسلها.
history-problems-unavailable = تعذر على Outlook هذا تسجيل دخولك. أعد المحاولة، أو سجّل الدخول مرة واحدة في Outlook على الويب. وإلى ذلك الحين يتعلم Addressee من الرسائل التي ترسلها.
history-problems-offline = لا يوجد اتصال بـ Microsoft 365. تم تعلم ما قُرئ؛ تابع عند توفر الاتصال.
history-problems-throttled = يطلب Microsoft 365 مهلة أطول. تم تعلم ما قُرئ؛ تابع بعد بضع دقائق.
history-problems-forbidden = لا تسمح مؤسستك لـ Addressee بقراءة صندوق بريدك. يُرجى التواصل مع قسم تقنية المعلومات.
history-problems-unauthorized = انتهت صلاحية تسجيل دخولك. تابع لتسجيل الدخول من جديد.
history-problems-server = لم تصل من Microsoft 365 الاستجابة المتوقعة. تم تعلم ما قُرئ؛ تابع لاحقًا.
history-problems-paused = التعلم متوقف مؤقتًا. اسمح لـ Addressee بالتعلم من جديد قبل أن يقرأ صندوق بريدك.
history-problems-memory = تعذر حفظ ما قُرئ. لم يُفقد شيء مما تم تعلمه من قبل؛ أعد المحاولة لاحقًا.

company-together = تتم مراسلة { $a } معًا عادةً.
company-never = لم يسبق لك أن راسلت { $a } مع أي منهم.
company-sometimes = راسلت { $a } مع { $b } أحيانًا.
company-usually = تتم مراسلة { $a } عادةً مع { $b }.

files-heading =
    { $a ->
        [one] ملف واحد
        [two] ملفان
        [few] { { $a } } ملفات
       *[other] { { $a } } ملفًا
    }
files-usual = يتم تبادله عادةً مع { $a }
files-unknown = لم يُرسل ولم يُستلم من قبل

lessons-heading = ما تعلمه Addressee هنا
lessons-ask = تنبيه في محله
lessons-askNamed = تنبيه في محله: { $a }
lessons-right = { $a } في مكانه ضمن هذه المجموعة
lessons-caught = كان التنبيه بشأن { $a } في محله
lessons-body = يسري عليك وحدك وعلى هذا الشخص فقط، ويتلاشى مع الوقت.
lessons-takeBack = التراجع عن ذلك
lessons-takeBackNamed = التراجع عن ذلك: { $a }
lessons-takenBack = تم التراجع.

fixAndSend-use = استخدام { $a } والإرسال
fixAndSend-useAlreadyThere = إزالة، { $a } موجود بالفعل، والإرسال

showMore = عرض { $a } إضافيين

appointment-stage-opening = جارٍ التحقق من هذه الدعوة…
appointment-stage-empty-title = لا يوجد مدعوون بعد
appointment-stage-empty-body = أضف أشخاصًا إلى هذا الاجتماع. يتحقق Addressee منهم أثناء إضافتهم.
appointment-stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] يُرجى التحقق من هذه الدعوة
               [one] يُرجى التحقق من مدعو واحد
               [two] يُرجى التحقق من مدعوَّين
               [few] يُرجى التحقق من { $recipients } مدعوين
              *[other] يُرجى التحقق من { $recipients } من المدعوين
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] يُرجى التحقق من ملف واحد
                       [two] يُرجى التحقق من ملفين
                       [few] يُرجى التحقق من { $files } ملفات
                      *[other] يُرجى التحقق من { $files } من الملفات
                }
              *[other] يُرجى التحقق من { $recipients ->
                       [one] مدعو واحد
                       [two] مدعوَّين
                       [few] { $recipients } مدعوين
                      *[other] { $recipients } من المدعوين
                } و{ $files ->
                       [one] ملف واحد
                       [two] ملفين
                       [few] { $files } ملفات
                      *[other] { $files } من الملفات
                }
            }
    }
appointment-stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] يُرجى التحقق من هذه الدعوة
               [one] يُرجى التحقق من مدعو واحد
               [two] يُرجى التحقق من مدعوَّين
               [few] يُرجى التحقق من { $recipients } مدعوين
              *[other] يُرجى التحقق من { $recipients } من المدعوين
            }
       *[other] { $recipients ->
               [0] { $files ->
                       [one] يُرجى التحقق من ملف واحد
                       [two] يُرجى التحقق من ملفين
                       [few] يُرجى التحقق من { $files } ملفات
                      *[other] يُرجى التحقق من { $files } من الملفات
                }
              *[other] يُرجى التحقق من { $recipients ->
                       [one] مدعو واحد
                       [two] مدعوَّين
                       [few] { $recipients } مدعوين
                      *[other] { $recipients } من المدعوين
                } و{ $files ->
                       [one] ملف واحد
                       [two] ملفين
                       [few] { $files } ملفات
                      *[other] { $files } من الملفات
                }
            }
    }
appointment-stage-stopped-body = لم يتم إرسال دعوتك. هذا غير معتاد لك:
appointment-stage-blocked-body =
    { $a ->
        [none] مؤسستك
       *[other] { { $a } }
    } لا تسمح بإرسال هذه الدعوة. يُرجى تغيير ما هو محدد أدناه ثم إرسالها.
appointment-stage-clear-body = المدعوون والملفات تتوافق مع مراسلاتك المعتادة.
appointment-stage-approved-body = تم اختيار الإرسال كما هي. يسري ذلك على هؤلاء المدعوين وهذه الملفات تحديدًا.
appointment-stage-elsewhere-title = أوقف Outlook هذه الدعوة
appointment-stage-elsewhere-body = بعد التحقق مرة أخرى، لا يوجد ما يلفت النظر. يُرجى قراءة المدعوين مرة أخرى قبل الإرسال.
appointment-stage-sent-body = دعوتك في طريقها.
appointment-stage-pressSend = يُرجى الضغط على «إرسال» في اجتماعك مرة أخرى.
appointment-card-field-to = مطلوب
appointment-card-field-cc = اختياري
appointment-card-ruleOnly = تطلب مؤسستك التحقق من هذا المدعو قبل الإرسال.
appointment-card-kept = تم تأكيد هذا المدعو
appointment-changes-undone = عاد { $a } إلى قائمة المدعوين.
appointment-sendAnyway-warnBody = إذا كان كل ما سبق صحيحًا، فيمكنك إرسال الدعوة دون تغيير.
appointment-sendAnyway-recordedAlways-1 = المدعوون الذين تم تحديدهم
appointment-sendAnyway-void = تغيرت الدعوة، لذا لم يعد اختيارك «الإرسال على أي حال» ساريًا. يُرجى التحقق مرة أخرى.
appointment-message-others =
    { $a ->
        [one] مدعو واحد آخر
        [two] مدعوان آخران
        [few] { { $a } } مدعوين آخرين
       *[other] { { $a } } من المدعوين الآخرين
    }
appointment-message-everyone =
    { $a ->
        [one] مدعو واحد
        [two] مدعوان
        [few] { { $a } } مدعوين
       *[other] { { $a } } من المدعوين
    }
appointment-unavailable-policy-body = لم يتحقق Addressee من هذه الدعوة. يمكن للمسؤول لديك معرفة السبب.
appointment-unavailable-memory-body = لا يمكن معرفة ما هو معتاد لك، لذا لم يتم التحقق من هذه الدعوة.
appointment-unavailable-deadline-body = لم يتم التحقق من هذه الدعوة.
appointment-unavailable-host-title = تتعذر قراءة هذه الدعوة
appointment-unavailable-host-body = لم يستجب Outlook، لذا لم يتم التحقق من هذه الدعوة.
appointment-unavailable-canSend = لا يزال بإمكانك إرسالها. يُرجى قراءة المدعوين مرة أخرى أولًا.
appointment-unavailable-mustPressSend = لإرسالها، اضغط على «إرسال» في اجتماعك ثم اختر «الإرسال على أي حال».
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

policyInForce-builtIn = السياسة القياسية
policyInForce-version = السياسة { $a }
policyInForce-confirmed = أكدتها مؤسستك: { $a }.
policyInForce-unconfirmed = كما تم تثبيتها، ولم تؤكدها مؤسستك بعد.
policyInForce-notRefreshed = تعذر الحصول على سياسة أحدث من مؤسستك، وتبقى هذه سارية.
policyInForce-suspended-title = عمليات التحقق متوقفة مؤقتًا
policyInForce-suspended-body = أوقفت مؤسستك Addressee مؤقتًا حتى { $a }. تُرسل الرسائل دون تحقق.
