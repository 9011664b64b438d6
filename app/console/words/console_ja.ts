<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Events</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Everything that is done is written down here, in its order. On this day nothing was.</source>
        <translation>行ったことはすべて順に記録されます。この日の記録はありません。</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>新しいものから</translation>
    </message>
    <message>
        <source>Read the whole record and check it</source>
        <translation>記録をすべて検証</translation>
    </message>
    <message>
        <source>Compare with a signed report</source>
        <translation>署名した照合表と比べる</translation>
    </message>
    <message>
        <source>Head of the chain, as the report has it</source>
        <translation>照合表に書かれた記録の鎖の先頭</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>時計は正しい</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1 tray %2</source>
        <translation>%1 トレイ%2</translation>
    </message>
    <message>
        <source>in the store</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>in a tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>spoiled sheets</source>
        <translation>損紙</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>見本</translation>
    </message>
</context>
<context>
    <name>DayClose</name>
    <message>
        <source>Report %1, version %2.</source>
        <translation>照合表 %1&#x3000;第%2版。</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be closed: %n open difference(s)</source>
        <translation>
            <numerusform>%1は締められません：差異 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not reconciled yet</source>
        <translation>%1はまだ照合していません</translation>
    </message>
    <message>
        <source>Count what is open, then press F10 to reconcile.</source>
        <translation>開いている箱とトレイを数えてから、F10 で照合します。</translation>
    </message>
    <message>
        <source>%1 must be reconciled again</source>
        <translation>%1はもう一度照合が必要です</translation>
    </message>
    <message>
        <source>Something was found out about it since. Press F10 to reconcile.</source>
        <translation>照合のあとに分かったことがあります。F10 で照合します。</translation>
    </message>
    <message>
        <source>%1 agrees: two persons sign</source>
        <translation>%1は一致しました：二人で署名します</translation>
    </message>
    <message>
        <source>Read the report, then press F11 and scan a badge.</source>
        <translation>照合表を読んでから、F11 を押し、バッジを読んでください。</translation>
    </message>
    <message>
        <source>%1 waits for the second signature</source>
        <translation>%1は二人目の署名を待っています</translation>
    </message>
    <message>
        <source>Another person presses F11 and scans a badge.</source>
        <translation>もう一人が F11 を押し、バッジを読み取ってください。</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1は締められました</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>説明済み</translation>
    </message>
    <message>
        <source>Enter: count</source>
        <translation>Enter：数える</translation>
    </message>
    <message>
        <source>Enter: explain</source>
        <translation>Enter：説明する</translation>
    </message>
    <message>
        <source>put it right</source>
        <translation>正す</translation>
    </message>
</context>
<context>
    <name>Destruction</name>
    <message>
        <source>List</source>
        <translation>廃棄リスト</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>廃棄リスト</translation>
    </message>
    <message>
        <source>Lists of what is destroyed stand here. Alt+1 begins one; then the spoiled sheets are scanned onto it.</source>
        <translation>ここに廃棄リストが並びます。Alt+1 でリストを作り、損紙を読み取って載せてください。</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>✓ destroyed</source>
        <translation>✓ 廃棄済み</translation>
    </message>
    <message>
        <source>… open</source>
        <translation>… 作成中</translation>
    </message>
    <message>
        <source>Begin a list</source>
        <translation>リストを作る</translation>
    </message>
    <message>
        <source>scan the spoiled sheets one by one.</source>
        <translation>損紙を1枚ずつ読み取る</translation>
    </message>
    <message>
        <source>Scan sheets</source>
        <translation>損紙を読み取る</translation>
    </message>
    <message>
        <source>Code on the sheet</source>
        <translation>用紙のコード</translation>
    </message>
    <message>
        <source>Sheets without a code</source>
        <translation>コードのない用紙</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>何の用紙か</translation>
    </message>
    <message>
        <source>Destroy what is on the list</source>
        <translation>リストの用紙を廃棄</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>廃棄</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>File of the insurer</source>
        <translation>保険者のファイル</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>どの書類か</translation>
    </message>
    <message>
        <source>check the job, and let a supervisor release it.</source>
        <translation>ジョブを検査し、責任者が許可する</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>print its job ticket.</source>
        <translation>ジョブ票を印刷する</translation>
    </message>
    <message>
        <source>Lift a hold</source>
        <translation>保留を解く</translation>
    </message>
    <message>
        <source>Number of the hold, where there are several</source>
        <translation>保留の番号（いくつもあるとき）</translation>
    </message>
    <message>
        <source>Job ticket</source>
        <translation>ジョブ票</translation>
    </message>
    <message>
        <source>Where to save the ticket (PDF)</source>
        <translation>ジョブ票の保存先（PDF）</translation>
    </message>
    <message>
        <source>print the ticket; it goes with the job.</source>
        <translation>ジョブ票を印刷し、ジョブに添える</translation>
    </message>
    <message>
        <source>Ask for a reprint</source>
        <translation>再印刷</translation>
    </message>
    <message>
        <source>Document: scan its code</source>
        <translation>書類：コードを読み取る</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留にする</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Jobs stand here. A job comes when a file of an insurer is taken in: Alt+1.</source>
        <translation>ここにジョブが並びます。Alt+1 で保険者のファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>止 held</source>
        <translation>止 保留中</translation>
    </message>
    <message>
        <source>free</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Also those that are over</source>
        <translation>終わったものも表示</translation>
    </message>
    <message>
        <source>Where its documents are</source>
        <translation>書類の居場所</translation>
    </message>
    <message>
        <source>This job has no documents.</source>
        <translation>このジョブに書類はありません。</translation>
    </message>
    <message>
        <source>Choose a job first, or scan its ticket in the list of jobs.</source>
        <translation>先にジョブを選んでください。ジョブの一覧でジョブ票を読み取っても選べます。</translation>
    </message>
    <message>
        <source>Holds of the job</source>
        <translation>ジョブの保留</translation>
    </message>
    <message>
        <source>Nothing holds this job. A hold is put on it among the jobs: Alt+4.</source>
        <translation>保留はありません。ジョブの一覧で Alt+4 を押すと保留にできます。</translation>
    </message>
    <message>
        <source>Lift this hold</source>
        <translation>この保留を解く</translation>
    </message>
    <message>
        <source>Number of the hold</source>
        <translation>保留の番号</translation>
    </message>
