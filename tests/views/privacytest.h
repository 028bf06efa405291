// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/names.h"
#include "tests/views/windowtest.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

/// The window with people in its file and the page about them.
class PrivacyTest : public WindowTest
{
    Q_OBJECT

protected:
    Session &session() const { return *m_window->session(); }
    Record addPerson(const QVariantMap &more = {}) const;
    Record addParticipation(const Record &conference, const Record &person) const;
    /// A conference with one question, to which cards can be typed.
    Record addConferenceWithQuestion() const;
    void click(const QString &button) const
    {
        auto *found = find<QAbstractButton>(button);
        QTRY_VERIFY2(found->isVisible() && found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QString textOf(const QString &label) const { return find<QLabel>(label)->text(); }
    void openPage() { press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); }
    /// By the form of the person, as people do.
    void openPageOf(const Record &person);
    Record now(const Record &record) const { return testsession::stored(session(), record); }
    static QString key(QStringView name) { return name.toString(); }

    const QString familyName = QStringLiteral("Quäkbüttel");
};
