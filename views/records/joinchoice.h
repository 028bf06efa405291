// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QButtonGroup;
class QGridLayout;
class QLabel;

/// One line of a grid: a label and texts side by side, one of which is taken. Arrow keys go along the line, a
/// click on a text takes it.
class JoinChoice : public QObject
{
    Q_OBJECT

public:
    /// Puts itself below what \p grid holds; \p name becomes the buttons' object names with 0, 1 … behind.
    JoinChoice(const QString &name, const QString &label, const QStringList &texts, QGridLayout &grid);

    int chosen() const;
    void choose(int place);
    void setText(int place, const QString &text);
    void setFocus();

signals:
    /// The user took another one.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *m_group;
    QString m_label;
    QList<QLabel *> m_texts;
};
