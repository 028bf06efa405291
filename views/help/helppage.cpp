// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helppage.h"

#include "models/schema/folding.h"
#include "views/help/helptopics.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace {

QUrl urlOf(const QString &topic)
{
    return QUrl(QStringLiteral("qrc") + helptopics::path(topic));
}

QString foldedText(const QString &topic)
{
    QFile file(helptopics::path(topic));
    return file.open(QIODevice::ReadOnly) ? folding::fold(QString::fromUtf8(file.readAll())) : QString();
}

/// Pictures are as wide as a line of text at most.
class HelpText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return resource;
        const QImage picture = QImage::fromData(resource.toByteArray());
        const int widest = fontMetrics().averageCharWidth() * 110;
        return picture.width() > widest ? picture.scaledToWidth(widest, Qt::SmoothTransformation) : picture;
    }
};

} // namespace

HelpPage::HelpPage(const QString &topic, QWidget *parent)
    : SidePage(tr("Help"), parent)
    , m_search(new QLineEdit(this))
    , m_topics(new QListWidget(this))
    , m_text(new HelpText(this))
{
    setObjectName(QStringLiteral("helpPage"));
    build();
    for (const QString &name : helptopics::all()) {
        auto *item = new QListWidgetItem(helptopics::title(name), m_topics);
        item->setData(Qt::UserRole, name);
    }
    connect(m_topics, &QListWidget::currentItemChanged, this, &HelpPage::showText);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::narrow);
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpPage::markTopic);
    setFocusProxy(m_topics);
    showTopic(topic);
}

void HelpPage::build()
{
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setSpacing(2);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(16);
    auto *list = new QVBoxLayout;
    list->setSpacing(8);
    list->addWidget(m_search);
    list->addWidget(m_topics, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(list, 1);
    row->addWidget(m_text, 3);
    content()->addLayout(row, 1);
}

QString HelpPage::topic() const
{
    const QListWidgetItem *item = m_topics->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void HelpPage::showTopic(const QString &topic)
{
    m_topics->setCurrentRow(static_cast<int>(helptopics::all().indexOf(topic)));
}

void HelpPage::showText()
{
    if (!topic().isEmpty() && m_text->source() != urlOf(topic()))
        m_text->setSource(urlOf(topic()), QTextDocument::MarkdownResource);
}

// A link in the text was followed.
void HelpPage::markTopic(const QUrl &source)
{
    showTopic(QFileInfo(source.path()).completeBaseName());
}

void HelpPage::narrow(const QString &text)
{
    const QString wanted = folding::fold(text.trimmed());
    for (int row = 0; row < m_topics->count(); ++row)
        m_topics->setRowHidden(row, !foldedText(helptopics::all().at(row)).contains(wanted));
}
