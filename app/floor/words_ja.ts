<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
    <context>
        <name>Names</name>
        <message>
            <source>%1, edition %2</source>
            <translation>%1　第%2版</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1　%2</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n枚</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tray %2</source>
            <translation>%1　トレイ%2</translation>
        </message>
        <message>
            <source>operator</source>
            <translation>オペレーター</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>責任者</translation>
        </message>
        <message>
            <source>auditor</source>
            <translation>監査</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::BoxCard</name>
        <message>
            <source>Scan label</source>
            <translation>ラベルを読み取る</translation>
        </message>
        <message>
            <source>Put into tray…</source>
            <translation>トレイへ…</translation>
        </message>
        <message>
            <source>More for box %1</source>
            <translation>箱 %1 のその他の操作</translation>
        </message>
        <message>
            <source>Look inside</source>
            <translation>中を見る</translation>
        </message>
        <message>
            <source>Scan the mark of a sheet of it</source>
            <translation>中の1枚のマークを読み取る</translation>
        </message>
        <message>
            <source>Scan the supplier's label</source>
            <translation>納入業者のラベルを読み取る</translation>
        </message>
        <message>
            <source>Put among another box…</source>
            <translation>別の箱に混ぜる…</translation>
        </message>
        <message>
            <source>Stick another supplier's label on…</source>
            <translation>納入業者のラベルを貼り替える…</translation>
        </message>
        <message>
            <source>Stick our label on…</source>
            <translation>当社の箱ラベルを貼る…</translation>
        </message>
        <message>
            <source>supplier's label, %1</source>
            <translation>納入業者ラベル　%1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1　%2</translation>
        </message>
        <message>
            <source>Box %1: %2, %3, %4</source>
            <translation>箱 %1：%2　%3　%4</translation>
        </message>
        <message>
            <source>Scan the label of box %1</source>
            <translation>箱 %1 のラベルを読み取る</translation>
        </message>
        <message>
            <source>Put sheets of box %1 into a tray</source>
            <translation>箱 %1 の台紙をトレイに入れる</translation>
        </message>
        <message>
            <source>In box %1</source>
            <translation>箱 %1 の中</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2　%1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>空</translation>
        </message>
        <message>
            <source>Not what the label says: %1</source>
            <translation>ラベルと違う：%1</translation>
        </message>
        <message>
            <source>Inside: %1</source>
            <translation>中身：%1</translation>
        </message>
        <message>
            <source>Our label</source>
            <translation>当社の箱ラベル</translation>
        </message>
        <message>
            <source>What stands on the label that the console has printed, as L-240930-01/001</source>
            <translation>コンソールが発行した箱ラベルの番号（例 L-240930-01/001）</translation>
        </message>
        <message>
            <source>Supplier's label</source>
            <translation>納入業者のラベル</translation>
        </message>
        <message>
            <source>What the label shall say</source>
            <translation>ラベルに書く内容</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::CarryDialog</name>
        <message>
            <source>On top of what lies there</source>
            <translation>今ある紙の上に置く</translation>
        </message>
        <message>
            <source>So that no sensor notices</source>
            <translation>センサーに気付かれないように</translation>
        </message>
        <message>
            <source>Carry sheets</source>
            <translation>台紙を運ぶ</translation>
        </message>
        <message>
            <source>To</source>
            <translation>行き先</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>枚数</translation>
        </message>
        <message>
            <source>From</source>
            <translation>元の場所</translation>
        </message>
        <message>
            <source>Carry</source>
            <translation>運ぶ</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>やめる</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::FloorWindow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1　%2</translation>
        </message>
        <message>
            <source>at the gate</source>
            <translation>入口</translation>
        </message>
        <message>
            <source>%1   %2</source>
            <translation>%1　%2</translation>
        </message>
        <message>
            <source>There is nothing to carry.</source>
            <translation>運ぶ紙がありません。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2　%1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>空</translation>
        </message>
        <message>
            <source>From the top: %1</source>
            <translation>上から：%1</translation>
        </message>
        <message>
            <source>Daishi: the floor, for practice</source>
            <translation>Daishi 練習の現場</translation>
        </message>
        <message>
            <source>A morning is being made ready…</source>
            <translation>朝の準備をしています…</translation>
        </message>
        <message>
            <source>No morning could be made.</source>
            <translation>朝の準備ができませんでした。</translation>
        </message>
        <message>
            <source>This cannot be done: %1 (%2)</source>
            <translation>できません：%1（%2）</translation>
        </message>
        <message>
            <source>Scanned: %1</source>
            <translation>読み取りました：%1</translation>
        </message>
        <message>
            <source>Nobody heard the scanner: the console is not open. It would have been %1</source>
            <translation>コンソールが開いていないため、読み取りは届きませんでした：%1</translation>
        </message>
        <message>
            <source>Daishi   The floor, for practice</source>
            <translation>Daishi　練習の現場</translation>
        </message>
        <message>
            <source>Start the console</source>
            <translation>コンソールを開く</translation>
        </message>
        <message>
            <source>Kill the console</source>
            <translation>コンソールを強制終了</translation>
        </message>
        <message>
            <source>What happened last</source>
            <translation>直前のできごと</translation>
        </message>
        <message>
            <source>Simulation: nothing here is a real document.</source>
            <translation>模擬運転です。ここにあるものは本物の書類ではありません。</translation>
        </message>
        <message>
            <source>The console is not installed.</source>
            <translation>コンソールが入っていません。</translation>
        </message>
        <message>
            <source>The console is open.</source>
            <translation>コンソールは開いています。</translation>
        </message>
        <message>
            <source>The console is not open.</source>
            <translation>コンソールは開いていません。</translation>
        </message>
        <message>
            <source>Practice clock %1</source>
            <translation>練習の時計　%1</translation>
        </message>
        <message>
            <source>Done, and written down: %1</source>
            <translation>行いました。記録：%1</translation>
        </message>
        <message>
            <source>Drag a box onto a tray, a tray onto a box, or a box onto another one. Everything can be done with the keyboard as well.</source>
            <translation>箱をトレイへ、トレイを箱へ、箱を別の箱へドラッグできます。すべてキーボードでもできます。</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::LookDialog</name>
        <message>
            <source>Looking…</source>
            <translation>見ています…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>This sheet cannot be shown.</source>
            <translation>この紙は表示できません。</translation>
        </message>
        <message>
            <source>Picture of the sheet</source>
            <translation>用紙の画像</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::OutputModel</name>
        <message>
            <source>%1 crumpled</source>
            <translation>%1 しわ</translation>
        </message>
        <message>
            <source>Sheet %1: %2, %3</source>
            <translation>用紙 %1：%2　%3</translation>
        </message>
        <message>
            <source>without a code</source>
            <translation>コードなし</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::OutputPanel</name>
        <message>
            <source>Printed sheets</source>
            <translation>印刷された用紙</translation>
        </message>
        <message>
            <source>Scan code</source>
            <translation>コードを読み取る</translation>
        </message>
        <message>
            <source>Scan mark</source>
            <translation>マークを読み取る</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>大きく見る</translation>
        </message>
        <message>
            <source>Into the bin</source>
            <translation>損紙箱へ</translation>
        </message>
        <message>
            <source>Printed, newest first: %1</source>
            <translation>出てきた用紙（新しい順）　%1</translation>
        </message>
        <message>
            <source>Nothing was printed yet.</source>
            <translation>まだ何も印刷されていません。</translation>
        </message>
        <message>
            <source>Choose a sheet.</source>
            <translation>用紙を選んでください。</translation>
        </message>
        <message>
            <source>Sheet %1 has no code.</source>
            <translation>用紙 %1 にはコードがありません。</translation>
        </message>
        <message>
            <source>Sheet %1: %2</source>
            <translation>用紙 %1：%2</translation>
        </message>
        <message>
            <source>Sheet %1</source>
            <translation>用紙 %1</translation>
        </message>
        <message>
            <source>without a code</source>
            <translation>コードなし</translation>
        </message>
        <message>
            <source>Crumpled in the printer: %1</source>
            <translation>プリンター内でしわになった用紙：%1</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::PapersPanel</name>
        <message>
            <source>Badges: a click scans, the PIN is typed at the console</source>
            <translation>バッジ：クリックで読み取り。暗証番号はコンソールで入力</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>暗証番号 %1</source>
            <translation>暗証番号 %1</translation>
        </message>
        <message>
            <source>Scan badge %1, %2</source>
            <translation>バッジ %1 を読み取る（%2）</translation>
        </message>
        <message>
            <source>Job tickets</source>
            <translation>ジョブ票</translation>
        </message>
        <message>
            <source>%1   %2, %3 people</source>
            <translation>%1　%2　%3名</translation>
        </message>
        <message>
            <source>Scan ticket %1</source>
            <translation>ジョブ票 %1 を読み取る</translation>
        </message>
        <message>
            <source>Any other code, or J-…, L-…/001, V-…</source>
            <translation>その他のコード、または J-…、L-…/001、V-…</translation>
        </message>
        <message>
            <source>A code written by hand</source>
            <translation>手で書いたコード</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>読み取る</translation>
        </message>
        <message>
            <source>Scan the code written by hand</source>
            <translation>手で書いたコードを読み取る</translation>
        </message>
        <message>
            <source>GO card</source>
            <translation>「印刷する」カード</translation>
        </message>
        <message>
            <source>PAUSE card</source>
            <translation>「一時停止」カード</translation>
        </message>
        <message>
            <source>STOP card</source>
            <translation>「中止」カード</translation>
        </message>
        <message>
            <source>Scan the %1</source>
            <translation>%1を読み取る</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::PrinterPanel</name>
        <message>
            <source>The next sheet jams and its page is lost</source>
            <translation>次の1枚が詰まり、そのページは失われる</translation>
        </message>
        <message>
            <source>Stand still without a word</source>
            <translation>何も言わずに止まる</translation>
        </message>
        <message>
            <source>Draw two sheets for the next page</source>
            <translation>次のページで2枚重ねて給紙する</translation>
        </message>
        <message>
            <source>Lose the next page</source>
            <translation>次のページを失う</translation>
        </message>
        <message>
            <source>Lie: count one sheet too many</source>
            <translation>嘘をつく：1枚多く数える</translation>
        </message>
        <message>
            <source>Forget all jobs</source>
            <translation>全ジョブを忘れる</translation>
        </message>
        <message>
            <source>Switch off and on</source>
            <translation>電源を切って入れ直す</translation>
        </message>
        <message>
            <source>Cut the network</source>
            <translation>通信を切る</translation>
        </message>
        <message>
            <source>Mend the network</source>
            <translation>通信を戻す</translation>
        </message>
        <message>
            <source>Open the cover</source>
            <translation>カバーを開ける</translation>
        </message>
        <message>
            <source>Close the cover</source>
            <translation>カバーを閉じる</translation>
        </message>
        <message>
            <source>Exchange the two trays</source>
            <translation>2つのトレイを入れ替える</translation>
        </message>
        <message>
            <source>Exchange the two trays, unseen by the sensors</source>
            <translation>2つのトレイをセンサーに気付かれずに入れ替える</translation>
        </message>
        <message>
            <source>Print one page past the line, from tray 1</source>
            <translation>Daishiを通さずにトレイ1から1枚印刷する</translation>
        </message>
        <message>
            <source>Print slowly</source>
            <translation>ゆっくり印刷する</translation>
        </message>
        <message>
            <source>Print fast</source>
            <translation>速く印刷する</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>その他…</translation>
        </message>
        <message>
            <source>%1: more that can happen</source>
            <translation>%1：その他のできごと</translation>
        </message>
        <message>
            <source>unplugged</source>
            <translation>電源なし</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>通信なし</translation>
        </message>
        <message>
            <source>door open</source>
            <translation>扉が開いている</translation>
        </message>
        <message>
            <source>cover open</source>
            <translation>カバーが開いている</translation>
        </message>
        <message>
            <source>paper jam</source>
            <translation>紙詰まり</translation>
        </message>
        <message>
            <source>stands still</source>
            <translation>停止中</translation>
        </message>
        <message>
            <source>counter %1</source>
            <translation>カウンター %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Close the door</source>
            <translation>扉を閉じる</translation>
        </message>
        <message>
            <source>Open the door</source>
            <translation>扉を開ける</translation>
        </message>
        <message>
            <source>Clear the jam</source>
            <translation>紙詰まりを除く</translation>
        </message>
        <message>
            <source>Jam the next sheet</source>
            <translation>次の1枚を詰まらせる</translation>
        </message>
        <message>
            <source>Pull the plug</source>
            <translation>電源を抜く</translation>
        </message>
        <message>
            <source>Plug it in</source>
            <translation>電源を入れる</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::Shelf</name>
        <message>
            <source>Shelf</source>
            <translation>棚</translation>
        </message>
        <message>
            <source>At the gate, not received yet</source>
            <translation>入口に届いた箱（未受入）</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::TrayCard</name>
        <message>
            <source>Tray %1</source>
            <translation>トレイ%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Scan label</source>
            <translation>ラベルを読み取る</translation>
        </message>
        <message>
            <source>scan the label of the tray</source>
            <translation>トレイのラベルを読み取る</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>見る</translation>
        </message>
        <message>
            <source>look at the top sheet</source>
            <translation>いちばん上の紙を見る</translation>
        </message>
        <message>
            <source>Scan mark</source>
            <translation>マークを読み取る</translation>
        </message>
        <message>
            <source>scan the mark of the top sheet</source>
            <translation>いちばん上の紙のマークを読み取る</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>取り出す…</translation>
        </message>
        <message>
            <source>take sheets out</source>
            <translation>紙を取り出す</translation>
        </message>
        <message>
            <source>Pull out</source>
            <translation>引き出す</translation>
        </message>
        <message>
            <source>pull it out or push it in</source>
            <translation>引き出す・押し込む</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>no power</source>
            <translation>電源なし</translation>
        </message>
        <message>
            <source>pulled out, %1</source>
            <translation>引き出し中　%1</translation>
        </message>
        <message>
            <source>Push in</source>
            <translation>押し込む</translation>
        </message>
    </context>
</TS>
