// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/disklog.h"

namespace {

constexpr qint64 sectorSize = 512;

/// The content, of \p size at least.
QByteArray &made(std::optional<QByteArray> &file, qint64 size)
{
    if (!file)
        file.emplace();
    if (file->size() < size)
        file->append(size - file->size(), '\0');
    return *file;
}

void write(std::optional<QByteArray> &file, qint64 offset, QByteArrayView bytes)
{
    QByteArray &content = made(file, offset + bytes.size());
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void apply(std::optional<QByteArray> &file, const DiskOperation &operation)
{
    switch (operation.kind) {
    case DiskOperation::Kind::Write:
        write(file, operation.offset, operation.bytes);
        break;
    case DiskOperation::Kind::Truncate:
        made(file, operation.offset).truncate(operation.offset);
        break;
    case DiskOperation::Kind::Remove:
        file.reset();
        break;
    case DiskOperation::Kind::Sync:
        break;
    }
}

void applySomeSectors(std::optional<QByteArray> &file, const DiskOperation &operation,
                      QRandomGenerator &random)
{
    if (operation.kind != DiskOperation::Kind::Write) {
        if (random.bounded(2) == 0)
            apply(file, operation);
        return;
    }
    const qint64 end = operation.offset + operation.bytes.size();
    for (qint64 first = operation.offset; first < end;) {
        const qint64 next = qMin(end, (first / sectorSize + 1) * sectorSize);
        if (random.bounded(2) == 0)
            write(file, first,
                  QByteArrayView(operation.bytes).sliced(first - operation.offset, next - first));
        first = next;
    }
}

} // namespace

void CutDisk::play(const DiskOperation &operation)
{
    switch (operation.kind) {
    case DiskOperation::Kind::Sync:
        settle(operation.file);
        settleRemovals();
        return;
    case DiskOperation::Kind::Write:
    case DiskOperation::Kind::Truncate:
    case DiskOperation::Kind::Remove:
        m_pending[operation.file].append(operation);
        if (operation.isDurable)
            settle(operation.file);
        return;
    }
}

void CutDisk::settle(const QByteArray &file)
{
    for (const DiskOperation &operation : m_pending.take(file))
        apply(m_durable[file], operation);
}

// The journal of a file system keeps the order of what concerns names: a sync takes earlier removals along.
void CutDisk::settleRemovals()
{
    for (auto pending = m_pending.begin(); pending != m_pending.end(); ++pending) {
        qsizetype settled = pending->size();
        while (settled > 0 && pending->at(settled - 1).kind != DiskOperation::Kind::Remove)
            --settled;
        if (settled == 0)
            continue;
        m_durable[pending.key()].reset();
        pending->remove(0, settled);
    }
}

DiskFiles CutDisk::filesAfterCut(QRandomGenerator &random) const
{
    const auto survival = static_cast<Survival>(random.bounded(3));
    DiskFiles files = m_durable;
    for (auto pending = m_pending.begin(); pending != m_pending.end(); ++pending)
        files[pending.key()] = survivor(files.value(pending.key()), *pending, survival, random);
    return files;
}

std::optional<QByteArray> CutDisk::survivor(std::optional<QByteArray> file,
                                            const QList<DiskOperation> &pending, Survival survival,
                                            QRandomGenerator &random)
{
    if (survival == Survival::Nothing)
        return file;
    const auto count = static_cast<int>(pending.size());
    const int last = survival == Survival::UpToAMoment ? random.bounded(count + 1) : count;
    for (int i = 0; i < last; ++i) {
        const DiskOperation &operation = pending.at(i);
        if (operation.kind == DiskOperation::Kind::Remove) {
            // Where the removal is lost the old file is back, and what came later went into another one.
            if (random.bounded(2) == 0)
                return file;
            file.reset();
        } else if (survival == Survival::UpToAMoment) {
            apply(file, operation);
        } else {
            applySomeSectors(file, operation, random);
        }
    }
    return file;
}
