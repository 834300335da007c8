stage-opening = このメッセージを確認しています…
stage-empty-title = 宛先がまだありません
stage-empty-body = メッセージに宛先を追加してください。入力中に Addressee が確認します。
stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] このメッセージを確認してください
              *[other] 宛先 { $recipients } 件を確認してください
            }
       *[other] { $recipients ->
               [0] { $files ->
                      *[other] ファイル { $files } 件を確認してください
                }
              *[other] { $recipients ->
                      *[other] 宛先 { $recipients } 件
                }と{ $files ->
                      *[other] ファイル { $files } 件
                }を確認してください
            }
    }
stage-stopped-body = メッセージは送信されていません。通常と異なる点は次のとおりです。
stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] このメッセージを確認してください
              *[other] 宛先 { $recipients } 件を確認してください
            }
       *[other] { $recipients ->
               [0] { $files ->
                      *[other] ファイル { $files } 件を確認してください
                }
              *[other] { $recipients ->
                      *[other] 宛先 { $recipients } 件
                }と{ $files ->
                      *[other] ファイル { $files } 件
                }を確認してください
            }
    }
stage-noticed-body = 送信する前にご確認ください。通常と異なる点は次のとおりです。
stage-blocked-title = このままでは送信できません
stage-blocked-body =
    { $a ->
        [none] 所属組織
       *[other] { { $a } }
    }では、このメッセージの送信は許可されていません。下の該当箇所を変更してから送信してください。
stage-clear-title = 送信できます
stage-clear-body = 宛先とファイルは、普段の送信内容と一致しています。
stage-fixed-title = 送信できるようになりました
stage-fixed-body = 通常と異なる点は解消されました。
stage-confirmed-title = 送信できるようになりました
stage-confirmed-body = 通常と異なる点を確認済みです。Addressee は次回からこれを考慮します。
stage-confirmedButAsked-title = あと 1 つです
stage-confirmedButAsked-body = 通常と異なる点を確認済みです。組織のルールにより、送信前に理由が必要です。
stage-approved-title = 送信できるようになりました
stage-approved-body = このまま送信することを選択しました。この宛先とファイルの組み合わせにのみ有効です。
stage-elsewhere-title = Outlook がこのメッセージを保留しました
stage-elsewhere-body = 再度確認しましたが、特に問題は見つかりません。送信前に宛先をもう一度お読みください。
stage-sent-title = 送信済み
stage-sent-body = メッセージを送信しました。
stage-send = 送信
stage-pressSend = メッセージでもう一度 [送信] を選択してください。

card-field-to = 宛先
card-field-cc = Cc
card-field-bcc = Bcc
card-ruleOnly = 組織のルールにより、送信前にこの宛先の確認が必要です。
card-onThisMessage = このメッセージの宛先
card-youUsuallyWriteTo = 普段の送信先
card-probablyMeant = もしかして
card-marks = 異なる箇所:
card-edit-instead = 「{ $b }」ではなく「{ $a }」
card-edit-extra = 「{ $a }」が余分です
card-edit-missing = 「{ $a }」がありません
card-script = { $a } ({ $b })
card-use = 代わりに { $a } を使用
card-useAlreadyThere = 削除 ({ $a } は追加済み)
card-remove = 削除
card-removePerson = { $a } を削除
card-keep = この宛先で正しい
card-keepPerson = この宛先で正しい: { $a }
card-kept = この宛先を確認しました
card-reconsider = 変更

evidence-never = 送信履歴なし
evidence-mails =
    { $a ->
       *[other] 送信 { { $a } } 件
    }
evidence-since = { $a }から
evidence-last = 最終: { $a }
evidence-received =
    { $a ->
       *[other] 受信 { { $a } } 件
    }

file-heading = ファイル
file-remove = ファイルを削除
file-removeFile = ファイル { $a } を削除
file-confirm = { $a } を削除しますか? 元に戻すには、もう一度添付する必要があります。
file-confirmYes = ファイルを削除
file-confirmNo = 残す

changes-heading = ここで行った変更
changes-replaced = { $a } を { $b } に変更
changes-removed = { $a } を削除
changes-removedFile = { $a } を削除
changes-undo = 元に戻す
changes-undone = { $a } をメッセージに戻しました。
changes-undoNamed = 元に戻す: { $a }

