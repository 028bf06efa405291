// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rawstatement.h"

#include "models/store/sqlerror.h"
#include "models/store/sqlfile.h"

#include <sqlite3.h>

Result<std::unique_ptr<RawStatement>> RawStatement::prepare(const SqlFile &file, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(file.handle(), utf8.constData(), static_cast<int>(utf8.size()),
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return sqlerror::fromCode(code, file.shownPath(),
                                  QString::fromUtf8(sqlite3_errmsg(file.handle())) + QStringLiteral(" in: ") +
                                      text);
    return std::unique_ptr<RawStatement>(new RawStatement(file, statement));
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

void RawStatement::start(const QVariantList &parameters)
{
    sqlite3_reset(m_statement);
    for (int i = 0; i < parameters.size(); ++i)
        bind(i + 1, parameters.at(i));
}

void RawStatement::bind(int place, const QVariant &value)
{
    if (!value.isValid()) {
        sqlite3_bind_null(m_statement, place);
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob(m_statement, place, bytes.constData(), static_cast<int>(bytes.size()),
                          SQLITE_TRANSIENT);
    } else if (value.typeId() == QMetaType::Double) {
        sqlite3_bind_double(m_statement, place, value.toDouble());
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(m_statement, place, text.constData(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_int64(m_statement, place, value.toLongLong());
    }
}

Result<bool> RawStatement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    const Error error =
        sqlerror::fromCode(code, m_file.shownPath(),
                           QString::fromUtf8(sqlite3_errmsg(m_file.handle())) + QStringLiteral(" in: ") +
                               QString::fromUtf8(sqlite3_sql(m_statement)));
    finish();
    return error;
}

void RawStatement::finish()
{
    sqlite3_reset(m_statement);
}

int RawStatement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 RawStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView RawStatement::bytes(int column) const
{
    // Asking for the bytes first leaves text and blobs as they are.
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}
