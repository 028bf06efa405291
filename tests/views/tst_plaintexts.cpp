// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "tests/views/pagewalktest.h"
#include "views/linkbutton.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QToolTip>

/// What is in the file is shown as it was typed, wherever it stands: no label opens a picture that a name
/// names, and no button takes a letter of it for its key.
class TestPlainTexts : public PageWalkTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void noPageTakesDataForMarkup();
    void toolTipsArePlain();

private:
    /// Puts markup that opens a picture into every text of the file.
    void fillWithMarkup();
    QString markup() const;
    QStringList faults(const QString &page) override;
    void prepare(QWidget &tab) override;
};

QString TestPlainTexts::markup() const
{
    return QStringLiteral("R & D <img src=\"%1\"><h1>x</h1>").arg(path(QStringLiteral("spy.png")));
}

void TestPlainTexts::fillWithMarkup()
{
    // Who opens it becomes higher than any screen.
    QImage picture(10, 4'000, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(path(QStringLiteral("spy.png"))));
    Session &session = *m_window->session();
    for (const Table &table : session.schema().tables()) {
        const auto records = session.reader().records(RecordQuery::all(table.name()));
        QVERIFY(records);
        for (const Record &record : *records) {
            Record marked = record;
            for (const Field &field : table.fields()) {
                if (field.type() != FieldType::Text && field.type() != FieldType::LongText)
                    continue;
                Record more = marked;
                more.set(field.name(), markup());
                // Addresses are no place for it.
                if (session.check(edits::update(record, more)))
                    marked = more;
            }
            QVERIFY(session.apply(edits::update(record, marked)));
        }
    }
}

QStringList TestPlainTexts::faults(const QString &page)
{
    constexpr int highest = 2'000;
    const auto isKey = [](QString text) {
        return text.remove(QStringLiteral("&&")).contains(QStringLiteral("& "));
    };
    QStringList faults;
    for (QLabel *label : m_window->findChildren<QLabel *>()) {
        label->ensurePolished();
        const bool isMarkup = label->textFormat() == Qt::RichText && label->text().contains(u"<img");
        if (label->textFormat() == Qt::AutoText || isMarkup || label->sizeHint().height() > highest)
            faults.append(QStringLiteral("%1: label %2 “%3”").arg(page, label->objectName(), label->text()));
    }
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        const bool isPaintedAsItIs = qobject_cast<const LinkButton *>(button);
        if (isPaintedAsItIs ? !button->shortcut().isEmpty() : isKey(button->text()))
            faults.append(
                QStringLiteral("%1: button %2 “%3”").arg(page, button->objectName(), button->text()));
    }
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (isKey(action->text()))
            faults.append(QStringLiteral("%1: action “%2”").arg(page, action->text()));
    }
    for (const QTabBar *tabs : m_window->findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (isKey(tabs->tabText(tab)))
                faults.append(QStringLiteral("%1: tab “%2”").arg(page, tabs->tabText(tab)));
        }
    }
    return faults;
}

// The form of the first record, where there is a list.
void TestPlainTexts::prepare(QWidget &tab)
{
    if (auto *list = tab.findChild<QAbstractItemView *>(); list && list->model()) {
        list->setCurrentIndex(list->model()->index(0, 0));
        QCoreApplication::processEvents();
    }
}

void TestPlainTexts::noPageTakesDataForMarkup()
{
    openSample();
    QVERIFY(m_window->session());
    fillWithMarkup();
    QStringList all = faultsOfPlaces();
    for (const Qt::Key page : {Qt::Key_H, Qt::Key_M, Qt::Key_Comma}) {
        press(page, Qt::ControlModifier);
        QCoreApplication::processEvents();
        all += faults(m_window->windowTitle());
    }
    all.removeDuplicates();
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

void TestPlainTexts::toolTipsArePlain()
{
    QToolTip::showText(m_window->mapToGlobal(QPoint(10, 10)), markup(), m_window.get());
    const auto windows = QApplication::topLevelWidgets();
    const auto tip = std::find_if(windows.begin(), windows.end(),
                                  [](const QWidget *widget) { return widget->inherits("QTipLabel"); });
    QVERIFY(tip != windows.end());
    QCOMPARE(qobject_cast<QLabel *>(*tip)->textFormat(), Qt::PlainText);
    QVERIFY((*tip)->height() < 200);
}

QTEST_MAIN(TestPlainTexts)
#include "tst_plaintexts.moc"
