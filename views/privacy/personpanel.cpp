// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/privacy/personpanel.h"

#include "models/privacy/consent.h"
#include "models/privacy/keeping.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/heading.h"
#include "views/linkbutton.h"
#include "views/privacy/accesssaver.h"
#include "views/privacy/erasurepanel.h"
#include "views/privacy/mentionlinks.h"
#include "views/records/flowlayout.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QLabel *wrappedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton *namedButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

} // namespace

PersonPanel::PersonPanel(Session &session, Dialogs &dialogs, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_today(today)
    , m_layout(new QVBoxLayout)
    , m_name(new LinkButton({}, this))
    , m_saver(new AccessSaver(session, dialogs, this))
    , m_parts(new QWidget(this))
    , m_access(new QWidget(this))
    , m_erasure(new ErasurePanel(session, this))
{
    setObjectName(QStringLiteral("personPanel"));
    QFont bold;
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setObjectName(QStringLiteral("openPerson"));
    m_name->setToolTip(tr("Open the person's form"));
    m_parts->setLayout(m_layout);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    m_layout->addWidget(m_name);
    addConsent();
    addKeeping();
    addAccess();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 8, 8);
    layout->setSpacing(16);
    layout->addWidget(m_parts);
    layout->addWidget(m_access);
    layout->addWidget(m_erasure);
    layout->addStretch(1);
    connect(m_name, &LinkButton::clicked, this,
            [this] { emit recordActivated(names::person.toString(), m_person); });
    connect(m_erasure, &ErasurePanel::prepared, this, &PersonPanel::grown);
    connect(m_erasure, &ErasurePanel::recordActivated, this, &PersonPanel::recordActivated);
    connect(m_erasure, &ErasurePanel::erased, m_access, &QWidget::hide);
    connect(m_erasure, &ErasurePanel::erased, this, &PersonPanel::erased);
    connect(m_erasure, &ErasurePanel::failed, this, &PersonPanel::failed);
    connect(&session, &Session::changed, this, &PersonPanel::load);
    showPerson({});
}

QVBoxLayout *PersonPanel::addSection(const QString &title)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(8);
    section->addWidget(new Heading(title, 1.15, m_parts));
    m_layout->addLayout(section);
    return section;
}

void PersonPanel::addConsent()
{
    QVBoxLayout *section = addSection(tr("Consent (Art. 7 GDPR)"));
    m_consent = wrappedLabel(QStringLiteral("consentState"), m_parts);
    m_mayBeNamed = new QCheckBox(tr("May be named in public"), m_parts);
    m_mayBeNamed->setObjectName(QStringLiteral("consentNaming"));
    m_give = namedButton(QStringLiteral("giveConsent"), tr("Consent given today"), m_parts);
    m_withdraw = namedButton(QStringLiteral("withdrawConsent"), tr("Consent withdrawn today"), m_parts);
    m_withdraw->setToolTip(tr("Takes back that the person may be named, and pictures that name the person"));
    m_consequences = new QVBoxLayout;
    m_consequences->setSpacing(4);
    auto *buttons = new FlowLayout(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_give, m_mayBeNamed, m_withdraw})
        buttons->addWidget(widget);
    section->addWidget(m_consent);
    section->addLayout(buttons);
    section->addLayout(m_consequences);
    connect(m_give, &QPushButton::clicked, this, &PersonPanel::give);
    connect(m_withdraw, &QPushButton::clicked, this, &PersonPanel::withdraw);
}

void PersonPanel::addKeeping()
{
    QVBoxLayout *section = addSection(tr("How long the record is kept"));
    m_keeping = wrappedLabel(QStringLiteral("keepingState"), m_parts);
    m_prolong = namedButton(QStringLiteral("prolongKeeping"), tr("Keep a year longer"), m_parts);
    section->addWidget(m_keeping);
    section->addWidget(m_prolong, 0, Qt::AlignLeft);
    connect(m_prolong, &QPushButton::clicked, this, [this] { apply(keeping::prolong(*m_record, m_today)); });
}

