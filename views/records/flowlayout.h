// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

/// Puts its widgets side by side and goes on in the next line where the width ends.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height; \p move false: only measures.
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
};
