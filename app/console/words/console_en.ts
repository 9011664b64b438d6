<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Everything that is done is written down here, in its order. On this day nothing was.</source>
        <translation>Everything that is done is written down here, in its order. On this day nothing was.</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Of the day</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>The newest</translation>
    </message>
    <message>
        <source>Read the whole record and check it</source>
        <translation>Read the whole record and check it</translation>
    </message>
    <message>
        <source>Compare with a signed report</source>
        <translation>Compare with a signed report</translation>
    </message>
    <message>
        <source>Head of the chain, as the report has it</source>
        <translation>Head of the chain, as the report has it</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>The clock is right</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1 tray %2</source>
        <translation>%1 tray %2</translation>
    </message>
    <message>
        <source>in the store</source>
        <translation>in the store</translation>
    </message>
    <message>
        <source>in a tray</source>
        <translation>in a tray</translation>
    </message>
    <message>
        <source>spoiled sheets</source>
        <translation>spoiled sheets</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>samples</translation>
    </message>
</context>
<context>
    <name>DayClose</name>
    <message>
        <source>Report %1, version %2.</source>
        <translation>Report %1, version %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be closed: %n open difference(s)</source>
        <translation>
            <numerusform>%1 cannot be closed: %n open difference</numerusform>
            <numerusform>%1 cannot be closed: %n open differences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not reconciled yet</source>
        <translation>%1 is not reconciled yet</translation>
    </message>
    <message>
        <source>Count what is open, then press F10 to reconcile.</source>
        <translation>Count what is open, then press F10 to reconcile.</translation>
    </message>
    <message>
        <source>%1 must be reconciled again</source>
        <translation>%1 must be reconciled again</translation>
    </message>
    <message>
        <source>Something was found out about it since. Press F10 to reconcile.</source>
        <translation>Something was found out about it since. Press F10 to reconcile.</translation>
    </message>
    <message>
        <source>%1 agrees: two persons sign</source>
        <translation>%1 agrees: two persons sign</translation>
    </message>
    <message>
        <source>Read the report, then press F11 and scan a badge.</source>
        <translation>Read the report, then press F11 and scan a badge.</translation>
    </message>
    <message>
        <source>%1 waits for the second signature</source>
        <translation>%1 waits for the second signature</translation>
    </message>
    <message>
        <source>Another person presses F11 and scans a badge.</source>
        <translation>Another person presses F11 and scans a badge.</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 is closed</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>explained</translation>
    </message>
    <message>
        <source>Enter: count</source>
        <translation>Enter: count</translation>
    </message>
    <message>
        <source>Enter: explain</source>
        <translation>Enter: explain</translation>
    </message>
    <message>
        <source>put it right</source>
        <translation>put it right</translation>
    </message>
</context>
<context>
    <name>Destruction</name>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Lists of what is destroyed stand here. Alt+1 begins one; then the spoiled sheets are scanned onto it.</source>
        <translation>Lists of what is destroyed stand here. Alt+1 begins one; then the spoiled sheets are scanned onto it.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>✓ destroyed</source>
        <translation>✓ destroyed</translation>
    </message>
    <message>
        <source>… open</source>
        <translation>… open</translation>
    </message>
    <message>
        <source>Begin a list</source>
        <translation>Begin a list</translation>
    </message>
    <message>
        <source>scan the spoiled sheets one by one.</source>
        <translation>scan the spoiled sheets one by one.</translation>
    </message>
    <message>
        <source>Scan sheets</source>
        <translation>Scan sheets</translation>
    </message>
    <message>
        <source>Code on the sheet</source>
        <translation>Code on the sheet</translation>
    </message>
    <message>
        <source>Sheets without a code</source>
        <translation>Sheets without a code</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>What they are</translation>
    </message>
    <message>
        <source>Destroy what is on the list</source>
        <translation>Destroy what is on the list</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Destruction</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Take in a file</translation>
    </message>
    <message>
        <source>File of the insurer</source>
        <translation>File of the insurer</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Which documents</translation>
    </message>
    <message>
        <source>check the job, and let a supervisor release it.</source>
        <translation>check the job, and let a supervisor release it.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>print its job ticket.</source>
        <translation>print its job ticket.</translation>
    </message>
    <message>
        <source>Lift a hold</source>
        <translation>Lift a hold</translation>
    </message>
    <message>
        <source>Number of the hold, where there are several</source>
        <translation>Number of the hold, where there are several</translation>
    </message>
    <message>
        <source>Job ticket</source>
        <translation>Job ticket</translation>
    </message>
    <message>
        <source>Where to save the ticket (PDF)</source>
        <translation>Where to save the ticket (PDF)</translation>
    </message>
    <message>
        <source>print the ticket; it goes with the job.</source>
        <translation>print the ticket; it goes with the job.</translation>
    </message>
    <message>
        <source>Ask for a reprint</source>
        <translation>Ask for a reprint</translation>
    </message>
    <message>
        <source>Document: scan its code</source>
        <translation>Document: scan its code</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Jobs stand here. A job comes when a file of an insurer is taken in: Alt+1.</source>
        <translation>Jobs stand here. A job comes when a file of an insurer is taken in: Alt+1.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>止 held</source>
        <translation>止 held</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Also those that are over</source>
        <translation>Also those that are over</translation>
    </message>
    <message>
        <source>Where its documents are</source>
        <translation>Where its documents are</translation>
    </message>
    <message>
        <source>This job has no documents.</source>
        <translation>This job has no documents.</translation>
    </message>
    <message>
        <source>Choose a job first, or scan its ticket in the list of jobs.</source>
        <translation>Choose a job first, or scan its ticket in the list of jobs.</translation>
    </message>
    <message>
        <source>Holds of the job</source>
        <translation>Holds of the job</translation>
    </message>
    <message>
        <source>Nothing holds this job. A hold is put on it among the jobs: Alt+4.</source>
        <translation>Nothing holds this job. A hold is put on it among the jobs: Alt+4.</translation>
    </message>
    <message>
        <source>Lift this hold</source>
        <translation>Lift this hold</translation>
    </message>
    <message>
        <source>Number of the hold</source>
        <translation>Number of the hold</translation>
    </message>
