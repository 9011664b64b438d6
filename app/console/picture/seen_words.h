// What was seen in a picture of a sheet, in words: one headline, what differs, what to do. Pure but for
// words; zones and fields by their names, never by their keys.
#pragma once

#include "app/console/frame/context.h"
#include "app/console/frame/sign.h"
#include "app/desk/seen.h"

namespace daishi::console {

struct SeenWords {
    Meaning meaning = Meaning::Wait;
    QString headline; // 被保険者証　一致
    QString why;      // what was seen, or why it cannot be told
    QString differs;  // 題字、保険者名; empty: nothing, or it is not known where
    QString next;     // what to do for a better picture; empty where the line says what follows
    QString readBy;   // the reader, for whoever asks
};
SeenWords wordsOf(const Context&, const desk::Seen&);

// Whether a refusal with this code is for what the picture shows.
bool isFor(PictureFinding, RefusalCode);

} // namespace daishi::console