</context>
<context>
    <name>NextPage</name>
    <message>
        <source>On page Stock (F5), among the boxes of the lot: Bring the book to the count.</source>
        <translation>在庫（F5）の「ロットの箱」で、「帳簿を実数に合わせる」を行います。</translation>
    </message>
    <message>
        <source>On page Destruction (F7).</source>
        <translation>廃棄（F7）で行います。</translation>
    </message>
    <message>
        <source>On page Record (Shift+F8): The clock is right.</source>
        <translation>記録（Shift+F8）の「時計は正しい」で行います。</translation>
    </message>
    <message>
        <source>On page Load and print (F3): Two persons end the stop.</source>
        <translation>装填・印刷（F3）の「二人で停止を解く」で行います。</translation>
    </message>
    <message>
        <source>On page Load and print (F3), with a scanner in the hand.</source>
        <translation>装填・印刷（F3）で、手元のスキャナーでも読み取れます。</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Badge</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>People and their badges stand here, as the configuration names them.</source>
        <translation>設定にある人とバッジがここに並びます。</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>暗証番号を決める</translation>
    </message>
    <message>
        <source>Block a lost badge</source>
        <translation>なくしたバッジを止める</translation>
    </message>
    <message>
        <source>Let it be used again</source>
        <translation>また使えるようにする</translation>
    </message>
    <message>
        <source>Give out a badge</source>
        <translation>バッジを渡す</translation>
    </message>
    <message>
        <source>Free a blocked PIN</source>
        <translation>止まった暗証番号を戻す</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>This person was not taught anything yet. What somebody may do, and until when, stands in the configuration.</source>
        <translation>この人の資格はまだありません。できる作業と期限は設定にあります。</translation>
    </message>
    <message>
        <source>Choose a badge first.</source>
        <translation>先にバッジを選んでください。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>a tray is empty</source>
        <translation>トレイが空です</translation>
    </message>
    <message>
        <source>blanks are needed in the tray</source>
        <translation>トレイに台紙が必要です</translation>
    </message>
    <message>
        <source>a sheet is jammed</source>
        <translation>紙詰まりです</translation>
    </message>
    <message>
        <source>few sheets are left in a tray</source>
        <translation>トレイの残りが少なくなりました</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>カバーが開いています</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>扉が開いています</translation>
    </message>
    <message>
        <source>a tray is pulled out</source>
        <translation>トレイが引き出されています</translation>
    </message>
    <message>
        <source>the output bin is full</source>
        <translation>排紙トレイがいっぱいです</translation>
    </message>
    <message>
        <source>the ink or toner has run out</source>
        <translation>インクまたはトナーがなくなりました</translation>
    </message>
    <message>
        <source>the ink or toner is low</source>
        <translation>インクまたはトナーが残りわずかです</translation>
    </message>
    <message>
        <source>the toner has run out</source>
        <translation>トナーがなくなりました</translation>
    </message>
    <message>
        <source>the toner is low</source>
        <translation>トナーが残りわずかです</translation>
    </message>
    <message>
        <source>it was paused at its own display</source>
        <translation>プリンターの画面で一時停止されました</translation>
    </message>
    <message>
        <source>it is about to pause</source>
        <translation>まもなく一時停止します</translation>
    </message>
    <message>
        <source>it is being switched off</source>
        <translation>電源を切っているところです</translation>
    </message>
    <message>
        <source>a part of it has stopped</source>
        <translation>一部が止まっています</translation>
    </message>
    <message>
        <source>it does not answer its own queue</source>
        <translation>印刷待ち行列に応答しません</translation>
    </message>
    <message>
        <source>the queue is looking for it</source>
        <translation>印刷待ち行列がプリンターを探しています</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>does not tell its state</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>the output bin is missing</source>
        <translation>排紙トレイがありません</translation>
    </message>
    <message>
        <source>the output bin is almost full</source>
        <translation>排紙先がもうすぐいっぱいです</translation>
    </message>
    <message>
        <source>the waste toner box is full</source>
        <translation>廃トナーボックスがいっぱいです</translation>
    </message>
    <message>
        <source>the waste toner box is almost full</source>
        <translation>廃トナーボックスがもうすぐいっぱいです</translation>
    </message>
    <message>
        <source>the fuser is too hot</source>
        <translation>定着器が熱くなりすぎています</translation>
    </message>
    <message>
        <source>the fuser is not hot enough yet</source>
        <translation>定着器がまだ温まっていません</translation>
    </message>
    <message>
        <source>the drum will have to be changed soon</source>
        <translation>ドラムの交換時期が近づいています</translation>
    </message>
    <message>
        <source>the drum has to be changed</source>
        <translation>ドラムの交換が必要です</translation>
    </message>
    <message>
        <source>the developer is low</source>
        <translation>現像剤が残りわずかです</translation>
    </message>
    <message>
        <source>the developer has run out</source>
        <translation>現像剤がなくなりました</translation>
    </message>
    <message>
        <source>its memory for documents is full</source>
        <translation>プリンターの保存領域がいっぱいです</translation>
    </message>
    <message>
        <source>it cannot process the document</source>
        <translation>文書を処理できません</translation>
    </message>
    <message>
        <source>it is about to stop</source>
        <translation>まもなく止まります</translation>
    </message>
    <message>
        <source>see its own display</source>
        <translation>プリンターの表示を見てください</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Delivery</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Enter a delivery note</source>
        <translation>納品書を登録</translation>
    </message>
    <message>
        <source>Request that it answers</source>
        <translation>どの納品依頼のものか</translation>
    </message>
    <message>
        <source>scan the supplier&apos;s label of every box.</source>
        <translation>すべての箱の、納入業者のラベルを読み取る</translation>
    </message>
    <message>
        <source>Scan boxes</source>
        <translation>箱を読み取る</translation>
    </message>
    <message>
        <source>Supplier&apos;s label on the box</source>
        <translation>箱に付いている納入業者のラベル</translation>
    </message>
    <message>
        <source>Look at a sheet</source>
        <translation>1枚を確かめる</translation>
    </message>
    <message>
        <source>Box: scan our label, or type its number</source>
        <translation>箱：当社のラベルを読み取るか、番号を入力する</translation>
    </message>
    <message>
        <source>Finish the inspection</source>
        <translation>受入検査を終える</translation>
    </message>
    <message>
        <source>print the box labels (F5, Stock) and stick them on.</source>
        <translation>箱ラベルを印刷して貼る（在庫のページ）</translation>
    </message>
    <message>
        <source>Refuse the delivery</source>
        <translation>不合格にする</translation>
    </message>
    <message>
        <source>send the lots back (F5, Stock).</source>
        <translation>ロットを返品する（在庫のページ）</translation>
    </message>
    <message>
        <source>Ask for blanks</source>
        <translation>台紙を依頼</translation>
    </message>
    <message>
        <source>How many: sheets, or “3 boxes”, “12 packs”</source>
        <translation>数量：枚数、または「3箱」「12包」</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>希望日</translation>
    </message>
    <message>
        <source>enter the insurer&apos;s approval number when it comes.</source>
        <translation>保険者の承認番号が届いたら登録する</translation>
    </message>
    <message>
        <source>Enter an approval</source>
        <translation>承認を登録</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>納品依頼</translation>
    </message>
    <message>
        <source>enter the delivery note when the boxes come.</source>
        <translation>箱が届いたら納品書を登録する</translation>
    </message>
    <message>
        <source>Ask at once for what will run short</source>
        <translation>不足する台紙を至急依頼</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Deliveries stand here. The first one comes when its delivery note is entered: Alt+1.</source>
        <translation>ここに納品が並びます。まだありません。Alt+1 で納品書を登録してください。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>納品依頼</translation>
    </message>
    <message>
        <source>What was asked for stands here. Nothing was asked for yet: Alt+1 asks for blanks.</source>
        <translation>ここに納品依頼が並びます。まだありません。Alt+1 で台紙を依頼してください。</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受入</translation>
    </message>
    <message>
        <source>Boxes to picture</source>
        <translation>画像を取る箱</translation>
    </message>
    <message>
        <source>Choose a delivery first.</source>
        <translation>先に納品を選んでください。</translation>
    </message>
    <message>
        <source>Nothing is to be pictured here: the boxes are chosen when every one is scanned, and only where the policy of the blank asks for pictures.</source>
        <translation>画像を取る箱はありません。すべての箱を読み取ると箱が選ばれます。台紙の設定が画像を求めるときだけです。</translation>
    </message>
    <message>
        <source>Picture a sheet</source>
        <translation>用紙の画像を取り込む</translation>
    </message>
    <message>
        <source>Box that the sheet is out of</source>
        <translation>用紙を取り出した箱</translation>
    </message>
    <message>
        <source>The reader was serviced</source>
        <translation>読取り装置を整備した</translation>
    </message>
    <message>
        <source>Challenge the reader</source>
        <translation>違う台紙で読取りを確かめる</translation>
    </message>
    <message>
        <source>Pictures taken</source>
        <translation>確かめた画像</translation>
    </message>
    <message>
        <source>No sheet of this delivery was pictured yet.</source>
        <translation>この納品の用紙の画像は、まだありません。</translation>
    </message>
