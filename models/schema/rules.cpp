// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/rules.h"

#include <QCoreApplication>

namespace {

class RuleCheck
{
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    RuleCheck(const Record &record, const rules::Lookup &lookup) : m_record(record), m_lookup(lookup) {}

    QList<Violation> run()
    {
        checkFields();
        checkSameConference();
        checkOrder("starts-at", "ends-at", tr("The end lies before the start."));
        checkOrder("starts-on", "ends-on", tr("The end lies before the start."));
        checkOrder("age-from", "age-to", tr("The highest age is below the lowest."));
        checkOrder("consent-on", "consent-withdrawn-on", tr("Consent is withdrawn before it was given."));
        checkPicture();
        checkParticipation();
        checkThemeOfQuestion();
        checkCircles();
        return m_violations;
    }

private:
    const Table &table() const { return m_record.table(); }
    bool has(const char *field) const { return table().field(QString::fromLatin1(field)) != nullptr; }
    QVariant value(const char *field) const { return m_record.value(QString::fromLatin1(field)); }
    void add(const char *field, const QString &text)
    {
        m_violations.append({QString::fromLatin1(field), text});
    }

    void checkFields()
    {
        for (const Field &field : table().fields()) {
            const QVariant &current = m_record.value(field.name());
            if (field.isRequired() && !current.isValid())
                m_violations.append({field.name(), tr("%1 must be filled in.").arg(field.label())});
            else if (const auto accepted = field.accept(current); !accepted)
                m_violations.append({field.name(), accepted.error().text});
            else
                checkReference(field, current);
        }
    }

    void checkReference(const Field &field, const QVariant &current)
    {
        if (field.type() != FieldType::Reference || !current.isValid())
            return;
        if (!m_lookup(field.referencedTable(), current.value<RecordId>()))
            m_violations.append(
                {field.name(), tr("%1 refers to a record that does not exist.").arg(field.label())});
    }

    // A question, theme, group belongs to the same conference as what refers to it (domain.md, Rules).
    void checkSameConference()
    {
        if (!has("conference") || !value("conference").isValid())
            return;
        for (const char *name : {"question", "theme", "working-group", "duplicate-of"}) {
            if (!has(name) || !value(name).isValid())
                continue;
            const Field &field = *table().field(QString::fromLatin1(name));
            const auto other = m_lookup(field.referencedTable(), value(name).value<RecordId>());
            if (other && other->value(u"conference") != value("conference"))
                add(name, tr("%1 belongs to another conference.").arg(field.label()));
        }
    }

    void checkOrder(const char *from, const char *to, const QString &text)
    {
        if (!has(from) || !has(to) || !value(from).isValid() || !value(to).isValid())
            return;
        if (QVariant::compare(value(from), value(to)) == QPartialOrdering::Greater)
            add(to, text);
    }

    // § 22 KunstUrhG and Art. 6 GDPR: no published picture of recognisable people without their consent.
    void checkPicture()
    {
        if (!has("people-recognisable") || !value("publish").toBool())
            return;
        if (value("people-recognisable").toBool() && value("consent") != QStringLiteral("given"))
            add("publish", tr("A picture with recognisable people is published only with their consent."));
    }

    // Somebody takes part: an organisation, a person, or a person for an organisation (domain.md, Rules); or
    // somebody who is only counted, because the name was never said or had to be erased.
    void checkParticipation()
    {
        if (table().name() == u"participation" && !value("organisation").isValid() &&
            !value("person").isValid() && !value("anonymous").toBool())
            add("organisation", tr("Name an organisation or a person."));
    }

    // A theme gathers contributions to one question (domain.md, Words).
    void checkThemeOfQuestion()
    {
        if (!has("theme") || !has("question") || !value("theme").isValid() || !value("question").isValid())
            return;
        const auto theme = m_lookup(QStringLiteral("theme"), value("theme").value<RecordId>());
        if (theme && theme->value(u"question") != value("question"))
            add("theme", tr("The theme belongs to another question."));
    }

    void checkCircles()
    {
        for (const char *name : {"parent", "duplicate-of"}) {
            if (has(name) && leadsBack(QString::fromLatin1(name)))
                add(name, tr("A record cannot refer to itself, not even by way of others."));
        }
    }

    bool leadsBack(const QString &field) const
    {
        QSet<RecordId> seen = {m_record.id()};
        for (RecordId next = m_record.reference(field); !next.isNull();) {
            if (seen.contains(next))
                return true;
            seen.insert(next);
            const auto record = m_lookup(table().name(), next);
            next = record ? record->reference(field) : RecordId();
        }
        return false;
    }

    const Record &m_record;
    const rules::Lookup &m_lookup;
    QList<Violation> m_violations;
};

} // namespace

QList<Violation> rules::check(const Record &record, const Lookup &lookup)
{
    return RuleCheck(record, lookup).run();
}
