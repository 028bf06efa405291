// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QObject>

#include <optional>

class CaptureInput;
class MentionModel;
class NameBook;
class QCompleter;
class QModelIndex;

/// Offers organisations after `@` and themes after `#` while they are typed; Enter or Tab takes one, Esc
/// none.
class MentionOffer : public QObject
{
    Q_OBJECT

public:
    /// \p names must outlive the offer.
    MentionOffer(NameBook &names, CaptureInput *input);

    /// Whose themes are offered.
    void setQuestion(const RecordId &question);
    void close();

protected:
    bool eventFilter(QObject *popup, QEvent *event) override;

private:
    /// What is typed of a mention at the cursor.
    struct Typed
    {
        int start = 0;
        bool isTheme = false;
        QString text;
    };

    std::optional<Typed> typed() const;
    void update();
    void fill(const Typed &typed);
    void show();
    void take(const QModelIndex &index);
    void dropDoubledSpace();

    NameBook &m_names;
    CaptureInput *m_input;
    RecordId m_question;
    MentionModel *m_model;
    QCompleter *m_completer;
    /// Place of a sign that is done with: its name was taken, or none was wanted.
    std::optional<int> m_doneWith;
    /// Behind the space that came with a name that was taken.
    std::optional<int> m_afterSpace;
    /// What is typed is a whole name already.
    bool m_isComplete = false;
};
