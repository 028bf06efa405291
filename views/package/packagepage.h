// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

#include <QWidget>

class Actions;
class CaptureView;
class QSettings;
class QTabWidget;
class ReceptionPage;
class Session;

/// An opened package: the capture screen, and above it what the package is called, undo and redo, and the
/// way to give it back. Nothing else, so that whoever sits down at a laptop in the hall can just type. A
/// package for the whole conference with its participants shows the reception first.
class PackagePage : public QWidget
{
    Q_OBJECT

public:
    /// \p session and \p settings must outlive the page.
    PackagePage(Session &session, const PackageIdentity &package, const Actions &actions, QSettings &settings,
                QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    void focusContent();
    /// What is half typed, in the order of the questions.
    QStringList unfinished() const;
    /// Makes a card of each of it. Error: see Session::apply().
    Result<void> putAwayUnfinished();

signals:
    void giveBackRequested();
    void handOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead(const Actions &actions);
    bool hasParticipants(const RecordId &conference) const;
    QTabWidget *makePages(const RecordId &conference);
    QString titleOf(QStringView table, const RecordId &id) const;

    Session &m_session;
    PackageIdentity m_package;
    QString m_title;
    QString m_conference;
    bool m_isNamedAfterGroup;
    CaptureView *m_capture;
    ReceptionPage *m_reception = nullptr;
    QTabWidget *m_pages = nullptr;
    bool m_isPainted = false;
};