</context>
<context>
    <name>ScanSeen</name>
    <message>
        <source>our label of a box</source>
        <translation>当社の箱ラベル</translation>
    </message>
    <message>
        <source>the label of a tray</source>
        <translation>トレイのラベル</translation>
    </message>
    <message>
        <source>a job ticket</source>
        <translation>ジョブ票</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>a badge</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>the mark of a blank</source>
        <translation>台紙マーク</translation>
    </message>
    <message>
        <source>a supplier&apos;s label</source>
        <translation>納入業者のラベル</translation>
    </message>
    <message>
        <source>a GS1 label</source>
        <translation>GS1 のラベル</translation>
    </message>
    <message>
        <source>a test sheet</source>
        <translation>試し刷り</translation>
    </message>
    <message>
        <source>a card of the printer</source>
        <translation>操作カード</translation>
    </message>
    <message>
        <source>the scanner sends none</source>
        <translation>スキャナーが送っていません</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>Not %1</source>
        <translation>%1ではありません</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>別の%1です</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1です。%2ではありません</translation>
    </message>
    <message>
        <source>%1   matches</source>
        <translation>%1&#x3000;一致</translation>
    </message>
    <message>
        <source>print: as it was sent</source>
        <translation>印刷：送ったデータと一致</translation>
    </message>
    <message>
        <source>It looks like: %1</source>
        <translation>見える台紙：%1</translation>
    </message>
    <message>
        <source>What was printed is not what was sent</source>
        <translation>印刷が、送ったデータと違います</translation>
    </message>
    <message>
        <source>The blank is the right one: %1</source>
        <translation>台紙は正しいです：%1</translation>
    </message>
    <message>
        <source>This picture does not tell</source>
        <translation>この画像では分かりません</translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation>読取り %1</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Lot</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>Where to save the slip (PDF). Left empty: with the reports</source>
        <translation>票の保存先（PDF）。空なら照合表と同じ場所</translation>
    </message>
    <message>
        <source>Box labels</source>
        <translation>箱ラベル</translation>
    </message>
    <message>
        <source>Where to save the labels (PDF)</source>
        <translation>ラベルの保存先（PDF）</translation>
    </message>
    <message>
        <source>print the labels and stick them on the boxes.</source>
        <translation>ラベルを印刷して箱に貼る</translation>
    </message>
    <message>
        <source>Return slip again</source>
        <translation>返品票をもう一度</translation>
    </message>
    <message>
        <source>Lift a hold</source>
        <translation>保留を解く</translation>
    </message>
    <message>
        <source>Number of the hold, where there are several</source>
        <translation>保留の番号（いくつもあるとき）</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留にする</translation>
    </message>
    <message>
        <source>It is another blank</source>
        <translation>別の台紙だった</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>Open a box</source>
        <translation>開封</translation>
    </message>
    <message>
        <source>Our label on the box</source>
        <translation>箱に貼った当社のラベル</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数える</translation>
    </message>
    <message>
        <source>Bring the book to the count</source>
        <translation>帳簿を実数に合わせる</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>Where to save the label of the new box (PDF)</source>
        <translation>新しい箱のラベルの保存先（PDF）</translation>
    </message>
    <message>
        <source>Throw away an empty box</source>
        <translation>空箱を捨てる</translation>
    </message>
    <message>
        <source>Take samples</source>
        <translation>見本を取る</translation>
    </message>
    <message>
        <source>Destroy the whole box</source>
        <translation>箱ごと廃棄</translation>
    </message>
    <message>
        <source>What runs short</source>
        <translation>不足の見込み</translation>
    </message>
    <message>
        <source>Which blanks suffice and which run short stands here, as soon as blank types are set up.</source>
        <translation>どの台紙が足り、どれが不足するかがここに並びます。台紙種別が設定されると表示されます。</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>▲ runs short</source>
        <translation>▲ 不足</translation>
    </message>
    <message>
        <source>✓ suffices</source>
        <translation>✓ 足りる</translation>
    </message>
    <message>
        <source>Ask at once</source>
        <translation>至急依頼</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>台紙</translation>
    </message>
    <message>
        <source>enter the insurer&apos;s approval number when it comes (F4, Receiving).</source>
        <translation>保険者の承認番号が届いたら登録する（受入のページ）</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>Lots stand here. A lot comes when boxes are scanned at receiving: F4.</source>
        <translation>ここにロットが並びます。受入（F4）で箱を読み取るとロットができます。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>止 held</source>
        <translation>止 保留中</translation>
    </message>
    <message>
        <source>free</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Boxes of the lot</source>
        <translation>ロットの箱</translation>
    </message>
    <message>
        <source>This lot has no boxes: none was scanned yet.</source>
        <translation>このロットに箱はありません。まだ読み取られていません。</translation>
    </message>
    <message>
        <source>Choose a lot first, or scan a box label in the list of lots.</source>
        <translation>先にロットを選んでください。ロットの一覧で箱ラベルを読み取っても選べます。</translation>
    </message>
    <message>
        <source>Holds of the lot</source>
        <translation>ロットの保留</translation>
    </message>
    <message>
        <source>Nothing holds this lot. A hold is put on it among the lots: Alt+1.</source>
        <translation>保留はありません。ロットの一覧で Alt+1 を押すと保留にできます。</translation>
    </message>
    <message>
        <source>Lift this hold</source>
        <translation>この保留を解く</translation>
    </message>
    <message>
        <source>Number of the hold</source>
        <translation>保留の番号</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>What is needed on which day stands here, as soon as jobs are imported.</source>
        <translation>どの日に何枚必要かがここに並びます。ジョブを取り込むと表示されます。</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Trays and what is in them stand here, as soon as printers are set up.</source>
        <translation>プリンターを設定すると、トレイとその中身がここに並びます。</translation>
    </message>
    <message>
        <source>Tray label</source>
        <translation>トレイのラベル</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Where to save the label (PDF)</source>
        <translation>ラベルの保存先（PDF）</translation>
    </message>
    <message>
        <source>print the label and stick it on the tray.</source>
        <translation>ラベルを印刷し、トレイに貼ってください。</translation>
    </message>
    <message>
        <source>Cards go, pause and stop</source>
        <translation>印刷・一時停止・中止のカード</translation>
    </message>
    <message>
        <source>Folder to save the three cards in</source>
        <translation>3枚のカードを保存するフォルダー</translation>
    </message>
    <message>
        <source>print the cards and hang them at the printer.</source>
        <translation>カードを印刷し、プリンターに掛けてください。</translation>
    </message>
    <message>
        <source>Send back to the supplier</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>Send back to the warehouse</source>
        <translation>倉庫へ返却</translation>
    </message>
