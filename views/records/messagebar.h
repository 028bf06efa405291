// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

/// A sentence at the top of a page with a way on as a button; takes no answer by force.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Problem };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what was shown before; \p action empty: no button.
    void showMessage(Kind kind, const QString &text, const QString &action = {});
    /// One of several ways on, below the sentence, until another message is shown.
    void addWay(const QString &action, const std::function<void()> &way);
    QString text() const;

signals:
    /// The button was pressed; the bar is gone already.
    void actionTriggered();
    /// The user closed it.
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintKind();

    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_button;
    QWidget *m_ways;
};