moveToBcc-button = Bcc に移動
moveToBcc-buttonNamed = Bcc に移動: { $a }
moveToBcc-moved = { $a } を Bcc に移動
moveToBcc-undone = { $a } を Bcc から戻しました。

sendAnyway-heading = このまま送信する
sendAnyway-warnBody = 上の内容がすべて正しければ、変更せずに送信できます。
sendAnyway-overrideBody = 組織のルールにより、変更せずに送信するには理由が必要です。
sendAnyway-reasonLabel = これが正しい理由
sendAnyway-defaultReasons-0 = アドレスを確認し、正しいことがわかっている
sendAnyway-defaultReasons-1 = 受信者からこのアドレスを使うよう依頼された
sendAnyway-defaultReasons-2 = 上司または顧客が承知している
sendAnyway-textLabel = これが正しい理由
sendAnyway-textHint = 1 文で十分です。
sendAnyway-missing = 先に理由を入力してください。
sendAnyway-button = このまま送信
sendAnyway-confirmedButton = 送信
sendAnyway-recorded = 記録される内容
sendAnyway-recordedAlways-0 = 送信を選択したことと、その日時
sendAnyway-recordedAlways-1 = 警告の対象となった宛先
sendAnyway-recordedReason = 入力した理由
sendAnyway-reported =
    { $a ->
        [decisions] 件名、本文、読み取れるアドレスを除いた内容がセキュリティ チームに表示されます。
        [counts] セキュリティ チームには件数だけが表示されます。
       *[off] この下書きにのみ残ります。他の人には表示されません。
    }
sendAnyway-void = メッセージが変更されたため、以前の [このまま送信] は無効になりました。もう一度ご確認ください。

message-others =
    { $a ->
       *[other] 他の宛先 { { $a } } 件
    }
message-everyone =
    { $a ->
       *[other] 宛先 { { $a } } 件
    }
message-showAll = { $a } 件すべて表示
message-showFewer = 表示を減らす
message-hints = その他のお知らせ

problems-draft-not-changed = Outlook で変更できませんでした。メッセージは元のままです。メッセージで直接変更できます。
problems-not-fully-visible = このメッセージには、連絡先グループなど、Outlook がアドインに公開しない宛先があります。失われないように、メッセージで直接変更してください。
problems-approval-not-saved = 選択内容を保存できませんでした。もう一度お試しください。
problems-feedback-not-saved = Addressee に記憶できませんでした。メッセージは送信できます。
problems-not-sent = Outlook はメッセージを送信しませんでした。メッセージでもう一度 [送信] を選択してください。
problems-send-not-confirmed = Outlook で送信がまだ確認されていません。メッセージが開いたままの場合は、[送信] を選択してください。

unavailable-policy-title = 組織のルールを読み取れません
unavailable-policy-body = このメッセージは確認されていません。原因は管理者が確認できます。
unavailable-memory-title = Addressee の学習内容を読み取れません
unavailable-memory-body = 普段の送信内容がわからないため、このメッセージは確認されていません。
unavailable-deadline-title = 確認に時間がかかりすぎました
unavailable-deadline-body = このメッセージは確認されていません。
unavailable-host-title = このメッセージを読み取れません
unavailable-host-body = Outlook から応答がなかったため、このメッセージは確認されていません。
unavailable-canSend = 送信は可能です。その前に宛先をもう一度お読みください。
unavailable-mustPressSend = 送信するには、メッセージで [送信] を選択し、[このまま送信] を選択してください。
unavailable-tryAgain = もう一度確認

support-ask = ご質問は { $a } までお問い合わせください。
support-link = 組織のヘルプ
support-nobody = 誤りと思われる場合は、IT 部門にお問い合わせください。

about-does-title = 機能
about-does-body = 誰に、誰と一緒に、どのファイルを送信しているかを学習します。普段と異なるメッセージがあると、その理由と、本来の宛先と思われる人をお知らせします。
about-reads-title = 読み取る内容
about-reads-body = 入力中と送信時に、宛先、件名、ファイル名、本文の最初の数行を読み取ります。
about-stays-title = 保存場所
about-stays-body = ご自身のメールボックスとこのデバイスだけです。利用するのはご本人だけで、他の人には表示されません。

firstUse-title = 普段の送信内容を学習中です
firstUse-body = 比較できる情報がまだ少ない状態です。メッセージを送信するたびに精度が上がります。
firstUse-more = 仕組み
firstUse-clear = 今のところ、気になる点はありません。

