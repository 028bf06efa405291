// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/reports/reportoptions.h"
#include "models/store/recordreader.h"

/// The documents that the program makes.
enum class ReportKind {
    Summary,       ///< everything, chapter by chapter (Dokumentation)
    Results,       ///< head, results and measures on two pages (Ergebnisprotokoll)
    Press,         ///< made by rules, then edited (Pressemitteilung)
    SignIn,        ///< names with room to sign (Unterschriftenliste)
    Badges,        ///< Namensschilder
    TableSigns,    ///< a folded sign for each working group (Tischschilder)
    QuestionCards, ///< a question on each page (Fragekarten)
    Agenda,        ///< Ablauf
    Measures,      ///< Maßnahmenplan
    Committee,     ///< Vorlage für den Jugendhilfeausschuss
    Feedback,      ///< Rückmeldung an die Teilnehmenden
    SubjectAccess  ///< all that is held about one person (Auskunft nach Art. 15 DSGVO)
};

namespace reports {

/// The command line's name: "summary".
QString name(ReportKind kind);
/// What people call it: "Documentation".
QString label(ReportKind kind);
std::optional<ReportKind> kindFromName(QStringView name);
QList<ReportKind> kinds();
/// Whether it tells of a person; all others tell of a conference.
bool isAboutPerson(ReportKind kind);
/// Whether it names people who have not agreed to it, so that its file is for its owner alone.
bool isConfidential(ReportKind kind);
/// Whether ReportOptions::only and blanks mean something to it.
bool listsParticipants(ReportKind kind);

/// Makes the document about \p subject, a conference or a person; the same data give the same document.
/// What goes out to the public shows nothing unpublished: people only with their consent, pictures only if
/// they are to be published. Nothing that lies on a table has contact data.
/// Errors: NotFound (no such record, or nothing to show), and those of reading.
Result<Document> build(ReportKind kind, const RecordReader &reader, const RecordId &subject,
                       const ReportOptions &options = {});

/// What a subject access report says, for other programs.
Result<QByteArray> subjectAccessJson(const RecordReader &reader, const RecordId &person);

/// The text of the press release: the one kept with the conference, else the draft.
struct PressText
{
    QString text;
    QString draft;
    bool edited = false;
};
Result<PressText> pressText(const RecordReader &reader, const RecordId &conference);

} // namespace reports
