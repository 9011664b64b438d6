<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AfterPanel</name>
    <message>
        <source>After the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12  tray and output bin are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets taken out of the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything out of tray %1, back into box %2, and count it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has no sheets in tray %1 any more. Look at tray and output bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChunkStrip</name>
    <message>
        <source>%1 now</source>
        <extracomment>sheets from–to of a chunk that is being printed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>the next scan is a spoiled sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoiled, no code to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are in doubt: run %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Collect every sheet that came out of the printer (%1). Scan the code of each, and then its mark. Count what was not printed. Nothing is printed again before this is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good %1&#x3000;spoiled %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now its mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the sheets that were not printed, also when there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be settled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadDesk</name>
    <message>
        <source>This sheet must not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be recorded as clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pauses after the present chunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sheet is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sheet is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops after the present chunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was broken off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next scan is spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray and bin are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1&#x3000;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan a tray label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good since it was scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over: scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the tray, by the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  nobody types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your own PIN. Nobody else may see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new PIN: 4 to 12 digits. Nobody else may see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>a tray is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blanks are needed in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheet is jammed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few sheets are left in a tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tray is pulled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output bin is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ink or toner has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ink or toner is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the toner has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the toner is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was paused at its own display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is about to pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer its own queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue is looking for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Enter  read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). Nothing was taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>of %1 sheets are good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted by the printer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by scan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoiled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopScreen</name>
    <message>
        <source>Blank that the job needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays until the right act is done.  Record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: scan a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The records cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM  H:mm</source>
        <extracomment>day and time in the head of the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>%1   matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1, box %2 of %3, tray %4, %5 sheets in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sheet: approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sheet: not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>What was just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is logged in by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, but nothing here waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is asked for first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daishi::console</name>
    <message>
        <source>Scan your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the job ticket, the tray and the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the job ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket says which blank is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the tray label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tray must be empty, and so must the output bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the label of the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the sheets into the tray after the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the mark of the top sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is not the content: the sheet itself says what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank is compared with the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the GO card, or press F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet is printed first, to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sheet is being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out when it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code and the mark of the first sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the title the right one? Nothing goes on before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sheet is compared with the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11 and the code of a sheet: it is spoiled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: scan the GO card, or press F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left is printed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is left out of the tray, and count it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then look: are tray and output bin empty?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daishi::console::LoadPage</name>
    <message>
        <source>Load and print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
