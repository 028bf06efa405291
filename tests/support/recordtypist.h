// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "tests/support/typist.h"

/// Types records of one file into the forms of a window that has another file open.
class RecordTypist
{
public:
    /// \p facts holds the records to type and those they refer to; both must outlive this.
    RecordTypist(Typist &typist, const Session &facts) : m_typist(typist), m_facts(facts) {}

    /// The records of \p table in the order in which somebody wrote them down.
    QList<Record> facts(QStringView table) const;
    QString titleOf(QStringView table, const RecordId &id) const;

    /// Ctrl+N, and everything that is known of \p record into the form that appears.
    void typeNew(const Record &record);
    /// The first begun with a click on the button above the list, the others with Ctrl+N.
    void typeNew(const QList<Record> &records);
    /// Into the form that is shown, from where the cursor stands on; only \p fields if there are any.
    void fill(const Record &record, const QStringList &fields = {});

    /// Into the input where the cursor stands.
    void typeValue(const Field &field, const QVariant &value);

private:
    void replaceText(const QString &text);
    void finish(const Record &record);

    Typist &m_typist;
    const Session &m_facts;
};
