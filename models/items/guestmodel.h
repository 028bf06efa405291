// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/participants.h"
#include "models/session.h"

#include <QAbstractListModel>

struct Guest;

/// Whom a typed text can mean, best first: participants of a conference, people and organisations of the
/// file, whole categories of a social space ("all schools in East"), or somebody new. DetailRole holds what
/// stands beside the name; ValueRole the status of a participant.
class GuestModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Use {
        Invite, ///< choosing puts onto the list
        Receive ///< choosing means: is here now
    };

    /// \p session must outlive the model.
    GuestModel(Session &session, const RecordId &conference, Use use, QObject *parent = nullptr);

    /// "Anna Müller @ Youth club": what stands behind the @ is her organisation.
    void setText(const QString &text);
    /// Writes what \p row stands for; the answer is a sentence about it. Error Exists: there is nothing to
    /// do.
    Result<QString> choose(int row);
    /// What choosing is.
    struct Step
    {
        ChangeSet changes;
        /// What it does.
        QString sentence;
    };
    /// The same without writing it.
    Result<Step> step(int row) const;
    const QList<Participant> &participants() const { return m_participants; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void participantsChanged();

private:
    enum class Kind { Participant, Person, Organisation, Category, NewPerson, NewOrganisation };
    struct Candidate
    {
        Kind kind;
        RecordId id;
        QString title;
        QString detail;
        QString status;
        QList<RecordId> organisations;
    };

    void load();
    void find();
    void findParticipants(const QStringList &words);
    void findInFile(QStringView table, const QStringList &filterFields, Kind kind);
    void findCategories(const QStringList &words);
    void offerCategory(const QString &category, const Record &space, const QDate &day);
    void offerNew();
    Result<ChangeSet> addition(const Candidate &candidate) const;
    QString sentence(const Candidate &candidate) const;
    void findOrganisation(Guest &guest) const;
    QString detail(const Candidate &candidate) const;

    Session &m_session;
    RecordId m_conference;
    Use m_use;
    QList<Participant> m_participants;
    /// Before and behind the @.
    QString m_name;
    QString m_organisation;
    QList<Candidate> m_candidates;
};