</context>
<context>
    <name>Stocktake</name>
    <message>
        <source>Stocktake</source>
        <translation>棚卸</translation>
    </message>
    <message>
        <source>Box: scan its label</source>
        <translation>箱：ラベルを読み取る</translation>
    </message>
    <message>
        <source>Sheets counted; empty for a sealed box</source>
        <translation>数えた枚数（封が切れていない箱は空のまま）</translation>
    </message>
    <message>
        <source>Stocktakes</source>
        <translation>棚卸</translation>
    </message>
    <message>
        <source>Stocktakes stand here. Alt+1 begins one: over everything, one lot or one tray.</source>
        <translation>ここに棚卸が並びます。Alt+1 で始めます。全部、一つのロット、一つのトレイから選べます。</translation>
    </message>
    <message>
        <source>Begin a stocktake</source>
        <translation>棚卸を始める</translation>
    </message>
    <message>
        <source>go to the places, scan each box and count it.</source>
        <translation>「数える場所」で、箱を一つずつ読み取って数える</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>棚卸を終える</translation>
    </message>
    <message>
        <source>Places to count</source>
        <translation>数える場所</translation>
    </message>
    <message>
        <source>This stocktake has no places: nothing of it was in the house.</source>
        <translation>数える場所がありません。対象の台紙は工場内にありませんでした。</translation>
    </message>
    <message>
        <source>Choose a stocktake first, or begin one.</source>
        <translation>先に棚卸を選ぶか、新しく始めてください。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数える</translation>
    </message>
    <message>
        <source>Count again, by another person</source>
        <translation>別の人が数え直す</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>No difference. One stands here when two persons have counted the same place, and the book says otherwise.</source>
        <translation>差異はありません。二人が数えても帳簿と合わない場所がここに並びます。</translation>
    </message>
    <message>
        <source>Bring the book to the count</source>
        <translation>帳簿を実数に合わせる</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>edition %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>usable from</source>
        <translation>使用開始</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>保険者</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>%1枚</translation>
    </message>
    <message>
        <source>in the store</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>box %1 of %2</source>
        <translation>箱 %1／%2</translation>
    </message>
    <message>
        <source>Waits for the label of this box</source>
        <translation>この箱のラベルの読み取り待ち</translation>
    </message>
    <message>
        <source>Waits for the right scan</source>
        <translation>正しい読み取り待ち</translation>
    </message>
    <message>
        <source>Waits for your badge</source>
        <translation>バッジの読み取り待ち</translation>
    </message>
    <message>
        <source>Scan your badge when you have read this</source>
        <translation>内容を確かめて、バッジを読み取る</translation>
    </message>
    <message>
        <source>%1, tray %2</source>
        <translation>%1&#x3000;トレイ%2</translation>
    </message>
    <message>
        <source>Take everything out of tray %1, and scan the label of the box that was put in (%2) once more</source>
        <translation>トレイ%1から全部取り出し、今入れた箱（%2）のラベルをもう一度読み取る</translation>
    </message>
    <message>
        <source>Put in a box of %1, and scan its label</source>
        <translation>%1 の箱を入れ、その箱ラベルを読み取る</translation>
    </message>
    <message>
        <source>Differs in the picture: %1</source>
        <translation>画像で違う箇所：%1</translation>
    </message>
    <message>
        <source>%1 sheets in all</source>
        <translation>全部で%1枚</translation>
    </message>
    <message>
        <source>To be found:</source>
        <translation>探す用紙：</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>%1 sheets of it are in quarantine.</source>
        <translation>%1枚は隔離中です。</translation>
    </message>
    <message>
        <source>%1 sheets of it are on hold.</source>
        <translation>%1枚は保留中です。</translation>
    </message>
    <message>
        <source>%1 sheets of it are on order.</source>
        <translation>%1枚は納品を待っています。</translation>
    </message>
    <message>
        <source>Today&apos;s work cannot be finished: %1 is short by %2 sheets</source>
        <translation>今日が期限の印刷は間に合いません：%1 が %2枚 足りません</translation>
    </message>
    <message>
        <source>What is due on %1 cannot be finished: %2 is short by %3 sheets</source>
        <translation>%1締切の分は間に合いません：%2 が %3枚 足りません</translation>
    </message>
    <message numerus="yes">
        <source>%n other blank(s) lack as well.</source>
        <translation>
            <numerusform>ほかに %n種類の台紙も足りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for an urgent delivery (F5, Stock).</source>
        <translation>至急の納品を依頼してください（F5 在庫）。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of today are stopped</source>
        <translation>
            <numerusform>今日のジョブが %n件 止まっています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) due on %1 are stopped</source>
        <translation>
            <numerusform>%1締切のジョブが %n件 止まっています</numerusform>
        </translation>
    </message>
    <message>
        <source>All of today&apos;s work can be printed</source>
        <translation>今日の仕事はすべて印刷できます</translation>
    </message>
    <message>
        <source>%1 sheets are still to be printed.</source>
        <translation>まだ印刷していない書類は %1枚です。</translation>
    </message>
    <message>
        <source>All that is due on %1 can be printed</source>
        <translation>%1締切の分はすべて印刷できます</translation>
    </message>
    <message>
        <source>Nothing is due today. %1 sheets are to be printed for that day.</source>
        <translation>今日が締切の仕事はありません。その日までに印刷する書類は %1枚です。</translation>
    </message>
    <message>
        <source>There are no jobs</source>
        <translation>ジョブはありません</translation>
    </message>
    <message>
        <source>Data of an insurer make a job (Shift+F2, Jobs).</source>
        <translation>保険者のデータを取り込むとジョブになります（Shift+F2 ジョブ）。</translation>
    </message>
    <message>
        <source>Everything is printed</source>
        <translation>すべて印刷が済みました</translation>
    </message>
    <message>
        <source>Next is the evening: close the day (F8, Day).</source>
        <translation>次は日次照合です（F8 日次照合）。</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>許可前</translation>
    </message>
    <message>
        <source>data too old</source>
        <translation>データが古い</translation>
    </message>
    <message>
        <source>sheets in doubt</source>
        <translation>不明な用紙</translation>
    </message>
    <message>
        <source>blanks lack</source>
        <translation>台紙不足</translation>
    </message>
    <message>
        <source>not on this day</source>
        <translation>使用期間外</translation>
    </message>
    <message>
        <source>delivery note</source>
        <translation>納品書</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>mark on a sheet</source>
        <translation>台紙マーク</translation>
    </message>
    <message>
        <source>picture of a sheet</source>
        <translation>用紙の画像</translation>
    </message>
    <message>
        <source>picture of the first sheet</source>
        <translation>初品の画像</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>遅れ：%1</translation>
    </message>
    <message>
        <source>On %1 %2 will be short by %3 sheets, with the reserve for spoilage.</source>
        <translation>%1に %2 が予備込みで %3枚 不足する見込みです。</translation>
    </message>
    <message>
        <source>look at the first sheet</source>
        <translation>初品検査</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>装填済み</translation>
    </message>
    <message>
        <source>waits for loading</source>
        <translation>装填待ち</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>引渡し済み</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>無効：%1</translation>
    </message>
    <message>
        <source>scan the box again</source>
        <translation>もう一度読み取り</translation>
    </message>
    <message>
        <source>first sheet approved</source>
        <translation>初品</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>担当 %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>担当未定</translation>
    </message>
    <message>
        <source>%1 is not reconciled</source>
        <translation>%1は照合されていません</translation>
    </message>
    <message>
        <source>%1 waits for signatures</source>
        <translation>%1は署名待ちです</translation>
    </message>
    <message numerus="yes">
        <source>%n to sign</source>
        <translation>
            <numerusform>あと%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n open difference(s)</source>
        <translation>
            <numerusform>%1に未解決の差異が %n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Lot %1 is on hold: %2</source>
        <translation>ロット %1 は保留中です：%2</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>二人で解除</translation>
    </message>
    <message>
        <source>Lot %1 was refused; %2 sheets stand in quarantine</source>
        <translation>ロット %1 は不合格です。%2枚が隔離中です</translation>
    </message>
    <message>
        <source>send it back</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>Delivery %1 is being inspected: %2</source>
        <translation>納品 %1 は受入検査の途中です：%2</translation>
    </message>
    <message>
        <source>finish it</source>
        <translation>検査を終える</translation>
    </message>
    <message>
        <source>Request %1 is not approved: %2</source>
        <translation>依頼 %1 は承認待ちです：%2</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>保険者</translation>
    </message>
    <message>
        <source>Sheets of run %1 are in doubt: job %2</source>
        <translation>印刷 %1 に不明な用紙があります：ジョブ %2</translation>
    </message>
    <message>
        <source>look and settle</source>
        <translation>確かめて確定</translation>
    </message>
    <message>
        <source>Run %1 is stopped by the reader: %2</source>
        <translation>読取りで止まっています：印刷 %1（%2）</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Choose the lot to trace first, or scan a label of one of its boxes.</source>
        <translation>先に追跡するロットを選んでください。箱ラベルを読み取っても選べます。</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>Choose the lot to trace here. There is none yet: a lot comes with a delivery (F4).</source>
        <translation>ここで追跡するロットを選びます。まだありません。ロットは納品（F4）でできます。</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>No document is on a sheet of this lot: nothing was printed on it.</source>
        <translation>このロットの用紙に書類はありません。まだ何も印刷されていません。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>No sheet of this lot was sent to a printer.</source>
        <translation>このロットの用紙はまだプリンターに送られていません。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>No job was printed on this lot.</source>
        <translation>このロットで印刷したジョブはありません。</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>This lot has no boxes.</source>
        <translation>このロットに箱はありません。</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>装填</translation>
    </message>
    <message>
        <source>No box of this lot was ever loaded.</source>
        <translation>このロットの箱は一度も装填されていません。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>No box of this lot was ever printed from.</source>
        <translation>このロットの箱からは一度も印刷していません。</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>日次照合</translation>
    </message>
    <message>
        <source>Nothing was done with this lot on any day yet.</source>
        <translation>このロットを扱った日はまだありません。</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>This lot was never held.</source>
        <translation>このロットが保留になったことはありません。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Nobody has found this lot to be another blank.</source>
        <translation>このロットが別の台紙だと判定されたことはありません。</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>確かめたこと</translation>
    </message>
    <message>
        <source>Nobody has looked at a sheet of this lot yet.</source>
        <translation>このロットの台紙はまだだれも確かめていません。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>No sheet of this lot was pictured.</source>
        <translation>このロットの用紙の画像はありません。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Open it beside what it should be</source>
        <translation>あるべき姿と並べて開く</translation>
    </message>
    <message>
        <source>Open the whole picture</source>
        <translation>画像の全体を開く</translation>
    </message>
    <message>
        <source>What was seen in it</source>
        <translation>判定を見る</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>daishi::console::ActForm</name>
    <message>
        <source>Enter  carry out</source>
        <translation>Enter  実行</translation>
    </message>
    <message>
        <source>Esc  leave it</source>
        <translation>Esc  やめる</translation>
    </message>
    <message>
        <source>This is your own badge. The second person scans theirs.</source>
        <translation>ご自分のバッジです。二人目の方のバッジを読み取ってください。</translation>
    </message>
    <message>
        <source>A second person scans their badge.</source>
        <translation>二人目の方がバッジを読み取る</translation>
    </message>
    <message>
        <source>✓ Second person: badge %1</source>
        <translation>✓ 二人目：バッジ %1</translation>
    </message>
    <message>
        <source>Nobody stands here yet: scan your badge first.</source>
        <translation>先にご自分のバッジを読み取ってください。</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>まだ必要です：%1</translation>
    </message>
    <message>
        <source>Two persons are needed: the second one scans their badge.</source>
        <translation>二人で行います。二人目の方がバッジを読み取ってください。</translation>
    </message>
    <message>
        <source>✓ Badge %1. The second person scans theirs.</source>
        <translation>✓ バッジ %1。二人目のバッジを読み取ってください。</translation>
    </message>
    <message>
        <source>Two persons scan their badges, one after the other.</source>
        <translation>二人が順にバッジを読み取ってください。</translation>
    </message>
    <message>
        <source>The picture is on record, and could not be removed from where it came from. Remove it there by hand.</source>
        <translation>画像は記録しましたが、取り込み元から消せません。取り込み元で消してください。</translation>
    </message>
