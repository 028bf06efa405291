// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordform.h"

#include "models/changes/edits.h"
#include "models/joining.h"
#include "models/session.h"
#include "views/records/formfields.h"
#include "views/records/messagebar.h"
#include "views/records/namewarning.h"
#include "views/records/recordsurroundings.h"
#include "views/records/similarline.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

RecordForm::RecordForm(Session &session, const QString &table, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(*session.schema().table(table))
    , m_title(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_missing(new QLabel(this))
    , m_similar(new SimilarLine(session, this))
    , m_nameWarning(new NameWarning(session, this))
    , m_join(new QPushButton(tr("Make one of both …"), this))
    , m_scroll(new QScrollArea(this))
    , m_fields(new FormFields(session, m_table, m_scroll))
    , m_surroundings(new RecordSurroundings(session, m_table, m_scroll))
{
    setObjectName(QStringLiteral("recordForm"));
    build();
    clear();
    connect(m_fields, &FormFields::valueEntered, this, &RecordForm::takeValue);
    connect(m_fields, &FormFields::inputTakenBack, this, [this](const QString &field, const QVariant &value) {
        if (m_draft)
            takeValue(field, value);
    });
    connect(m_fields, &FormFields::fieldFinished, this, [this] { tellWindow(*this); });
    connect(m_fields, &FormFields::recordActivated, this, &RecordForm::recordActivated);
    connect(m_fields, &FormFields::focusMoved, this,
            [this](QWidget *input) { m_scroll->ensureWidgetVisible(input, 0, 24); });
    connect(m_surroundings, &RecordSurroundings::recordActivated, this, &RecordForm::recordActivated);
    connect(m_surroundings, &RecordSurroundings::addRequested, this, &RecordForm::addRequested);
    connect(m_surroundings, &RecordSurroundings::privacyRequested, this, &RecordForm::privacyRequested);
    connect(m_message, &MessageBar::actionTriggered, this, &RecordForm::resumeLeft);
    connect(m_message, &MessageBar::closed, this, [this] { tellWindow(*this); });
    connect(m_similar, &SimilarLine::recordActivated, this, &RecordForm::recordActivated);
    connect(m_similar, &SimilarLine::joinRequested, this,
            [this](const RecordId &id) { emit joinRequested(id, recordId()); });
    connect(m_join, &QPushButton::clicked, this,
            [this] { emit joinRequested(m_stored.constFirst().id(), m_stored.constLast().id()); });
    connect(&m_session, &Session::changed, this, &RecordForm::follow);
}

RecordForm::~RecordForm()
{
    // While there still is a form that the field can tell its value.
    if (QWidget *field = focusWidget(); field && field->hasFocus())
        field->clearFocus();
}

void RecordForm::build()
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    m_title->setFont(big);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("formTitle"));
    m_missing->setObjectName(QStringLiteral("missingFields"));
    m_missing->setWordWrap(true);
    m_join->setObjectName(QStringLiteral("joinBoth"));

    auto *content = new QWidget(m_scroll);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 8, 8);
    contentLayout->setSpacing(16);
    contentLayout->addWidget(m_fields);
    contentLayout->addWidget(m_surroundings);
    contentLayout->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_missing);
    layout->addWidget(m_similar);
    layout->addWidget(m_nameWarning);
    layout->addWidget(m_join, 0, Qt::AlignLeft);
    layout->addWidget(m_scroll, 1);
}

void RecordForm::setHiddenFields(const QStringList &fields)
{
    m_fields->setHiddenFields(fields);
}

void RecordForm::setShowsSurroundings(bool shows)
{
    m_showsSurroundings = shows;
    present(m_stored, m_isNew);
}

void RecordForm::setAsHighAsItsFields()
{
    QWidget *content = m_scroll->takeWidget();
    delete layout()->replaceWidget(m_scroll, content);
    content->show();
    m_scroll->hide();
    m_title->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
}

QList<Record> RecordForm::read(const QList<RecordId> &ids) const
{
    const auto records = m_session.reader().records(RecordQuery::withIds(m_table.name(), ids));
    return records ? *records : QList<Record>();
}

void RecordForm::showRecord(const RecordId &id)
{
    showRecords({id});
}

