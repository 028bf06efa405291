// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

/// A page that stands beside the places, with a heading and a button that leads back; Esc does so too.
class SidePage : public QWidget
{
    Q_OBJECT

public:
    SidePage(const QString &title, QWidget *parent);

    const QString &title() const { return m_title; }

signals:
    void closed();

protected:
    /// Below the heading.
    QVBoxLayout *content() const { return m_content; }
    /// For a page that has nothing else left to put the keys on.
    void focusClose();
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_title;
    QPushButton *m_close;
    QVBoxLayout *m_content;
};