</context>
<context>
    <name>NextPage</name>
    <message>
        <source>On page Stock (F5), among the boxes of the lot: Bring the book to the count.</source>
        <translation>On page Stock (F5), among the boxes of the lot: Bring the book to the count.</translation>
    </message>
    <message>
        <source>On page Destruction (F7).</source>
        <translation>On page Destruction (F7).</translation>
    </message>
    <message>
        <source>On page Record (Shift+F8): The clock is right.</source>
        <translation>On page Record (Shift+F8): The clock is right.</translation>
    </message>
    <message>
        <source>On page Load and print (F3): Two persons end the stop.</source>
        <translation>On page Load and print (F3): Two persons end the stop.</translation>
    </message>
    <message>
        <source>On page Load and print (F3), with a scanner in the hand.</source>
        <translation>On page Load and print (F3), with a scanner in the hand.</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>People and their badges stand here, as the configuration names them.</source>
        <translation>People and their badges stand here, as the configuration names them.</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>Block a lost badge</source>
        <translation>Block a lost badge</translation>
    </message>
    <message>
        <source>Let it be used again</source>
        <translation>Let it be used again</translation>
    </message>
    <message>
        <source>Give out a badge</source>
        <translation>Give out a badge</translation>
    </message>
    <message>
        <source>Free a blocked PIN</source>
        <translation>Free a blocked PIN</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifications</translation>
    </message>
    <message>
        <source>This person was not taught anything yet. What somebody may do, and until when, stands in the configuration.</source>
        <translation>This person was not taught anything yet. What somebody may do, and until when, stands in the configuration.</translation>
    </message>
    <message>
        <source>Choose a badge first.</source>
        <translation>Choose a badge first.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>a tray is empty</source>
        <translation>a tray is empty</translation>
    </message>
    <message>
        <source>blanks are needed in the tray</source>
        <translation>blanks are needed in the tray</translation>
    </message>
    <message>
        <source>a sheet is jammed</source>
        <translation>a sheet is jammed</translation>
    </message>
    <message>
        <source>few sheets are left in a tray</source>
        <translation>few sheets are left in a tray</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>a cover is open</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>a door is open</translation>
    </message>
    <message>
        <source>a tray is pulled out</source>
        <translation>a tray is pulled out</translation>
    </message>
    <message>
        <source>the output bin is full</source>
        <translation>the output bin is full</translation>
    </message>
    <message>
        <source>the ink or toner has run out</source>
        <translation>the ink or toner has run out</translation>
    </message>
    <message>
        <source>the ink or toner is low</source>
        <translation>the ink or toner is low</translation>
    </message>
    <message>
        <source>the toner has run out</source>
        <translation>the toner has run out</translation>
    </message>
    <message>
        <source>the toner is low</source>
        <translation>the toner is low</translation>
    </message>
    <message>
        <source>it was paused at its own display</source>
        <translation>it was paused at its own display</translation>
    </message>
    <message>
        <source>it is about to pause</source>
        <translation>it is about to pause</translation>
    </message>
    <message>
        <source>it is being switched off</source>
        <translation>it is being switched off</translation>
    </message>
    <message>
        <source>a part of it has stopped</source>
        <translation>a part of it has stopped</translation>
    </message>
    <message>
        <source>it does not answer its own queue</source>
        <translation>it does not answer its own queue</translation>
    </message>
    <message>
        <source>the queue is looking for it</source>
        <translation>the queue is looking for it</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>does not answer</translation>
    </message>
    <message>
        <source>does not tell its state</source>
        <translation>does not tell its state</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>printing</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>the output bin is missing</source>
        <translation>the output bin is missing</translation>
    </message>
    <message>
        <source>the output bin is almost full</source>
        <translation>the output bin is almost full</translation>
    </message>
    <message>
        <source>the waste toner box is full</source>
        <translation>the waste toner box is full</translation>
    </message>
    <message>
        <source>the waste toner box is almost full</source>
        <translation>the waste toner box is almost full</translation>
    </message>
    <message>
        <source>the fuser is too hot</source>
        <translation>the fuser is too hot</translation>
    </message>
    <message>
        <source>the fuser is not hot enough yet</source>
        <translation>the fuser is not hot enough yet</translation>
    </message>
    <message>
        <source>the drum will have to be changed soon</source>
        <translation>the drum will have to be changed soon</translation>
    </message>
    <message>
        <source>the drum has to be changed</source>
        <translation>the drum has to be changed</translation>
    </message>
    <message>
        <source>the developer is low</source>
        <translation>the developer is low</translation>
    </message>
    <message>
        <source>the developer has run out</source>
        <translation>the developer has run out</translation>
    </message>
    <message>
        <source>its memory for documents is full</source>
        <translation>its memory for documents is full</translation>
    </message>
    <message>
        <source>it cannot process the document</source>
        <translation>it cannot process the document</translation>
    </message>
    <message>
        <source>it is about to stop</source>
        <translation>it is about to stop</translation>
    </message>
    <message>
        <source>see its own display</source>
        <translation>see its own display</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Enter a delivery note</source>
        <translation>Enter a delivery note</translation>
    </message>
    <message>
        <source>Request that it answers</source>
        <translation>Request that it answers</translation>
    </message>
    <message>
        <source>scan the supplier&apos;s label of every box.</source>
        <translation>scan the supplier&apos;s label of every box.</translation>
    </message>
    <message>
        <source>Scan boxes</source>
        <translation>Scan boxes</translation>
    </message>
    <message>
        <source>Supplier&apos;s label on the box</source>
        <translation>Supplier&apos;s label on the box</translation>
    </message>
    <message>
        <source>Look at a sheet</source>
        <translation>Look at a sheet</translation>
    </message>
    <message>
        <source>Box: scan our label, or type its number</source>
        <translation>Box: scan our label, or type its number</translation>
    </message>
    <message>
        <source>Finish the inspection</source>
        <translation>Finish the inspection</translation>
    </message>
    <message>
        <source>print the box labels (F5, Stock) and stick them on.</source>
        <translation>print the box labels (F5, Stock) and stick them on.</translation>
    </message>
    <message>
        <source>Refuse the delivery</source>
        <translation>Refuse the delivery</translation>
    </message>
    <message>
        <source>send the lots back (F5, Stock).</source>
        <translation>send the lots back (F5, Stock).</translation>
    </message>
    <message>
        <source>Ask for blanks</source>
        <translation>Ask for blanks</translation>
    </message>
    <message>
        <source>How many: sheets, or “3 boxes”, “12 packs”</source>
        <translation>How many: sheets, or “3 boxes”, “12 packs”</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>enter the insurer&apos;s approval number when it comes.</source>
        <translation>enter the insurer&apos;s approval number when it comes.</translation>
    </message>
    <message>
        <source>Enter an approval</source>
        <translation>Enter an approval</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>enter the delivery note when the boxes come.</source>
        <translation>enter the delivery note when the boxes come.</translation>
    </message>
    <message>
        <source>Ask at once for what will run short</source>
        <translation>Ask at once for what will run short</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Deliveries stand here. The first one comes when its delivery note is entered: Alt+1.</source>
        <translation>Deliveries stand here. The first one comes when its delivery note is entered: Alt+1.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>What was asked for stands here. Nothing was asked for yet: Alt+1 asks for blanks.</source>
        <translation>What was asked for stands here. Nothing was asked for yet: Alt+1 asks for blanks.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>Boxes to picture</source>
        <translation>Boxes to picture</translation>
    </message>
    <message>
        <source>Choose a delivery first.</source>
        <translation>Choose a delivery first.</translation>
    </message>
    <message>
        <source>Nothing is to be pictured here: the boxes are chosen when every one is scanned, and only where the policy of the blank asks for pictures.</source>
        <translation>Nothing is to be pictured here: the boxes are chosen when every one is scanned, and only where the policy of the blank asks for pictures.</translation>
    </message>
    <message>
        <source>Picture a sheet</source>
        <translation>Picture a sheet</translation>
    </message>
    <message>
        <source>Box that the sheet is out of</source>
        <translation>Box that the sheet is out of</translation>
    </message>
    <message>
        <source>The reader was serviced</source>
        <translation>The reader was serviced</translation>
    </message>
    <message>
        <source>Challenge the reader</source>
        <translation>Challenge the reader</translation>
    </message>
    <message>
        <source>Pictures taken</source>
        <translation>Pictures taken</translation>
    </message>
    <message>
        <source>No sheet of this delivery was pictured yet.</source>
        <translation>No sheet of this delivery was pictured yet.</translation>
    </message>
