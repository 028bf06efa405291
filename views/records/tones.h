// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

class QIcon;
class QPalette;
class QWidget;

/// Colours that mean something, at least 4.5 : 1 against the palette's window colour, light or dark.
/// Never alone: a word or a shape always comes with them.
namespace tones {

bool isDark(const QPalette &palette);
QColor error(const QPalette &palette);
/// Secondary text.
QColor quiet(const QPalette &palette);
/// Black or white, whichever reads better on \p background.
QColor readableOn(const QColor &background);

/// A warning triangle in the error tone.
QIcon errorIcon(const QWidget &widget);
/// A filled, outlined square of \p colour, to stand beside its word.
QIcon swatch(const QColor &colour, const QWidget &widget);

/// One of the colours that stay apart for colour-blind eyes.
struct NamedColour
{
    const char *label; ///< to be translated in the context "Colours"
    const char *value; ///< "#rrggbb"
};
/// Okabe and Ito, Color Universal Design (2008), with a grey instead of black.
const QList<NamedColour> &palette();
/// The translated word for \p value; \p value itself if it is not of the palette.
QString colourName(const QString &value);

} // namespace tones
