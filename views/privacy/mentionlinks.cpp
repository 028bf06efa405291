// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/privacy/mentionlinks.h"

#include <QCoreApplication>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(MentionLinks)
};

} // namespace

QString mentionlinks::text(const Schema &schema, const mentions::Mention &mention)
{
    constexpr qsizetype around = 60;
    const QString entity = schema.table(mention.table)->label();
    const QString passage = mentions::passage(mention.text, {mention.place}, around);
    return mention.place.isSure ? QStringLiteral("%1: %2").arg(entity, passage)
                                //: %1 entity, %2 text
                                : Sentences::tr("%1 (perhaps): %2").arg(entity, passage);
}

QString mentionlinks::rest(qsizetype mentions)
{
    if (mentions <= most)
        return {};
    return Sentences::tr("And %n more, which follow here once these are corrected.", nullptr,
                         static_cast<int>(mentions - most));
}
