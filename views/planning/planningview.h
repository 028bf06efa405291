// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QScrollArea>

class AgendaModel;
class PlanSection;
class QBoxLayout;
class QLabel;
class RecordForm;
class Session;
struct ChangeSet;

/// The plan of one conference on one page: occasion, aims and the other facts, agenda, questions, groups.
class PlanningView : public QScrollArea
{
    Q_OBJECT

public:
    /// \p session must outlive the view.
    PlanningView(Session &session, const RecordId &conference, QWidget *parent = nullptr);

    /// False if records of \p table are not shown here.
    bool showRecord(const QString &table, const RecordId &id);

signals:
    void recordActivated(const QString &table, const RecordId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addForm();
    void followReturn(const ChangeSet &changes);
    void addAgenda();
    void addQuestions();
    void addGroups();
    void showTimes();
    void arrange();

    Session &m_session;
    RecordId m_conference;
    QBoxLayout *m_columns;
    RecordForm *m_form;
    QWidget *m_lists;
    AgendaModel *m_agendaModel;
    QLabel *m_times;
    QLabel *m_problems;
    QList<PlanSection *> m_sections;
};
