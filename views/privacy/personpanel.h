// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/error.h"
#include "models/privacy/copies.h"

#include <QDate>
#include <QWidget>

class AccessSaver;
class Dialogs;
class ErasurePanel;
class Heading;
class LinkButton;
class QCheckBox;
class QLabel;
class QPushButton;
class QSettings;
class QVBoxLayout;
class Session;

/// What one person may ask for: consent and its withdrawal, how long the record is kept, information,
/// erasure.
class PersonPanel : public QWidget
{
    Q_OBJECT

public:
    /// \p session and \p dialogs must outlive the panel.
    PersonPanel(Session &session, Dialogs &dialogs, QDate today, QWidget *parent = nullptr);

    /// \p name: what somebody was called who is no record any more.
    void showPerson(const RecordId &person, const QString &name = {});
    RecordId person() const { return m_person; }
    void useSettings(const QSettings &settings);
    void showCleaned(const copies::Outcome &outcome);

signals:
    /// \p part has become so large that it may have to be brought into sight.
    void grown(QWidget *part);
    void recordActivated(const QString &table, const RecordId &id);
    /// The person is gone; there is nobody to show any more.
    void erased();
    void informed(const QString &text);
    void failed(const Error &error);

private:
    QVBoxLayout *addSection(const QString &title);
    void addConsent();
    void addKeeping();
    void addAccess();
    void load();
    void apply(const ChangeSet &changes);
    void give();
    void withdraw();
    void showConsequences();
    void clearConsequences();
    void addConsequence(const QString &text);
    void addLinks(const QString &table, const QList<RecordId> &ids);
    void addLink(const QString &table, const RecordId &id, const QString &text);

    Session &m_session;
    QDate m_today;
    RecordId m_person;
    std::optional<Record> m_record;
    QVBoxLayout *m_layout;
    LinkButton *m_name;
    QLabel *m_consent = nullptr;
    QCheckBox *m_mayBeNamed = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_withdraw = nullptr;
    QVBoxLayout *m_consequences = nullptr;
    QLabel *m_keeping = nullptr;
    QPushButton *m_prolong = nullptr;
    AccessSaver *m_saver;
    /// What goes when there is nobody to show.
    QWidget *m_parts;
    /// Also of whoever is no record any more.
    QWidget *m_access;
    ErasurePanel *m_erasure;
};
