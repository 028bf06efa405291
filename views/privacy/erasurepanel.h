// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/privacy/copies.h"
#include "models/privacy/personerasure.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSettings;
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
    /// To look for the name in them as well; \p settings must outlive the panel.
    void useSettings(const QSettings &settings) { m_settings = &settings; }
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
    void addPictures();
    void addLink(const QString &text, const QString &table, const RecordId &id);
    void addText(const QString &text);
    void clearRows();
    QString effect() const;
    /// Where the name stands beside the file, see usertexts.
    QStringList userTexts() const;
    personerasure::Texts texts() const;

    Session &m_session;
    const QSettings *m_settings = nullptr;
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