</context>
<context>
    <name>ScanSeen</name>
    <message>
        <source>our label of a box</source>
        <translation>our label of a box</translation>
    </message>
    <message>
        <source>the label of a tray</source>
        <translation>the label of a tray</translation>
    </message>
    <message>
        <source>a job ticket</source>
        <translation>a job ticket</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>a document</translation>
    </message>
    <message>
        <source>a badge</source>
        <translation>a badge</translation>
    </message>
    <message>
        <source>the mark of a blank</source>
        <translation>the mark of a blank</translation>
    </message>
    <message>
        <source>a supplier&apos;s label</source>
        <translation>a supplier&apos;s label</translation>
    </message>
    <message>
        <source>a GS1 label</source>
        <translation>a GS1 label</translation>
    </message>
    <message>
        <source>a test sheet</source>
        <translation>a test sheet</translation>
    </message>
    <message>
        <source>a card of the printer</source>
        <translation>a card of the printer</translation>
    </message>
    <message>
        <source>the scanner sends none</source>
        <translation>the scanner sends none</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>Not %1</source>
        <translation>Not %1</translation>
    </message>
    <message>
        <source>Another %1</source>
        <translation>Another %1</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, not %2</translation>
    </message>
    <message>
        <source>%1   matches</source>
        <translation>%1   matches</translation>
    </message>
    <message>
        <source>print: as it was sent</source>
        <translation>print: as it was sent</translation>
    </message>
    <message>
        <source>It looks like: %1</source>
        <translation>It looks like: %1</translation>
    </message>
    <message>
        <source>What was printed is not what was sent</source>
        <translation>What was printed is not what was sent</translation>
    </message>
    <message>
        <source>The blank is the right one: %1</source>
        <translation>The blank is the right one: %1</translation>
    </message>
    <message>
        <source>This picture does not tell</source>
        <translation>This picture does not tell</translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation>Reader %1</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Where to save the slip (PDF). Left empty: with the reports</source>
        <translation>Where to save the slip (PDF). Left empty: with the reports</translation>
    </message>
    <message>
        <source>Box labels</source>
        <translation>Box labels</translation>
    </message>
    <message>
        <source>Where to save the labels (PDF)</source>
        <translation>Where to save the labels (PDF)</translation>
    </message>
    <message>
        <source>print the labels and stick them on the boxes.</source>
        <translation>print the labels and stick them on the boxes.</translation>
    </message>
    <message>
        <source>Return slip again</source>
        <translation>Return slip again</translation>
    </message>
    <message>
        <source>Lift a hold</source>
        <translation>Lift a hold</translation>
    </message>
    <message>
        <source>Number of the hold, where there are several</source>
        <translation>Number of the hold, where there are several</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>It is another blank</source>
        <translation>It is another blank</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Open a box</source>
        <translation>Open a box</translation>
    </message>
    <message>
        <source>Our label on the box</source>
        <translation>Our label on the box</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Bring the book to the count</source>
        <translation>Bring the book to the count</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Where to save the label of the new box (PDF)</source>
        <translation>Where to save the label of the new box (PDF)</translation>
    </message>
    <message>
        <source>Throw away an empty box</source>
        <translation>Throw away an empty box</translation>
    </message>
    <message>
        <source>Take samples</source>
        <translation>Take samples</translation>
    </message>
    <message>
        <source>Destroy the whole box</source>
        <translation>Destroy the whole box</translation>
    </message>
    <message>
        <source>What runs short</source>
        <translation>What runs short</translation>
    </message>
    <message>
        <source>Which blanks suffice and which run short stands here, as soon as blank types are set up.</source>
        <translation>Which blanks suffice and which run short stands here, as soon as blank types are set up.</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>▲ runs short</source>
        <translation>▲ runs short</translation>
    </message>
    <message>
        <source>✓ suffices</source>
        <translation>✓ suffices</translation>
    </message>
    <message>
        <source>Ask at once</source>
        <translation>Ask at once</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>enter the insurer&apos;s approval number when it comes (F4, Receiving).</source>
        <translation>enter the insurer&apos;s approval number when it comes (F4, Receiving).</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Lots stand here. A lot comes when boxes are scanned at receiving: F4.</source>
        <translation>Lots stand here. A lot comes when boxes are scanned at receiving: F4.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>止 held</source>
        <translation>止 held</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Boxes of the lot</source>
        <translation>Boxes of the lot</translation>
    </message>
    <message>
        <source>This lot has no boxes: none was scanned yet.</source>
        <translation>This lot has no boxes: none was scanned yet.</translation>
    </message>
    <message>
        <source>Choose a lot first, or scan a box label in the list of lots.</source>
        <translation>Choose a lot first, or scan a box label in the list of lots.</translation>
    </message>
    <message>
        <source>Holds of the lot</source>
        <translation>Holds of the lot</translation>
    </message>
    <message>
        <source>Nothing holds this lot. A hold is put on it among the lots: Alt+1.</source>
        <translation>Nothing holds this lot. A hold is put on it among the lots: Alt+1.</translation>
    </message>
    <message>
        <source>Lift this hold</source>
        <translation>Lift this hold</translation>
    </message>
    <message>
        <source>Number of the hold</source>
        <translation>Number of the hold</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>What is needed on which day stands here, as soon as jobs are imported.</source>
        <translation>What is needed on which day stands here, as soon as jobs are imported.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Trays</translation>
    </message>
    <message>
        <source>Trays and what is in them stand here, as soon as printers are set up.</source>
        <translation>Trays and what is in them stand here, as soon as printers are set up.</translation>
    </message>
    <message>
        <source>Tray label</source>
        <translation>Tray label</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>Where to save the label (PDF)</source>
        <translation>Where to save the label (PDF)</translation>
    </message>
    <message>
        <source>print the label and stick it on the tray.</source>
        <translation>print the label and stick it on the tray.</translation>
    </message>
    <message>
        <source>Cards go, pause and stop</source>
        <translation>Cards go, pause and stop</translation>
    </message>
    <message>
        <source>Folder to save the three cards in</source>
        <translation>Folder to save the three cards in</translation>
    </message>
    <message>
        <source>print the cards and hang them at the printer.</source>
        <translation>print the cards and hang them at the printer.</translation>
    </message>
    <message>
        <source>Send back to the supplier</source>
        <translation>Send back to the supplier</translation>
    </message>
    <message>
        <source>Send back to the warehouse</source>
        <translation>Send back to the warehouse</translation>
    </message>
