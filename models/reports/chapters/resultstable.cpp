// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/resultstable.h"

#include "models/csv.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/textwriter.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"

namespace {

/// Without blanks and line ends, which a page breaks as it likes, and without case, which grammar changes.
QString essence(const QString &text)
{
    QString folded = folding::fold(text);
    folded.removeIf([](QChar unit) { return unit.isSpace() || unit == QChar(QChar::SoftHyphen); });
    return folded;
}

class ResultLines
{
public:
    ResultLines(const chapters::Source &source, const Document &document)
        : m_source(source), m_shown(essence(writeText(document)))
    {
    }

    /// Empty if there is no row.
    QByteArray text()
    {
        QStringList head = {Chapters::tr("Question"), Chapters::tr("Theme"), Chapters::tr("Result"),
                            Chapters::tr("Dots")};
        if (m_source.options.contributions)
            head.append(Chapters::tr("Contribution"));
        for (const Record &question : m_source.snapshot.questions)
            addQuestion(question);
        return m_lines.isEmpty() ? m_lines : csv::line(head) + m_lines;
    }

private:
    QString shown(const QString &text) const { return m_shown.contains(essence(text)) ? text : QString(); }

    void addQuestion(const Record &question)
    {
        const QString wording = shown(question.text(names::wording));
        for (const Record &theme : m_source.snapshot.themesOf(question)) {
            const QString name = shown(theme.text(names::name));
            const QString summary = shown(theme.text(names::summary));
            if (name.isEmpty() && summary.isEmpty())
                continue;
            const qlonglong dots = m_source.snapshot.weight(theme);
            const QString weight = Chapters::tr("%n dot(s)", nullptr, static_cast<int>(dots));
            addRows({wording, name, summary,
                     dots > 0 && !shown(weight).isEmpty() ? QString::number(dots) : QString()},
                    m_source.snapshot.contributionsOf(theme));
        }
        const QList<Record> loose = m_source.snapshot.looseContributionsOf(question);
        if (m_source.options.contributions && !loose.isEmpty())
            addRows({wording, {}, {}, {}}, loose);
    }

    void addRows(const QStringList &start, const QList<Record> &contributions)
    {
        if (!m_source.options.contributions) {
            m_lines += csv::line(start);
            return;
        }
        if (contributions.isEmpty())
            m_lines += csv::line(start + QStringList{QString()});
        for (const Record &contribution : contributions)
            m_lines += csv::line(start + QStringList{contribution.text(names::text)});
    }

    const chapters::Source &m_source;
    QString m_shown;
    QByteArray m_lines;
};

} // namespace

namespace resultstable {

std::optional<Attachment> attachment(const chapters::Source &source, const Document &document)
{
    const QByteArray lines = ResultLines(source, document).text();
    if (lines.isEmpty())
        return std::nullopt;
    return Attachment{Chapters::tr("results.csv"), "text/csv",
                      Chapters::tr("The results of this document as a table"), "\xef\xbb\xbf" + lines};
}

} // namespace resultstable
