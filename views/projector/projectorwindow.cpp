// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/projector/projectorwindow.h"

#include "models/schema/names.h"
#include "models/session.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace {

constexpr QSize windowSize(1024, 576);
constexpr double rounding = 0.3; // of the text's size

} // namespace

ProjectorWindow::ProjectorWindow(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent, Qt::Window), m_session(session), m_conference(conference)
{
    setObjectName(QStringLiteral("projector"));
    setWindowTitle(tr("Projection"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    resize(windowSize);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &changes) {
        const QStringView shown[] = {names::contribution, names::theme, names::question, names::workingGroup};
        if (std::any_of(std::begin(shown), std::end(shown),
                        [&](QStringView table) { return changes.touches(table); }))
            read();
    });
    read();
}

void ProjectorWindow::open(const QWidget &beside)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.begin(), screens.end(),
                                    [&beside](const QScreen *screen) { return screen != beside.screen(); });
    if (other == screens.end()) {
        show();
        return;
    }
    setGeometry((*other)->geometry());
    showFullScreen();
}

void ProjectorWindow::read()
{
    const auto pages = projection::read(m_session.reader(), m_conference);
    m_pages = pages ? *pages : QList<ProjectionPage>();
    layOut();
}

void ProjectorWindow::layOut()
{
    const RecordId question = m_slides.isEmpty() ? RecordId() : m_slides.at(m_current).question;
    int first = 0;
    while (first < m_slides.size() && m_slides.at(first).question != question)
        ++first;
    const int inside = m_current - first;
    m_slides.clear();
    const ProjectorLayout layout(font(), size());
    for (const ProjectionPage &page : std::as_const(m_pages))
        m_slides += layout.slides(page);
    const auto again = std::find_if(m_slides.begin(), m_slides.end(),
                                    [&](const ProjectorSlide &slide) { return slide.question == question; });
    const auto here = again == m_slides.end() ? 0 : std::distance(m_slides.begin(), again) + inside;
    m_current = static_cast<int>(std::clamp<qsizetype>(here, 0, std::max<qsizetype>(0, m_slides.size() - 1)));
    describe();
}

void ProjectorWindow::describe()
{
    QStringList words;
    if (!m_slides.isEmpty()) {
        words = {m_slides.at(m_current).heading};
        for (const ProjectorSlide::PlacedBox &placed : m_slides.at(m_current).boxes)
            words += QStringList(ProjectorLayout::titleOf(placed.box)) + placed.box.lines;
    }
    setAccessibleName(windowTitle());
    setAccessibleDescription(words.join(u'\n'));
    update();
    emit turned();
}

void ProjectorWindow::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    update();
    emit darkChanged(dark);
}

void ProjectorWindow::goTo(int slide)
{
    m_current = std::clamp(slide, 0, std::max(0, slideCount() - 1));
    describe();
}

void ProjectorWindow::turn(int steps)
{
    goTo(m_current + steps);
}

void ProjectorWindow::showQuestion(const RecordId &question)
{
    for (int slide = 0; slide < slideCount(); ++slide) {
        if (m_slides.at(slide).question == question) {
            goTo(slide);
            return;
        }
    }
}

// Not the palette: what is thrown on a wall needs more contrast than what glows.
ProjectorWindow::Colours ProjectorWindow::colours() const
{
    if (m_dark)
        return {QColor(0x10, 0x14, 0x18), QColor(0x24, 0x2b, 0x33), Qt::white, QColor(0xff, 0xd2, 0x4d)};
    return {Qt::white, QColor(0xee, 0xf2, 0xf6), Qt::black, QColor(0x00, 0x4a, 0x80)};
}

void ProjectorWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = this->colours();
    painter.fillRect(rect(), colours.ground);
    painter.setPen(colours.text);
    if (m_slides.isEmpty()) {
        painter.setFont(ProjectorLayout::textFont(font(), ProjectorLayout::smallestText(height()) * 1.5));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("There are no cards and no themes yet."));
        return;
    }
    const ProjectorSlide &slide = m_slides.at(m_current);
    ProjectorLayout::drawText(painter, slide.heading, ProjectorLayout::headingFont(font(), slide.textSize),
                              slide.headingPlace);
    for (const ProjectorSlide::PlacedBox &box : slide.boxes)
        paintBox(painter, slide, box, colours);
}

void ProjectorWindow::paintBox(QPainter &painter, const ProjectorSlide &slide,
                               const ProjectorSlide::PlacedBox &box, const Colours &colours) const
{
    const double size = slide.textSize;
    const double gap = ProjectorLayout::gap(size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.box);
    painter.drawRoundedRect(box.place, size * rounding, size * rounding);
    QRectF line = box.place.adjusted(gap, gap, -gap, -gap);
    if (const QString title = ProjectorLayout::titleOf(box.box); !title.isEmpty()) {
        const QFont titleFont = ProjectorLayout::titleFont(font(), size);
        painter.setPen(colours.accent);
        ProjectorLayout::drawText(painter, title, titleFont, line);
        line.setTop(line.top() + ProjectorLayout::textHeight(title, titleFont, line.width()) + gap / 2);
    }
    const QFont textFont = ProjectorLayout::textFont(font(), size);
    painter.setPen(colours.text);
    for (const QString &text : box.box.lines) {
        const QRectF words = line.adjusted(ProjectorLayout::indent(size), 0, 0, 0);
        ProjectorLayout::drawText(painter, QStringLiteral("–"), textFont, line);
        ProjectorLayout::drawText(painter, text, textFont, words);
        line.setTop(line.top() + ProjectorLayout::textHeight(text, textFont, words.width()) + gap / 2);
    }
}

void ProjectorWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ProjectorWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        turn(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        turn(-1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(slideCount() - 1);
        break;
    case Qt::Key_D:
        setDark(!m_dark);
        break;
    case Qt::Key_F11:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        break;
    case Qt::Key_Escape:
    case Qt::Key_F5:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProjectorWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        turn(1);
}

void ProjectorWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}