</context>
<context>
    <name>Stocktake</name>
    <message>
        <source>Stocktake</source>
        <translation>Stocktake</translation>
    </message>
    <message>
        <source>Box: scan its label</source>
        <translation>Box: scan its label</translation>
    </message>
    <message>
        <source>Sheets counted; empty for a sealed box</source>
        <translation>Sheets counted; empty for a sealed box</translation>
    </message>
    <message>
        <source>Stocktakes</source>
        <translation>Stocktakes</translation>
    </message>
    <message>
        <source>Stocktakes stand here. Alt+1 begins one: over everything, one lot or one tray.</source>
        <translation>Stocktakes stand here. Alt+1 begins one: over everything, one lot or one tray.</translation>
    </message>
    <message>
        <source>Begin a stocktake</source>
        <translation>Begin a stocktake</translation>
    </message>
    <message>
        <source>go to the places, scan each box and count it.</source>
        <translation>go to the places, scan each box and count it.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>Places to count</source>
        <translation>Places to count</translation>
    </message>
    <message>
        <source>This stocktake has no places: nothing of it was in the house.</source>
        <translation>This stocktake has no places: nothing of it was in the house.</translation>
    </message>
    <message>
        <source>Choose a stocktake first, or begin one.</source>
        <translation>Choose a stocktake first, or begin one.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Count again, by another person</source>
        <translation>Count again, by another person</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>No difference. One stands here when two persons have counted the same place, and the book says otherwise.</source>
        <translation>No difference. One stands here when two persons have counted the same place, and the book says otherwise.</translation>
    </message>
    <message>
        <source>Bring the book to the count</source>
        <translation>Bring the book to the count</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>edition %1</source>
        <translation>edition %1</translation>
    </message>
    <message>
        <source>usable from</source>
        <translation>usable from</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>insurer</translation>
    </message>
    <message>
        <source>job</source>
        <translation>job</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>%1 sheets</translation>
    </message>
    <message>
        <source>in the store</source>
        <translation>in the store</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>box %1 of %2</source>
        <translation>box %1 of %2</translation>
    </message>
    <message>
        <source>Waits for the label of this box</source>
        <translation>Waits for the label of this box</translation>
    </message>
    <message>
        <source>Waits for the right scan</source>
        <translation>Waits for the right scan</translation>
    </message>
    <message>
        <source>Waits for your badge</source>
        <translation>Waits for your badge</translation>
    </message>
    <message>
        <source>Scan your badge when you have read this</source>
        <translation>Scan your badge when you have read this</translation>
    </message>
    <message>
        <source>%1, tray %2</source>
        <translation>%1, tray %2</translation>
    </message>
    <message>
        <source>Take everything out of tray %1, and scan the label of the box that was put in (%2) once more</source>
        <translation>Take everything out of tray %1, and scan the label of the box that was put in (%2) once more</translation>
    </message>
    <message>
        <source>Put in a box of %1, and scan its label</source>
        <translation>Put in a box of %1, and scan its label</translation>
    </message>
    <message>
        <source>Differs in the picture: %1</source>
        <translation>Differs in the picture: %1</translation>
    </message>
    <message>
        <source>%1 sheets in all</source>
        <translation>%1 sheets in all</translation>
    </message>
    <message>
        <source>To be found:</source>
        <translation>To be found:</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>%1 sheets of it are in quarantine.</source>
        <translation>%1 sheets of it are in quarantine.</translation>
    </message>
    <message>
        <source>%1 sheets of it are on hold.</source>
        <translation>%1 sheets of it are on hold.</translation>
    </message>
    <message>
        <source>%1 sheets of it are on order.</source>
        <translation>%1 sheets of it are on order.</translation>
    </message>
    <message>
        <source>Today&apos;s work cannot be finished: %1 is short by %2 sheets</source>
        <translation>Today&apos;s work cannot be finished: %1 is short by %2 sheets</translation>
    </message>
    <message>
        <source>What is due on %1 cannot be finished: %2 is short by %3 sheets</source>
        <translation>What is due on %1 cannot be finished: %2 is short by %3 sheets</translation>
    </message>
    <message numerus="yes">
        <source>%n other blank(s) lack as well.</source>
        <translation>
            <numerusform>%n other blank lacks as well.</numerusform>
            <numerusform>%n other blanks lack as well.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for an urgent delivery (F5, Stock).</source>
        <translation>Ask for an urgent delivery (F5, Stock).</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of today are stopped</source>
        <translation>
            <numerusform>%n of today&apos;s jobs is stopped</numerusform>
            <numerusform>%n of today&apos;s jobs are stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) due on %1 are stopped</source>
        <translation>
            <numerusform>%n job due on %1 is stopped</numerusform>
            <numerusform>%n jobs due on %1 are stopped</numerusform>
        </translation>
    </message>
    <message>
        <source>All of today&apos;s work can be printed</source>
        <translation>All of today&apos;s work can be printed</translation>
    </message>
    <message>
        <source>%1 sheets are still to be printed.</source>
        <translation>%1 sheets are still to be printed.</translation>
    </message>
    <message>
        <source>All that is due on %1 can be printed</source>
        <translation>All that is due on %1 can be printed</translation>
    </message>
    <message>
        <source>Nothing is due today. %1 sheets are to be printed for that day.</source>
        <translation>Nothing is due today. %1 sheets are to be printed for that day.</translation>
    </message>
    <message>
        <source>There are no jobs</source>
        <translation>There are no jobs</translation>
    </message>
    <message>
        <source>Data of an insurer make a job (Shift+F2, Jobs).</source>
        <translation>Data of an insurer make a job (Shift+F2, Jobs).</translation>
    </message>
    <message>
        <source>Everything is printed</source>
        <translation>Everything is printed</translation>
    </message>
    <message>
        <source>Next is the evening: close the day (F8, Day).</source>
        <translation>Next is the evening: close the day (F8, Day).</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>not released</translation>
    </message>
    <message>
        <source>data too old</source>
        <translation>data too old</translation>
    </message>
    <message>
        <source>sheets in doubt</source>
        <translation>sheets in doubt</translation>
    </message>
    <message>
        <source>blanks lack</source>
        <translation>blanks lack</translation>
    </message>
    <message>
        <source>not on this day</source>
        <translation>not on this day</translation>
    </message>
    <message>
        <source>delivery note</source>
        <translation>delivery note</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>mark on a sheet</source>
        <translation>mark on a sheet</translation>
    </message>
    <message>
        <source>picture of a sheet</source>
        <translation>picture of a sheet</translation>
    </message>
    <message>
        <source>picture of the first sheet</source>
        <translation>picture of the first sheet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>late: %1</translation>
    </message>
    <message>
        <source>On %1 %2 will be short by %3 sheets, with the reserve for spoilage.</source>
        <translation>On %1 %2 will be short by %3 sheets, with the reserve for spoilage.</translation>
    </message>
    <message>
        <source>look at the first sheet</source>
        <translation>look at the first sheet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>printing</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>loaded</translation>
    </message>
    <message>
        <source>waits for loading</source>
        <translation>waits for loading</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>void: %1</translation>
    </message>
    <message>
        <source>scan the box again</source>
        <translation>scan the box again</translation>
    </message>
    <message>
        <source>first sheet approved</source>
        <translation>first sheet approved</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>owner %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>%1 is not reconciled</source>
        <translation>%1 is not reconciled</translation>
    </message>
    <message>
        <source>%1 waits for signatures</source>
        <translation>%1 waits for signatures</translation>
    </message>
    <message numerus="yes">
        <source>%n to sign</source>
        <translation>
            <numerusform>%n to sign</numerusform>
            <numerusform>%n to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n open difference(s)</source>
        <translation>
            <numerusform>%1 has %n open difference</numerusform>
            <numerusform>%1 has %n open differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Lot %1 is on hold: %2</source>
        <translation>Lot %1 is on hold: %2</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>two persons</translation>
    </message>
    <message>
        <source>Lot %1 was refused; %2 sheets stand in quarantine</source>
        <translation>Lot %1 was refused; %2 sheets stand in quarantine</translation>
    </message>
    <message>
        <source>send it back</source>
        <translation>send it back</translation>
    </message>
    <message>
        <source>Delivery %1 is being inspected: %2</source>
        <translation>Delivery %1 is being inspected: %2</translation>
    </message>
    <message>
        <source>finish it</source>
        <translation>finish it</translation>
    </message>
    <message>
        <source>Request %1 is not approved: %2</source>
        <translation>Request %1 is not approved: %2</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>insurer</translation>
    </message>
    <message>
        <source>Sheets of run %1 are in doubt: job %2</source>
        <translation>Sheets of run %1 are in doubt: job %2</translation>
    </message>
    <message>
        <source>look and settle</source>
        <translation>look and settle</translation>
    </message>
    <message>
        <source>Run %1 is stopped by the reader: %2</source>
        <translation>Run %1 is stopped by the reader: %2</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Choose the lot to trace first, or scan a label of one of its boxes.</source>
        <translation>Choose the lot to trace first, or scan a label of one of its boxes.</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Choose the lot to trace here. There is none yet: a lot comes with a delivery (F4).</source>
        <translation>Choose the lot to trace here. There is none yet: a lot comes with a delivery (F4).</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No document is on a sheet of this lot: nothing was printed on it.</source>
        <translation>No document is on a sheet of this lot: nothing was printed on it.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>No sheet of this lot was sent to a printer.</source>
        <translation>No sheet of this lot was sent to a printer.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>No job was printed on this lot.</source>
        <translation>No job was printed on this lot.</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxes</translation>
    </message>
    <message>
        <source>This lot has no boxes.</source>
        <translation>This lot has no boxes.</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Loads</translation>
    </message>
    <message>
        <source>No box of this lot was ever loaded.</source>
        <translation>No box of this lot was ever loaded.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>No box of this lot was ever printed from.</source>
        <translation>No box of this lot was ever printed from.</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Nothing was done with this lot on any day yet.</source>
        <translation>Nothing was done with this lot on any day yet.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>This lot was never held.</source>
        <translation>This lot was never held.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Nobody has found this lot to be another blank.</source>
        <translation>Nobody has found this lot to be another blank.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Nobody has looked at a sheet of this lot yet.</source>
        <translation>Nobody has looked at a sheet of this lot yet.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>No sheet of this lot was pictured.</source>
        <translation>No sheet of this lot was pictured.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Open it beside what it should be</source>
        <translation>Open it beside what it should be</translation>
    </message>
    <message>
        <source>Open the whole picture</source>
        <translation>Open the whole picture</translation>
    </message>
    <message>
        <source>What was seen in it</source>
        <translation>What was seen in it</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>daishi::console::ActForm</name>
    <message>
        <source>Enter  carry out</source>
        <translation>Enter  carry out</translation>
    </message>
    <message>
        <source>Esc  leave it</source>
        <translation>Esc  leave it</translation>
    </message>
    <message>
        <source>This is your own badge. The second person scans theirs.</source>
        <translation>This is your own badge. The second person scans theirs.</translation>
    </message>
    <message>
        <source>A second person scans their badge.</source>
        <translation>A second person scans their badge.</translation>
    </message>
    <message>
        <source>✓ Second person: badge %1</source>
        <translation>✓ Second person: badge %1</translation>
    </message>
    <message>
        <source>Nobody stands here yet: scan your badge first.</source>
        <translation>Nobody stands here yet: scan your badge first.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Still needed: %1</translation>
    </message>
    <message>
        <source>Two persons are needed: the second one scans their badge.</source>
        <translation>Two persons are needed: the second one scans their badge.</translation>
    </message>
    <message>
        <source>✓ Badge %1. The second person scans theirs.</source>
        <translation>✓ Badge %1. The second person scans theirs.</translation>
    </message>
    <message>
        <source>Two persons scan their badges, one after the other.</source>
        <translation>Two persons scan their badges, one after the other.</translation>
    </message>
    <message>
        <source>The picture is on record, and could not be removed from where it came from. Remove it there by hand.</source>
        <translation>The picture is on record, and could not be removed from where it came from. Remove it there by hand.</translation>
    </message>
