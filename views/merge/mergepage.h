// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mergepreview.h"
#include "models/session.h"
#include "views/sidepage.h"

class ConflictPanel;
class Dialogs;
class IncomingPanel;
class MergeJob;
class MessageBar;
class PackagePanel;

/// Brings packages home: what each of them brings is shown first and written when asked for, in one step;
/// what both sides changed is decided here, now or later.
class MergePage : public SidePage
{
    Q_OBJECT

public:
    /// \p session and \p dialogs must outlive the page.
    MergePage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Reads them beside those that are shown already, unless these were merged.
    void addPackages(const QStringList &paths);

signals:
    void recordActivated(const QString &table, const RecordId &id);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void choosePackages();
    void read();
    void cancel();
    void showPreview(const Result<MergePreview> &preview);
    void showHint();
    /// Of those who are erased by merging.
    QString erasedNames() const;
    void showHalfTyped();
    void takeHalfTyped();
    void openIncoming(const QString &table, const RecordId &id);
    void merge();
    void write(const Result<void> &backup);
    void followSteps(int index);
    void follow();
    void tellStep(const QString &text);
    void tellProblem(const Error &error);

    Session &m_session;
    Dialogs &m_dialogs;
    MessageBar *m_message;
    MessageBar *m_halfTyped;
    PackagePanel *m_packages;
    IncomingPanel *m_incoming;
    ConflictPanel *m_conflicts;
    MergeJob *m_job;
    QStringList m_paths;
    std::optional<MergePreview> m_preview;
    /// What stood in lines of the packages and is no card here.
    QList<HalfTypedCard> m_missing;
    /// How many steps there were when the packages were merged; nothing: they are not.
    std::optional<int> m_mergedAt;
    bool m_isWriting = false;
};
