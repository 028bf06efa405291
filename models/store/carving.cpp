// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/carving.h"

#include "models/changes/changejson.h"
#include "models/store/recordplaces.h"
#include "models/store/rowintake.h"
#include "models/store/sqlfile.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

using Page = PageRecords::Page;

constexpr qsizetype stepColumns = 8;

bool isId(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray && RecordId::fromBytes(value.toByteArray());
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

// Rows from before there were checksums are shorter.
bool isStep(const QVariantList &row)
{
    return (row.size() == stepColumns || row.size() == stepColumns - 1) && !row.at(0).isValid() &&
           isId(row.at(1)) && std::all_of(row.begin() + 2, row.begin() + 6, isText) &&
           QDateTime::fromString(row.at(2).toString(), Qt::ISODateWithMs).isValid() &&
           (!row.at(6).isValid() || isId(row.at(6)));
}

bool isRowOfStep(const QVariantList &row)
{
    return row.size() == 6 && row.at(0).typeId() == QMetaType::LongLong &&
           row.at(1).typeId() == QMetaType::LongLong && isText(row.at(2)) && isId(row.at(3)) &&
           isText(row.at(4)) && changejson::kindFromText(row.at(4).toString()) && isText(row.at(5));
}

bool isErasure(const QVariantList &row)
{
    return row.size() == 2 && std::all_of(row.begin(), row.end(), isId);
}

bool isPair(const QVariantList &row)
{
    return row.size() == 2 && std::all_of(row.begin(), row.end(), isText);
}

bool isDraft(const QVariantList &pair)
{
    return pair.first().toString().startsWith(QStringLiteral("capture"));
}

} // namespace

Carving::Carving(const SqlFile &damaged, const SqlFile &fresh, const Schema &schema,
                 const std::function<bool()> &goesOn)
    : m_damaged(damaged), m_fresh(fresh), m_schema(schema), m_goesOn(goesOn), m_pages(damaged)
{
}

Result<void> Carving::forEachPage(const std::function<Result<void>(const Page &)> &use) const
{
    const quint32 count = m_pages.pageCount();
    // The first page is the list of tables.
    for (quint32 number = 2; number <= count; ++number) {
        if (m_goesOn && !m_goesOn())
            return Error{Error::Code::Cancelled, Sentences::tr("The rescue was stopped."), {}};
        if (const auto done = use(m_pages.page(number)); !done)
            return done;
    }
    return {};
}

Result<QHash<QString, QString>> Carving::findWhatIsNoRecord() const
{
    const auto steps =
        RowIntake::into(m_fresh, QStringLiteral("change_set"),
                        QStringLiteral("seq id time author device label undoes digest").split(u' '));
    const auto rows =
        RowIntake::into(m_fresh, QStringLiteral("row_change"),
                        QStringLiteral("change_set position entity record kind fields").split(u' '));
    const auto erasures = RowIntake::into(m_fresh, QStringLiteral("erased_record"),
                                          QStringLiteral("record erased_by").split(u' '));
    const auto drafts =
        RowIntake::into(m_fresh, QStringLiteral("draft"), QStringLiteral("key text").split(u' '));
    for (const auto *intake : {&steps, &rows, &erasures, &drafts}) {
        if (!*intake)
            return intake->error();
    }
    QHash<QString, QString> pairs;
    const auto done = forEachPage([&](const Page &page) -> Result<void> {
        for (const PageRecords::Row &row : page.rows) {
            QVariantList values = row.values;
            const bool isInIndex = page.kind == PageRecords::Kind::Index;
            const RowIntake *intake = nullptr;
            if (!isInIndex && isStep(values)) {
                values.first() = row.number;
                values.resize(stepColumns);
                intake = &*steps;
            } else if (isInIndex && isRowOfStep(values)) {
                intake = &*rows;
            } else if (isInIndex && isErasure(values)) {
                intake = &*erasures;
            } else if (isInIndex && isPair(values)) {
                if (isDraft(values))
                    intake = &*drafts;
                else
                    pairs.insert(values.first().toString(), values.last().toString());
            }
            if (!intake)
                continue;
            if (const auto taken = intake->take(values); !taken)
                return taken.error();
        }
        return {};
    });
    return done ? Result<QHash<QString, QString>>(pairs) : Result<QHash<QString, QString>>(done.error());
}

Result<Carving::Found> Carving::findRecords(const RecordTraces &traces,
                                            const QHash<RecordId, const Table *> &doubtful) const
{
    auto places = RecordPlaces::make(m_damaged, m_fresh, m_schema, traces, doubtful);
    if (!places)
        return places.error();
    Found found;
    const auto done = forEachPage([&](const Page &page) -> Result<void> {
        if (page.kind != PageRecords::Kind::Table)
            return {};
        const auto placed = places->place(page.rows);
        if (!placed)
            return placed.error();
        found.records[placed->table] += placed->taken;
        found.unplaced += placed->unplaced;
        return {};
    });
    return done ? Result<Found>(found) : Result<Found>(done.error());
}
