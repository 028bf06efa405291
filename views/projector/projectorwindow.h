// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/projector/projectorlayout.h"

#include <QWidget>

class Session;

/// What the hall sees: themes with their cards and dots, key messages of the groups. Turned by keys, or by
/// the board.
class ProjectorWindow : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own that goes with \p parent. \p session must outlive it.
    ProjectorWindow(Session &session, const RecordId &conference, QWidget *parent);

    /// On the whole of another screen than that of \p beside, or as a window where there is no other.
    void open(const QWidget &beside);
    void setDark(bool dark);
    bool isDark() const { return m_dark; }
    /// To the first slide of the question; nothing happens if it has none.
    void showQuestion(const RecordId &question);
    /// By so many slides; stays at the ends.
    void turn(int steps);
    int slide() const { return m_current; }
    int slideCount() const { return static_cast<int>(m_slides.size()); }
    const QList<ProjectorSlide> &slides() const { return m_slides; }

signals:
    /// Another slide, or another number of them.
    void turned();
    void closed();
    void darkChanged(bool dark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Colours
    {
        QColor ground;
        QColor box;
        QColor text;
        QColor accent;
    };

    void read();
    void layOut();
    void goTo(int slide);
    void describe();
    Colours colours() const;
    void paintBox(QPainter &painter, const ProjectorSlide &slide, const ProjectorSlide::PlacedBox &box,
                  const Colours &colours) const;

    Session &m_session;
    RecordId m_conference;
    QList<ProjectionPage> m_pages;
    QList<ProjectorSlide> m_slides;
    int m_current = 0;
    bool m_dark = true;
};