</context>
<context>
    <name>daishi::console::AfterPanel</name>
    <message>
        <source>After the run</source>
        <translation>After the run</translation>
    </message>
    <message>
        <source>Enter  record</source>
        <translation>Enter  record</translation>
    </message>
    <message>
        <source>Ctrl+Enter  tray and output bin are empty</source>
        <translation>Ctrl+Enter  tray and output bin are empty</translation>
    </message>
    <message>
        <source>Sheets taken out of the tray</source>
        <translation>Sheets taken out of the tray</translation>
    </message>
    <message>
        <source>sheets taken out</source>
        <translation>sheets taken out</translation>
    </message>
    <message>
        <source>Take everything out of tray %1, back into box %2, and count it.</source>
        <translation>Take everything out of tray %1, back into box %2, and count it.</translation>
    </message>
    <message>
        <source>The book has no sheets in tray %1 any more. Look at tray and output bin.</source>
        <translation>The book has no sheets in tray %1 any more. Look at tray and output bin.</translation>
    </message>
</context>
<context>
    <name>daishi::console::AnswerCard</name>
    <message>
        <source>Esc  close</source>
        <translation>Esc  close</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s); the first ones stand here.</source>
        <translation>
            <numerusform>%n fault; it stands here.</numerusform>
            <numerusform>%n faults; the first ones stand here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::ChunkStrip</name>
    <message>
        <source>%1 now</source>
        <extracomment>sheets from–to of a chunk that is being printed</extracomment>
        <translation>%1 now</translation>
    </message>
</context>
<context>
    <name>daishi::console::DayPage</name>
    <message>
        <source>This day cannot be reconciled</source>
        <translation>This day cannot be reconciled</translation>
    </message>
    <message>
        <source>Scan the badge of the person who signs.</source>
        <translation>Scan the badge of the person who signs.</translation>
    </message>
    <message>
        <source>This day cannot be closed</source>
        <translation>This day cannot be closed</translation>
    </message>
    <message>
        <source>Count box %1</source>
        <translation>Count box %1</translation>
    </message>
    <message>
        <source>Explain: %1</source>
        <translation>Explain: %1</translation>
    </message>
    <message>
        <source>This has to be put right; it cannot be explained away.</source>
        <translation>This has to be put right; it cannot be explained away.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>The report could not be saved: %1</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>The report is saved: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>The report was sent to the printer.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>There are no differences.</source>
        <translation>There are no differences.</translation>
    </message>
    <message>
        <source>The report is made when the day is reconciled.</source>
        <translation>The report is made when the day is reconciled.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>This is not recorded</source>
        <translation>This is not recorded</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Reconcile</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Day after</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Owner %1: %2</source>
        <translation>Owner %1: %2</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>Day close</translation>
    </message>
</context>
<context>
    <name>daishi::console::DoubtPanel</name>
    <message>
        <source>the next scan is a spoiled sheet</source>
        <translation>the next scan is a spoiled sheet</translation>
    </message>
    <message>
        <source>spoiled, no code to read</source>
        <translation>spoiled, no code to read</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are in doubt: %1</source>
        <translation>
            <numerusform>%n sheet is in doubt: %1</numerusform>
            <numerusform>%n sheets are in doubt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Collect every sheet that came out of the printer (%1). Scan the code of each, and then its mark. Count what was not printed. A supervisor settles it. Nothing is printed again before.</source>
        <translation>Collect every sheet that came out of the printer (%1). Scan the code of each, and then its mark. Count what was not printed. A supervisor settles it. Nothing is printed again before.</translation>
    </message>
    <message>
        <source>Collect every sheet that came out of the printer (%1). Scan the code of each. Count what was not printed. A supervisor settles it. Nothing is printed again before.</source>
        <translation>Collect every sheet that came out of the printer (%1). Scan the code of each. Count what was not printed. A supervisor settles it. Nothing is printed again before.</translation>
    </message>
    <message>
        <source>now its mark</source>
        <translation>now its mark</translation>
    </message>
    <message>
        <source>second person %1</source>
        <translation>second person %1</translation>
    </message>
    <message>
        <source>Count the sheets that were not printed, also when there are none.</source>
        <translation>Count the sheets that were not printed, also when there are none.</translation>
    </message>
    <message>
        <source>This cannot be settled</source>
        <translation>This cannot be settled</translation>
    </message>
    <message>
        <source>Sheet %1 is scanned already. It counts once.</source>
        <translation>Sheet %1 is scanned already. It counts once.</translation>
    </message>
    <message>
        <source>The mark of sheet %1 was not scanned. It does not count yet: scan it again.</source>
        <translation>The mark of sheet %1 was not scanned. It does not count yet: scan it again.</translation>
    </message>
    <message>
        <source>good %1, spoiled %2</source>
        <translation>good %1, spoiled %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Run %1</translation>
    </message>
</context>
<context>
    <name>daishi::console::Field</name>
    <message>
        <source>May be left empty.</source>
        <translation>May be left empty.</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>Scan it, or type it.</translation>
    </message>
    <message>
        <source>Scan it, or leave it empty.</source>
        <translation>Scan it, or leave it empty.</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(choose)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>✓ scanned</source>
        <translation>✓ scanned</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Picture of a sheet out of the box</source>
        <translation>Picture of a sheet out of the box</translation>
    </message>
</context>
<context>
    <name>daishi::console::GuidePage</name>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ctrl+F  search</source>
        <translation>Ctrl+F  search</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>These words are not in the guide.</source>
        <translation>These words are not in the guide.</translation>
    </message>
