// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QWidget;

/// Somebody at the keyboard and the mouse: keys go where the cursor stands, clicks go to what lies on top.
/// What a person could not do (click what is hidden, type where no cursor is) ends the test program with a
/// sentence.
class Typist
{
public:
    /// \p window must outlive the typist.
    explicit Typist(QWidget &window) : m_window(window) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Character by character; a line break is the Enter key.
    void type(const QString &text);
    void click(QWidget &widget);
    void clickAt(QWidget &widget, const QPoint &place);
    /// Clicks the tab called \p title of the tab widget called \p tabs.
    void turnTo(const QString &tabs, const QString &title);
    /// Presses Tab until the cursor stands in the widget called \p name.
    void tabTo(const QString &name);
    /// Opens the combo box where the cursor stands and picks the row by arrow keys and Enter.
    void chooseRow(int row);
    /// Types \p title where the cursor stands and picks it from what is offered.
    void chooseOffered(const QString &title);

    /// The widget of that name which can be seen; null if there is none, or none any more.
    QWidget *seen(const QString &name) const;
    /// As seen(), for what must be there.
    template<typename T>
    T &get(const QString &name) const
    {
        T *found = qobject_cast<T *>(seen(name));
        if (!found)
            stop(QStringLiteral("%1 cannot be seen").arg(name));
        return *found;
    }
    /// Where the cursor stands.
    template<typename T>
    T &focused() const
    {
        T *found = qobject_cast<T *>(focus());
        if (!found)
            stop(QStringLiteral("the cursor does not stand in the kind of field expected"));
        return *found;
    }
    /// Ends the test program: a person could not go on here.
    [[noreturn]] void stop(const QString &reason) const;

private:
    QWidget *focus() const;

    QWidget &m_window;
};