void RecordForm::showRecords(const QList<RecordId> &ids)
{
    commitPending();
    QList<Unfinished> left = unfinished();
    const auto shown = std::find_if(left.begin(), left.end(), [&ids](const Unfinished &one) {
        return !one.isNew && ids == QList<RecordId>{one.record.id()};
    });
    if (shown != left.end()) {
        left.move(shown - left.begin(), 0);
        m_left = left;
        resumeLeft();
        return;
    }
    present(read(ids), false);
    offerLeft(left);
}

void RecordForm::startNew(const QVariantMap &presets)
{
    commitPending();
    const QList<Unfinished> left = unfinished();
    const auto record = m_session.newRecord(m_table.name(), presets);
    if (!record) {
        clear();
        offerLeft(left);
        fail(record.error());
        return;
    }
    present({*record}, true);
    offerLeft(left);
    m_fields->focusFirstEmpty();
}

void RecordForm::clear()
{
    present({}, false);
}

void RecordForm::present(const QList<Record> &records, bool isNew)
{
    m_stored = records;
    m_isNew = isNew;
    m_left.clear();
    setRefusal({});
    m_draft = records.size() == 1 ? std::optional(records.first()) : std::nullopt;
    m_message->hide();
    m_similar->clear();
    m_nameWarning->lookAt(m_draft);
    m_join->setVisible(records.size() == 2 && !m_session.isReadOnly());
    m_scroll->setVisible(!records.isEmpty() && m_scroll->widget());
    showSurroundings();
    m_fields->showRecords(records);
    showTitle();
    showMissing(isNew ? m_session.violations(*m_draft) : QList<Violation>());
    showHint(records.isEmpty());
}

