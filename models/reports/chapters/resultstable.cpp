// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/resultstable.h"

#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

namespace {

QString quoted(const QString &text)
{
    QString escaped = text;
    return u'"' + escaped.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString line(const QStringList &values)
{
    QStringList fields;
    for (const QString &value : values)
        fields.append(quoted(value));
    return fields.join(u',') + QStringLiteral("\r\n");
}

class ResultLines
{
public:
    explicit ResultLines(const chapters::Source &source) : m_source(source) {}

    QString text()
    {
        QStringList head = {Chapters::tr("Question"), Chapters::tr("Theme"), Chapters::tr("Result"),
                            Chapters::tr("Dots")};
        if (m_source.options.contributions)
            head.append(Chapters::tr("Contribution"));
        m_text = line(head);
        for (const Record &question : m_source.snapshot.questions)
            addQuestion(question);
        return m_text;
    }

private:
    void addQuestion(const Record &question)
    {
        const QString wording = question.text(names::wording);
        for (const Record &theme : m_source.snapshot.themesOf(question)) {
            const qlonglong dots = m_source.snapshot.weight(theme);
            addRows({wording, theme.text(names::name), theme.text(names::summary),
                     dots > 0 ? QString::number(dots) : QString()},
                    m_source.snapshot.contributionsOf(theme));
        }
        const QList<Record> loose = m_source.snapshot.looseContributionsOf(question);
        if (m_source.options.contributions && !loose.isEmpty())
            addRows({wording, {}, {}, {}}, loose);
    }

    void addRows(const QStringList &start, const QList<Record> &contributions)
    {
        if (!m_source.options.contributions) {
            m_text += line(start);
            return;
        }
        if (contributions.isEmpty())
            m_text += line(start + QStringList{QString()});
        for (const Record &contribution : contributions)
            m_text += line(start + QStringList{contribution.text(names::text)});
    }

    const chapters::Source &m_source;
    QString m_text;
};

} // namespace

namespace resultstable {

Attachment attachment(const chapters::Source &source)
{
    return {Chapters::tr("results.csv"), "text/csv", Chapters::tr("The results of this document as a table"),
            "\xef\xbb\xbf" + ResultLines(source).text().toUtf8()};
}

} // namespace resultstable