overview-title = メールの相手
overview-body = ご自身のメールから学習した内容です。他の人には表示されません。
overview-sent = 送信したメッセージ
overview-contacts = 送信した相手
overview-received = 受信したメッセージ
overview-nothingYet = まだ何も学習していません。次のメッセージの送信から始まります。
overview-unreadable = Addressee の学習内容を読み取れません。次のメッセージの送信から学習をやり直します。

details-lookalike-address = 2 つを 1 文字ずつ比べてください。
details-lookalike-domain = 2 つを 1 文字ずつ比べてください。よく似たアドレスは別の人のものである可能性があります。
details-personal-account = 個人用のメールボックスは、企業の管理が及びません。
details-attachment-unusual = 添付するつもりのファイルかどうかをご確認ください。
details-reply-added-recipient = 返信の下にある会話が相手に表示されます。
details-unexpanded-list = 組織外の人が含まれている可能性があります。

crash-title = 問題が発生しました
crash-body = メッセージに影響はありません。ウィンドウをもう一度開くか、通常どおり送信してください。
crash-again = 再試行

overview-newTitle = Addressee へようこそ
overview-newBody = 入力中と送信時に、間違った相手へのメールを防ぎます。
overview-memory = 記憶している内容
overview-about = 仕組み

circles-heading = 一緒に送る相手
circles-picture =
    { $a ->
       *[other] よくやり取りする { { $a } } 人
    }と { $b ->
       *[other] { { $b } } 個のグループ
    }です。下の一覧と表も同じ内容です。
circles-circle = グループ
circles-members = { $a }、他 { $b } 人
circles-alone =
    主に個別: { $a }{ $b ->
        [0] {""}
       *[other] 、他 { { $b } } 人
    }
circles-isNew = 最近の新しい相手
circles-isFading = しばらく連絡のない相手
circles-table = 表で表示
circles-columns-person = 名前
circles-columns-mails = メール
circles-columns-last = 最終

people-facts =
    { $a ->
       *[other] メール { { $a } } 件
    }、最終 { $b }
people-closest = よくやり取りする相手
people-isNew = 最近の新しい相手
people-fading = しばらく連絡のない相手
people-mixUps = 間違えやすい相手
people-mixUpsBody = 同じ名前の人が複数います。Addressee はこれらを特に注意して確認します。
people-more = 他 { $a } 人

alerts-heading = 最近数週間の警告
alerts-none = ここで開いた警告はありません。
alerts-scope = このウィンドウで確認した警告です。Outlook の画面で回答したものは含まれません。
alerts-file = ファイル
alerts-outcome-open = ここでは未対応
alerts-outcome-fixed = メッセージを変更しました
alerts-outcome-confirmed = 正しいと回答しました
alerts-outcome-sent-anyway = そのまま送信しました
alerts-outcome-unsent = この内容では送信していません

progress-heading = 学習の進み具合
progress-learned =
    { $a ->
        [0] まだメッセージを学習していません。
       *[other] 送信メッセージ { { $a } } 件を学習しました。
    }
progress-next = あと { $a } 件で、さらに検出できるようになります。
progress-catches = すでに検出できるもの
progress-kinds-typo = アドレスの入力ミス
progress-kinds-other-company = 名前は正しく、会社が違う宛先
progress-kinds-greeting = 別の人への呼びかけ
progress-kinds-private = 仕事用ではなく個人用のアドレス
progress-kinds-file = 別の人に送るはずのファイル
progress-kinds-autocomplete = 誤って選んだ知り合い
progress-now = 現在 100 件中 { $a } 件、今後 { $b } 件
progress-notYet = 今後 100 件中 { $a } 件
progress-measured = 他の人のメールボックス { $a } 個で測定した結果です。不要な警告は 100 件に 1 件の設定です。実際の結果は異なる場合があります。

