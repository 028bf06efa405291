// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/package/handoutpanel.h"

#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/heading.h"
#include "views/package/handoutform.h"
#include "views/records/messagebar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace {

// Sticks are FAT: what it forbids in names is forbidden everywhere.
QString fileName(QString name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]"));
    name = name.replace(forbidden, QStringLiteral("-")).simplified();
    while (name.startsWith(u'.') || name.endsWith(u'.'))
        name = name.startsWith(u'.') ? name.mid(1) : name.chopped(1);
    return name.isEmpty() ? QStringLiteral("package") : name.left(100);
}

QString pathIn(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(fileName(name) + QStringLiteral(".szpaket"));
}

// The first of "Group 2", "Group 2 (2)", … that neither the list nor the folder has.
QString freeName(const QString &name, const QString &folder, const QStringList &taken)
{
    QString candidate = name;
    for (int number = 2; taken.contains(candidate) || QFileInfo::exists(pathIn(folder, candidate)); ++number)
        candidate = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return candidate;
}

} // namespace

HandOutPanel::HandOutPanel(Session &session, const RecordId &conference, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_summary(new Heading(QString(), 1.15, this))
    , m_list(makeList())
    , m_form(new HandOutForm(session, conference, dialogs, this))
    , m_message(new MessageBar(this))
    , m_job(new HandOutJob(session, this))
{
    setObjectName(QStringLiteral("handOutPanel"));
    m_summary->setObjectName(QStringLiteral("packagesBack"));
    m_summary->setWordWrap(true);
    auto *purpose =
        new QLabel(tr("A package is the file that a group's laptop takes along: it opens straight "
                      "into the capture screen and needs no network."),
                   this);
    purpose->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_message);
    layout->addWidget(purpose);
    layout->addWidget(m_form);
    layout->addLayout(makeHead());
    layout->addWidget(m_list, 1);
    m_form->setEnabled(!session.isReadOnly());
    setFocusProxy(m_form);
    connectForm();
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(names::package))
            countBack();
    });
    countBack();
}

QLayout *HandOutPanel::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_summary, 1);
    auto *merge = new QPushButton(tr("Merge what came back …"), this);
    merge->setObjectName(QStringLiteral("mergeBack"));
    merge->setEnabled(!m_session.isReadOnly());
    connect(merge, &QPushButton::clicked, this, &HandOutPanel::mergeRequested);
    head->addWidget(merge);
    setTabOrder(merge, m_list);
    return head;
}

QTableView *HandOutPanel::makeList()
{
    auto *model = new RecordTableModel(m_session, names::package.toString(), this);
    model->setColumns({names::name.toString(), names::workingGroup.toString(), names::handedOutOn.toString(),
                       names::handedOutAt.toString(), names::returnedOn.toString(),
                       names::returnedAt.toString(), names::device.toString()});
    model->setQuery(RecordQuery::where(names::package, names::conference, QVariant::fromValue(m_conference)));
    auto *list = new QTableView(this);
    list->setObjectName(QStringLiteral("packages"));
    list->setAccessibleName(tr("Packages"));
    list->setModel(model);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setTabKeyNavigation(false);
    list->verticalHeader()->hide();
    list->horizontalHeader()->setStretchLastSection(true);
    list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

void HandOutPanel::connectForm()
{
    connect(m_form, &HandOutForm::handOutRequested, this, [this] {
        handOut({{m_form->group(), m_form->nameOf(m_form->group())}});
    });
    connect(m_form, &HandOutForm::allGroupsRequested, this, &HandOutPanel::handOutToAllGroups);
    connect(m_form, &HandOutForm::oneMoreLaptopRequested, this, &HandOutPanel::handOutToOneMoreLaptop);
    connect(m_message, &MessageBar::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(m_job, &HandOutJob::handedOut, this, &HandOutPanel::tellDone);
    connect(m_job, &HandOutJob::failed, this, &HandOutPanel::tellError);
}

void HandOutPanel::handOutToAllGroups()
{
    QList<Wish> wishes;
    for (const RecordId &group : m_form->groups())
        wishes.append({group, m_form->nameOf(group)});
    handOut(wishes);
}

void HandOutPanel::handOutToOneMoreLaptop()
{
    handOut({{RecordId(), tr("Laptop %1").arg(namesHandedOut().size() + 1)}});
}

QStringList HandOutPanel::namesHandedOut() const
{
    QStringList taken;
    const auto packages = m_session.reader().records(
        RecordQuery::where(names::package, names::conference, QVariant::fromValue(m_conference)));
    if (!packages)
        return taken;
    for (const Record &package : *packages)
        taken.append(package.text(names::name));
    return taken;
}

void HandOutPanel::handOut(const QList<Wish> &wishes)
{
    if (m_job->isRunning())
        return;
    const auto folder = m_form->folder();
    const auto passphrase = m_form->passphrase();
    if (!folder || !passphrase) {
        tellError(folder ? passphrase.error() : folder.error());
        return;
    }
    m_folder = *folder;
    QStringList taken = namesHandedOut();
    QList<packagefile::Order> orders;
    for (const auto &[group, wanted] : wishes) {
        const QString name = freeName(wanted, m_folder, taken);
        taken.append(name);
        orders.append({pathIn(m_folder, name), m_conference, group, name, {}});
    }
    if (const auto started = m_job->start(orders, *passphrase); !started) {
        tellError(started.error());
        return;
    }
    m_message->showMessage(MessageBar::Kind::Information,
                           tr("%n package(s) are being written …", nullptr, int(orders.size())));
}

void HandOutPanel::tellDone(const QStringList &paths)
{
    const QString folder = QDir::toNativeSeparators(m_folder);
    //: %1 file, %2 folder
    const QString one = tr("%1 lies in %2.").arg(QFileInfo(paths.constFirst()).fileName(), folder);
    m_message->showMessage(
        MessageBar::Kind::Information,
        paths.size() == 1 ? one : tr("%n package(s) lie in %1.", nullptr, int(paths.size())).arg(folder),
        tr("Show the folder"));
}

void HandOutPanel::tellError(const Error &error)
{
    m_message->showMessage(MessageBar::Kind::Problem, error.text);
}

void HandOutPanel::countBack()
{
    const auto packages = m_session.reader().records(
        RecordQuery::where(names::package, names::conference, QVariant::fromValue(m_conference)));
    if (!packages) {
        tellError(packages.error());
        return;
    }
    int back = 0;
    for (const Record &package : *packages) {
        if (package.value(names::returnedOn).isValid())
            ++back;
    }
    m_summary->setText(packages->isEmpty() ? tr("Nothing has been handed out yet.")
                                           //: %1 how many packages came back, %2 how many were handed out
                                           : tr("%1 of %2 are back").arg(back).arg(packages->size()));
}
