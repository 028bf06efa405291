// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/privacy/copies.h"
#include "models/privacy/personerasure.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Session;

/// Erasing one person: what it does and what it leaves to people is said before, what was done and which
/// copies were not reached after it.
class ErasurePanel : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the panel.
    explicit ErasurePanel(Session &session, QWidget *parent = nullptr);

    /// Begins anew with \p person, who is called \p name; null: nobody.
    void setPerson(const RecordId &person, const QString &name);
    /// The backups have been looked through.
    void showCleaned(const copies::Outcome &outcome);

signals:
    /// What would be erased is shown in \p preview.
    void prepared(QWidget *preview);
    void recordActivated(const QString &table, const RecordId &id);
    void erased();
    void failed(const Error &error);

private:
    void prepare();
    void erase();
    void leave();
    void fillPreview();
    void addMentions();
    void addText(const QString &text);
    void clearRows();
    QString effect() const;
    personerasure::Texts texts() const;

    Session &m_session;
    RecordId m_person;
    QString m_name;
    /// Whether what becomes of the backups is still to be told; they are looked through at other times, too.
    bool m_awaitsOutcome = false;
    personerasure::Plan m_plan;
    QStringList m_packages;
    QLabel *m_text;
    QPushButton *m_prepare;
    QWidget *m_preview;
    QVBoxLayout *m_rows;
    QCheckBox *m_texts;
    QCheckBox *m_sure;
    QPushButton *m_erase;
};
