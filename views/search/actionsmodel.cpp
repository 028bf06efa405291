// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/actionsmodel.h"

#include "models/schema/folding.h"

#include <QAction>

namespace {

// "&&" stands for "&", a single "&" for the underlined letter.
QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\x1f"));
    text.remove(u'&');
    text.replace(u'\x1f', u'&');
    return text;
}

} // namespace

ActionsModel::ActionsModel(const Source &source, QObject *parent)
    : QAbstractListModel(parent), m_source(source)
{
}

void ActionsModel::setText(const QString &text)
{
    const QString needle = folding::fold(text.trimmed());
    beginResetModel();
    m_shown.clear();
    QList<QKeySequence> keys;
    const QList<QAction *> actions = m_source();
    for (QAction *action : actions) {
        const bool isKnown = !action->shortcut().isEmpty() && keys.contains(action->shortcut());
        keys.append(action->shortcut());
        if (!isKnown && action->isEnabled() && action->isVisible() &&
            folding::fold(plainText(*action)).contains(needle))
            m_shown.append(action);
    }
    endResetModel();
}

int ActionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    const QAction *action = m_shown.value(index.row());
    if (!action)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return plainText(*action);
    case Qt::DecorationRole:
        return action->icon();
    case KeysRole:
        return action->shortcut().toString(QKeySequence::NativeText);
    default:
        return {};
    }
}
