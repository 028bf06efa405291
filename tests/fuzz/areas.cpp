// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/samplesession.h"

#include "models/exchange/boundaryimport.h"

/// GeoJSON from anywhere: the boundaries in it can be written, and taken back.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Session &session = samplesession::session();
    const auto json = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto import = BoundaryImport::read(json, session.reader());
    if (!import || import->changes.isEmpty())
        return 0;
    samplesession::mustSucceed(session.apply(import->changes));
    samplesession::mustSucceed(session.undo());
    session.undoStack().clear();
    return 0;
}
