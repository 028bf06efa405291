// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helptopics.h"

#include <QFile>
#include <QHash>
#include <QWidget>

namespace {

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

// A part of the window, by its object name, and what explains it; a new page is one line here.
const QHash<QString, QString> &topicsOfParts()
{
    static const QHash<QString, QString> topics = {
        {name("startPage"), name("start")},
        {name("overview"), name("overview")},
        {name("place-spaces"), name("spaces")},
        {name("place-organisations"), name("lists")},
        {name("place-offers"), name("lists")},
        {name("place-measures"), name("lists")},
        {name("place-evaluation"), name("lists")},
        {name("place-bodies"), name("lists")},
        {name("evaluation"), name("evaluation")},
        {name("place-persons"), name("privacy")},
        {name("tab-planning"), name("planning")},
        {name("handOutPanel"), name("packages")},
        {name("tab-participants"), name("participants")},
        {name("groups"), name("groups")},
        {name("reception"), name("reception")},
        {name("tab-capture"), name("capture")},
        {name("tab-themes"), name("themes")},
        {name("tab-result"), name("result")},
        {name("conferencePage"), name("planning")},
        {name("packagePage"), name("capture")},
        {name("mergePage"), name("merge")},
        {name("backupsPage"), name("backups")},
        {name("historyPage"), name("history")},
        {name("settingsPage"), name("settings")},
        {name("privacyPage"), name("privacy")},
    };
    return topics;
}

} // namespace

namespace helptopics {

const QStringList &all()
{
    static const QStringList topics = {
        name("start"),     name("overview"), name("evaluation"), name("spaces"),       name("lists"),
        name("planning"),  name("packages"), name("capture"),    name("participants"), name("groups"),
        name("reception"), name("merge"),    name("themes"),     name("projection"),   name("result"),
        name("backups"),   name("history"),  name("privacy"),    name("settings"),     name("keys"),
    };
    return topics;
}

QString path(const QString &topic)
{
    return QStringLiteral(":/help/de/%1.md").arg(topic);
}

QString title(const QString &topic)
{
    QFile file(path(topic));
    if (!file.open(QIODevice::ReadOnly))
        return topic;
    return QString::fromUtf8(file.readLine()).remove(u'#').trimmed();
}

QString of(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const auto topic = topicsOfParts().constFind(widget->objectName());
        if (topic != topicsOfParts().constEnd())
            return *topic;
    }
    return all().constFirst();
}

} // namespace helptopics
