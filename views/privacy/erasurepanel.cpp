// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/privacy/erasurepanel.h"

#include "models/privacy/consent.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "models/spelling/personalwords.h"
#include "models/usertexts.h"
#include "views/heading.h"
#include "views/linkbutton.h"
#include "views/privacy/mentionlinks.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

ErasurePanel::ErasurePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_prepare(new QPushButton(tr("Prepare to erase …"), this))
    , m_preview(new QWidget(this))
    , m_rows(new QVBoxLayout)
    , m_texts(new QCheckBox(m_preview))
    , m_sure(new QCheckBox(m_preview))
    , m_erase(new QPushButton(tr("Erase for good"), m_preview))
{
    m_text->setObjectName(QStringLiteral("erasureText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_prepare->setObjectName(QStringLiteral("prepareErasure"));
    m_prepare->setToolTip(tr("Shows what would be erased; nothing is changed yet"));
    m_texts->setObjectName(QStringLiteral("erasureTexts"));
    m_texts->setToolTip(tr("Only in the texts that surely name the person"));
    m_sure->setText(tr("I know that this cannot be undone."));
    m_sure->setObjectName(QStringLiteral("erasureSure"));
    m_erase->setObjectName(QStringLiteral("erasePerson"));
    auto *leave = new QPushButton(tr("Do not erase"), m_preview);
    leave->setObjectName(QStringLiteral("leaveErasure"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_erase);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    auto *previewLayout = new QVBoxLayout(m_preview);
    previewLayout->setContentsMargins(0, 0, 0, 0);
    previewLayout->setSpacing(8);
    previewLayout->addLayout(m_rows);
    previewLayout->addWidget(m_texts);
    previewLayout->addWidget(m_sure);
    previewLayout->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new Heading(tr("Erase (Art. 17 GDPR)"), 1.15, this));
    layout->addWidget(m_text);
    layout->addWidget(m_prepare, 0, Qt::AlignLeft);
    layout->addWidget(m_preview);
    connect(m_prepare, &QPushButton::clicked, this, &ErasurePanel::prepare);
    connect(m_sure, &QCheckBox::toggled, m_erase, &QPushButton::setEnabled);
    connect(m_erase, &QPushButton::clicked, this, &ErasurePanel::erase);
    connect(leave, &QPushButton::clicked, this, &ErasurePanel::leave);
    setPerson({}, {});
}

void ErasurePanel::setPerson(const RecordId &person, const QString &name)
{
    m_person = person;
    m_name = name;
    m_awaitsOutcome = false;
    setVisible(!person.isNull());
    leave();
    m_text->setText(
        tr("Erasing takes the person out of this file for good: out of the record, the history with its "
           "earlier wordings and authors, half-typed text, the search and the backups. What was said, "
           "numbers and organisations stay."));
    m_prepare->setVisible(!m_session.isReadOnly());
}

void ErasurePanel::leave()
{
    const bool hadFocus = m_preview->isAncestorOf(focusWidget());
    m_preview->hide();
    m_prepare->setEnabled(true);
    if (hadFocus)
        m_prepare->setFocus();
}

void ErasurePanel::prepare()
{
    const auto plan = personerasure::plan(m_session.reader(), m_person);
    const auto packages = copies::packagesWithPeople(m_session.reader());
    if (!plan || !packages) {
        emit failed(plan ? packages.error() : plan.error());
        return;
    }
    m_plan = *plan;
    m_packages = *packages;
    fillPreview();
    m_prepare->setEnabled(false);
    m_texts->setChecked(false);
    m_sure->setChecked(false);
    m_erase->setEnabled(false);
    m_preview->show();
    m_sure->setFocus();
    emit prepared(m_preview);
}

void ErasurePanel::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void ErasurePanel::addText(const QString &text)
{
    auto *label = new QLabel(text, m_preview);
    label->setWordWrap(true);
    m_rows->addWidget(label);
}

QString ErasurePanel::effect() const
{
    QStringList sentences;
    const auto count = [&](const QMap<QString, int> &counts, const QString &pattern) {
        QStringList parts;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            //: %1 entity, %2 how many: "Participations: 3"
            parts.append(tr("%1: %2").arg(m_session.schema().table(it.key())->pluralLabel()).arg(it.value()));
        if (!parts.isEmpty())
            sentences.append(pattern.arg(parts.join(QStringLiteral(", "))));
    };
    //: %1 is a list such as "Participations: 3, Measures: 1"
    count(m_plan.detached, tr("These stay and no longer name the person – %1."));
    //: %1 is a list such as "Members of bodies: 1"
    count(m_plan.removed, tr("These go with the person – %1."));
    if (m_plan.drafts > 0)
        sentences.append(tr("The name is taken out of %n half-typed text(s).", nullptr, m_plan.drafts));
    if (m_plan.namesakes > 0)
        sentences.append(tr("%n removed record(s) of the same name, or joined with the person, leave the "
                            "history as well.",
                            nullptr, m_plan.namesakes));
    if (m_plan.pictures > 0)
        sentences.append(
            tr("%n picture(s) that name the person are no longer published.", nullptr, m_plan.pictures));
    if (sentences.isEmpty())
        sentences.append(tr("Nothing else in the file refers to the person."));
    return sentences.join(u' ');
}

void ErasurePanel::fillPreview()
{
    clearRows();
    addText(effect());
    addMentions();
    addPictures();
    if (!m_packages.isEmpty())
        //: %1 is a list of packages
        addText(tr("These packages were handed out with names of participants: %1. What comes back from them "
                   "later does not bring the person back, but the files themselves are not reached: delete "
                   "them.")
                    .arg(m_packages.join(QStringLiteral(", "))));
    for (const QString &sentence : userTexts())
        addText(sentence);
    addText(tr(
        "Not reached are copies, exports and documents that were made earlier and lie elsewhere. What groups "
        "still type on their laptops may name the person: look at it when it is merged."));
    const QString who = m_name.isEmpty() ? QString() : tr("“%1” is to be erased.").arg(m_name);
    if (!who.isEmpty())
        addText(who);
    m_sure->setAccessibleName(QStringLiteral("%1 %2").arg(who, m_sure->text()).trimmed());
}

QStringList ErasurePanel::userTexts() const
{
    QStringList sentences;
    if (!m_settings)
        return sentences;
    for (const usertexts::Text &text :
         usertexts::naming(m_plan.erasure.redactedName, PersonalWords::usualPath(), *m_settings))
        sentences.append(text.sentence);
    return sentences;
}

void ErasurePanel::addMentions()
{
    const QList<mentions::Mention> &mentions = m_plan.mentions;
    const auto isSure = [](const mentions::Mention &mention) { return mention.place.isSure; };
    const auto sure = static_cast<int>(std::count_if(mentions.begin(), mentions.end(), isSure));
    m_texts->setVisible(sure > 0);
    m_texts->setText(tr("Put “…” for the name in %n text(s)", nullptr, sure));
    if (mentions.isEmpty())
        return;
    addText(tr("%n free text(s) seem to name the person and stay as they are: what was said is not changed "
               "unasked. Look at each and correct it before you erase; then its earlier wording goes, too:",
               nullptr, static_cast<int>(mentions.size())));
    for (const mentions::Mention &mention : mentions.mid(0, mentionlinks::most))
        addLink(mentionlinks::text(m_session.schema(), mention), mention.table, mention.record);
    if (const QString rest = mentionlinks::rest(mentions.size()); !rest.isEmpty())
        addText(rest);
    if (m_plan.isSurnameAWord)
        addText(tr("As the surname also seems to be another word here, it stays in the history where it "
                   "stands alone."));
}

// Who is to be seen in a picture, no program can tell.
void ErasurePanel::addPictures()
{
    const auto pictures = consent::picturesToLookAt(m_session.reader(), m_person);
    if (!pictures || pictures->isEmpty())
        return;
    addText(tr("%n picture(s) may show the person and stay in the file. Look at each, and remove it if so:",
               nullptr, static_cast<int>(pictures->size())));
    for (const RecordId &id : pictures->mid(0, mentionlinks::most)) {
        const auto title = m_session.reader().title(names::picture, id);
        const QString label = m_session.schema().table(names::picture)->label();
        addLink(title && !title->isEmpty() ? QStringLiteral("%1: %2").arg(label, *title) : label,
                names::picture.toString(), id);
    }
}

void ErasurePanel::addLink(const QString &text, const QString &table, const RecordId &id)
{
    auto *link = new LinkButton(text, m_preview);
    link->setObjectName(QStringLiteral("mention-") + id.toString());
    connect(link, &LinkButton::clicked, this, [this, table, id] { emit recordActivated(table, id); });
    m_rows->addWidget(link);
}

personerasure::Texts ErasurePanel::texts() const
{
    return m_texts->isChecked() ? personerasure::Texts::LoseTheName : personerasure::Texts::Stay;
}

void ErasurePanel::erase()
{
    // What was shown may have changed since.
    const auto plan = personerasure::plan(m_session.reader(), m_person, texts());
    if (!plan) {
        emit failed(plan.error());
        return;
    }
    m_plan = *plan;
    if (const auto erased = m_session.erase(m_plan.erasure); !erased) {
        emit failed(erased.error());
        return;
    }
    m_person = {};
    m_awaitsOutcome = true;
    leave();
    m_prepare->hide();
    m_text->setText(tr("The person is erased. The file and its backups are being rewritten …"));
    emit erased();
}

void ErasurePanel::showCleaned(const copies::Outcome &outcome)
{
    if (!std::exchange(m_awaitsOutcome, false))
        return;
    const bool isRewritten =
        std::none_of(outcome.unreached.begin(), outcome.unreached.end(),
                     [this](const copies::Unreached &copy) { return copy.path == m_session.path(); });
    QStringList lines = {isRewritten ? tr("The person is erased; the file has been rewritten.")
                                     : tr("The person is erased.")};
    if (!outcome.cleaned.isEmpty())
        lines.append(
            tr("%n backup(s) have been rewritten.", nullptr, static_cast<int>(outcome.cleaned.size())));
    for (const copies::Unreached &copy : outcome.unreached)
        //: %1 file, %2 sentence that says why
        lines.append(tr("Not reached: %1 – %2").arg(QDir::toNativeSeparators(copy.path), copy.reason));
    if (const auto kept = static_cast<int>(m_plan.erasure.keptTexts.size()); kept > 0)
        lines.append(tr("%n free text(s) that seem to name the person stand as they are.", nullptr, kept));
    lines += userTexts();
    lines.append(
        tr("Packages, exports, documents and copies that lie elsewhere have to be deleted by hand."));
    m_text->setText(lines.join(u'\n'));
}
