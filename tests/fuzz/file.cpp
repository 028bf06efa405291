// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/samplesession.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"

#include <QDir>
#include <QFile>

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

QByteArray makeOriginal()
{
    const QString path = QDir(samplesession::folder()).filePath(QStringLiteral("original.sozialraum"));
    samplesession::mustSucceed(samplesession::session().backup(path));
    return readAll(path);
}

// Each four bytes of the input are a place in the file and what stands there instead; a rest cuts the file
// off. So small inputs reach all of a large file.
QByteArray damaged(QByteArray bytes, const uint8_t *data, size_t size)
{
    const auto number = [&](size_t first, size_t count) {
        qsizetype value = 0;
        for (size_t i = first; i < first + count; ++i)
            value = value * 256 + data[i];
        return value;
    };
    for (size_t i = 0; i + 4 <= size; i += 4)
        bytes[number(i, 3) % bytes.size()] = static_cast<char>(data[i + 3]);
    if (const size_t rest = size % 4; rest > 0)
        bytes.truncate(number(size - rest, rest) * 64 % bytes.size());
    return bytes;
}

void readEverything(const Session &session)
{
    static_cast<void>(session.findFaults());
    for (const Table &table : session.schema().tables())
        static_cast<void>(session.reader().records(RecordQuery::all(table.name())));
    static_cast<void>(session.reader().history({}));
    static_cast<void>(session.reader().search({QStringLiteral("angebote"), {}, 50}));
}

void write(Session &session)
{
    static_cast<void>(session.loadUndoSteps());
    static_cast<void>(session.undo());
    const auto record = session.newRecord(u"measure", {{QStringLiteral("title"), QStringLiteral("neu")}});
    if (record)
        static_cast<void>(session.apply(edits::insert(*record)));
}

} // namespace

/// A file that something has damaged: it is read as far as it can be, and reading changes no byte of it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QByteArray original = makeOriginal();
    const QByteArray bytes = damaged(original, data, size);
    const QString path = QDir(samplesession::folder()).filePath(QStringLiteral("damaged.sozialraum"));
    for (const auto *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(path));
    }
    if (const auto session = Session::open(path, Session::Access::ReadOnly))
        readEverything(**session);
    if (readAll(path) != bytes)
        qFatal("the file was changed by reading");
    if (const auto session = Session::open(path))
        write(**session);
    return 0;
}