void PersonPanel::addAccess()
{
    // Of whoever was removed the history still tells.
    auto *section = new QVBoxLayout(m_access);
    section->setContentsMargins(0, 0, 0, 0);
    section->setSpacing(8);
    section->addWidget(new Heading(tr("Information (Art. 15 GDPR)"), 1.15, m_access));
    auto *text = wrappedLabel(QStringLiteral("accessText"), m_access);
    text->setText(tr("Everything that this file holds about the person, with the day and the source of each "
                     "entry."));
    auto *pdf = namedButton(QStringLiteral("accessPdf"), tr("Save as PDF …"), m_access);
    auto *odt = namedButton(QStringLiteral("accessOdt"), tr("Save to edit (ODT) …"), m_access);
    odt->setToolTip(tr("To fill in what the office has to add, and to make names of others unreadable"));
    auto *json = namedButton(QStringLiteral("accessJson"), tr("Save for other programs (JSON) …"), m_access);
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(pdf);
    buttons->addWidget(odt);
    buttons->addWidget(json);
    section->addWidget(text);
    section->addLayout(buttons);
    connect(pdf, &QPushButton::clicked, this, [this] { m_saver->save(m_person, AccessSaver::Format::Pdf); });
    connect(odt, &QPushButton::clicked, this, [this] { m_saver->save(m_person, AccessSaver::Format::Odt); });
    connect(json, &QPushButton::clicked, this,
            [this] { m_saver->save(m_person, AccessSaver::Format::Json); });
    connect(m_saver, &AccessSaver::saved, this, [this](const QString &path) {
        emit informed(tr("The information is saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_saver, &AccessSaver::failed, this, &PersonPanel::failed);
}

void PersonPanel::showPerson(const RecordId &person, const QString &name)
{
    m_person = person;
    m_mayBeNamed->setChecked(false);
    load();
    m_erasure->setPerson(m_record || !name.isEmpty() ? person : RecordId(),
                         m_record ? m_record->title() : name);
    m_access->setVisible(m_record || !name.isEmpty());
}

void PersonPanel::load()
{
    const auto found = m_person.isNull() ? Result<std::optional<Record>>(std::nullopt)
                                         : m_session.reader().record(names::person, m_person);
    if (!found)
        emit failed(found.error());
    m_record = found ? *found : std::nullopt;
    m_parts->setVisible(m_record.has_value());
    showConsequences();
    if (!m_record)
        return;
    m_name->setText(m_record->title());
    m_consent->setText(consent::sentence(*m_record));
    m_keeping->setText(keeping::sentence(*m_record, m_today));
    const bool canWrite = !m_session.isReadOnly();
    const bool isGiven = consent::of(*m_record) == consent::State::Given;
    m_give->setVisible(!isGiven);
    m_mayBeNamed->setVisible(!isGiven);
    m_withdraw->setVisible(isGiven || m_record->isTrue(names::mayBeNamed));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_give, m_mayBeNamed, m_withdraw, m_prolong})
        widget->setEnabled(canWrite);
}

void PersonPanel::apply(const ChangeSet &changes)
{
    if (const auto applied = m_session.apply(changes); !applied)
        emit failed(applied.error());
}

void PersonPanel::give()
{
    apply(consent::give(*m_record, m_today, m_mayBeNamed->isChecked()));
    m_withdraw->setFocus();
}

void PersonPanel::withdraw()
{
    const auto withdrawal = consent::withdraw(m_session.reader(), *m_record, m_today);
    if (!withdrawal) {
        emit failed(withdrawal.error());
        return;
    }
    if (const auto applied = m_session.apply(withdrawal->changes); applied)
        m_give->setFocus();
    else
        emit failed(applied.error());
}

// However it was entered: what is left to do is asked for once more.
void PersonPanel::showConsequences()
{
    clearConsequences();
    if (!m_record || consent::of(*m_record) != consent::State::Withdrawn)
        return;
    const QDate day = m_record->value(names::consentWithdrawnOn).toDate();
    const auto withdrawal = consent::withdraw(m_session.reader(), *m_record, day);
    if (!withdrawal) {
        emit failed(withdrawal.error());
        return;
    }
    addConsequence(tr("No document and no projection names the person by this record any more. What was "
                      "published before stays lawful (Art. 7(3) GDPR)."));
    if (!withdrawal->texts.isEmpty()) {
        addConsequence(tr("%n free text(s) seem to name the person and stand in documents as they are:",
                          nullptr, static_cast<int>(withdrawal->texts.size())));
        for (const mentions::Mention &mention : withdrawal->texts.mid(0, mentionlinks::most))
            addLink(mention.table, mention.record, mentionlinks::text(m_session.schema(), mention));
        if (const QString rest = mentionlinks::rest(withdrawal->texts.size()); !rest.isEmpty())
            addConsequence(rest);
    }
    if (!withdrawal->pictures.isEmpty())
        addConsequence(tr("%n picture(s) that name the person are no longer published.", nullptr,
                          static_cast<int>(withdrawal->pictures.size())));
    if (!withdrawal->picturesToCheck.isEmpty()) {
        addConsequence(tr("Is the person to be seen in one of these published pictures?"));
        addLinks(names::picture.toString(), withdrawal->picturesToCheck);
    }
    if (!withdrawal->published.isEmpty()) {
        addConsequence(
            tr("The documents of these conferences are published. If they name the person, make them "
               "anew and replace those on the website:"));
        addLinks(names::conference.toString(), withdrawal->published);
    }
}

void PersonPanel::clearConsequences()
{
    while (QLayoutItem *item = m_consequences->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void PersonPanel::addConsequence(const QString &text)
{
    auto *label = wrappedLabel(QStringLiteral("consequence"), m_parts);
    label->setText(text);
    m_consequences->addWidget(label);
}

void PersonPanel::addLinks(const QString &table, const QList<RecordId> &ids)
{
    for (const RecordId &id : ids) {
        const auto title = m_session.reader().title(table, id);
        addLink(table, id, title && !title->isEmpty() ? *title : m_session.schema().table(table)->label());
    }
}

void PersonPanel::addLink(const QString &table, const RecordId &id, const QString &text)
{
    auto *link = new LinkButton(text, m_parts);
    link->setObjectName(QStringLiteral("consequence-") + id.toString());
    connect(link, &LinkButton::clicked, this, [this, table, id] { emit recordActivated(table, id); });
    m_consequences->addWidget(link);
}

void PersonPanel::showCleaned(const copies::Outcome &outcome)
{
    m_erasure->showCleaned(outcome);
}

void PersonPanel::useSettings(const QSettings &settings)
{
    m_erasure->useSettings(settings);
}
