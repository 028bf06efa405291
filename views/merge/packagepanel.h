// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mergepreview.h"

#include <QWidget>

class PackageReportModel;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

/// The packages that were chosen, what each brings, and the button that takes them over.
class PackagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PackagePanel(QWidget *parent);

    void showHint(const QString &hint);
    void showProgress(int done, int total);
    void hideProgress();
    void showPackages(const QList<MergePreview::Package> &packages);
    void setMergeEnabled(bool isEnabled);
    void focusMerge();
    QString passphrase() const;

signals:
    void chooseRequested();
    void mergeRequested();
    void cancelRequested();
    void passphraseEntered();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fitTable();

    PackageReportModel *m_packages;
    QPushButton *m_choose;
    QLabel *m_hint;
    QWidget *m_passphraseRow;
    QLineEdit *m_passphrase;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTableView *m_table;
    QPushButton *m_merge;
};
