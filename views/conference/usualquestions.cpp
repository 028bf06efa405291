// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/usualquestions.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "models/session.h"

#include <QCoreApplication>

namespace {

struct UsualQuestion
{
    const char *kind;
    const char *shortName;
    const char *wording;
};

constexpr UsualQuestion questions[] = {
    {"strength", QT_TRANSLATE_NOOP("UsualQuestions", "Treasures"),
     //: %1 is the name of a social space, e.g. "Ost"
     QT_TRANSLATE_NOOP("UsualQuestions", "What are the treasures of the social space %1?")},
    {"need", QT_TRANSLATE_NOOP("UsualQuestions", "Needs"),
     //: %1 is the name of a social space, e.g. "Ost"
     QT_TRANSLATE_NOOP("UsualQuestions", "Which needs will there be in the social space %1?")},
    {"example", QT_TRANSLATE_NOOP("UsualQuestions", "Cooperation"),
     QT_TRANSLATE_NOOP("UsualQuestions", "Which examples of successful cooperation are there?")},
    {"success-factor", QT_TRANSLATE_NOOP("UsualQuestions", "Networking"),
     QT_TRANSLATE_NOOP("UsualQuestions", "What does it take for networking to work well?")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("UsualQuestions", text);
}

// The questions say "social space" themselves, and so do the names of many.
QString nameInSentence(const Record &space)
{
    if (const QString shortName = space.text(names::shortName); !shortName.isEmpty())
        return shortName;
    const QString name = space.text(names::name);
    const QString kind = space.table().label() + u' ';
    return name.startsWith(kind, Qt::CaseInsensitive) ? name.mid(kind.size()) : name;
}

} // namespace

Result<ChangeSet> usualQuestions(const Session &session, const RecordId &conference)
{
    const auto stored = session.reader().record(names::conference, conference);
    if (!stored)
        return stored.error();
    if (!*stored)
        return ChangeSet();
    const auto space = session.reader().record(names::socialSpace, (*stored)->reference(names::socialSpace));
    if (!space)
        return space.error();
    const QString spaceName = *space ? nameInSentence(**space) : QString();

    ChangeSet changes;
    qlonglong position = 0;
    for (const UsualQuestion &question : questions) {
        QString wording = translated(question.wording);
        if (wording.contains(QStringLiteral("%1")))
            wording = wording.arg(spaceName);
        const auto record = session.newRecord(
            names::question, {{names::conference.toString(), QVariant::fromValue(conference)},
                              {names::position.toString(), ++position},
                              {names::kind.toString(), QString::fromLatin1(question.kind)},
                              {names::shortName.toString(), translated(question.shortName)},
                              {names::wording.toString(), wording}});
        if (!record)
            return record.error();
        changes.append(edits::insert(*record));
    }
    //: Name of a step in the history
    changes.label = translated(QT_TRANSLATE_NOOP("UsualQuestions", "Add the usual questions"));
    return changes;
}
