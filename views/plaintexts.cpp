// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintexts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

PlainTexts::PlainTexts(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

// Labels are polished before they are measured for the first time, and only measuring opens pictures; a tool
// tip is a label, too, and is polished before it has a text.
bool PlainTexts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(watched, event);
}

QString plaintexts::literal(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}
