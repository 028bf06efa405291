// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/joinchoice.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

JoinChoice::JoinChoice(const QString &name, const QString &label, const QStringList &texts, QGridLayout &grid)
    : QObject(grid.parentWidget()), m_group(new QButtonGroup(this)), m_label(label)
{
    QWidget *page = grid.parentWidget();
    const int row = grid.rowCount();
    auto *heading = new QLabel(label, page);
    heading->setWordWrap(true);
    grid.addWidget(heading, row, 0, Qt::AlignTop);
    for (int place = 0; place < texts.size(); ++place) {
        auto *cell = new QWidget(page);
        auto *button = new QRadioButton(cell);
        button->setObjectName(name + QString::number(place));
        auto *text = new QLabel(cell);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->installEventFilter(this);
        auto *layout = new QHBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(button, 0, Qt::AlignTop);
        layout->addWidget(text, 1, Qt::AlignTop);
        grid.addWidget(cell, row, place + 1, Qt::AlignTop);
        m_group->addButton(button, place);
        m_texts.append(text);
        setText(place, texts.at(place));
    }
    choose(0);
    connect(m_group, &QButtonGroup::idClicked, this, &JoinChoice::changed);
}

int JoinChoice::chosen() const
{
    return m_group->checkedId();
}

void JoinChoice::choose(int place)
{
    m_group->button(place)->setChecked(true);
}

void JoinChoice::setText(int place, const QString &text)
{
    m_texts.at(place)->setText(text);
    m_group->button(place)->setAccessibleName(QStringLiteral("%1: %2").arg(m_label, text));
}

void JoinChoice::setFocus()
{
    m_group->checkedButton()->setFocus(Qt::OtherFocusReason);
}

bool JoinChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        QAbstractButton *button =
            m_group->button(static_cast<int>(m_texts.indexOf(static_cast<QLabel *>(watched))));
        button->setFocus(Qt::MouseFocusReason);
        button->click();
        return true;
    }
    return QObject::eventFilter(watched, event);
}
