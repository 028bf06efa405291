// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlfunctions.h"

#include "models/schema/folding.h"

#include <sqlite3.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace {

QByteArrayView textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, text ? sqlite3_value_bytes(value) : 0};
}

void setResult(sqlite3_context *context, QByteArrayView text)
{
    sqlite3_result_text64(context, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                          SQLITE_TRANSIENT, SQLITE_UTF8);
}

void fold(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_NULL)
        setResult(context, folding::foldUtf8(textOf(arguments[0])));
}

void foldName(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_NULL)
        setResult(context, folding::foldName(QString::fromUtf8(textOf(arguments[0]))).toUtf8());
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

// Those that nobody sees, between the letters of a word: soft hyphens, spaces and joiners without width.
std::string withoutInvisible(std::string_view folded)
{
    std::string visible(folded);
    for (const std::string_view invisible :
         {"\xC2\xAD", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x81\xA0", "\xEF\xBB\xBF"}) {
        for (auto at = visible.find(invisible); at != visible.npos; at = visible.find(invisible, at))
            visible.erase(at, invisible.size());
    }
    return visible;
}

// fold_contains(text, part, …): whether one of the folded parts stands in the text; half as long as
// instr(fold(text), part), which copies every text.
void foldContains(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    const folding::Utf8 text = folding::foldUtf8(textOf(arguments[0]));
    const auto isThere = [&text](sqlite3_value *part) {
        return QByteArrayView(text.constData(), text.size()).contains(textOf(part));
    };
    sqlite3_result_int(context, std::any_of(arguments + 1, arguments + count, isThere) ? 1 : 0);
}

// fold_names(text, part, …): the same, but a part of digits is a number, however the text groups it, and
// nothing invisible parts a word.
void foldNames(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    const folding::Utf8 folded = folding::foldUtf8(textOf(arguments[0]));
    const std::string text = withoutInvisible({folded.data(), static_cast<std::size_t>(folded.size())});
    const auto isThere = [&text](sqlite3_value *part) {
        const QByteArrayView bytes = textOf(part);
        const std::string_view wanted(bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (std::all_of(wanted.begin(), wanted.end(), isDigit))
            return digitsOf(text).find(wanted) != std::string::npos;
        return text.find(wanted) != text.npos;
    };
    sqlite3_result_int(context, std::any_of(arguments + 1, arguments + count, isThere) ? 1 : 0);
}

void joinText(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    QByteArray joined;
    for (int i = 1; i < count; ++i) {
        const QByteArrayView part = textOf(arguments[i]);
        if (part.isEmpty())
            continue;
        if (!joined.isEmpty())
            joined.append(textOf(arguments[0]));
        joined.append(part);
    }
    setResult(context, joined);
}

} // namespace

void sqlfunctions::install(sqlite3 *database)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(database, "fold", 1, flags, nullptr, fold, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(database, "fold_name", 1, flags, nullptr, foldName, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(database, "fold_contains", -1, flags, nullptr, foldContains, nullptr, nullptr,
                               nullptr);
    sqlite3_create_function_v2(database, "fold_names", -1, flags, nullptr, foldNames, nullptr, nullptr,
                               nullptr);
    sqlite3_create_function_v2(database, "join_text", -1, flags, nullptr, joinText, nullptr, nullptr,
                               nullptr);
}
