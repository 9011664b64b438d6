<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>Names</name>
        <message>
            <source>%1, edition %2</source>
            <translation>%1, edition %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n sheet</numerusform>
                <numerusform>%n sheets</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tray %2</source>
            <translation>%1 tray %2</translation>
        </message>
        <message>
            <source>operator</source>
            <translation>operator</translation>
        </message>
        <message>
            <source>supervisor</source>
            <translation>supervisor</translation>
        </message>
        <message>
            <source>auditor</source>
            <translation>auditor</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::BoxCard</name>
        <message>
            <source>Scan label</source>
            <translation>Scan label</translation>
        </message>
        <message>
            <source>Put into tray…</source>
            <translation>Put into tray…</translation>
        </message>
        <message>
            <source>More for box %1</source>
            <translation>More for box %1</translation>
        </message>
        <message>
            <source>Look inside</source>
            <translation>Look inside</translation>
        </message>
        <message>
            <source>Scan the mark of a sheet of it</source>
            <translation>Scan the mark of a sheet of it</translation>
        </message>
        <message>
            <source>Scan the supplier's label</source>
            <translation>Scan the supplier's label</translation>
        </message>
        <message>
            <source>Put among another box…</source>
            <translation>Put among another box…</translation>
        </message>
        <message>
            <source>Stick another supplier's label on…</source>
            <translation>Stick another supplier's label on…</translation>
        </message>
        <message>
            <source>Stick our label on…</source>
            <translation>Stick our label on…</translation>
        </message>
        <message>
            <source>supplier's label, %1</source>
            <translation>supplier's label, %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Box %1: %2, %3, %4</source>
            <translation>Box %1: %2, %3, %4</translation>
        </message>
        <message>
            <source>Scan the label of box %1</source>
            <translation>Scan the label of box %1</translation>
        </message>
        <message>
            <source>Put sheets of box %1 into a tray</source>
            <translation>Put sheets of box %1 into a tray</translation>
        </message>
        <message>
            <source>In box %1</source>
            <translation>In box %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>Not what the label says: %1</source>
            <translation>Not what the label says: %1</translation>
        </message>
        <message>
            <source>Inside: %1</source>
            <translation>Inside: %1</translation>
        </message>
        <message>
            <source>Our label</source>
            <translation>Our label</translation>
        </message>
        <message>
            <source>What stands on the label that the console has printed, as L-240930-01/001</source>
            <translation>What stands on the label that the console has printed, as L-240930-01/001</translation>
        </message>
        <message>
            <source>Supplier's label</source>
            <translation>Supplier's label</translation>
        </message>
        <message>
            <source>What the label shall say</source>
            <translation>What the label shall say</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::CarryDialog</name>
        <message>
            <source>On top of what lies there</source>
            <translation>On top of what lies there</translation>
        </message>
        <message>
            <source>So that no sensor notices</source>
            <translation>So that no sensor notices</translation>
        </message>
        <message>
            <source>Carry sheets</source>
            <translation>Carry sheets</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Sheets</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Carry</source>
            <translation>Carry</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::FloorWindow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>at the gate</source>
            <translation>at the gate</translation>
        </message>
        <message>
            <source>%1   %2</source>
            <translation>%1   %2</translation>
        </message>
        <message>
            <source>There is nothing to carry.</source>
            <translation>There is nothing to carry.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>From the top: %1</source>
            <translation>From the top: %1</translation>
        </message>
        <message>
            <source>Daishi: the floor, for practice</source>
            <translation>Daishi: the floor, for practice</translation>
        </message>
        <message>
            <source>A morning is being made ready…</source>
            <translation>A morning is being made ready…</translation>
        </message>
        <message>
            <source>No morning could be made.</source>
            <translation>No morning could be made.</translation>
        </message>
        <message>
            <source>This cannot be done: %1 (%2)</source>
            <translation>This cannot be done: %1 (%2)</translation>
        </message>
        <message>
            <source>Scanned: %1</source>
            <translation>Scanned: %1</translation>
        </message>
        <message>
            <source>Nobody heard the scanner: the console is not open. It would have been %1</source>
            <translation>Nobody heard the scanner: the console is not open. It would have been %1</translation>
        </message>
        <message>
            <source>Daishi   The floor, for practice</source>
            <translation>Daishi   The floor, for practice</translation>
        </message>
        <message>
            <source>Start the console</source>
            <translation>Start the console</translation>
        </message>
        <message>
            <source>Kill the console</source>
            <translation>Kill the console</translation>
        </message>
        <message>
            <source>What happened last</source>
            <translation>What happened last</translation>
        </message>
        <message>
            <source>Simulation: nothing here is a real document.</source>
            <translation>Simulation: nothing here is a real document.</translation>
        </message>
        <message>
            <source>The console is not installed.</source>
            <translation>The console is not installed.</translation>
        </message>
        <message>
            <source>The console is open.</source>
            <translation>The console is open.</translation>
        </message>
        <message>
            <source>The console is not open.</source>
            <translation>The console is not open.</translation>
        </message>
        <message>
            <source>Practice clock %1</source>
            <translation>Practice clock %1</translation>
        </message>
        <message>
            <source>Done, and written down: %1</source>
            <translation>Done, and written down: %1</translation>
        </message>
        <message>
            <source>Drag a box onto a tray, a tray onto a box, or a box onto another one. Everything can be done with the keyboard as well.</source>
            <translation>Drag a box onto a tray, a tray onto a box, or a box onto another one. Everything can be done with the keyboard as well.</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::LookDialog</name>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>This sheet cannot be shown.</source>
            <translation>This sheet cannot be shown.</translation>
        </message>
        <message>
            <source>Picture of the sheet</source>
            <translation>Picture of the sheet</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::OutputModel</name>
        <message>
            <source>%1 crumpled</source>
            <translation>%1 crumpled</translation>
        </message>
        <message>
            <source>Sheet %1: %2, %3</source>
            <translation>Sheet %1: %2, %3</translation>
        </message>
        <message>
            <source>without a code</source>
            <translation>without a code</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::OutputPanel</name>
        <message>
            <source>Printed sheets</source>
            <translation>Printed sheets</translation>
        </message>
        <message>
            <source>Scan code</source>
            <translation>Scan code</translation>
        </message>
        <message>
            <source>Scan mark</source>
            <translation>Scan mark</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Look closer</translation>
        </message>
        <message>
            <source>Into the bin</source>
            <translation>Into the bin</translation>
        </message>
        <message>
            <source>Printed, newest first: %1</source>
            <translation>Printed, newest first: %1</translation>
        </message>
        <message>
            <source>Nothing was printed yet.</source>
            <translation>Nothing was printed yet.</translation>
        </message>
        <message>
            <source>Choose a sheet.</source>
            <translation>Choose a sheet.</translation>
        </message>
        <message>
            <source>Sheet %1 has no code.</source>
            <translation>Sheet %1 has no code.</translation>
        </message>
        <message>
            <source>Sheet %1: %2</source>
            <translation>Sheet %1: %2</translation>
        </message>
        <message>
            <source>Sheet %1</source>
            <translation>Sheet %1</translation>
        </message>
        <message>
            <source>without a code</source>
            <translation>without a code</translation>
        </message>
        <message>
            <source>Crumpled in the printer: %1</source>
            <translation>Crumpled in the printer: %1</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::PapersPanel</name>
        <message>
            <source>Badges: a click scans, the PIN is typed at the console</source>
            <translation>Badges: a click scans, the PIN is typed at the console</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>PIN %1</source>
            <translation>PIN %1</translation>
        </message>
        <message>
            <source>Scan badge %1, %2</source>
            <translation>Scan badge %1, %2</translation>
        </message>
        <message>
            <source>Job tickets</source>
            <translation>Job tickets</translation>
        </message>
        <message>
            <source>%1   %2, %3 people</source>
            <translation>%1   %2, %3 people</translation>
        </message>
        <message>
            <source>Scan ticket %1</source>
            <translation>Scan ticket %1</translation>
        </message>
        <message>
            <source>Any other code, or J-…, L-…/001, V-…</source>
            <translation>Any other code, or J-…, L-…/001, V-…</translation>
        </message>
        <message>
            <source>A code written by hand</source>
            <translation>A code written by hand</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Scan</translation>
        </message>
        <message>
            <source>Scan the code written by hand</source>
            <translation>Scan the code written by hand</translation>
        </message>
        <message>
            <source>GO card</source>
            <translation>GO card</translation>
        </message>
        <message>
            <source>PAUSE card</source>
            <translation>PAUSE card</translation>
        </message>
        <message>
            <source>STOP card</source>
            <translation>STOP card</translation>
        </message>
        <message>
            <source>Scan the %1</source>
            <translation>Scan the %1</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::PrinterPanel</name>
        <message>
            <source>The next sheet jams and its page is lost</source>
            <translation>The next sheet jams and its page is lost</translation>
        </message>
        <message>
            <source>Stand still without a word</source>
            <translation>Stand still without a word</translation>
        </message>
        <message>
            <source>Draw two sheets for the next page</source>
            <translation>Draw two sheets for the next page</translation>
        </message>
        <message>
            <source>Lose the next page</source>
            <translation>Lose the next page</translation>
        </message>
        <message>
            <source>Lie: count one sheet too many</source>
            <translation>Lie: count one sheet too many</translation>
        </message>
        <message>
            <source>Forget all jobs</source>
            <translation>Forget all jobs</translation>
        </message>
        <message>
            <source>Switch off and on</source>
            <translation>Switch off and on</translation>
        </message>
        <message>
            <source>Cut the network</source>
            <translation>Cut the network</translation>
        </message>
        <message>
            <source>Mend the network</source>
            <translation>Mend the network</translation>
        </message>
        <message>
            <source>Open the cover</source>
            <translation>Open the cover</translation>
        </message>
        <message>
            <source>Close the cover</source>
            <translation>Close the cover</translation>
        </message>
        <message>
            <source>Exchange the two trays</source>
            <translation>Exchange the two trays</translation>
        </message>
        <message>
            <source>Exchange the two trays, unseen by the sensors</source>
            <translation>Exchange the two trays, unseen by the sensors</translation>
        </message>
        <message>
            <source>Print one page past the line, from tray 1</source>
            <translation>Print one page past the line, from tray 1</translation>
        </message>
        <message>
            <source>Print slowly</source>
            <translation>Print slowly</translation>
        </message>
        <message>
            <source>Print fast</source>
            <translation>Print fast</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>More…</translation>
        </message>
        <message>
            <source>%1: more that can happen</source>
            <translation>%1: more that can happen</translation>
        </message>
        <message>
            <source>unplugged</source>
            <translation>unplugged</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>no network</translation>
        </message>
        <message>
            <source>door open</source>
            <translation>door open</translation>
        </message>
        <message>
            <source>cover open</source>
            <translation>cover open</translation>
        </message>
        <message>
            <source>paper jam</source>
            <translation>paper jam</translation>
        </message>
        <message>
            <source>stands still</source>
            <translation>stands still</translation>
        </message>
        <message>
            <source>counter %1</source>
            <translation>counter %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Close the door</source>
            <translation>Close the door</translation>
        </message>
        <message>
            <source>Open the door</source>
            <translation>Open the door</translation>
        </message>
        <message>
            <source>Clear the jam</source>
            <translation>Clear the jam</translation>
        </message>
        <message>
            <source>Jam the next sheet</source>
            <translation>Jam the next sheet</translation>
        </message>
        <message>
            <source>Pull the plug</source>
            <translation>Pull the plug</translation>
        </message>
        <message>
            <source>Plug it in</source>
            <translation>Plug it in</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::Shelf</name>
        <message>
            <source>Shelf</source>
            <translation>Shelf</translation>
        </message>
        <message>
            <source>At the gate, not received yet</source>
            <translation>At the gate, not received yet</translation>
        </message>
    </context>
    <context>
        <name>daishi::practice::TrayCard</name>
        <message>
            <source>Tray %1</source>
            <translation>Tray %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Scan label</source>
            <translation>Scan label</translation>
        </message>
        <message>
            <source>scan the label of the tray</source>
            <translation>scan the label of the tray</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>look at the top sheet</source>
            <translation>look at the top sheet</translation>
        </message>
        <message>
            <source>Scan mark</source>
            <translation>Scan mark</translation>
        </message>
        <message>
            <source>scan the mark of the top sheet</source>
            <translation>scan the mark of the top sheet</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>Take out…</translation>
        </message>
        <message>
            <source>take sheets out</source>
            <translation>take sheets out</translation>
        </message>
        <message>
            <source>Pull out</source>
            <translation>Pull out</translation>
        </message>
        <message>
            <source>pull it out or push it in</source>
            <translation>pull it out or push it in</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>no power</source>
            <translation>no power</translation>
        </message>
        <message>
            <source>pulled out, %1</source>
            <translation>pulled out, %1</translation>
        </message>
        <message>
            <source>Push in</source>
            <translation>Push in</translation>
        </message>
    </context>
</TS>
