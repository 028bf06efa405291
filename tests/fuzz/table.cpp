// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/samplesession.h"

#include "models/exchange/sourcetable.h"
#include "models/exchange/tableimport.h"

/// A table or an address book from anywhere; the first byte says as what it is read, the second where it
/// goes. What the preview promises can be written, and taken back.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    Session &session = samplesession::session();
    const QStringList suffixes = sourcetable::suffixes();
    const QString suffix = suffixes.at(data[0] % suffixes.size());
    const auto &tables = session.schema().tables();
    const Table &table = tables.at(data[1] % tables.size());
    const QByteArray bytes(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));
    const auto source = sourcetable::read(bytes, suffix);
    if (!source)
        return 0;
    const auto rows =
        TableImport(session.reader(), table, *source, {}, QLocale(QLocale::German, QLocale::Germany)).judge();
    if (!rows)
        return 0;
    const ChangeSet changes = TableImport::changesOf(*rows);
    if (changes.isEmpty())
        return 0;
    samplesession::mustSucceed(session.apply(changes));
    samplesession::mustSucceed(session.undo());
    session.undoStack().clear();
    return 0;
}
