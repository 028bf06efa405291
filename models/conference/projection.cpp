// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/projection.h"

#include "models/conference/cards.h"
#include "models/schema/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class Pages
{
    Q_DECLARE_TR_FUNCTIONS(Projection)

public:
    Pages(const RecordReader &reader, const RecordId &conference)
        : m_reader(reader), m_conference(QVariant::fromValue(conference))
    {
    }

    Result<QList<ProjectionPage>> read()
    {
        const QList<Record> questions = records(names::question);
        const QList<Record> groups = records(names::workingGroup);
        m_cards = cards::gathered(records(names::contribution));
        m_themes = records(names::theme);
        std::stable_sort(m_themes.begin(), m_themes.end(), [](const Record &left, const Record &right) {
            return left.number(names::position) < right.number(names::position);
        });
        QList<ProjectionPage> pages;
        for (const Record &question : questions)
            pages.append(ofQuestion(question));
        pages.append(keyMessages(groups));
        pages.removeIf([](const ProjectionPage &page) { return page.boxes.isEmpty(); });
        return m_error ? Result<QList<ProjectionPage>>(*m_error) : pages;
    }

private:
    QList<Record> records(QStringView table)
    {
        const auto found = m_reader.records(RecordQuery::where(table, names::conference, m_conference));
        if (found)
            return *found;
        m_error = found.error();
        return {};
    }

    ProjectionPage ofQuestion(const Record &question) const
    {
        ProjectionPage page{question.id(), question.text(names::wording), {}};
        for (const Record &theme : m_themes) {
            if (theme.reference(names::question) == question.id())
                page.boxes.append(box(theme.text(names::name), question, theme.id(), &theme));
        }
        const ProjectionPage::Box loose =
            box(page.boxes.isEmpty() ? QString() : tr("Not sorted yet"), question, {}, nullptr);
        if (!loose.lines.isEmpty())
            page.boxes.append(loose);
        return page;
    }

    ProjectionPage::Box box(const QString &title, const Record &question, const RecordId &theme,
                            const Record *record) const
    {
        QList<Card> lying;
        ProjectionPage::Box box{title, 0, {}};
        for (const Card &card : m_cards) {
            if (card.contribution.reference(names::question) != question.id() ||
                card.contribution.reference(names::theme) != theme)
                continue;
            lying.append(card);
            box.lines.append(card.contribution.text(names::text));
        }
        if (record)
            box.dots = cards::weight(*record, lying);
        return box;
    }

    ProjectionPage keyMessages(const QList<Record> &groups) const
    {
        ProjectionPage page{{}, tr("Key messages of the groups"), {}};
        for (const Record &group : groups) {
            ProjectionPage::Box box{group.text(names::name), 0, {}};
            for (const Card &card : m_cards) {
                if (card.contribution.isTrue(names::keyMessage) &&
                    card.contribution.reference(names::workingGroup) == group.id())
                    box.lines.append(card.contribution.text(names::text));
            }
            if (!box.lines.isEmpty())
                page.boxes.append(box);
        }
        return page;
    }

    const RecordReader &m_reader;
    QVariant m_conference;
    QList<Card> m_cards;
    QList<Record> m_themes;
    std::optional<Error> m_error;
};

} // namespace

namespace projection {

Result<QList<ProjectionPage>> read(const RecordReader &reader, const RecordId &conference)
{
    return Pages(reader, conference).read();
}

} // namespace projection
