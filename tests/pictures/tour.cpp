// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/tour.h"

#include "tests/pictures/camera.h"
#include "tests/pictures/stage.h"
#include "tests/pictures/troubles.h"
#include "tests/support/secondyear.h"
#include "views/places.h"

#include <QLineEdit>
#include <QTabWidget>

namespace {

QString numbered(const QString &name, int tab)
{
    return QStringLiteral("%1-%2").arg(name).arg(tab + 1);
}

/// Those of the place that is shown; null if it has none.
QTabWidget *listTabs(Stage &stage)
{
    for (QTabWidget *tabs : stage.window().findChildren<QTabWidget *>(QStringLiteral("listTabs"))) {
        if (tabs->isVisible())
            return tabs;
    }
    return nullptr;
}

/// A picture per tab of \p tabs, or just one where there are no tabs.
void takeTabs(Stage &stage, const Camera &camera, QTabWidget *tabs, const QString &name)
{
    if (!tabs) {
        camera.take(stage.window(), name);
        return;
    }
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        camera.take(stage.window(), numbered(name, tab));
    }
}

void takePlaces(Stage &stage, const Camera &camera)
{
    for (int place = 0; place < places::all().size(); ++place) {
        const PlaceEntry &entry = places::all().at(place);
        stage.trigger(QStringLiteral("place-") + entry.name);
        takeTabs(stage, camera, listTabs(stage),
                 numbered(QStringLiteral("place"), place) + u'-' + entry.name);
    }
}

void takeEvaluation(Stage &stage, const Camera &camera, const QString &name)
{
    stage.trigger(QStringLiteral("place-evaluation"));
    listTabs(stage)->setCurrentIndex(0);
    takeTabs(stage, camera, stage.tabs(QStringLiteral("evaluationTabs")), name);
}

void takeConference(Stage &stage, const Camera &camera)
{
    stage.openConference();
    QTabWidget *steps = stage.tabs(QStringLiteral("conferenceTabs"));
    for (int step = 0; step < steps->count(); ++step) {
        steps->setCurrentIndex(step);
        takeTabs(stage, camera, steps->currentWidget()->findChild<QTabWidget *>(),
                 numbered(QStringLiteral("conference"), step));
    }
}

void takeForms(Stage &stage, const Camera &camera)
{
    for (const QString &place : {QStringLiteral("organisations"), QStringLiteral("measures")}) {
        stage.trigger(QStringLiteral("place-") + place);
        listTabs(stage)->setCurrentIndex(0);
        stage.trigger(QStringLiteral("newRecordAction"));
        camera.take(stage.window(), QStringLiteral("form-new-") + place);
    }
}

void takeSearch(Stage &stage, const Camera &camera)
{
    stage.trigger(QStringLiteral("place-overview"));
    auto *field = stage.window().findChild<QLineEdit *>(QStringLiteral("search"));
    field->setFocus();
    field->setText(QStringLiteral("jugend"));
    emit field->textEdited(field->text());
    camera.take(stage.window(), QStringLiteral("search"));
    stage.trigger(QStringLiteral("commandsAction"));
    camera.take(stage.window(), QStringLiteral("search-actions"));
    field->clear();
}

void takeSidePages(Stage &stage, const Camera &camera)
{
    for (const QString &page : {QStringLiteral("settings"), QStringLiteral("history"),
                                QStringLiteral("privacy"), QStringLiteral("about")}) {
        stage.trigger(page + QStringLiteral("Action"));
        camera.take(stage.window(), QStringLiteral("page-") + page);
    }
}

} // namespace

void tour::takeAll(Stage &stage, const Camera &camera)
{
    takePlaces(stage, camera);
    takeEvaluation(stage, camera, QStringLiteral("evaluation"));
    takeConference(stage, camera);
    takeForms(stage, camera);
    takeSearch(stage, camera);
    takeSidePages(stage, camera);
    secondyear::add(stage.session());
    takeEvaluation(stage, camera, QStringLiteral("evaluation-second-year"));
    troubles::takeAll(stage, camera);
    stage.closeFile();
    camera.take(stage.window(), QStringLiteral("start"));
}