</context>
<context>
    <name>daishi::console::GuidePanel</name>
    <message>
        <source>sheets that go in; empty: the whole box</source>
        <translation>sheets that go in; empty: the whole box</translation>
    </message>
    <message>
        <source>Sheets that go into the tray</source>
        <translation>Sheets that go into the tray</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>job</source>
        <translation>job</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>tray</translation>
    </message>
    <message>
        <source>box</source>
        <translation>box</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Scan your badge</translation>
    </message>
    <message>
        <source>Then the job ticket, the tray and the box.</source>
        <translation>Then the job ticket, the tray and the box.</translation>
    </message>
    <message>
        <source>Scan the job ticket</source>
        <translation>Scan the job ticket</translation>
    </message>
    <message>
        <source>The ticket says which blank is needed.</source>
        <translation>The ticket says which blank is needed.</translation>
    </message>
    <message>
        <source>Scan the tray label</source>
        <translation>Scan the tray label</translation>
    </message>
    <message>
        <source>The tray must be empty, and so must the output bin.</source>
        <translation>The tray must be empty, and so must the output bin.</translation>
    </message>
    <message>
        <source>Scan the label of the box</source>
        <translation>Scan the label of the box</translation>
    </message>
    <message>
        <source>Put the sheets into the tray after the scan.</source>
        <translation>Put the sheets into the tray after the scan.</translation>
    </message>
    <message>
        <source>Scan the mark of the top sheet</source>
        <translation>Scan the mark of the top sheet</translation>
    </message>
    <message>
        <source>The label is not the content: the sheet itself says what it is.</source>
        <translation>The label is not the content: the sheet itself says what it is.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>The blank is compared with the job.</source>
        <translation>The blank is compared with the job.</translation>
    </message>
    <message>
        <source>Scan the GO card, or press F10</source>
        <translation>Scan the GO card, or press F10</translation>
    </message>
    <message>
        <source>One sheet is printed first, to be looked at.</source>
        <translation>One sheet is printed first, to be looked at.</translation>
    </message>
    <message>
        <source>The first sheet is being printed</source>
        <translation>The first sheet is being printed</translation>
    </message>
    <message>
        <source>Take it out when it is there.</source>
        <translation>Take it out when it is there.</translation>
    </message>
    <message>
        <source>Scan the code and the mark of the first sheet</source>
        <translation>Scan the code and the mark of the first sheet</translation>
    </message>
    <message>
        <source>Is the title the right one? Nothing goes on before this.</source>
        <translation>Is the title the right one? Nothing goes on before this.</translation>
    </message>
    <message>
        <source>The first sheet is compared with the job.</source>
        <translation>The first sheet is compared with the job.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>F11 and the code of a sheet: it is spoiled.</source>
        <translation>F11 and the code of a sheet: it is spoiled.</translation>
    </message>
    <message>
        <source>Paused: scan the GO card, or press F10</source>
        <translation>Paused: scan the GO card, or press F10</translation>
    </message>
    <message>
        <source>What is left is printed then.</source>
        <translation>What is left is printed then.</translation>
    </message>
    <message>
        <source>Take what is left out of the tray, and count it</source>
        <translation>Take what is left out of the tray, and count it</translation>
    </message>
    <message>
        <source>Then look: are tray and output bin empty?</source>
        <translation>Then look: are tray and output bin empty?</translation>
    </message>
    <message>
        <source>The code is read. Now scan the mark of the first sheet</source>
        <translation>The code is read. Now scan the mark of the first sheet</translation>
    </message>
    <message>
        <source>The mark is read. Now scan the code of the first sheet</source>
        <translation>The mark is read. Now scan the code of the first sheet</translation>
    </message>
    <message>
        <source>Code and mark are read. Now take a picture of the sheet</source>
        <translation>Code and mark are read. Now take a picture of the sheet</translation>
    </message>
    <message>
        <source>Take a picture of the sheet; scan its code and its mark</source>
        <translation>Take a picture of the sheet; scan its code and its mark</translation>
    </message>
    <message>
        <source>The newest sheet is looked at again: %1. Nothing goes on before this.</source>
        <translation>The newest sheet is looked at again: %1. Nothing goes on before this.</translation>
    </message>
    <message>
        <source>Take a picture of the top sheet</source>
        <translation>Take a picture of the top sheet</translation>
    </message>
    <message>
        <source>The mark can be wrong as well. Only what is printed on the sheet cannot lie.</source>
        <translation>The mark can be wrong as well. Only what is printed on the sheet cannot lie.</translation>
    </message>
    <message>
        <source>Scan the job ticket, or the sheets that are not read yet</source>
        <translation>Scan the job ticket, or the sheets that are not read yet</translation>
    </message>
    <message>
        <source>Scan the sheets in the order in which they came out</source>
        <translation>Scan the sheets in the order in which they came out</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are not read yet. Next is %1: %2.</source>
        <translation>
            <numerusform>%n sheet is not read yet. Next is %1: %2.</numerusform>
            <numerusform>%n sheets are not read yet. Next is %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::LoadDesk</name>
    <message>
        <source>This sheet must not go on</source>
        <translation>This sheet must not go on</translation>
    </message>
    <message>
        <source>It cannot be recorded</source>
        <translation>It cannot be recorded</translation>
    </message>
    <message>
        <source>It cannot be recorded as clear</source>
        <translation>It cannot be recorded as clear</translation>
    </message>
    <message>
        <source>It pauses after the present chunk.</source>
        <translation>It pauses after the present chunk.</translation>
    </message>
    <message>
        <source>Cannot print</source>
        <translation>Cannot print</translation>
    </message>
    <message>
        <source>Cannot go on</source>
        <translation>Cannot go on</translation>
    </message>
    <message>
        <source>The first sheet is not right</source>
        <translation>The first sheet is not right</translation>
    </message>
    <message>
        <source>The first sheet is not approved</source>
        <translation>The first sheet is not approved</translation>
    </message>
    <message>
        <source>It stops after the present chunk.</source>
        <translation>It stops after the present chunk.</translation>
    </message>
    <message>
        <source>Cannot stop</source>
        <translation>Cannot stop</translation>
    </message>
    <message>
        <source>Printing was broken off</source>
        <translation>Printing was broken off</translation>
    </message>
    <message>
        <source>This tray is loaded for another job. Nothing is printed.</source>
        <translation>This tray is loaded for another job. Nothing is printed.</translation>
    </message>
    <message>
        <source>F11 said that a spoiled sheet comes next: scan its code, or press F11 again.</source>
        <translation>F11 said that a spoiled sheet comes next: scan its code, or press F11 again.</translation>
    </message>
    <message>
        <source>The picture is on record, and could not be removed from where it came from. Remove it there by hand.</source>
        <translation>The picture is on record, and could not be removed from where it came from. Remove it there by hand.</translation>
    </message>
    <message>
        <source>The run is stopped</source>
        <translation>The run is stopped</translation>
    </message>
</context>
<context>
    <name>daishi::console::LoadPage</name>
    <message>
        <source>Tray</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>What was left in the air could not be looked up</source>
        <translation>What was left in the air could not be looked up</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Next scan is spoiled</source>
        <translation>Next scan is spoiled</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>scan a tray label</source>
        <translation>scan a tray label</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>Tray %1</translation>
    </message>
    <message>
        <source>never loaded</source>
        <translation>never loaded</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>%1 sheets</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>box</source>
        <translation>box</translation>
    </message>
    <message>
        <source>load</source>
        <translation>load</translation>
    </message>
    <message>
        <source>good since it was scanned</source>
        <translation>good since it was scanned</translation>
    </message>
    <message>
        <source>over: scan again</source>
        <translation>over: scan again</translation>
    </message>
    <message>
        <source>in the tray, by the book</source>
        <translation>in the tray, by the book</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>spoiled</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>samples</translation>
    </message>
    <message>
        <source>still in the box</source>
        <translation>still in the box</translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation>is being asked</translation>
    </message>
    <message>
        <source>says of itself</source>
        <translation>says of itself</translation>
    </message>
    <message>
        <source>because</source>
        <translation>because</translation>
    </message>
    <message>
        <source>its counter</source>
        <translation>its counter</translation>
    </message>
    <message>
        <source>then</source>
        <translation>then</translation>
    </message>
    <message>
        <source>Load and print</source>
        <translation>Load and print</translation>
    </message>
    <message>
        <source>Go is said where it is seen what begins: press F3 and scan the card there.</source>
        <translation>Go is said where it is seen what begins: press F3 and scan the card there.</translation>
    </message>
    <message>
        <source>Job %1: %2</source>
        <translation>Job %1: %2</translation>
    </message>
