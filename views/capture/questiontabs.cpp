// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/questiontabs.h"

#include "models/schema/names.h"
#include "models/session.h"
#include "views/capture/cardquery.h"

#include <QLocale>
#include <QSignalBlocker>

QuestionTabs::QuestionTabs(Session &session, const RecordId &conference, QWidget *parent)
    : QTabBar(parent), m_session(session), m_conference(conference)
{
    setObjectName(QStringLiteral("questions"));
    setAccessibleName(tr("Questions"));
    setExpanding(false);
    setDrawBase(false);
    setFocusPolicy(Qt::NoFocus);
}

Result<void> QuestionTabs::load()
{
    const auto questions = m_session.reader().records(
        RecordQuery::where(names::question, names::conference, QVariant::fromValue(m_conference)));
    if (!questions)
        return questions.error();
    const RecordId before = question();
    const QSignalBlocker blocker(this);
    while (count() > 0)
        removeTab(0);
    m_questions = *questions;
    for (const Record &record : std::as_const(m_questions)) {
        const int tab = addTab(record.text(names::shortName));
        setTabToolTip(tab, record.text(names::wording));
        if (record.id() == before)
            setCurrentIndex(tab);
    }
    return {};
}

qint64 QuestionTabs::showCounts(const RecordId &group)
{
    qint64 all = 0;
    for (int tab = 0; tab < m_questions.size(); ++tab) {
        const auto cards = m_session.reader().count(cardQuery(m_questions.at(tab).id(), group));
        if (!cards)
            continue;
        all += *cards;
        //: A question's tab: %1 its number, %2 its short name, %3 how many cards it has
        setTabText(tab, tr("%1 %2 (%3)")
                            .arg(tab + 1)
                            .arg(m_questions.at(tab).text(names::shortName), QLocale().toString(*cards)));
    }
    return all;
}

RecordId QuestionTabs::question() const
{
    return isEmpty() ? RecordId() : m_questions.at(currentIndex()).id();
}

QString QuestionTabs::wording() const
{
    return isEmpty() ? QString() : m_questions.at(currentIndex()).text(names::wording);
}