</context>
<context>
    <name>daishi::console::AfterPanel</name>
    <message>
        <source>After the run</source>
        <translation>印刷のあと</translation>
    </message>
    <message>
        <source>Enter  record</source>
        <translation>Enter  記録</translation>
    </message>
    <message>
        <source>Ctrl+Enter  tray and output bin are empty</source>
        <translation>Ctrl+Enter  トレイも排紙トレイも空</translation>
    </message>
    <message>
        <source>Sheets taken out of the tray</source>
        <translation>トレイから取り出した枚数</translation>
    </message>
    <message>
        <source>sheets taken out</source>
        <translation>取り出した枚数</translation>
    </message>
    <message>
        <source>Take everything out of tray %1, back into box %2, and count it.</source>
        <translation>トレイ%1から全部取り出し、数えて箱 %2 に戻してください。</translation>
    </message>
    <message>
        <source>The book has no sheets in tray %1 any more. Look at tray and output bin.</source>
        <translation>帳簿ではトレイ%1は空です。トレイと排紙トレイを見てください。</translation>
    </message>
</context>
<context>
    <name>daishi::console::AnswerCard</name>
    <message>
        <source>Esc  close</source>
        <translation>Esc  閉じる</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次にすること：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s); the first ones stand here.</source>
        <translation>
            <numerusform>誤り %n件。ここにあるのは初めのものです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::ChunkStrip</name>
    <message>
        <source>%1 now</source>
        <extracomment>sheets from–to of a chunk that is being printed</extracomment>
        <translation>今 %1</translation>
    </message>
</context>
<context>
    <name>daishi::console::DayPage</name>
    <message>
        <source>This day cannot be reconciled</source>
        <translation>照合できません</translation>
    </message>
    <message>
        <source>Scan the badge of the person who signs.</source>
        <translation>署名する人のバッジを読み取ってください。</translation>
    </message>
    <message>
        <source>This day cannot be closed</source>
        <translation>この日は締められません</translation>
    </message>
    <message>
        <source>Count box %1</source>
        <translation>箱 %1 を数える</translation>
    </message>
    <message>
        <source>Explain: %1</source>
        <translation>説明：%1</translation>
    </message>
    <message>
        <source>This has to be put right; it cannot be explained away.</source>
        <translation>これは正さなければなりません。説明では済みません。</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>照合表を保存できません：%1</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>照合表を保存しました：%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>照合表を保存</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>照合表をプリンターに送りました。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次に</translation>
    </message>
    <message>
        <source>There are no differences.</source>
        <translation>差異はありません。</translation>
    </message>
    <message>
        <source>The report is made when the day is reconciled.</source>
        <translation>照合すると、照合表ができます。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>This is not recorded</source>
        <translation>記録できません</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Owner %1: %2</source>
        <translation>担当 %1：%2</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>日次照合</translation>
    </message>
</context>
<context>
    <name>daishi::console::DoubtPanel</name>
    <message>
        <source>the next scan is a spoiled sheet</source>
        <translation>次に読み取るのは損紙</translation>
    </message>
    <message>
        <source>spoiled, no code to read</source>
        <translation>コードの読めない損紙</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>印刷されなかった枚数</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>はじめからやり直す</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are in doubt: %1</source>
        <translation>
            <numerusform>%n枚が不明です：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Collect every sheet that came out of the printer (%1). Scan the code of each, and then its mark. Count what was not printed. A supervisor settles it. Nothing is printed again before.</source>
        <translation>プリンター（%1）から出た用紙を全部集め、1枚ずつコードと台紙マークを読み取ってください。印刷されなかった枚数を数えてください。責任者が確定するまで、印刷し直しはできません。</translation>
    </message>
    <message>
        <source>Collect every sheet that came out of the printer (%1). Scan the code of each. Count what was not printed. A supervisor settles it. Nothing is printed again before.</source>
        <translation>プリンター（%1）から出た用紙を全部集め、1枚ずつコードを読み取ってください。印刷されなかった枚数を数えてください。責任者が確定するまで、印刷し直しはできません。</translation>
    </message>
    <message>
        <source>now its mark</source>
        <translation>次は台紙マークを読み取る</translation>
    </message>
    <message>
        <source>second person %1</source>
        <translation>二人目 %1</translation>
    </message>
    <message>
        <source>Count the sheets that were not printed, also when there are none.</source>
        <translation>印刷されなかった枚数を数えて入力してください。なければ 0。</translation>
    </message>
    <message>
        <source>This cannot be settled</source>
        <translation>確定できません</translation>
    </message>
    <message>
        <source>Sheet %1 is scanned already. It counts once.</source>
        <translation>%1 はもう読み取りました。1枚として数えます。</translation>
    </message>
    <message>
        <source>The mark of sheet %1 was not scanned. It does not count yet: scan it again.</source>
        <translation>%1 の台紙マークを読み取っていません。まだ数えていないので、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>good %1, spoiled %2</source>
        <translation>良品 %1&#x3000;損紙 %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>印刷 %1</translation>
    </message>
</context>
<context>
    <name>daishi::console::Field</name>
    <message>
        <source>May be left empty.</source>
        <translation>空のままでもかまいません。</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>読み取るか、入力する</translation>
    </message>
    <message>
        <source>Scan it, or leave it empty.</source>
        <translation>読み取るか、空のままにする</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（選ぶ）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>✓ scanned</source>
        <translation>✓ 読み取り済み</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Picture of a sheet out of the box</source>
        <translation>箱から出した用紙の画像</translation>
    </message>
</context>
<context>
    <name>daishi::console::GuidePage</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Ctrl+F  search</source>
        <translation>Ctrl+F&#x3000;検索</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>手引き</translation>
    </message>
    <message>
        <source>These words are not in the guide.</source>
        <translation>この言葉は手引きにありません。</translation>
    </message>
