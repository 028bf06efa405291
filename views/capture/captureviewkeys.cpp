// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "views/capture/capturehead.h"
#include "views/capture/captureinput.h"
#include "views/capture/captureline.h"
#include "views/capture/captureview.h"
#include "views/capture/cardlist.h"
#include "views/capture/cardsigns.h"
#include "views/capture/cardtable.h"
#include "views/capture/questiontabs.h"
#include "views/capture/roundclock.h"
#include "views/capture/spellingmenu.h"
#include "views/records/pagekeys.h"

#include <QAction>
#include <QShortcut>

#include <algorithm>

// What the keys of the capture screen do.

namespace {

// Per cent of the usual size.
constexpr int textSizeStep = 20;

} // namespace

QAction *CaptureView::addKey(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                             const std::function<void()> &action)
{
    auto *added = new QAction(text, this);
    added->setObjectName(name);
    added->setShortcuts(keys);
    added->setShortcutContext(Qt::WidgetShortcut);
    connect(added, &QAction::triggered, this, action);
    return added;
}

QList<QAction *> CaptureView::addTextSizeActions()
{
    //: Button for smaller text
    QAction *smaller = addKey(QStringLiteral("smallerText"), tr("A−"), {QKeySequence(QKeySequence::ZoomOut)},
                              [this] { setTextSize(m_textSize - textSizeStep); });
    smaller->setToolTip(tr("Smaller text (Ctrl+−)"));
    //: Button for larger text
    QAction *larger =
        addKey(QStringLiteral("largerText"), tr("A+"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
               [this] { setTextSize(m_textSize + textSizeStep); });
    larger->setToolTip(tr("Larger text (Ctrl++)"));
    m_head->addButtons({smaller, larger});
    return {smaller, larger};
}

void CaptureView::addQuestionKeys()
{
    for (int number = 1; number <= 9; ++number) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, number] {
            m_tabs->setCurrentIndex(std::min(number, m_tabs->count()) - 1);
            focusInput();
        });
    }
}

void CaptureView::addKeys()
{
    const auto mark = [this](QStringView field, void (CardSigns::*inLine)()) {
        if (m_cards->table().hasFocus())
            m_cards->toggleMark(field);
        else
            (m_line->signs().*inLine)();
    };
    QList<QAction *> actions = addTextSizeActions();
    actions += {
        addKey(QStringLiteral("keyMessageKey"), {}, {Qt::CTRL | Qt::Key_M},
               [mark] { mark(names::keyMessage, &CardSigns::toggleKeyMessage); }),
        addKey(QStringLiteral("unclearKey"), {}, {Qt::CTRL | Qt::Key_U},
               [mark] { mark(names::unclear, &CardSigns::toggleUnclear); }),
        addKey(QStringLiteral("onlyUnclearKey"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_U},
               [this] { m_cards->toggleFilter(); }),
        addKey(QStringLiteral("spellingKey"), {}, {Qt::Key_F7},
               [this] { m_line->spellingMenu().openAtNextMistake(); }),
        addKey(QStringLiteral("roundKey"), {}, {Qt::Key_F8}, [this] { m_clock->toggle(); }),
        addKey(QStringLiteral("moreMinutesKey"), {}, {Qt::CTRL | Qt::Key_F8},
               [this] { m_clock->addMinute(); }),
        addKey(QStringLiteral("restartRoundKey"), {}, {Qt::SHIFT | Qt::Key_F8},
               [this] { m_clock->restart(); }),
        addKey(QStringLiteral("roundMenuKey"), {}, {Qt::ALT | Qt::Key_F8},
               [this] { m_head->openClockMenu(); }),
    };
    new PageKeys(this, actions);
    // The line would take some of them for itself.
    new PageKeys(&m_line->input(), actions);
}
