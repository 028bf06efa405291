// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/papers/personfile.h"

#include <QJsonObject>
#include <QLocale>

/// How records are shown to one person who asks what is held: with titles in the place of ids, and of other
/// people nothing but that there is one (Art. 15(4) GDPR).
class PersonView
{
public:
    /// \p reader and \p file must outlive the view.
    PersonView(const RecordReader &reader, const PersonFile &file, const QLocale &locale);

    static QString anotherPerson();

    Result<QString> title(QStringView table, const RecordId &id) const;
    Result<QString> title(const Record &record) const;
    /// What stands in a field, for people.
    Result<QString> display(const Field &field, const QVariant &value) const;
    /// Who wrote something: the person, or somebody else.
    QString author(const ChangeSet &changes) const;
    QString time(const QDateTime &time) const;
    /// What stands in \p side of a conflict: base, ours or theirs.
    Result<QString> conflictText(const Record &conflict, QStringView side) const;

    /// As recordjson has it; what a reference leads to is beside it as "…-title".
    Result<QJsonObject> json(const Record &record) const;
    /// The rows of one record as changejson has them, with "before-title" and "after-title".
    Result<QJsonObject> json(const ChangeSet &changes) const;
    /// Adds \p value as \p key, and its title as \p titleKey.
    Result<void> insert(QJsonObject &json, const QString &key, const QString &titleKey, const Field &field,
                        const QVariant &value) const;

private:
    /// What \p person is called: by name only if that is the person, or may be.
    QString nameOf(const RecordId &person) const;
    bool isOther(const Field &field, const QVariant &value) const;

    const RecordReader &m_reader;
    const PersonFile &m_file;
    QLocale m_locale;
};
