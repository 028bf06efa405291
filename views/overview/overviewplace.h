// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "views/place.h"

#include <QTimer>

class QScrollArea;
class QVBoxLayout;

/// The first page: each space with its last and next conference, open measures, the chronicle. Every line
/// leads to its record.
class OverviewPlace : public Place
{
    Q_OBJECT

public:
    /// \p session must outlive the place.
    explicit OverviewPlace(Session &session, QWidget *parent = nullptr);

    void focusContent() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow(const ChangeSet &changes);
    void rebuild();
    Result<void> fill(QVBoxLayout &rows);

    Session &m_session;
    QScrollArea *m_area;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout;
    QTimer m_rebuild;
    bool m_outdated = true;
};
