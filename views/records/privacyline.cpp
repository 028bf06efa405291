// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/privacyline.h"

#include "models/privacy/consent.h"
#include "models/schema/names.h"
#include "models/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

PrivacyLine::PrivacyLine(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("privacyLine"));
    m_text->setObjectName(QStringLiteral("privacyText"));
    m_text->setWordWrap(true);
    auto *open = new QPushButton(tr("Privacy …"), this);
    open->setObjectName(QStringLiteral("openPrivacy"));
    open->setToolTip(tr("Consent, information and erasure"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(open, 0, Qt::AlignTop);
    connect(open, &QPushButton::clicked, this, [this] { emit privacyRequested(m_person); });
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (!m_record.isNull() && (changes.touches(names::person) || changes.touches(m_table)))
            load();
    });
}

void PrivacyLine::showRecord(const QString &table, const RecordId &id)
{
    m_table = table;
    m_record = id;
    load();
}

void PrivacyLine::load()
{
    const bool isPerson = m_table == names::person;
    const bool namesOne = isPerson || m_session.schema().table(m_table)->field(names::person);
    const auto record =
        namesOne ? m_session.reader().record(m_table, m_record) : Result<std::optional<Record>>(std::nullopt);
    m_person = isPerson ? m_record : RecordId();
    if (!isPerson && record && *record)
        m_person = (*record)->reference(names::person);
    const auto person =
        isPerson || m_person.isNull() ? record : m_session.reader().record(names::person, m_person);
    const bool isShown = !m_person.isNull() && person && *person;
    setVisible(isShown);
    if (!isShown)
        return;
    const QString sentence = consent::sentence(**person);
    //: %1 name of a person, %2 a sentence about the person's consent
    m_text->setText(isPerson ? sentence : tr("%1: %2").arg((*person)->title(), sentence));
}
