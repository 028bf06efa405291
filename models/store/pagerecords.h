// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <optional>

class SqlFile;

/// Reads what stands on the pages of a damaged file, whether or not anything leads there. The format is that
/// of sqlite.org/fileformat2.html; nothing in a page is trusted.
class PageRecords
{
public:
    enum class Kind { Other, Table, Index };
    struct Row
    {
        /// The number of a row of a table; 0 in an index.
        qint64 number = 0;
        /// Whole numbers, doubles, texts, byte arrays; invalid for nothing.
        QVariantList values;
    };
    struct Page
    {
        Kind kind = Kind::Other;
        QList<Row> rows;
    };

    /// \p file must outlive this and stay open.
    explicit PageRecords(const SqlFile &file);

    quint32 pageCount() const;
    /// The page \p number, counted from 1, with those of its rows that hold together.
    Page page(quint32 number) const;

private:
    QByteArray bytes(quint32 number) const;
    std::optional<Row> rowAt(const QByteArray &page, qsizetype place, Kind kind) const;
    std::optional<QByteArray> payload(const QByteArray &page, qsizetype place, qsizetype size,
                                      Kind kind) const;
    qsizetype sizeOnPage(qsizetype size, Kind kind) const;

    const SqlFile &m_file;
    qsizetype m_pageSize;
    /// Without what is reserved at the end of each page.
    qsizetype m_usableSize;
};