</context>
<context>
    <name>daishi::console::Nav</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>daishi::console::OpenedPicture</name>
    <message>
        <source>Esc  close</source>
        <translation>Esc  close</translation>
    </message>
    <message>
        <source>A picture on record</source>
        <translation>A picture on record</translation>
    </message>
    <message>
        <source>Picture %1. That you opened it is on record.</source>
        <translation>Picture %1. That you opened it is on record.</translation>
    </message>
    <message>
        <source>Picture %1 cannot be shown. That you opened it is on record.</source>
        <translation>Picture %1 cannot be shown. That you opened it is on record.</translation>
    </message>
</context>
<context>
    <name>daishi::console::PicturePart</name>
    <message>
        <source>Two persons look at the sheet instead</source>
        <translation>Two persons look at the sheet instead</translation>
    </message>
    <message>
        <source>Two persons look at the sheet</source>
        <translation>Two persons look at the sheet</translation>
    </message>
    <message>
        <source>Why the picture does not tell</source>
        <translation>Why the picture does not tell</translation>
    </message>
    <message>
        <source>Picture of the top sheet</source>
        <translation>Picture of the top sheet</translation>
    </message>
    <message>
        <source>Picture of the sheet that was printed</source>
        <translation>Picture of the sheet that was printed</translation>
    </message>
</context>
<context>
    <name>daishi::console::PinPanel</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Enter  done</source>
        <translation>Enter  done</translation>
    </message>
    <message>
        <source>Esc  nobody types</source>
        <translation>Esc  nobody types</translation>
    </message>
    <message>
        <source>A PIN is asked for</source>
        <translation>A PIN is asked for</translation>
    </message>
    <message>
        <source>Badge %1</source>
        <translation>Badge %1</translation>
    </message>
    <message>
        <source>Type your own PIN. Nobody else may see it.</source>
        <translation>Type your own PIN. Nobody else may see it.</translation>
    </message>
    <message>
        <source>Choose a new PIN: 4 to 12 digits. Nobody else may see it.</source>
        <translation>Choose a new PIN: 4 to 12 digits. Nobody else may see it.</translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation>Type the new PIN once more.</translation>
    </message>
</context>
<context>
    <name>daishi::console::ReadingPanel</name>
    <message>
        <source>What came</source>
        <translation>What came</translation>
    </message>
    <message>
        <source>What should have come</source>
        <translation>What should have come</translation>
    </message>
    <message>
        <source>Two persons end the stop</source>
        <translation>Two persons end the stop</translation>
    </message>
    <message>
        <source>Sheet %1 is none that this stop asks for.</source>
        <translation>Sheet %1 is none that this stop asks for.</translation>
    </message>
    <message>
        <source>Sheet %1 is scanned already. It counts once.</source>
        <translation>Sheet %1 is scanned already. It counts once.</translation>
    </message>
    <message>
        <source>take it out of the stack</source>
        <translation>take it out of the stack</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Run %1</translation>
    </message>
    <message>
        <source>No sheet has to be scanned any more.</source>
        <translation>No sheet has to be scanned any more.</translation>
    </message>
    <message>
        <source>To be found and scanned: %1 of %2 are scanned</source>
        <translation>To be found and scanned: %1 of %2 are scanned</translation>
    </message>
    <message>
        <source>Now two persons end the stop: the reason, the badge of the second person, both PINs.</source>
        <translation>Now two persons end the stop: the reason, the badge of the second person, both PINs.</translation>
    </message>
    <message>
        <source>Find each sheet and scan it. One that is spoiled: F11, and then its code. A sheet that is nowhere keeps the run stopped: call a supervisor.</source>
        <translation>Find each sheet and scan it. One that is spoiled: F11, and then its code. A sheet that is nowhere keeps the run stopped: call a supervisor.</translation>
    </message>
</context>
<context>
    <name>daishi::console::RefusalCard</name>
    <message>
        <source>Enter  read</source>
        <translation>Enter  read</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>This cannot be done</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). Nothing was taken.</source>
        <translation>
            <numerusform>%n fault. Nothing was taken.</numerusform>
            <numerusform>%n faults. Nothing was taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::ReportPreview</name>
    <message>
        <source>The evening report</source>
        <translation>The evening report</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 of %3</translation>
    </message>
</context>
<context>
    <name>daishi::console::RunPanel</name>
    <message>
        <source>of %1 sheets are good</source>
        <translation>of %1 sheets are good</translation>
    </message>
    <message>
        <source>good %1</source>
        <translation>good %1</translation>
    </message>
    <message>
        <source>counted by the printer %1</source>
        <translation>counted by the printer %1</translation>
    </message>
    <message>
        <source>not sent %1</source>
        <translation>not sent %1</translation>
    </message>
    <message>
        <source>read by scan %1</source>
        <translation>read by scan %1</translation>
    </message>
    <message>
        <source>spoiled %1</source>
        <translation>spoiled %1</translation>
    </message>
    <message>
        <source>doubtful %1</source>
        <translation>doubtful %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::SeenCard</name>
    <message>
        <source>Cannot be compared: %1</source>
        <translation>Cannot be compared: %1</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Differs: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>What to do: %1</translation>
    </message>
</context>
<context>
    <name>daishi::console::SeenPicture</name>
    <message>
        <source>Picture of the sheet</source>
        <translation>Picture of the sheet</translation>
    </message>
    <message>
        <source>As seen, beside as it should be</source>
        <translation>As seen, beside as it should be</translation>
    </message>
    <message>
        <source>As seen</source>
        <translation>As seen</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>As it should be</translation>
    </message>
</context>
<context>
    <name>daishi::console::SeenScreen</name>
    <message>
        <source>Enter  read</source>
        <translation>Enter  read</translation>
    </message>
    <message>
        <source>What was seen in the picture</source>
        <translation>What was seen in the picture</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
</context>
<context>
    <name>daishi::console::SettingsPage</name>
    <message>
        <source>Sound when it may go on</source>
        <translation>Sound when it may go on</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanners</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Last scan</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Store and program</source>
        <translation>Store and program</translation>
    </message>
    <message>
        <source>Scan something: how it is understood is shown here.</source>
        <translation>Scan something: how it is understood is shown here.</translation>
    </message>
    <message>
        <source>As the home says</source>
        <translation>As the home says</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Size of type</translation>
    </message>
    <message>
        <source>Test the volume</source>
        <translation>Test the volume</translation>
    </message>
    <message>
        <source>The sound of a stop cannot be switched off. Test the volume where you work.</source>
        <translation>The sound of a stop cannot be switched off. Test the volume where you work.</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>This console</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard. Scan this code once: what comes tells whether scanner and computer mean the keyboard of the same country.</source>
        <translation>A scanner types like a keyboard. Scan this code once: what comes tells whether scanner and computer mean the keyboard of the same country.</translation>
    </message>
    <message>
        <source>Not scanned yet.</source>
        <translation>Not scanned yet.</translation>
    </message>
    <message>
        <source>Set-up test code</source>
        <translation>Set-up test code</translation>
    </message>
    <message>
        <source>Print the test code</source>
        <translation>Print the test code</translation>
    </message>
    <message>
        <source>This could not be kept in %1; it holds until the console is closed.</source>
        <translation>This could not be kept in %1; it holds until the console is closed.</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ ready</translation>
    </message>
    <message>
        <source>○ is being looked for</source>
        <translation>○ is being looked for</translation>
    </message>
    <message>
        <source>▲ lost</source>
        <translation>▲ lost</translation>
    </message>
    <message>
        <source>because</source>
        <translation>because</translation>
    </message>
    <message>
        <source>No scanner is connected.</source>
        <translation>No scanner is connected.</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>scanner</translation>
    </message>
    <message>
        <source>understood as</source>
        <translation>understood as</translation>
    </message>
    <message>
        <source>the set-up test code</source>
        <translation>the set-up test code</translation>
    </message>
    <message>
        <source>AIM identifier</source>
        <translation>AIM identifier</translation>
    </message>
    <message>
        <source>length</source>
        <translation>length</translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation>is being asked</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>queue</translation>
    </message>
    <message>
        <source>home</source>
        <translation>home</translation>
    </message>
    <message>
        <source>store</source>
        <translation>store</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>practice: nothing of it is valid</source>
        <translation>practice: nothing of it is valid</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>version of the store</source>
        <translation>version of the store</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>last backup</translation>
    </message>
    <message>
        <source>none was made</source>
        <translation>none was made</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>The test code was sent to the printer.</source>
        <translation>The test code was sent to the printer.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pictures of sheets</source>
        <translation>Pictures of sheets</translation>
    </message>
    <message>
        <source>No source of pictures is set up. A file can be chosen by hand.</source>
        <translation>No source of pictures is set up. A file can be chosen by hand.</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>reader</translation>
    </message>
    <message>
        <source>▲ is not there: no picture can be told</source>
        <translation>▲ is not there: no picture can be told</translation>
    </message>
    <message>
        <source>blanks with a print plate</source>
        <translation>blanks with a print plate</translation>
    </message>
    <message>
        <source>pictures count</source>
        <translation>pictures count</translation>
    </message>
    <message>
        <source>▲ no: %1</source>
        <translation>▲ no: %1</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ yes</translation>
    </message>
    <message>
        <source>challenged on</source>
        <translation>challenged on</translation>
    </message>
