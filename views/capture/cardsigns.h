// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/cardtext.h"

#include <QWidget>

class CaptureInput;
class ElidedLabel;
class NameBook;
class QAction;
class QToolButton;

/// Below the line: what its signs mean, and buttons that type the signs for whoever does not know them.
class CardSigns : public QWidget
{
    Q_OBJECT

public:
    /// \p names must outlive the row.
    CardSigns(NameBook &names, CaptureInput *input, QWidget *parent);

    void setQuestion(const RecordId &question);
    void toggleKeyMessage();
    void toggleUnclear();
    /// What the line means as it is now.
    CardText card() const;

private:
    QToolButton *addButton(const QString &name, const QString &text, const QString &toolTip);
    void update();
    QString mentions(const CardText &card) const;

    NameBook &m_names;
    CaptureInput *m_input;
    RecordId m_question;
    QToolButton *m_keyMessage;
    QToolButton *m_unclear;
    ElidedLabel *m_mentions;
};
