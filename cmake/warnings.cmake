# One place for what every target of ours is compiled with.
add_library(sozialraum_build INTERFACE)
target_include_directories(sozialraum_build INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(sozialraum_build INTERFACE
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
)

if(MSVC)
  target_compile_options(sozialraum_build INTERFACE /W4 /utf-8 /permissive-)
  if(SOZIALRAUM_WARNINGS_AS_ERRORS)
    target_compile_options(sozialraum_build INTERFACE /WX)
  endif()
else()
  target_compile_options(sozialraum_build INTERFACE -Wall -Wextra -Wpedantic -Wconversion)
  if(SOZIALRAUM_WARNINGS_AS_ERRORS)
    target_compile_options(sozialraum_build INTERFACE -Werror)
  endif()
  foreach(sanitizer IN LISTS SOZIALRAUM_SANITIZE)
    target_compile_options(sozialraum_build INTERFACE -fsanitize=${sanitizer} -fno-omit-frame-pointer)
    target_link_options(sozialraum_build INTERFACE -fsanitize=${sanitizer})
  endforeach()
endif()
