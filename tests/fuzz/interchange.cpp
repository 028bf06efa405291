// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/samplesession.h"

#include "models/exchange/interchange.h"

/// JSON from anywhere: what the rules let through can be written, and taken back.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Session &session = samplesession::session();
    const auto json = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto changes = interchange::read(json, session.reader());
    if (!changes || changes->isEmpty() || !session.check(*changes))
        return 0;
    samplesession::mustSucceed(session.apply(*changes));
    samplesession::mustSucceed(session.undo());
    session.undoStack().clear();
    return 0;
}
