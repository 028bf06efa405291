// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/homecomingtest.h"
#include "views/capture/captureview.h"

#include <QLabel>
#include <QPushButton>

/// A laptop in the hall: a package that is open on the capture screen.
class Laptop
{
public:
    Laptop(const QString &package, const RecordId &conference, const RecordId &group);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    void addCard(const QString &text);
    /// Goes up \p up cards from the newest one, and writes \p text instead.
    void changeCard(int up, const QString &text);

private:
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CaptureView> m_view;
};

/// The page where packages are looked at and merged, and the laptops that they come from.
class MergePageTest : public HomecomingTest
{
    Q_OBJECT

protected:
    void setUp();
    /// The path of a package for the group.
    QString handOut(int group) const;
    std::unique_ptr<Laptop> laptop(const QString &package, int group) const
    {
        return std::make_unique<Laptop>(package, m_conference, m_groups.at(group));
    }
    void merge();
    QString hint() const { return find<QLabel>(QStringLiteral("packageHint"))->text(); }
    QPushButton *mergeButton() const { return find<QPushButton>(QStringLiteral("mergePackages")); }
};
