// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pagerecords.h"

#include "models/store/sqlfile.h"

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <bit>

namespace {

constexpr char tableLeaf = 0x0d;
constexpr char indexLeaf = 0x0a;
constexpr char indexInner = 0x02;
constexpr qsizetype childSize = 4;

/// The number of one to nine bytes at \p place, which is moved behind it.
std::optional<quint64> variableNumber(const QByteArray &bytes, qsizetype &place)
{
    quint64 number = 0;
    for (int i = 0; i < 9 && place < bytes.size(); ++i) {
        const auto byte = static_cast<quint8>(bytes.at(place++));
        if (i == 8)
            return number << 8 | byte;
        number = number << 7 | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            return number;
    }
    return std::nullopt;
}

/// The same where it counts bytes.
std::optional<qsizetype> variableSize(const QByteArray &bytes, qsizetype &place)
{
    constexpr quint64 most = 1 << 30;
    const auto number = variableNumber(bytes, place);
    return number && *number <= most ? std::optional(static_cast<qsizetype>(*number)) : std::nullopt;
}

/// How many bytes a value of \p type takes; nothing if there is no such type.
std::optional<qsizetype> sizeOf(qsizetype type)
{
    static constexpr qsizetype sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < 10)
        return sizes[type];
    return type < 12 ? std::nullopt : std::optional((type - 12) / 2);
}

QVariant valueOf(qsizetype type, const QByteArray &bytes)
{
    if (type >= 12)
        return type % 2 == 0 ? QVariant(bytes) : QVariant(QString::fromUtf8(bytes));
    if (type == 0)
        return {};
    if (type >= 8)
        return type == 9 ? 1LL : 0LL;
    quint64 bits = !bytes.isEmpty() && (bytes.at(0) & 0x80) != 0 ? ~quint64(0) : 0;
    for (const char byte : bytes)
        bits = bits << 8 | static_cast<quint8>(byte);
    return type == 7 ? QVariant(std::bit_cast<double>(bits)) : QVariant(static_cast<qlonglong>(bits));
}

std::optional<QVariantList> valuesOf(const QByteArray &payload)
{
    qsizetype place = 0;
    const auto headerSize = variableSize(payload, place);
    if (!headerSize || *headerSize > payload.size())
        return std::nullopt;
    QVariantList values;
    qsizetype body = *headerSize;
    while (place < *headerSize) {
        const auto type = variableSize(payload, place);
        const auto size = type ? sizeOf(*type) : std::nullopt;
        if (!size || body + *size > payload.size())
            return std::nullopt;
        values.append(valueOf(*type, payload.mid(body, *size)));
        body += *size;
    }
    return place == *headerSize ? std::optional(values) : std::nullopt;
}

sqlite3_file *openFile(const SqlFile &file)
{
    sqlite3_file *opened = nullptr;
    const int code = sqlite3_file_control(file.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &opened);
    return code == SQLITE_OK && opened && opened->pMethods ? opened : nullptr;
}

} // namespace

PageRecords::PageRecords(const SqlFile &file) : m_file(file)
{
    constexpr qsizetype usual = 4096;
    const auto size = file.value(QStringLiteral("PRAGMA page_size"));
    m_pageSize = size && size->toInt() > 0 ? size->toInt() : usual;
    constexpr qsizetype reservedAt = 20;
    const qsizetype reserved = static_cast<quint8>(bytes(1).at(reservedAt));
    m_usableSize = m_pageSize - (reserved < m_pageSize / 2 ? reserved : 0);
}

quint32 PageRecords::pageCount() const
{
    sqlite3_int64 size = 0;
    sqlite3_file *file = openFile(m_file);
    if (!file || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return 0;
    return static_cast<quint32>((size + m_pageSize - 1) / m_pageSize);
}

// What lies behind the end of the file, or cannot be read, is zero.
QByteArray PageRecords::bytes(quint32 number) const
{
    QByteArray bytes(m_pageSize, '\0');
    if (sqlite3_file *file = openFile(m_file); file && number > 0)
        file->pMethods->xRead(file, bytes.data(), static_cast<int>(m_pageSize),
                              static_cast<sqlite3_int64>(number - 1) * m_pageSize);
    return bytes;
}

PageRecords::Page PageRecords::page(quint32 number) const
{
    const QByteArray content = bytes(number);
    const char type = content.at(0);
    if (type != tableLeaf && type != indexLeaf && type != indexInner)
        return {};
    Page page{type == tableLeaf ? Kind::Table : Kind::Index, {}};
    const qsizetype pointers = type == indexInner ? 12 : 8;
    constexpr qsizetype countAt = 3;
    const auto count = qFromBigEndian<quint16>(content.constData() + countAt);
    for (qsizetype i = 0; i < count && pointers + 2 * i + 2 <= m_usableSize; ++i) {
        const qsizetype cell = qFromBigEndian<quint16>(content.constData() + pointers + 2 * i);
        const auto row = rowAt(content, cell + (type == indexInner ? childSize : 0), page.kind);
        if (row)
            page.rows.append(*row);
    }
    return page;
}

std::optional<PageRecords::Row> PageRecords::rowAt(const QByteArray &page, qsizetype place, Kind kind) const
{
    Row row;
    const auto size = variableSize(page, place);
    if (kind == Kind::Table) {
        const auto number = variableNumber(page, place);
        row.number = static_cast<qint64>(number.value_or(0));
    }
    const auto content = size ? payload(page, place, *size, kind) : std::nullopt;
    const auto values = content ? valuesOf(*content) : std::nullopt;
    if (!values)
        return std::nullopt;
    row.values = *values;
    return row;
}

// The rest stands on pages of its own.
qsizetype PageRecords::sizeOnPage(qsizetype size, Kind kind) const
{
    const qsizetype most = kind == Kind::Table ? m_usableSize - 35 : (m_usableSize - 12) * 64 / 255 - 23;
    if (size <= most)
        return size;
    const qsizetype least = (m_usableSize - 12) * 32 / 255 - 23;
    const qsizetype wanted = least + (size - least) % (m_usableSize - childSize);
    return wanted <= most ? wanted : least;
}

std::optional<QByteArray> PageRecords::payload(const QByteArray &page, qsizetype place, qsizetype size,
                                               Kind kind) const
{
    const qsizetype here = sizeOnPage(size, kind);
    const qsizetype needed = here + (here < size ? childSize : 0);
    if (place + needed > m_usableSize)
        return std::nullopt;
    QByteArray content = page.mid(place, here);
    auto next = here < size ? qFromBigEndian<quint32>(page.constData() + place + here) : 0;
    while (content.size() < size) {
        // A chain that leads in a circle ends with the size, too.
        if (next < 2 || next > pageCount())
            return std::nullopt;
        const QByteArray more = bytes(next);
        next = qFromBigEndian<quint32>(more.constData());
        content += more.mid(childSize, std::min(m_usableSize - childSize, size - content.size()));
    }
    return content;
}
