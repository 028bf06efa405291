// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rollbackjournal.h"

#include "models/store/fileheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace {

// Offsets and lengths: sqlite.org/fileformat2.html, 1.3 and 3.
const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
constexpr qint64 journalHeaderSize = 28;
constexpr qint64 recordFrame = 8; // page number and checksum
constexpr int changeCounterOffset = 24;
constexpr int fileHeaderSize = 100;

quint32 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

struct Segment
{
    quint32 records;
    qint64 pagesBefore;
    qint64 sectorSize;
    qint64 pageSize;
};

std::optional<Segment> segmentAt(QFile &journal, qint64 offset)
{
    if (!journal.seek(offset))
        return std::nullopt;
    const QByteArray header = journal.read(journalHeaderSize);
    if (header.size() < journalHeaderSize || !header.startsWith(magic))
        return std::nullopt;
    const Segment segment{numberAt(header, 8), numberAt(header, 16), numberAt(header, 20),
                          numberAt(header, 24)};
    const bool isSensible = segment.sectorSize >= journalHeaderSize && segment.pageSize >= 512;
    return isSensible ? std::optional(segment) : std::nullopt;
}

/// The change counter that the file had before the transaction; nothing if the journal does not say so.
std::optional<quint32> counterBefore(QFile &journal)
{
    qint64 offset = 0;
    while (const auto segment = segmentAt(journal, offset)) {
        offset += segment->sectorSize;
        for (quint32 i = 0; i < segment->records; ++i) {
            if (!journal.seek(offset))
                return std::nullopt;
            const QByteArray start = journal.read(sizeof(quint32) + fileHeaderSize);
            if (start.size() < qsizetype(sizeof(quint32)) + fileHeaderSize)
                return std::nullopt;
            if (numberAt(start, 0) == 1)
                return numberAt(start, sizeof(quint32) + changeCounterOffset);
            offset += segment->pageSize + recordFrame;
        }
        offset = (offset + segment->sectorSize - 1) / segment->sectorSize * segment->sectorSize;
    }
    return std::nullopt;
}

} // namespace

bool rollbackjournal::isForeign(const QString &path)
{
    QFile journal(path + QStringLiteral("-journal"));
    if (!journal.open(QIODevice::ReadOnly))
        return false;
    const auto segment = segmentAt(journal, 0);
    if (segment && QFileInfo(path).size() < segment->pagesBefore * segment->pageSize)
        return true;
    const auto before = counterBefore(journal);
    const auto header = fileheader::read(path, fileHeaderSize);
    if (!before || !header || header->size() < fileHeaderSize)
        return false;
    const quint32 now = numberAt(*header, changeCounterOffset);
    return now != *before && now != *before + 1;
}
