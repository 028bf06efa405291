// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordpage.h"

#include "models/items/recordtablemodel.h"
#include "models/session.h"
#include "views/plaintexts.h"
#include "views/records/joinpanel.h"
#include "views/records/listdetailview.h"
#include "views/records/pagekeys.h"
#include "views/records/recordform.h"
#include "views/records/recordlist.h"
#include "views/records/recordtableview.h"
#include "views/unsavedinput.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr int narrowWidth = 900;
const char *const presetsProperty = "presets";

} // namespace

RecordPage::RecordPage(Session &session, const QString &table, const RecordQuery &scope, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(table)
    , m_list(new RecordList(session, table, scope, this))
    , m_form(new RecordForm(session, table, this))
    , m_forms(new QStackedWidget(this))
    , m_view(new ListDetailView(m_list, m_forms, narrowWidth, this))
{
    setObjectName(QStringLiteral("page-") + table);
    m_form->setHiddenFields(m_list->fixedFields());
    m_forms->addWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    new PageKeys(this, {m_list->newAction(), m_list->findAction()});

    connect(m_list, &RecordList::newRequested, this, [this] { startNew(); });
    connect(m_list, &RecordList::draftRequested, this, &RecordPage::startNew);
    connect(m_list, &RecordList::recordsSelected, this, &RecordPage::showSelected);
    connect(m_list, &RecordList::recordOpened, m_view, &ListDetailView::showDetail);
    connect(m_list->findAction(), &QAction::triggered, m_view, &ListDetailView::showList);
    connect(m_form, &RecordForm::recordInserted, this, &RecordPage::selectInserted);
    connect(m_form, &RecordForm::recordActivated, this, &RecordPage::recordActivated);
    connect(m_form, &RecordForm::privacyRequested, this, &RecordPage::privacyRequested);
    connect(m_form, &RecordForm::addRequested, this, &RecordPage::addToPart);
    m_list->view().addAction(m_list->joinAction());
    connect(m_list, &RecordList::joinRequested, this, &RecordPage::startJoining);
    connect(m_form, &RecordForm::joinRequested, this, &RecordPage::startJoining);
    connect(m_view, &ListDetailView::wentBack, m_list, &RecordList::focusList);
}

RecordPage::~RecordPage()
{
    if (m_settings)
        m_settings->setValue(settingsGroup() + QStringLiteral("/divider"), m_view->saveState());
}

const Table &RecordPage::table() const
{
    return m_form->table();
}

RecordId RecordPage::currentRecord() const
{
    return m_form->recordId();
}

void RecordPage::showRecord(const RecordId &id)
{
    leavePart();
    leavePanel();
    m_list->select(id);
    if (m_form->recordId() != id)
        m_form->showRecord(id);
    m_view->showDetail();
}

void RecordPage::startNew(const QVariantMap &presets)
{
    leavePart();
    leavePanel();
    m_list->view().clearSelection();
    m_view->showDetail();
    QVariantMap values = m_list->presets();
    values.insert(presets);
    m_form->startNew(values);
}

void RecordPage::showSelected(const QList<RecordId> &ids)
{
    // Nothing selected while a new record is being filled in: the form stays.
    if (ids.isEmpty() && (m_form->isNew() || (!m_inserted.isNull() && m_form->recordId() == m_inserted)))
        return;
    m_inserted = {};
    leavePart();
    if (ids.size() != 1 || m_form->recordId() != ids.first())
        m_form->showRecords(ids);
    emit currentRecordChanged(m_form->recordId());
}

void RecordPage::selectInserted(const RecordId &id)
{
    // One that a filter hides, which is known once the list is read, stays in the form: it is still being
    // filled in.
    m_inserted = id;
    if (m_list->model().isLoading() || m_list->model().rowOf(id) >= 0)
        m_list->select(id);
    else
        emit currentRecordChanged(id);
}

void RecordPage::addToPart(const QString &table, const QVariantMap &presets)
{
    leavePart();
    m_part = leftPart(table, presets);
    if (!m_part)
        m_part = makePart(table, presets);
    m_forms->setCurrentWidget(m_part);
}

QWidget *RecordPage::leftPart(const QString &table, const QVariantMap &presets) const
{
    for (QWidget *left : unsavedinput::left(*m_forms)) {
        const auto *form = left->findChild<RecordForm *>(QStringLiteral("partForm"));
        if (form && form->table().name() == table && left->property(presetsProperty).toMap() == presets) {
            unsavedinput::takeBack(left);
            return left;
        }
    }
    return nullptr;
}

QWidget *RecordPage::makePart(const QString &table, const QVariantMap &presets)
{
    auto *part = new QWidget(m_forms);
    part->setProperty(presetsProperty, presets);
    auto *form = new RecordForm(m_session, table, part);
    form->setObjectName(QStringLiteral("partForm"));
    form->setHiddenFields(presets.keys());
    form->setShowsSurroundings(false);
    const auto title = m_session.reader().title(m_table, m_form->recordId());
    //: Button that leads back from a part to the whole; %1 is the title of the whole
    auto *back = new QPushButton(
        tr("‹ Done, back to “%1”").arg(plaintexts::literal(title ? *title : QString())), part);
    back->setObjectName(QStringLiteral("backFromPart"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(back, 0, Qt::AlignLeft);
    layout->addWidget(form, 1);
    connect(back, &QPushButton::clicked, this, &RecordPage::leavePart);
    connect(form, &RecordForm::recordActivated, this, &RecordPage::recordActivated);
    m_forms->addWidget(part);
    m_forms->setCurrentWidget(part);
    form->startNew(presets);
    return part;
}

void RecordPage::leavePart()
{
    if (!m_part)
        return;
    m_forms->setCurrentWidget(m_form);
    unsavedinput::letGo(std::exchange(m_part, nullptr));
}

void RecordPage::startJoining(const RecordId &left, const RecordId &right)
{
    m_form->commitPending();
    const auto one = m_session.reader().record(m_table, left);
    const auto other = m_session.reader().record(m_table, right);
    if (!one || !*one || !other || !*other || left == right)
        return;
    auto *panel = new JoinPanel(m_session, **one, **other, this);
    connect(panel, &JoinPanel::closed, this, [this] {
        leavePanel();
        m_list->focusList();
    });
    connect(panel, &JoinPanel::joined, this, [this](const RecordId &kept, const QString &dropped) {
        showRecord(kept);
        m_view->showList();
        m_list->offerUndo(tr("“%1” has become part of this record.").arg(dropped));
        m_list->focusList();
    });
    showPanel(panel);
}

void RecordPage::showPanel(QWidget *panel)
{
    leavePanel();
    m_panel = panel;
    m_view->hide();
    layout()->addWidget(panel);
    panel->show();
}

void RecordPage::leavePanel()
{
    if (!m_panel)
        return;
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    m_view->show();
}

void RecordPage::useSettings(QSettings &settings)
{
    m_settings = &settings;
    m_list->useSettings(settings, settingsGroup());
    m_view->restoreState(settings.value(settingsGroup() + QStringLiteral("/divider")).toByteArray());
}

QString RecordPage::settingsGroup() const
{
    const auto description = m_session.reader().description();
    const QString file = description ? description->id.toString() : QString();
    return QStringLiteral("lists/%1/%2").arg(file, m_table);
}