memory-heading = Addressee が記憶している内容
memory-learn = 送信内容から学習する
memory-where = 保存場所
memory-inMailbox = ご自身のメールボックス
memory-onDevice = このデバイス
memory-notThere = 利用できません
memory-size = { $b } KB 中 { $a } KB
memory-people = 人数: { $a }
memory-nobody = まだ誰もいません。
memory-find = 人を検索
memory-mails = 送信 { $a } 件、受信 { $b } 件
memory-forget = 削除
memory-forgetPerson = { $a } を記憶から削除
memory-export = エクスポート
memory-exported = 記憶している内容 (コピー用テキスト)
memory-forgetAll = すべて削除
memory-forgetAllAsk = Addressee は誰の情報も持たない状態になり、次のメッセージの送信から学習をやり直します。元に戻すことはできません。
memory-forgetAllYes = はい、すべて削除します
memory-forgetAllNo = 残す
memory-notEverywhere = 一部の場所で変更できませんでした。後でもう一度お試しください。
memory-unreadable = 保存されている内容を読み取れません。削除してやり直すことができます。

history-title = メールボックスから学習
history-offer = Addressee は、過去 { $a } か月分の送信済みアイテムを読み取り、最初のメッセージから連絡先を把握できます。読み取るのは宛先、日時、件名のみで、本文やファイルは読み取りません。
history-offerWithInbox = Addressee は、過去 { $a } か月分の送信済みアイテムと受信トレイを読み取り、最初のメッセージから連絡先を把握できます。読み取るのは相手、日時、件名のみで、本文やファイルは読み取りません。
history-privacy = 学習した内容は、ご自身のメールボックスとこのデバイスにのみ保存されます。ほかの人が見ることはありません。
history-start = 送信済みアイテムから学習する
history-goOn = 続行
history-update = 新しいメッセージを確認
history-cancel = キャンセル
history-signingIn = サインインしています…
history-heldUp = 別のウィンドウがメールボックスを読み取っています。終わるまで待っています。
history-reading-sentitems = 送信済みアイテムを読み取っています
history-reading-inbox = 受信トレイを読み取っています
history-progress =
    { $b ->
        [none] メッセージ { { $a } } 件
       *[other] メッセージ { { $b } } 件中 { { $a } } 件
    }
history-left =
    { $a ->
        [0] 残り 1 分未満
       *[other] 残り約 { { $a } } 分
    }
history-waiting = Microsoft 365 が混み合っています。{ $a } 秒後に続行します。
history-cancelled = 停止しました。読み取った分は学習済みです。いつでも続行できます。
history-done =
    { $b ->
        [0] メールボックスの内容はすべて学習済みです。
       *[other] メッセージ { { $a } } 件を学習しました。
    }
history-lastSync = 最終読み取り日: { $a }
history-declined = Addressee は、送信するメッセージから学習します。送信済みアイテムの読み取りはいつでも許可できます。
history-problems-refused = ご自身または組織が許可しませんでした。Addressee は代わりに、送信するメッセージから学習します。
history-problems-unavailable = この Outlook ではサインインできませんでした。もう一度試すか、Outlook on the web で一度サインインしてください。それまで Addressee は送信するメッセージから学習します。
history-problems-offline = Microsoft 365 に接続できません。読み取った分は学習済みです。オンラインになったら続行してください。
history-problems-throttled = Microsoft 365 から待機を求められています。読み取った分は学習済みです。数分後に続行してください。
history-problems-forbidden = 組織により、Addressee によるメールボックスの読み取りが許可されていません。IT 部門にお問い合わせください。
history-problems-unauthorized = サインインの有効期限が切れました。続行してもう一度サインインしてください。
history-problems-server = Microsoft 365 から想定外の応答がありました。読み取った分は学習済みです。後で続行してください。
history-problems-paused = 学習は一時停止中です。メールボックスを読み取る前に、学習を再開してください。
history-problems-memory = 読み取った内容を保存できませんでした。以前に学習した内容は失われていません。後でもう一度お試しください。

company-together = 通常、{ $a } には一緒に送信しています。
company-never = { $a } と、これらの人に一緒に送信したことはありません。
company-sometimes = { $a } と { $b } には、ときどき一緒に送信しています。
company-usually = { $a } には、通常 { $b } と一緒に送信しています。

files-heading =
    { $a ->
       *[other] ファイル { { $a } } 件
    }
files-usual = 通常のやり取り相手: { $a }
files-unknown = 送受信したことのないファイル

lessons-heading = Addressee がここで学習した内容
lessons-ask = 気づけてよかった
lessons-askNamed = 気づけてよかった: { $a }
lessons-right = { $a } はこの組み合わせで正しい
lessons-caught = { $a } の警告は適切でした
lessons-body = ご自身とこの相手にのみ適用され、時間とともに弱まります。
lessons-takeBack = 取り消す
lessons-takeBackNamed = 取り消す: { $a }
lessons-takenBack = 取り消しました。

