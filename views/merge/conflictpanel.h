// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/conflictrecord.h"

#include <QWidget>

class ConflictCard;
class ConflictModel;
class Heading;
class QListView;
class QSplitter;
class Session;

/// All open conflicts of the file on the left, the current one with its choices on the right; one key for
/// each choice.
class ConflictPanel : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the panel.
    ConflictPanel(Session &session, QWidget *parent);

    bool isEmpty() const;
    void focusList();

signals:
    /// A step was written that takes the conflict from the list.
    void decided(int conflicts);
    void failed(const Error &error);

private:
    using Side = conflictrecord::Side;

    void build();
    void addKeys();
    void showCount();
    void showCurrent();
    int currentRow() const;
    void decide(Side side);
    void decideAll(Side side);
    void keepWording(const QString &wording);
    void finish(const Result<void> &done, int conflicts);

    ConflictModel *m_model;
    Heading *m_heading;
    QSplitter *m_parts;
    QListView *m_list;
    ConflictCard *m_card;
};
