// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class Dialogs;
class Place;
class QSettings;
class QWidget;
class Session;

/// One of the places of the navigation.
struct PlaceEntry
{
    enum class Kind { Overview, Conferences, Spaces, Evaluation, Lists };

    /// Stable name for settings.
    QString name;
    const char *label;
    QString icon;
    Kind kind;
    /// The entities it shows, in the order of its tabs.
    QStringList tables;

    /// Translated.
    QString title() const;
};

/// The places in the order of the navigation, and what is found where.
namespace places {

const QList<PlaceEntry> &all();
/// 0 if there is no such place.
int indexOf(const QString &name);
/// The place that shows records of \p table; -1 if none does.
int indexOfTable(const QString &table);
/// \p session, \p dialogs and \p settings must outlive the place.
Place *create(int index, Session &session, Dialogs &dialogs, QSettings &settings, QWidget *parent);

} // namespace places
