// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/recordid.h"

#include <QWidget>

class ChoiceModel;
class Dialogs;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class Session;

/// Asks for whom a package is, where it is put and which passphrase it gets, all on the page.
class HandOutForm : public QWidget
{
    Q_OBJECT

public:
    /// \p session and \p dialogs must outlive the form.
    HandOutForm(Session &session, const RecordId &conference, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Null: the whole conference.
    RecordId group() const;
    QString groupName() const;
    QList<RecordId> groups() const;
    QString nameOf(const RecordId &group) const;
    /// Errors: Invalid (none was chosen), NotFound.
    Result<QString> folder() const;
    /// Empty: not encrypted. Error Invalid: the second one differs.
    Result<QString> passphrase() const;

signals:
    void handOutRequested();
    void allGroupsRequested();
    void oneMoreLaptopRequested();

protected:
    bool event(QEvent *event) override;

private:
    void build();
    QLineEdit *makePassphraseField(const QString &name, const QString &label);
    void addButtons(QGridLayout &layout, int row);
    void listSticks();
    void chooseFolder();

    Dialogs &m_dialogs;
    ChoiceModel *m_groups;
    QComboBox *m_group;
    QComboBox *m_folder;
    /// What was offered last: sticks, then the user's documents.
    QStringList m_folders;
    QLineEdit *m_passphrase;
    QLineEdit *m_repeated;
    QPushButton *m_allGroups;
};
