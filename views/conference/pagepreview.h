// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QWidget>

class QLabel;
class QPdfDocument;
class QPdfView;

/// The pages of a PDF as they will be printed; stays at its place when a newer one comes.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);
    ~PagePreview() override;

    void showPdf(const QByteArray &pdf);
    /// Instead of pages, where there are none.
    void showText(const QString &text);
    QPdfDocument &document() { return *m_document; }
    int pageCount() const;

private:
    void zoom(double factor);
    void fit();

    QBuffer m_bytes;
    QPdfDocument *m_document;
    QPdfView *m_view;
    QLabel *m_pages;
    QLabel *m_text;
};