</context>
<context>
    <name>daishi::console::GuidePanel</name>
    <message>
        <source>sheets that go in; empty: the whole box</source>
        <translation>入れる枚数（空なら箱の全部）</translation>
    </message>
    <message>
        <source>Sheets that go into the tray</source>
        <translation>トレイに入れる枚数</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>box</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>バッジを読み取る</translation>
    </message>
    <message>
        <source>Then the job ticket, the tray and the box.</source>
        <translation>次に、ジョブ票・トレイ・箱を読み取ります。</translation>
    </message>
    <message>
        <source>Scan the job ticket</source>
        <translation>ジョブ票を読み取る</translation>
    </message>
    <message>
        <source>The ticket says which blank is needed.</source>
        <translation>どの台紙が必要かは、ジョブ票で決まります。</translation>
    </message>
    <message>
        <source>Scan the tray label</source>
        <translation>トレイのラベルを読み取る</translation>
    </message>
    <message>
        <source>The tray must be empty, and so must the output bin.</source>
        <translation>トレイも排紙トレイも空であること。</translation>
    </message>
    <message>
        <source>Scan the label of the box</source>
        <translation>箱ラベルを読み取る</translation>
    </message>
    <message>
        <source>Put the sheets into the tray after the scan.</source>
        <translation>読み取ってから、台紙をトレイに入れます。</translation>
    </message>
    <message>
        <source>Scan the mark of the top sheet</source>
        <translation>一番上の1枚の台紙マークを読み取る</translation>
    </message>
    <message>
        <source>The label is not the content: the sheet itself says what it is.</source>
        <translation>ラベルは中身ではありません。台紙そのもので確かめます。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>The blank is compared with the job.</source>
        <translation>台紙とジョブを照合しています。</translation>
    </message>
    <message>
        <source>Scan the GO card, or press F10</source>
        <translation>「印刷する」カードを読み取るか、F10 を押す</translation>
    </message>
    <message>
        <source>One sheet is printed first, to be looked at.</source>
        <translation>まず1枚だけ印刷し、目で確かめます。</translation>
    </message>
    <message>
        <source>The first sheet is being printed</source>
        <translation>初品を印刷しています</translation>
    </message>
    <message>
        <source>Take it out when it is there.</source>
        <translation>出てきたら取り出してください。</translation>
    </message>
    <message>
        <source>Scan the code and the mark of the first sheet</source>
        <translation>初品のコードと台紙マークを読み取る</translation>
    </message>
    <message>
        <source>Is the title the right one? Nothing goes on before this.</source>
        <translation>題字は正しいですか。確かめるまで先へ進みません。</translation>
    </message>
    <message>
        <source>The first sheet is compared with the job.</source>
        <translation>初品とジョブを照合しています。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>F11 and the code of a sheet: it is spoiled.</source>
        <translation>損紙は、F11 を押してからコードを読み取る。</translation>
    </message>
    <message>
        <source>Paused: scan the GO card, or press F10</source>
        <translation>一時停止中：「印刷する」カードを読み取るか、F10 を押す</translation>
    </message>
    <message>
        <source>What is left is printed then.</source>
        <translation>残りを印刷します。</translation>
    </message>
    <message>
        <source>Take what is left out of the tray, and count it</source>
        <translation>トレイに残った台紙を取り出して数える</translation>
    </message>
    <message>
        <source>Then look: are tray and output bin empty?</source>
        <translation>そのあと、トレイと排紙トレイが空かを見ます。</translation>
    </message>
    <message>
        <source>The code is read. Now scan the mark of the first sheet</source>
        <translation>コードを読み取りました。次は初品の台紙マーク</translation>
    </message>
    <message>
        <source>The mark is read. Now scan the code of the first sheet</source>
        <translation>台紙マークを読み取りました。次は初品のコード</translation>
    </message>
    <message>
        <source>Code and mark are read. Now take a picture of the sheet</source>
        <translation>コードとマークは読めました。次は用紙の画像</translation>
    </message>
    <message>
        <source>Take a picture of the sheet; scan its code and its mark</source>
        <translation>用紙の画像を取り込み、コードとマークを読み取る</translation>
    </message>
    <message>
        <source>The newest sheet is looked at again: %1. Nothing goes on before this.</source>
        <translation>いちばん新しい1枚を確かめます：%1。確かめるまで先へ進みません。</translation>
    </message>
    <message>
        <source>Take a picture of the top sheet</source>
        <translation>いちばん上の用紙の画像を取り込む</translation>
    </message>
    <message>
        <source>The mark can be wrong as well. Only what is printed on the sheet cannot lie.</source>
        <translation>マークも誤っていることがあります。用紙の印刷そのものを確かめます。</translation>
    </message>
    <message>
        <source>Scan the job ticket, or the sheets that are not read yet</source>
        <translation>ジョブ票、または未読の用紙を
読み取ってください</translation>
    </message>
    <message>
        <source>Scan the sheets in the order in which they came out</source>
        <translation>出てきた順に、用紙を1枚ずつ読み取ってください</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are not read yet. Next is %1: %2.</source>
        <translation>
            <numerusform>まだ%n枚読み取っていません。次は %1（%2）です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::LoadDesk</name>
    <message>
        <source>This sheet must not go on</source>
        <translation>この書類は出せません</translation>
    </message>
    <message>
        <source>It cannot be recorded</source>
        <translation>記録できません</translation>
    </message>
    <message>
        <source>It cannot be recorded as clear</source>
        <translation>空と記録できません</translation>
    </message>
    <message>
        <source>It pauses after the present chunk.</source>
        <translation>今のまとまりを刷り終えると一時停止します。</translation>
    </message>
    <message>
        <source>Cannot print</source>
        <translation>印刷できません</translation>
    </message>
    <message>
        <source>Cannot go on</source>
        <translation>再開できません</translation>
    </message>
    <message>
        <source>The first sheet is not right</source>
        <translation>初品が違います</translation>
    </message>
    <message>
        <source>The first sheet is not approved</source>
        <translation>初品は承認されていません</translation>
    </message>
    <message>
        <source>It stops after the present chunk.</source>
        <translation>今のまとまりを刷り終えると止まります。</translation>
    </message>
    <message>
        <source>Cannot stop</source>
        <translation>止められません</translation>
    </message>
    <message>
        <source>Printing was broken off</source>
        <translation>印刷が中断しました</translation>
    </message>
    <message>
        <source>This tray is loaded for another job. Nothing is printed.</source>
        <translation>このトレイは別のジョブ用に装填されています。印刷しません。</translation>
    </message>
    <message>
        <source>F11 said that a spoiled sheet comes next: scan its code, or press F11 again.</source>
        <translation>F11 が押されています。損紙のコードを読み取るか、もう一度 F11 を押してください。</translation>
    </message>
    <message>
        <source>The picture is on record, and could not be removed from where it came from. Remove it there by hand.</source>
        <translation>画像は記録しましたが、取り込み元から消せません。取り込み元で消してください。</translation>
    </message>
    <message>
        <source>The run is stopped</source>
        <translation>印刷を止めました</translation>
    </message>
</context>
<context>
    <name>daishi::console::LoadPage</name>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>What was left in the air could not be looked up</source>
        <translation>途中だったものを確認できません</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Next scan is spoiled</source>
        <translation>次に読み取るのは損紙</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>scan a tray label</source>
        <translation>トレイのラベルを読み取る</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>トレイ%1</translation>
    </message>
    <message>
        <source>never loaded</source>
        <translation>装填されていません</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>%1枚</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>台紙</translation>
    </message>
    <message>
        <source>box</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>load</source>
        <translation>装填</translation>
    </message>
    <message>
        <source>good since it was scanned</source>
        <translation>読み取り後ずっと有効</translation>
    </message>
    <message>
        <source>over: scan again</source>
        <translation>無効：もう一度読み取る</translation>
    </message>
    <message>
        <source>in the tray, by the book</source>
        <translation>トレイの残り（帳簿）</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>損紙</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>still in the box</source>
        <translation>箱の残り</translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>says of itself</source>
        <translation>プリンターの状態</translation>
    </message>
    <message>
        <source>because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>its counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>then</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Load and print</source>
        <translation>装填・印刷</translation>
    </message>
    <message>
        <source>Go is said where it is seen what begins: press F3 and scan the card there.</source>
        <translation>開始は、何が始まるかが見えるところで行います。F3 を押し、そこで「印刷する」カードを読み取ってください。</translation>
    </message>
    <message>
        <source>Job %1: %2</source>
        <translation>ジョブ %1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>daishi::console::Nav</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>daishi::console::OpenedPicture</name>
    <message>
        <source>Esc  close</source>
        <translation>Esc  閉じる</translation>
    </message>
    <message>
        <source>A picture on record</source>
        <translation>記録にある画像</translation>
    </message>
    <message>
        <source>Picture %1. That you opened it is on record.</source>
        <translation>画像 %1　　開いたことは記録されています。</translation>
    </message>
    <message>
        <source>Picture %1 cannot be shown. That you opened it is on record.</source>
        <translation>画像 %1 は表示できません。開いたことは記録されています。</translation>
    </message>