void RecordForm::showHint(bool isEmpty)
{
    m_title->setHidden(isEmpty || !m_scroll->widget());
    m_missing->setAlignment(isEmpty ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (!isEmpty)
        return;
    m_missing->setText(tr("Choose an entry from the list to read and change it here."));
    m_missing->show();
}

void RecordForm::showSurroundings()
{
    const bool shown = m_showsSurroundings && !recordId().isNull();
    m_surroundings->setVisible(shown);
    if (shown)
        m_surroundings->showRecord(recordId());
}

void RecordForm::showTitle()
{
    if (m_stored.isEmpty()) {
        m_title->clear();
    } else if (m_isNew) {
        //: Title of an empty form; %1 is an entity, e.g. "Organisation"
        m_title->setText(tr("New: %1").arg(m_table.label()));
    } else if (m_stored.size() > 1) {
        m_title->setText(tr("%n records together", nullptr, static_cast<int>(m_stored.size())));
    } else {
        const auto title = m_session.reader().title(m_table.name(), recordId());
        m_title->setText(title && !title->isEmpty() ? *title : m_table.label());
    }
}

void RecordForm::showViolations(const QList<Violation> &violations)
{
    m_fields->showViolations(violations, m_isNew);
    showMissing(violations);
}

void RecordForm::showMissing(const QList<Violation> &violations)
{
    QStringList labels;
    QStringList sentences;
    for (const Violation &violation : violations) {
        const Field *field = m_table.field(violation.field);
        if (!field || !m_fields->isShown(*field))
            sentences.append(violation.text);
        else if (m_isNew && field->isRequired() && !m_draft->value(field->name()).isValid())
            labels.append(field->label());
    }
    if (!labels.isEmpty())
        sentences.prepend(tr("Not saved yet. Still missing: %1.").arg(labels.join(QStringLiteral(", "))));
    m_missing->setText(sentences.join(u' '));
    m_missing->setVisible(!sentences.isEmpty());
}

void RecordForm::takeValue(const QString &field, const QVariant &value)
{
    if (m_draft) {
        m_draft->set(field, value);
        m_nameWarning->lookAt(m_draft);
        save();
        // Not while a form goes away with its last field, or when somebody showed another record meanwhile.
        if (m_draft && isVisible() && joining::isOftenTypedTwice(m_table) &&
            m_table.titleFields().contains(field))
            m_similar->lookFor(*m_draft, !m_isNew);
    } else if (!m_stored.isEmpty()) {
        saveToAll(field, value);
    }
}

void RecordForm::save()
{
    const QList<Violation> violations = m_session.violations(*m_draft);
    showViolations(violations);
    // What was wrong before must not keep people from mending something else.
    const QList<Violation> known = m_isNew ? QList<Violation>() : m_session.violations(m_stored.first());
    const auto isNews = [&known](const Violation &violation) { return !known.contains(violation); };
    if (std::any_of(violations.begin(), violations.end(), isNews))
        return;
    const bool wasNew = m_isNew;
    const Unfinished typed{*m_draft, m_stored.first(), wasNew, {}, {}, false};
    if (const auto written = typed.writeInto(m_session); !written) {
        fail(written.error());
        setRefusal(written.error());
        return;
    }
    setRefusal({});
    if (m_left.isEmpty())
        m_message->hide();
    if (wasNew)
        emit recordInserted(recordId());
    else
        adoptFile();
}

void RecordForm::saveToAll(const QString &field, const QVariant &value)
{
    ChangeSet all;
    for (const Record &record : std::as_const(m_stored)) {
        const ChangeSet step = edits::setField(record, field, value);
        if (all.isEmpty())
            all = step;
        else
            all.append(step);
    }
    if (all.isEmpty()) {
        m_fields->showRecords(m_stored);
        return;
    }
    //: Name of a step in the history; %1 is several entities, e.g. "Organisations"
    all.label = tr("Change several %1").arg(m_table.pluralLabel());
    if (const auto applied = m_session.apply(all); !applied) {
        m_refusedForAll.insert(field, value);
        setRefusal(applied.error());
        m_fields->setError(field, applied.error().text);
    }
}

void RecordForm::fail(const Error &error)
{
    m_message->showMessage(MessageBar::Kind::Problem, error.text);
}

void RecordForm::follow(const ChangeSet &changes)
{
    QList<RecordId> shown;
    for (const Record &record : std::as_const(m_stored))
        shown.append(record.id());
    const bool touched = std::any_of(changes.rows.begin(), changes.rows.end(), [&](const RowChange &row) {
        return row.table == m_table.name() && shown.contains(row.id);
    });
    if (!touched)
        return;
    if (m_left.isEmpty())
        m_message->hide();
    const QList<Record> stored = read(shown);
    if (stored.isEmpty() || !m_draft) {
        const QList<Unfinished> left = stillLeft();
        // What a rule forbids stays in its field.
        QVariantMap input = m_fields->unsavedInput();
        for (const RowChange &row : changes.rows) {
            for (auto field = row.fields.keyBegin(); field != row.fields.keyEnd(); ++field)
                input.remove(*field);
        }
        present(stored, false);
        offerLeft(left);
        if (!stored.isEmpty())
            m_fields->resume(input);
        return;
    }
    if (m_isNew) {
        m_isNew = false;
        m_stored = stored;
        m_similar->setStored();
        showSurroundings();
    }
    adopt(stored.first());
    tellWindow(*this);
}

// Typed and typed back, or what the file has by now: the inputs show the stored form again.
void RecordForm::adoptFile()
{
    const QList<Record> stored = read({recordId()});
    if (!stored.isEmpty())
        adopt(stored.constFirst());
}

void RecordForm::adopt(const Record &stored)
{
    Record base = stored;
    for (int i = 0; i < m_table.fields().size(); ++i) {
        // What was typed and waits for the file, or for a broken rule to be mended, stays.
        if (m_draft->valueAt(i) == m_stored.first().valueAt(i))
            m_draft->setAt(i, stored.valueAt(i));
        else if (m_draft->valueAt(i) != stored.valueAt(i))
            base.setAt(i, m_stored.first().valueAt(i));
    }
    m_stored = {base};
    m_fields->refresh(stored);
    showTitle();
    showViolations(*m_draft == stored ? QList<Violation>() : m_session.violations(*m_draft));
}

RecordId RecordForm::recordId() const
{
    return m_draft && !m_isNew ? m_draft->id() : RecordId();
}

void RecordForm::commitPending()
{
    m_fields->commit();
}

void RecordForm::hideEvent(QHideEvent *event)
{
    commitPending();
    QWidget::hideEvent(event);
}
