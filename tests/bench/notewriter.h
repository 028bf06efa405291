// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

/// Writes German notes as people leave them at a conference: mostly a phrase, median about 45 characters, 95
/// % up to 150. The same seed gives the same notes on every machine.
class NoteWriter
{
public:
    explicit NoteWriter(quint64 seed);

    QString note();
    QString explanation();
    /// Name of one of 500 places.
    static QString municipality(int number);
    QString organisation();
    QString givenName();
    QString familyName();
    QString theme();

    /// Evenly from 0 to \p end - 1.
    int below(int end);

private:
    QString sentence();
    QString compound();
    QString replaced(QChar placeholder);
    /// Low numbers much more often, as words of a language are distributed (Zipf).
    int rank(int end);

    std::mt19937_64 m_random;
};
