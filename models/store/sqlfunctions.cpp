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

// Letters that do not fold to these are rare, and taken for ends of words: rather found than missed.
bool isWordCharacter(char character)
{
    return isDigit(character) || (character >= 'a' && character <= 'z');
}

/// Whether \p word stands in \p text as a whole word or in the genitive.
bool standsAsWord(std::string_view text, std::string_view word)
{
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        auto end = at + word.size();
        if (end < text.size() && text[end] == 's')
            ++end;
        const bool isEnd = end == text.size() || !isWordCharacter(text[end]);
        const bool isExactEnd = at + word.size() < text.size() && !isWordCharacter(text[at + word.size()]);
        if ((at == 0 || !isWordCharacter(text[at - 1])) && (isEnd || isExactEnd))
            return true;
    }
    return false;
}

enum class Parts { Texts, TextsAndNumbers, WordsAndNumbers };

// fold_contains(text, part, …): whether one of the folded parts stands in the text; half as long as
// instr(fold(text), part), which copies every text.
// fold_names(text, part, …): the same, but a part of digits is a number, however the text groups it.
// fold_has_word(text, part, …): the same, but a part that is a word has to stand there as one.
template<Parts kind>
void foldContains(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    const folding::Utf8 folded = folding::foldUtf8(textOf(arguments[0]));
    const std::string_view text(folded.data(), static_cast<std::size_t>(folded.size()));
    const auto isThere = [&](sqlite3_value *part) {
        const QByteArrayView bytes = textOf(part);
        const std::string_view wanted(bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (kind != Parts::Texts && std::all_of(wanted.begin(), wanted.end(), isDigit))
            return digitsOf(text).find(wanted) != std::string::npos;
        if (kind == Parts::WordsAndNumbers && std::all_of(wanted.begin(), wanted.end(), isWordCharacter))
            return standsAsWord(text, wanted);
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
    sqlite3_create_function_v2(database, "fold_contains", -1, flags, nullptr, foldContains<Parts::Texts>,
                               nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(database, "fold_names", -1, flags, nullptr,
                               foldContains<Parts::TextsAndNumbers>, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(database, "fold_has_word", -1, flags, nullptr,
                               foldContains<Parts::WordsAndNumbers>, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(database, "join_text", -1, flags, nullptr, joinText, nullptr, nullptr,
                               nullptr);
}