</context>
<context>
    <name>daishi::console::StockCard</name>
    <message>
        <source>Short today, by %1 in all with the reserve</source>
        <translation>Short today, by %1 in all with the reserve</translation>
    </message>
    <message>
        <source>Short from %1, by %2 in all with the reserve</source>
        <translation>Short from %1, by %2 in all with the reserve</translation>
    </message>
    <message>
        <source>needed today %1</source>
        <translation>needed today %1</translation>
    </message>
    <message>
        <source>in quarantine %1</source>
        <translation>in quarantine %1</translation>
    </message>
    <message>
        <source>on hold %1</source>
        <translation>on hold %1</translation>
    </message>
    <message>
        <source>on order %1</source>
        <translation>on order %1</translation>
    </message>
    <message>
        <source>There are no blanks, and none are needed.</source>
        <translation>There are no blanks, and none are needed.</translation>
    </message>
    <message numerus="yes">
        <source>Stock / needed in %n day(s)</source>
        <translation>
            <numerusform>Stock / needed in %n day</numerusform>
            <numerusform>Stock / needed in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::StopScreen</name>
    <message>
        <source>Blank that the job needs</source>
        <translation>Blank that the job needs</translation>
    </message>
    <message>
        <source>Blank that was found</source>
        <translation>Blank that was found</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Stays until the right act is done.  Record %1</source>
        <translation>Stays until the right act is done.  Record %1</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>Not this one.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stop(s) wait behind this one.</source>
        <translation>
            <numerusform>%n more stop waits behind this one.</numerusform>
            <numerusform>%n more stops wait behind this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::TablePage</name>
    <message>
        <source>PRACTICE</source>
        <translation>PRACTICE</translation>
    </message>
    <message>
        <source>The list is saved: %1</source>
        <translation>The list is saved: %1</translation>
    </message>
    <message>
        <source>The list could not be saved: %1</source>
        <translation>The list could not be saved: %1</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>The list was sent to the printer.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
</context>
<context>
    <name>daishi::console::TablePanel</name>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>Search  Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: all</translation>
    </message>
    <message>
        <source>Nothing here fits the search. Esc shows all again.</source>
        <translation>Nothing here fits the search. Esc shows all again.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daishi::console::TakePanel</name>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Picture from: %1</source>
        <translation>Picture from: %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The picture is being compared</source>
        <translation>The picture is being compared</translation>
    </message>
    <message>
        <source>With the print plates of all blanks. This takes a moment; the run can be stopped.</source>
        <translation>With the print plates of all blanks. This takes a moment; the run can be stopped.</translation>
    </message>
    <message>
        <source>✓ The picture is there. Take it again if it is of another sheet.</source>
        <translation>✓ The picture is there. Take it again if it is of another sheet.</translation>
    </message>
    <message>
        <source>Lay the sheet flat and straight, the whole of it in the picture. A file can also be dropped onto the window.</source>
        <translation>Lay the sheet flat and straight, the whole of it in the picture. A file can also be dropped onto the window.</translation>
    </message>
    <message>
        <source>Now scan the sheet at: %1. What was scanned before is not taken.</source>
        <translation>Now scan the sheet at: %1. What was scanned before is not taken.</translation>
    </message>
    <message>
        <source>The sheet is being scanned: %1</source>
        <translation>The sheet is being scanned: %1</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>The file is being read.</translation>
    </message>
</context>
<context>
    <name>daishi::console::TodayPage</name>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Insurer and kind</source>
        <translation>Insurer and kind</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>How it is known</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Trays</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1 tray %2</source>
        <translation>%1 tray %2</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>There are no jobs.</translation>
    </message>
    <message>
        <source>%1 of %2 printed.</source>
        <translation>%1 of %2 printed.</translation>
    </message>
    <message>
        <source>Enter: load and print.</source>
        <translation>Enter: load and print.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>daishi::console::TopBar</name>
    <message>
        <source>PRACTICE</source>
        <translation>PRACTICE</translation>
    </message>
    <message>
        <source>Nobody: scan a badge</source>
        <translation>Nobody: scan a badge</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>Operator %1</translation>
    </message>
    <message>
        <source>Supervisor %1</source>
        <translation>Supervisor %1</translation>
    </message>
    <message>
        <source>Auditor %1</source>
        <translation>Auditor %1</translation>
    </message>
    <message>
        <source>⚠ The records cannot be reached</source>
        <translation>⚠ The records cannot be reached</translation>
    </message>
    <message>
        <source>ddd d MMM  H:mm</source>
        <extracomment>day and time in the head of the window</extracomment>
        <translation>ddd d MMM  H:mm</translation>
    </message>
    <message>
        <source>Ctrl+L: leave</source>
        <translation>Ctrl+L: leave</translation>
    </message>
</context>
<context>
    <name>daishi::console::VerdictPanel</name>
    <message>
        <source>%1   matches</source>
        <translation>%1   matches</translation>
    </message>
    <message>
        <source>Lot %1, box %2 of %3, tray %4, %5 sheets in the tray</source>
        <translation>Lot %1, box %2 of %3, tray %4, %5 sheets in the tray</translation>
    </message>
    <message>
        <source>Known by: %1</source>
        <translation>Known by: %1</translation>
    </message>
    <message>
        <source>First sheet: approved</source>
        <translation>First sheet: approved</translation>
    </message>
    <message>
        <source>First sheet: not yet</source>
        <translation>First sheet: not yet</translation>
    </message>
</context>
<context>
    <name>daishi::console::Window</name>
    <message>
        <source>What was just done</source>
        <translation>What was just done</translation>
    </message>
    <message>
        <source>Nobody is logged in by this</source>
        <translation>Nobody is logged in by this</translation>
    </message>
    <message>
        <source>Read, but nothing here waits for it.</source>
        <translation>Read, but nothing here waits for it.</translation>
    </message>
    <message>
        <source>A PIN is asked for first.</source>
        <translation>A PIN is asked for first.</translation>
    </message>
    <message>
        <source>Sheets are being printed. Pause the run first, then close.</source>
        <translation>Sheets are being printed. Pause the run first, then close.</translation>
    </message>
    <message>
        <source>No loudspeaker is found: stops are seen here, and not heard.</source>
        <translation>No loudspeaker is found: stops are seen here, and not heard.</translation>
    </message>
    <message>
        <source>The language changes at the next start: something is being printed or answered.</source>
        <translation>The language changes at the next start: something is being printed or answered.</translation>
    </message>
    <message>
        <source>Nothing is being printed.</source>
        <translation>Nothing is being printed.</translation>
    </message>
    <message>
        <source>No picture of a sheet is asked for here.</source>
        <translation>No picture of a sheet is asked for here.</translation>
    </message>
</context>
</TS>
