// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class ThemeBoardModel;

/// The place behind the last theme: cards that are dropped here, or the marked ones when it is pressed,
/// become a new theme.
class NewThemeTarget : public QPushButton
{
    Q_OBJECT

public:
    /// \p model must outlive the target.
    explicit NewThemeTarget(const ThemeBoardModel &model, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeBoardModel &m_model;
};
