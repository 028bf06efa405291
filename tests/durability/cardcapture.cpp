// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/cardwriter.h"
#include "models/session.h"

#include <QCoreApplication>
#include <QTextStream>

/// cardcapture FILE CONFERENCE QUESTION: the capture screen's way to the disk without the screen. Takes cards
/// from standard input, one a line, and prints each id once CardWriter says that it is on disk.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto conference = RecordId::fromString(arguments.value(2));
    const auto question = RecordId::fromString(arguments.value(3));
    const auto session = Session::open(arguments.value(1));
    if (!session || !conference || !question)
        return 1;
    QString id;
    QObject::connect(session->get(), &Session::changed, &application,
                     [&id](const ChangeSet &changes) { id = changes.rows.constFirst().id.toString(); });
    CardWriter writer(**session, *conference);
    QTextStream input(stdin);
    QTextStream output(stdout);
    QString line;
    while (input.readLineInto(&line)) {
        CardText text;
        text.wording = line;
        if (!writer.add(*question, RecordId(), {text}))
            return 1;
        output << id << Qt::endl;
    }
    return 0;
}
