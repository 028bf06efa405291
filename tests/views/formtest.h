// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testsession.h"
#include "views/records/recordform.h"

#include <QTest>

/// The form of a record of an empty file.
class FormTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void tearDown();
    void show(const QString &table);
    template<typename T>
    T *field(const char *name) const
    {
        return m_form->findChild<T *>(QStringLiteral("field-") + QLatin1StringView(name));
    }
    /// What stands beneath a field whose value was not taken.
    QString error(const char *name) const;
    Record addOrganisation(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordForm> m_form;
};