fixAndSend-use = { $a } を使用して送信
fixAndSend-useAlreadyThere = 削除して送信 ({ $a } は追加済み)

showMore = さらに { $a } 件表示

appointment-stage-opening = この招待を確認しています…
appointment-stage-empty-title = 出席者がまだいません
appointment-stage-empty-body = この会議に出席者を招待してください。追加するたびに Addressee が確認します。
appointment-stage-stopped-title =
    { $files ->
        [0] { $recipients ->
               [0] この招待を確認してください
              *[other] 出席者 { $recipients } 人を確認してください
            }
       *[other] { $recipients ->
               [0] { $files ->
                      *[other] ファイル { $files } 件を確認してください
                }
              *[other] { $recipients ->
                      *[other] 出席者 { $recipients } 人
                }と{ $files ->
                      *[other] ファイル { $files } 件
                }を確認してください
            }
    }
appointment-stage-noticed-title =
    { $files ->
        [0] { $recipients ->
               [0] この招待を確認してください
              *[other] 出席者 { $recipients } 人を確認してください
            }
       *[other] { $recipients ->
               [0] { $files ->
                      *[other] ファイル { $files } 件を確認してください
                }
              *[other] { $recipients ->
                      *[other] 出席者 { $recipients } 人
                }と{ $files ->
                      *[other] ファイル { $files } 件
                }を確認してください
            }
    }
appointment-stage-stopped-body = 招待は送信されていません。通常と異なる点は次のとおりです。
appointment-stage-blocked-body =
    { $a ->
        [none] 所属組織
       *[other] { { $a } }
    }では、この招待の送信は許可されていません。下の該当箇所を変更してから送信してください。
appointment-stage-clear-body = 出席者とファイルは、普段の送信内容と一致しています。
appointment-stage-approved-body = このまま送信することを選択しました。この出席者とファイルの組み合わせにのみ有効です。
appointment-stage-elsewhere-title = Outlook がこの招待を保留しました
appointment-stage-elsewhere-body = 再度確認しましたが、特に問題は見つかりません。送信前に出席者をもう一度お読みください。
appointment-stage-sent-body = 招待を送信しました。
appointment-stage-pressSend = 会議でもう一度 [送信] を選択してください。
appointment-card-field-to = 必須
appointment-card-field-cc = 任意
appointment-card-ruleOnly = 組織のルールにより、送信前にこの出席者の確認が必要です。
appointment-card-kept = この出席者を確認しました
appointment-changes-undone = { $a } を再び招待しました。
appointment-sendAnyway-warnBody = 上の内容がすべて正しければ、招待を変更せずに送信できます。
appointment-sendAnyway-recordedAlways-1 = 警告の対象となった出席者
appointment-sendAnyway-void = 招待が変更されたため、以前の [このまま送信] は無効になりました。もう一度ご確認ください。
appointment-message-others =
    { $a ->
       *[other] 他の出席者 { { $a } } 人
    }
appointment-message-everyone =
    { $a ->
       *[other] 出席者 { { $a } } 人
    }
appointment-unavailable-policy-body = この招待は確認されていません。原因は管理者が確認できます。
appointment-unavailable-memory-body = 普段の送信内容がわからないため、この招待は確認されていません。
appointment-unavailable-deadline-body = この招待は確認されていません。
appointment-unavailable-host-title = この招待を読み取れません
appointment-unavailable-host-body = Outlook から応答がなかったため、この招待は確認されていません。
appointment-unavailable-canSend = 送信は可能です。その前に出席者をもう一度お読みください。
appointment-unavailable-mustPressSend = 送信するには、会議で [送信] を選択し、[このまま送信] を選択してください。
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

policyInForce-builtIn = 標準のポリシー
policyInForce-version = ポリシー { $a }
policyInForce-confirmed = 組織による確認: { $a }
policyInForce-unconfirmed = インストール時のままで、組織による確認はまだありません。
policyInForce-notRefreshed = 組織から新しいポリシーを取得できなかったため、現在のポリシーが引き続き有効です。
policyInForce-suspended-title = 確認は一時停止中です
policyInForce-suspended-body = 組織により、Addressee は { $a }まで一時停止されています。メッセージは確認されずに送信されます。
