// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/schema/recordquery.h"
#include "views/records/fieldeditor.h"

class ChoiceModel;
class QCompleter;
class QLineEdit;
class QToolButton;
class TitleFilter;

/// Names another record: type a part of its title or pick it from the list; the arrow leads there.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(Session &session, const Field &field, QWidget *parent);

    Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;
    QVariant input() const override;
    /// Offers only the records that \p query finds, e.g. those of one conference.
    void restrictTo(const RecordQuery &query);
    /// A card of one conference can only belong to a question of the same: offers what shares the whole that
    /// \p record is a part of.
    void restrictToWholeOf(const Record &record);

protected:
    void showValue(const QVariant &value) override;
    void showMixed() override;
    void showInput(const QVariant &input) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons();
    void addCompleter();
    /// Titles are read when the user turns to this field: a form has many of them, and lists are long.
    void loadChoices();
    void offer(const QString &typed);
    void offerAll();
    void take(const QModelIndex &index);
    void leave();
    QString titleOf(const RecordId &id) const;

    Session &m_session;
    RecordQuery m_query;
    QLineEdit *m_line;
    QToolButton *m_listButton = nullptr;
    QToolButton *m_openButton = nullptr;
    QCompleter *m_completer = nullptr;
    TitleFilter *m_filter = nullptr;
    ChoiceModel *m_choices = nullptr;
    RecordId m_chosen;
};
