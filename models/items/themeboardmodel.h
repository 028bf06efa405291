// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/cards.h"
#include "models/session.h"

#include <QAbstractItemModel>

#include <memory>

/// The cards of one question, sorted into themes: a tree with the cards that lie in no theme first, then a
/// branch for each theme. Cards can be dragged to another place or branch. A view that shows one branch is a
/// column of a board.
class ThemeBoardModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// \p session must outlive the model. Without a question the board is empty but for its first branch.
    explicit ThemeBoardModel(Session &session, QObject *parent = nullptr);
    ~ThemeBoardModel() override;

    void setQuestion(const RecordId &question);
    RecordId question() const { return m_question; }
    /// Whether somebody looks at it; otherwise what changes is read when somebody does again.
    void setWatched(bool watched);
    int themeCount() const { return static_cast<int>(m_branches.size()) - 1; }
    /// Nothing for the first branch.
    std::optional<Record> theme(int branch) const;
    /// Null for branches.
    RecordId card(const QModelIndex &index) const;
    /// All of them, branch after branch.
    QList<Card> cards() const;
    /// Invalid if the card does not lie here on its own.
    QModelIndex indexOf(const RecordId &card) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Branches answer names, DotsRole, RecordIdRole; cards their words, LabelsRole, DotsRole, RecordIdRole.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void failed(const Error &error);

private:
    struct Branch
    {
        /// Nothing: what lies in no theme.
        std::optional<Record> theme;
        QList<Card> cards;

        RecordId id() const { return theme ? theme->id() : RecordId(); }
    };
    using Branches = QList<std::shared_ptr<Branch>>;

    Result<Branches> read() const;
    void follow(const ChangeSet &changes);
    void reload();
    /// The names of the groups whose cards are there.
    void learnGroups(const Branches &branches);
    /// Turns what is shown into \p wanted step by step, so that views keep their selection.
    void become(const Branches &wanted);
    void placeBranches(const Branches &wanted);
    void placeCards(int branch, const QList<Card> &wanted);
    void removeVanished(const Branches &wanted);
    int branchOf(const RecordId &theme) const;
    QVariant branchData(int branch, int role) const;
    QVariant cardData(const Card &card, int role) const;
    QStringList labels(const Card &card) const;
    const Card *at(const QModelIndex &index) const;

    Session &m_session;
    RecordId m_question;
    /// Indexes of cards point to their branch, so branches stay where they are in memory.
    Branches m_branches;
    QHash<RecordId, QString> m_groups;
    bool m_isWatched = true;
    bool m_isOutdated = false;
};
