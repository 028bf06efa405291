// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chapters/conferencesnapshot.h"
#include "models/reports/press/german.h"

/// The paragraphs of a press release about who met when, why and for what, each made from what is there and
/// empty where nothing is. A conference that is still to come is announced, one that was cancelled is called
/// off.
class PressParagraphs
{
public:
    /// \p snapshot must outlive the object.
    explicit PressParagraphs(const ConferenceSnapshot &snapshot);

    QString headline() const;
    /// How many came together, when and where.
    QString opening() const;
    /// What led to it.
    QString background() const;
    /// How many social spaces there are, and who belongs to this one.
    QString space() const;
    QString present() const;
    QString welcome() const;
    QString aims() const;
    /// Thanks and outlook.
    QString closing() const;
    QString captions() const;

private:
    QString people() const;
    QString placeAndTime() const;
    QString spaceAside() const;

    const ConferenceSnapshot &m_snapshot;
    const Record &m_conference;
    german::Name m_event;
    bool m_ahead;
    bool m_cancelled;
};
