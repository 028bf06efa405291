// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/package/handoutform.h"

#include "models/items/choicemodel.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/dialogs.h"
#include "views/icons.h"
#include "views/records/flowlayout.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

namespace {

// Where systems put sticks; Qt does not tell what can be pulled out.
bool isLikelyStick(const QStorageInfo &volume)
{
    if (!volume.isValid() || !volume.isReady() || volume.isReadOnly() || volume.isRoot())
        return false;
#ifdef Q_OS_WIN
    return !volume.rootPath().startsWith(QStringLiteral("C:"), Qt::CaseInsensitive);
#else
    const QString path = volume.rootPath();
    return path.startsWith(QStringLiteral("/media/")) || path.startsWith(QStringLiteral("/run/media/")) ||
           path.startsWith(QStringLiteral("/Volumes/"));
#endif
}

} // namespace

HandOutForm::HandOutForm(Session &session, const RecordId &conference, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_groups(new ChoiceModel(
          session,
          RecordQuery::where(names::workingGroup, names::conference, QVariant::fromValue(conference)), this))
    , m_group(new QComboBox(this))
    , m_folder(new QComboBox(this))
    , m_passphrase(makePassphraseField(QStringLiteral("packagePassphrase"), tr("Passphrase")))
    , m_repeated(makePassphraseField(QStringLiteral("repeatedPassphrase"), tr("Passphrase again")))
    , m_allGroups(new QPushButton(tr("All groups at once"), this))
{
    setObjectName(QStringLiteral("handOutForm"));
    m_groups->addEmptyChoice(tr("Whole conference, e.g. for the reception"));
    m_group->setModel(m_groups);
    m_group->setObjectName(QStringLiteral("packageGroup"));
    m_group->setAccessibleName(tr("For"));
    m_group->setCurrentIndex(m_groups->rowCount() > 1 ? 1 : 0);
    m_folder->setObjectName(QStringLiteral("packageFolder"));
    m_folder->setAccessibleName(tr("Stick or folder"));
    m_folder->setEditable(true);
    m_folder->setMinimumContentsLength(24);
    m_folder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setFocusProxy(m_group);
    listSticks();
    build();
}

QLineEdit *HandOutForm::makePassphraseField(const QString &name, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(label);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

void HandOutForm::build()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(8);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);
    const auto addRow = [&](int row, const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        layout->addWidget(label, row, 0);
    };
    addRow(0, tr("&For"), m_group);
    layout->addWidget(m_group, 0, 1, 1, 2);
    addRow(1, tr("S&tick or folder"), m_folder);
    layout->addWidget(m_folder, 1, 1, 1, 2);
    auto *choose = new QPushButton(tr("Choose …"), this);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAccessibleName(tr("Choose the folder"));
    connect(choose, &QPushButton::clicked, this, &HandOutForm::chooseFolder);
    layout->addWidget(choose, 1, 3);
    setTabOrder(m_folder, choose);
    setTabOrder(choose, m_passphrase);
    addRow(2, tr("&Passphrase (optional)"), m_passphrase);
    layout->addWidget(m_passphrase, 2, 1);
    layout->addWidget(m_repeated, 2, 2);
    auto *hint = new QLabel(
        tr("With a passphrase, whoever finds the stick cannot read it. If it is forgotten, nobody can."),
        this);
    hint->setWordWrap(true);
    layout->addWidget(hint, 3, 0, 1, 4);
    addButtons(*layout, 4);
}

void HandOutForm::addButtons(QGridLayout &layout, int row)
{
    auto *handOut = new QPushButton(icons::line(QStringLiteral("export")), tr("&Hand out package"), this);
    handOut->setObjectName(QStringLiteral("handOut"));
    m_allGroups->setObjectName(QStringLiteral("handOutAll"));
    m_allGroups->setToolTip(tr("One package for each group, into the same folder"));
    auto *more = new QPushButton(tr("One more laptop"), this);
    more->setObjectName(QStringLiteral("oneMoreLaptop"));
    more->setToolTip(tr("For whoever comes to help; the group is chosen in the package"));
    auto *buttonRow = new QWidget(this);
    auto *buttons = new FlowLayout(8, buttonRow);
    for (QPushButton *button : {handOut, m_allGroups, more}) {
        button->setAccessibleName(button->text().remove(u'&'));
        buttons->addWidget(button);
    }
    layout.addWidget(buttonRow, row, 0, 1, 4);
    setTabOrder(m_repeated, handOut);
    setTabOrder(handOut, m_allGroups);
    setTabOrder(m_allGroups, more);
    connect(handOut, &QPushButton::clicked, this, &HandOutForm::handOutRequested);
    connect(m_allGroups, &QPushButton::clicked, this, &HandOutForm::allGroupsRequested);
    connect(more, &QPushButton::clicked, this, &HandOutForm::oneMoreLaptopRequested);
    const auto fit = [this] { m_allGroups->setVisible(m_groups->rowCount() > 2); };
    fit();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_groups, signal, m_allGroups, fit);
    connect(m_groups, &QAbstractItemModel::modelReset, m_allGroups, fit);
}

void HandOutForm::listSticks()
{
    QStringList found;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        if (isLikelyStick(volume))
            found.append(QDir::toNativeSeparators(volume.rootPath()));
    }
    found.append(
        QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    if (found == m_folders)
        return;
    const auto fresh = std::find_if(found.cbegin(), found.cend(),
                                    [this](const QString &folder) { return !m_folders.contains(folder); });
    // The stick that was put in just now is meant.
    const QString chosen = fresh == found.cend() ? m_folder->currentText() : *fresh;
    m_folder->clear();
    m_folder->addItems(found);
    m_folder->setEditText(chosen);
    m_folders = found;
}

bool HandOutForm::event(QEvent *event)
{
    // Whoever comes back to the window may have put a stick in.
    if (event->type() == QEvent::WindowActivate)
        listSticks();
    return QWidget::event(event);
}

void HandOutForm::chooseFolder()
{
    const QString chosen = m_dialogs.folder(this, tr("Where to put the package"), m_folder->currentText());
    if (!chosen.isEmpty())
        m_folder->setEditText(QDir::toNativeSeparators(chosen));
}

RecordId HandOutForm::group() const
{
    return m_groups->recordId(m_group->currentIndex());
}

QList<RecordId> HandOutForm::groups() const
{
    QList<RecordId> groups;
    for (int row = 1; row < m_groups->rowCount(); ++row)
        groups.append(m_groups->recordId(row));
    return groups;
}

QString HandOutForm::nameOf(const RecordId &group) const
{
    return group.isNull() ? tr("Reception")
                          : m_groups->index(m_groups->rowOf(group), 0).data(Qt::DisplayRole).toString();
}

Result<QString> HandOutForm::folder() const
{
    const QString path = QDir::fromNativeSeparators(m_folder->currentText().trimmed());
    if (path.isEmpty())
        return Error{Error::Code::Invalid, tr("Choose the stick or folder first."), {}};
    if (!QDir(path).exists())
        return Error{
            Error::Code::NotFound, tr("There is no folder %1.").arg(QDir::toNativeSeparators(path)), {}};
    return path;
}

Result<QString> HandOutForm::passphrase() const
{
    if (m_passphrase->text() == m_repeated->text())
        return m_passphrase->text();
    return Error{
        Error::Code::Invalid, tr("The two passphrases differ. Type the same one twice, or none at all."), {}};
}