</context>
<context>
    <name>daishi::console::PicturePart</name>
    <message>
        <source>Two persons look at the sheet instead</source>
        <translation>二人で用紙を目視する</translation>
    </message>
    <message>
        <source>Two persons look at the sheet</source>
        <translation>二人で用紙を目視する</translation>
    </message>
    <message>
        <source>Why the picture does not tell</source>
        <translation>画像で分からない理由</translation>
    </message>
    <message>
        <source>Picture of the top sheet</source>
        <translation>いちばん上の用紙の画像</translation>
    </message>
    <message>
        <source>Picture of the sheet that was printed</source>
        <translation>印刷した用紙の画像</translation>
    </message>
</context>
<context>
    <name>daishi::console::PinPanel</name>
    <message>
        <source>PIN</source>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>Enter  done</source>
        <translation>Enter  決定</translation>
    </message>
    <message>
        <source>Esc  nobody types</source>
        <translation>Esc  入力しない</translation>
    </message>
    <message>
        <source>A PIN is asked for</source>
        <translation>暗証番号の入力</translation>
    </message>
    <message>
        <source>Badge %1</source>
        <translation>バッジ %1</translation>
    </message>
    <message>
        <source>Type your own PIN. Nobody else may see it.</source>
        <translation>本人の暗証番号を入力してください。ほかの人に見せないでください。</translation>
    </message>
    <message>
        <source>Choose a new PIN: 4 to 12 digits. Nobody else may see it.</source>
        <translation>新しい暗証番号を決めてください（4〜12桁）。ほかの人に見せないでください。</translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation>新しい暗証番号をもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>daishi::console::ReadingPanel</name>
    <message>
        <source>What came</source>
        <translation>読み取った用紙</translation>
    </message>
    <message>
        <source>What should have come</source>
        <translation>来るはずだった用紙</translation>
    </message>
    <message>
        <source>Two persons end the stop</source>
        <translation>二人で停止を解く</translation>
    </message>
    <message>
        <source>Sheet %1 is none that this stop asks for.</source>
        <translation>%1 は、この停止で求める用紙ではありません。</translation>
    </message>
    <message>
        <source>Sheet %1 is scanned already. It counts once.</source>
        <translation>%1 はもう読み取りました。1枚として数えます。</translation>
    </message>
    <message>
        <source>take it out of the stack</source>
        <translation>束から取り出して読み取る</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>印刷 %1</translation>
    </message>
    <message>
        <source>No sheet has to be scanned any more.</source>
        <translation>読み取る用紙は、もうありません。</translation>
    </message>
    <message>
        <source>To be found and scanned: %1 of %2 are scanned</source>
        <translation>探して読み取る用紙：%2枚のうち%1枚を読み取りました</translation>
    </message>
    <message>
        <source>Now two persons end the stop: the reason, the badge of the second person, both PINs.</source>
        <translation>二人で停止を解きます。理由を入れ、二人目がバッジを読み取り、暗証番号を打ってください。</translation>
    </message>
    <message>
        <source>Find each sheet and scan it. One that is spoiled: F11, and then its code. A sheet that is nowhere keeps the run stopped: call a supervisor.</source>
        <translation>用紙を探し、1枚ずつ読み取ってください。損紙は F11 を押してから読み取ります。見つからなければ、印刷は止まったままです。責任者を呼んでください。</translation>
    </message>
</context>
<context>
    <name>daishi::console::RefusalCard</name>
    <message>
        <source>Enter  read</source>
        <translation>Enter  確認</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>できません</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>できません</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). Nothing was taken.</source>
        <translation>
            <numerusform>誤り %n件。取り込みは行われていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::ReportPreview</name>
    <message>
        <source>The evening report</source>
        <translation>日次照合表</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1&#x3000;%3ページ中 %2ページ</translation>
    </message>
</context>
<context>
    <name>daishi::console::RunPanel</name>
    <message>
        <source>of %1 sheets are good</source>
        <translation>／ %1枚&#x3000;良品</translation>
    </message>
    <message>
        <source>good %1</source>
        <translation>良品 %1</translation>
    </message>
    <message>
        <source>counted by the printer %1</source>
        <translation>プリンターの計数 %1</translation>
    </message>
    <message>
        <source>not sent %1</source>
        <translation>未送信 %1</translation>
    </message>
    <message>
        <source>read by scan %1</source>
        <translation>読取確認 %1</translation>
    </message>
    <message>
        <source>spoiled %1</source>
        <translation>損紙 %1</translation>
    </message>
    <message>
        <source>doubtful %1</source>
        <translation>不明 %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>あと約 %n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::SeenCard</name>
    <message>
        <source>Cannot be compared: %1</source>
        <translation>比べられない箇所：%1</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>違う箇所：%1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>次にすること：%1</translation>
    </message>
</context>
<context>
    <name>daishi::console::SeenPicture</name>
    <message>
        <source>Picture of the sheet</source>
        <translation>用紙の画像</translation>
    </message>
    <message>
        <source>As seen, beside as it should be</source>
        <translation>見えたものと、あるべき姿</translation>
    </message>
    <message>
        <source>As seen</source>
        <translation>見えたもの</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>あるべき姿</translation>
    </message>
</context>
<context>
    <name>daishi::console::SeenScreen</name>
    <message>
        <source>Enter  read</source>
        <translation>Enter  確認</translation>
    </message>
    <message>
        <source>What was seen in the picture</source>
        <translation>画像の判定</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次：%1</translation>
    </message>
</context>
<context>
    <name>daishi::console::SettingsPage</name>
    <message>
        <source>Sound when it may go on</source>
        <translation>進めるときの音を鳴らす</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>スキャナー</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>最後の読み取り</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Store and program</source>
        <translation>記録とプログラム</translation>
    </message>
    <message>
        <source>Scan something: how it is understood is shown here.</source>
        <translation>何か読み取ってください。どう読めたかをここに示します。</translation>
    </message>
    <message>
        <source>As the home says</source>
        <translation>ホームの設定のとおり</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>パソコンに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Test the volume</source>
        <translation>音量を試す</translation>
    </message>
    <message>
        <source>The sound of a stop cannot be switched off. Test the volume where you work.</source>
        <translation>「止」の音は消せません。働く場所で音量を試してください。</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard. Scan this code once: what comes tells whether scanner and computer mean the keyboard of the same country.</source>
        <translation>スキャナーはキーボードのように文字を送ります。このコードを一度読み取ると、スキャナーとパソコンのキーボードの国が合っているか分かります。</translation>
    </message>
    <message>
        <source>Not scanned yet.</source>
        <translation>まだ読み取っていません。</translation>
    </message>
    <message>
        <source>Set-up test code</source>
        <translation>試験コード</translation>
    </message>
    <message>
        <source>Print the test code</source>
        <translation>試験コードを印刷</translation>
    </message>
    <message>
        <source>This could not be kept in %1; it holds until the console is closed.</source>
        <translation>%1 に保存できません。閉じるまではこのままです。</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ 使えます</translation>
    </message>
    <message>
        <source>○ is being looked for</source>
        <translation>○ 探しています</translation>
    </message>
    <message>
        <source>▲ lost</source>
        <translation>▲ 切れました</translation>
    </message>
    <message>
        <source>because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No scanner is connected.</source>
        <translation>スキャナーがありません。</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>スキャナー</translation>
    </message>
    <message>
        <source>understood as</source>
        <translation>読み取ったもの</translation>
    </message>
    <message>
        <source>the set-up test code</source>
        <translation>試験コード</translation>
    </message>
    <message>
        <source>AIM identifier</source>
        <translation>AIM 識別子</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>store</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>practice: nothing of it is valid</source>
        <translation>練習：どれも有効ではありません</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>version of the store</source>
        <translation>記録の版</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>最後のバックアップ</translation>
    </message>
    <message>
        <source>none was made</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>The test code was sent to the printer.</source>
        <translation>試験コードをプリンターに送りました。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pictures of sheets</source>
        <translation>用紙の画像</translation>
    </message>
    <message>
        <source>No source of pictures is set up. A file can be chosen by hand.</source>
        <translation>画像の取り込み元の設定がありません。ファイルは選べます。</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>読取り</translation>
    </message>
    <message>
        <source>▲ is not there: no picture can be told</source>
        <translation>▲ 見つかりません。画像を判定できません。</translation>
    </message>
    <message>
        <source>blanks with a print plate</source>
        <translation>原版のある台紙</translation>
    </message>
    <message>
        <source>pictures count</source>
        <translation>画像を使える</translation>
    </message>
    <message>
        <source>▲ no: %1</source>
        <translation>▲ いいえ：%1</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ はい</translation>
    </message>
    <message>
        <source>challenged on</source>
        <translation>最後に確かめた日</translation>
    </message>
