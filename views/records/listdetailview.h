// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>

class QByteArray;
class QPushButton;
class QSplitter;

/// A list on the left and what it leads to on the right; where there is no room for both, one at a time.
class ListDetailView : public QWidget
{
    Q_OBJECT

public:
    /// \p narrowWidth: below this width, in pixels at the standard text size, only one of both is shown.
    ListDetailView(QWidget *list, QWidget *detail, int narrowWidth, QWidget *parent = nullptr);

    bool isNarrow() const;
    void showList();
    void showDetail();
    /// Where the divider stands.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    /// How the width is divided until the user moves the divider.
    void setRatio(int list, int detail);

signals:
    /// The user went back from the detail to the list.
    void wentBack();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();

    int m_narrowWidth;
    std::pair<int, int> m_ratio = {3, 2};
    bool m_detailWanted = false;
    bool m_isDivided = false;
    QPushButton *m_back;
    QSplitter *m_splitter;
    QWidget *m_list;
    QWidget *m_detail;
};
