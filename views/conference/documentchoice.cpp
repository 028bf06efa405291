// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/documentchoice.h"

#include "models/reports/handouts/participantlist.h"
#include "models/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace {

constexpr int asManyAsOfUse = -1;
constexpr int mostBlanks = 500;

} // namespace

DocumentChoice::DocumentChoice(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_kind(new QComboBox(this))
    , m_only(new QComboBox(this))
    , m_blanks(new QSpinBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new QLabel(tr("&Document:"), this);
    label->setBuddy(m_kind);
    row->addWidget(label);
    row->addWidget(m_kind);
    addKinds();
    m_contributions = addCheck(row, "withContributions", tr("Contributions"));
    m_pictures = addCheck(row, "withPictures", tr("Pictures"));
    m_organisations = addCheck(row, "withOrganisations", tr("Organisations"));

    m_only->setObjectName(QStringLiteral("onlyParticipant"));
    m_only->setAccessibleName(tr("For whom"));
    m_only->setToolTip(tr("One person alone, for a single reprint"));
    m_only->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_only->setMinimumContentsLength(20);
    row->addWidget(m_only);
    auto *blanksLabel = new QLabel(tr("&Blank ones:"), this);
    blanksLabel->setBuddy(m_blanks);
    m_blanksLabel = blanksLabel;
    m_blanks->setObjectName(QStringLiteral("blanks"));
    m_blanks->setAccessibleName(tr("Blank ones for walk-ins"));
    m_blanks->setToolTip(tr("Empty lines or badges for those who come unregistered"));
    m_blanks->setRange(asManyAsOfUse, mostBlanks);
    m_blanks->setValue(asManyAsOfUse);
    m_blanks->setSpecialValueText(tr("automatic"));
    row->addWidget(m_blanksLabel);
    row->addWidget(m_blanks);
    row->addStretch(1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &DocumentChoice::showOptions);
    connect(m_only, &QComboBox::activated, this, &DocumentChoice::changed);
    connect(m_blanks, &QSpinBox::valueChanged, this, &DocumentChoice::changed);
    showOptions();
}

void DocumentChoice::addKinds()
{
    m_kind->setObjectName(QStringLiteral("documentKind"));
    m_kind->setAccessibleName(tr("Document"));
    for (const ReportKind kind : reports::kinds()) {
        if (!reports::isAboutPerson(kind))
            m_kind->addItem(reports::label(kind), QVariant::fromValue(int(kind)));
    }
}

QCheckBox *DocumentChoice::addCheck(QHBoxLayout *row, const char *name, const QString &text)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(QString::fromLatin1(name));
    check->setChecked(true);
    row->addWidget(check);
    connect(check, &QCheckBox::toggled, this, &DocumentChoice::changed);
    return check;
}

ReportKind DocumentChoice::kind() const
{
    return ReportKind(m_kind->currentData().toInt());
}

void DocumentChoice::choose(ReportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

ReportOptions DocumentChoice::options() const
{
    ReportOptions options;
    options.contributions = m_contributions->isChecked();
    options.pictures = m_pictures->isChecked();
    options.organisations = m_organisations->isChecked();
    if (!reports::listsParticipants(kind()))
        return options;
    if (const auto only = m_only->currentData().value<RecordId>(); !only.isNull())
        options.only = {only};
    if (m_blanks->value() != asManyAsOfUse)
        options.blanks = m_blanks->value();
    return options;
}

void DocumentChoice::showOptions()
{
    const bool summary = kind() == ReportKind::Summary;
    for (QWidget *widget : {m_contributions, m_pictures, m_organisations})
        widget->setVisible(summary);
    const bool lists = reports::listsParticipants(kind());
    if (lists)
        fillParticipants();
    m_only->setVisible(lists);
    m_blanksLabel->setVisible(lists);
    m_blanks->setVisible(lists);
    emit changed();
}

void DocumentChoice::fillParticipants()
{
    const QVariant chosen = m_only->currentData();
    m_only->clear();
    m_only->addItem(tr("For all"), QVariant::fromValue(RecordId()));
    const auto list = participants::read(m_session.reader(), m_conference);
    if (!list)
        return;
    RecordId last;
    for (const Attendee &participant : *list) {
        if (participant.id == last)
            continue;
        last = participant.id;
        m_only->addItem(participant.listName.isEmpty() ? participant.organisation : participant.listName,
                        QVariant::fromValue(participant.id));
    }
    m_only->setCurrentIndex(qMax(0, m_only->findData(chosen)));
}