</context>
<context>
    <name>daishi::console::StockCard</name>
    <message>
        <source>Short today, by %1 in all with the reserve</source>
        <translation>今日から不足：予備込みで %1枚</translation>
    </message>
    <message>
        <source>Short from %1, by %2 in all with the reserve</source>
        <translation>%1から不足：予備込みで %2枚</translation>
    </message>
    <message>
        <source>needed today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>in quarantine %1</source>
        <translation>隔離 %1</translation>
    </message>
    <message>
        <source>on hold %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>on order %1</source>
        <translation>納品待ち %1</translation>
    </message>
    <message>
        <source>There are no blanks, and none are needed.</source>
        <translation>台紙はなく、必要もありません。</translation>
    </message>
    <message numerus="yes">
        <source>Stock / needed in %n day(s)</source>
        <translation>
            <numerusform>在庫／%n日間の必要数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::StopScreen</name>
    <message>
        <source>Blank that the job needs</source>
        <translation>ジョブが求める台紙</translation>
    </message>
    <message>
        <source>Blank that was found</source>
        <translation>実際の台紙</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Stays until the right act is done.  Record %1</source>
        <translation>この表示は、正しい操作をするまで消えません。記録番号 %1</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>これではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more stop(s) wait behind this one.</source>
        <translation>
            <numerusform>ほかに%n件の停止が待っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::TablePage</name>
    <message>
        <source>PRACTICE</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>The list is saved: %1</source>
        <translation>一覧を保存しました：%1</translation>
    </message>
    <message>
        <source>The list could not be saved: %1</source>
        <translation>一覧を保存できません：%1</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV（*.csv）</translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>一覧をプリンターに送りました。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
</context>
<context>
    <name>daishi::console::TablePanel</name>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>検索  Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1：すべて</translation>
    </message>
    <message>
        <source>Nothing here fits the search. Esc shows all again.</source>
        <translation>あてはまるものがありません。Esc ですべて表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%n件のうち %1件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::TakePanel</name>
    <message>
        <source>Give it up</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Picture from: %1</source>
        <translation>取り込む：%1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The picture is being compared</source>
        <translation>画像を比べています</translation>
    </message>
    <message>
        <source>With the print plates of all blanks. This takes a moment; the run can be stopped.</source>
        <translation>すべての台紙の原版と比べます。少し待ってください。印刷の中止はできます。</translation>
    </message>
    <message>
        <source>✓ The picture is there. Take it again if it is of another sheet.</source>
        <translation>✓ 画像があります。別の用紙なら取り込み直してください。</translation>
    </message>
    <message>
        <source>Lay the sheet flat and straight, the whole of it in the picture. A file can also be dropped onto the window.</source>
        <translation>用紙を平らに、まっすぐ、全体が入るように置いてください。ファイルをこの画面に落としても取り込めます。</translation>
    </message>
    <message>
        <source>Now scan the sheet at: %1. What was scanned before is not taken.</source>
        <translation>%1で用紙を読み取ってください。前に読み取ったものは使いません。</translation>
    </message>
    <message>
        <source>The sheet is being scanned: %1</source>
        <translation>用紙を読み取っています：%1</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>ファイルを読んでいます。</translation>
    </message>
</context>
<context>
    <name>daishi::console::TodayPage</name>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Insurer and kind</source>
        <translation>保険者・種別</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>台紙</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>確かめ方</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>対応待ちはありません。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>%1 tray %2</source>
        <translation>%1 トレイ%2</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>ジョブはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 printed.</source>
        <translation>%2名のうち %1名を印刷済みです。</translation>
    </message>
    <message>
        <source>Enter: load and print.</source>
        <translation>Enter：装填・印刷へ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>daishi::console::TopBar</name>
    <message>
        <source>PRACTICE</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Nobody: scan a badge</source>
        <translation>だれもいません：バッジを読み取る</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>オペレーター %1</translation>
    </message>
    <message>
        <source>Supervisor %1</source>
        <translation>責任者 %1</translation>
    </message>
    <message>
        <source>Auditor %1</source>
        <translation>監査 %1</translation>
    </message>
    <message>
        <source>⚠ The records cannot be reached</source>
        <translation>⚠ 記録につながりません</translation>
    </message>
    <message>
        <source>ddd d MMM  H:mm</source>
        <extracomment>day and time in the head of the window</extracomment>
        <translation>M月d日（ddd）H:mm</translation>
    </message>
    <message>
        <source>Ctrl+L: leave</source>
        <translation>Ctrl+L で離れる</translation>
    </message>
</context>
<context>
    <name>daishi::console::VerdictPanel</name>
    <message>
        <source>%1   matches</source>
        <translation>%1&#x3000;一致</translation>
    </message>
    <message>
        <source>Lot %1, box %2 of %3, tray %4, %5 sheets in the tray</source>
        <translation>ロット %1&#x3000;箱 %2／%3&#x3000;トレイ%4&#x3000;トレイに %5枚</translation>
    </message>
    <message>
        <source>Known by: %1</source>
        <translation>確かめ方：%1</translation>
    </message>
    <message>
        <source>First sheet: approved</source>
        <translation>初品：承認済み</translation>
    </message>
    <message>
        <source>First sheet: not yet</source>
        <translation>初品：まだ</translation>
    </message>
</context>
<context>
    <name>daishi::console::Window</name>
    <message>
        <source>What was just done</source>
        <translation>今したこと</translation>
    </message>
    <message>
        <source>Nobody is logged in by this</source>
        <translation>ログインできません</translation>
    </message>
    <message>
        <source>Read, but nothing here waits for it.</source>
        <translation>読めましたが、この画面では使いません。</translation>
    </message>
    <message>
        <source>A PIN is asked for first.</source>
        <translation>先に暗証番号を入力してください。</translation>
    </message>
    <message>
        <source>Sheets are being printed. Pause the run first, then close.</source>
        <translation>印刷中です。一時停止してから閉じてください。</translation>
    </message>
    <message>
        <source>No loudspeaker is found: stops are seen here, and not heard.</source>
        <translation>スピーカーが見つかりません。停止は画面に出ますが、音は鳴りません。</translation>
    </message>
    <message>
        <source>The language changes at the next start: something is being printed or answered.</source>
        <translation>印刷中または応答待ちのため、言語は次の起動から変わります。</translation>
    </message>
    <message>
        <source>Nothing is being printed.</source>
        <translation>印刷していません。</translation>
    </message>
    <message>
        <source>No picture of a sheet is asked for here.</source>
        <translation>ここでは用紙の画像を使いません。</translation>
    </message>
</context>
</TS>
