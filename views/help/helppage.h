// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sidepage.h"

class QLineEdit;
class QListWidget;
class QTextBrowser;

/// The help: topics on the left, narrowed by what is typed above them, the text on the right. It is in German
/// and comes with the program.
class HelpPage : public SidePage
{
    Q_OBJECT

public:
    HelpPage(const QString &topic, QWidget *parent);

    QString topic() const;
    void showTopic(const QString &topic);

private:
    void build();
    void showText();
    void markTopic(const QUrl &source);
    void narrow(const QString &text);

    QLineEdit *m_search;
    QListWidget *m_topics;
    QTextBrowser *m_text;
};
