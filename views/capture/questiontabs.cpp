// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/questiontabs.h"

#include "models/schema/names.h"
#include "models/session.h"
#include "views/capture/cardquery.h"
#include "views/plaintexts.h"
#include "views/records/tones.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOption>

#include <algorithm>

namespace {

constexpr int padding = 8; // pixels
constexpr int accentLine = 4;
constexpr int fewestCharacters = 10;
constexpr double smallFactor = 0.85;

} // namespace

QuestionTabs::QuestionTabs(Session &session, const RecordId &conference, QWidget *parent)
    : QTabBar(parent), m_session(session), m_conference(conference)
{
    setObjectName(QStringLiteral("questions"));
    setAccessibleName(tr("Questions"));
    setExpanding(true);
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
    m_counts.fill(0, m_questions.size());
    for (const Record &record : std::as_const(m_questions)) {
        const int tab = addTab(plaintexts::literal(record.text(names::shortName)));
        //: Tool tip of a question's tab: %1 its wording, %2 its number
        setTabToolTip(tab, tr("%1 (Alt+%2)").arg(record.text(names::wording)).arg(tab + 1));
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
        m_counts[tab] = *cards;
        //: A question's tab: %1 its number, %2 its short name, %3 how many cards it has
        setTabText(tab, tr("%1 %2 (%3)")
                            .arg(tab + 1)
                            .arg(plaintexts::literal(m_questions.at(tab).text(names::shortName)),
                                 QLocale().toString(*cards)));
    }
    update();
    return all;
}

void QuestionTabs::showQuestion(const RecordId &question)
{
    const auto found = std::find_if(m_questions.begin(), m_questions.end(),
                                    [&](const Record &record) { return record.id() == question; });
    if (found != m_questions.end())
        setCurrentIndex(static_cast<int>(found - m_questions.begin()));
}

RecordId QuestionTabs::question() const
{
    return isEmpty() ? RecordId() : m_questions.at(currentIndex()).id();
}

QString QuestionTabs::wording() const
{
    return isEmpty() ? QString() : m_questions.at(currentIndex()).text(names::wording);
}

QFont QuestionTabs::numberFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smallFactor);
    return small;
}

QString QuestionTabs::title(int tab) const
{
    //: A question's tab: %1 its number, %2 its short name
    return tr("%1  %2").arg(tab + 1).arg(m_questions.at(tab).text(names::shortName));
}

int QuestionTabs::titleLines(int width) const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int tab = 0; tab < count(); ++tab) {
        if (metrics.horizontalAdvance(title(tab)) > width)
            return 2;
    }
    return 1;
}

QSize QuestionTabs::tabSizeHint(int) const
{
    const int fewest = fontMetrics().averageCharWidth() * fewestCharacters + 2 * padding;
    const int share = parentWidget() ? parentWidget()->contentsRect().width() / std::max(1, count()) : 0;
    const int width = std::max(fewest, share - 2 * padding);
    const int height = titleLines(width - 3 * padding) * fontMetrics().lineSpacing() +
                       QFontMetrics(numberFont()).height() + 2 * padding + accentLine;
    return {width, height};
}

QSize QuestionTabs::minimumTabSizeHint(int tab) const
{
    return {fontMetrics().averageCharWidth() * fewestCharacters + 2 * padding, tabSizeHint(tab).height()};
}

void QuestionTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

void QuestionTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    updateGeometry();
}

void QuestionTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int tab = 0; tab < count(); ++tab)
        paintTab(painter, tab);
}

void QuestionTabs::paintTab(QPainter &painter, int tab) const
{
    const bool isCurrent = tab == currentIndex();
    const QRect place =
        tabRect(tab).adjusted(tab == 0 ? 0 : padding / 2, 0, tab == count() - 1 ? 0 : -padding / 2, 0);
    painter.fillRect(place, palette().color(isCurrent ? QPalette::Base : QPalette::Button));
    const QRect accent(place.left(), place.bottom() - accentLine + 1, place.width(), accentLine);
    painter.fillRect(accent, palette().color(isCurrent ? QPalette::Highlight : QPalette::Mid));

    QRect text = place.adjusted(padding, padding, -padding, -padding - accentLine);
    painter.setFont(numberFont());
    painter.setPen(tones::quiet(palette()));
    painter.drawText(text, Qt::AlignBottom | Qt::AlignLeft,
                     tr("%n cards", nullptr, static_cast<int>(m_counts.at(tab))));
    QFont name = font();
    name.setBold(isCurrent);
    painter.setFont(name);
    painter.setPen(palette().color(isCurrent ? QPalette::Text : QPalette::ButtonText));
    text.setBottom(text.bottom() - QFontMetrics(numberFont()).height());
    painter.drawText(text, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, title(tab));
}
