// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/pagepreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr double zoomStep = 1.25;
constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 8;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView(this))
    , m_pages(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_view->setObjectName(QStringLiteral("preview"));
    m_view->setAccessibleName(tr("Preview of the pages"));
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_pages->setObjectName(QStringLiteral("pageCount"));
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_pages);
    row->addStretch(1);
    const auto addButton = [&](const QString &text, const QString &name, const QKeySequence &key, auto slot) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, slot);
        auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    addButton(QStringLiteral("−"), tr("Smaller pages"), QKeySequence(Qt::CTRL | Qt::Key_Minus),
              [this] { zoom(1 / zoomStep); });
    addButton(QStringLiteral("+"), tr("Larger pages"), QKeySequence(Qt::CTRL | Qt::Key_Plus),
              [this] { zoom(zoomStep); });
    addButton(tr("Width"), tr("As wide as the window"), QKeySequence(Qt::CTRL | Qt::Key_0),
              [this] { fit(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_text, 1);
}

PagePreview::~PagePreview()
{
    // It reads from the buffer, which goes first.
    m_document->close();
}

int PagePreview::pageCount() const
{
    return m_document->pageCount();
}

void PagePreview::showPdf(const QByteArray &pdf)
{
    const int place = m_view->verticalScrollBar()->value();
    m_document->close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document->load(&m_bytes);
    m_text->hide();
    m_view->show();
    m_pages->setText(tr("%n page(s)", nullptr, pageCount()));
    m_view->verticalScrollBar()->setValue(place);
}

void PagePreview::showText(const QString &text)
{
    m_document->close();
    m_view->hide();
    m_text->setText(text);
    m_text->show();
    m_pages->clear();
}

void PagePreview::zoom(double factor)
{
    const double shown = m_view->zoomMode() == QPdfView::ZoomMode::Custom ? m_view->zoomFactor() : 1;
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(qBound(smallestZoom, shown * factor, largestZoom));
}

void PagePreview::fit()
{
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}
