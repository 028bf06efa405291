// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/missing.h"
#include "models/session.h"

#include <QWidget>

class FlowLayout;
class MessageBar;
class MissingModel;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

/// Who is missing: categories and municipalities with nobody on the list, with a way to invite them at once.
class MissingPage : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the page.
    MissingPage(Session &session, const RecordId &conference, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QTableView *addTable(MissingModel *model, const char *name);
    void refresh();
    void showButton();
    void invite();

    Session &m_session;
    RecordId m_conference;
    QComboBox *m_level;
    QLabel *m_summary;
    MessageBar *m_message;
    MissingModel *m_categories;
    MissingModel *m_municipalities;
    QTableView *m_categoryTable;
    QTableView *m_municipalityTable;
    QPushButton *m_invite;
};
