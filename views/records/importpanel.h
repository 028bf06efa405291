// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sourcetable.h"

#include <QWidget>

class ImportModel;
class MessageBar;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class Session;

/// A table from elsewhere on its way into a list: what its columns are, what becomes of its rows, what has to
/// be decided, and one button. Nothing is written before it is pressed. Esc leaves the list as it is.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    /// \p name is what the file is called. \p session must outlive the panel.
    ImportPanel(Session &session, const QString &table, const QVariantMap &presets, const SourceTable &source,
                const QString &name, QWidget *parent);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildColumns();
    QWidget *makeButtons(const QString &name);
    QWidget *makeDecision();
    void showColumns();
    void showState();
    void showDecision();
    void decide(int choice);
    void takeOver();

    Session &m_session;
    ImportModel *m_model;
    MessageBar *m_message;
    QLabel *m_summary;
    QWidget *m_columns;
    QList<QComboBox *> m_columnBoxes;
    QTableView *m_rows;
    QLabel *m_fate;
    QWidget *m_decision = nullptr;
    QComboBox *m_meant = nullptr;
    QPushButton *m_takeOver = nullptr;
};
