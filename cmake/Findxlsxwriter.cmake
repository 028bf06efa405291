# libxlsxwriter comes without a CMake package on Debian; vcpkg adds one under a name of its own.
find_package(unofficial-libxlsxwriter CONFIG QUIET)
if(unofficial-libxlsxwriter_FOUND)
  set(xlsxwriter_FOUND TRUE)
  if(NOT TARGET xlsxwriter::xlsxwriter)
    add_library(xlsxwriter::xlsxwriter ALIAS unofficial::libxlsxwriter::libxlsxwriter)
  endif()
  return()
endif()

find_path(xlsxwriter_INCLUDE_DIR xlsxwriter.h)
find_library(xlsxwriter_LIBRARY NAMES xlsxwriter libxlsxwriter)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(xlsxwriter REQUIRED_VARS xlsxwriter_LIBRARY xlsxwriter_INCLUDE_DIR)

if(xlsxwriter_FOUND AND NOT TARGET xlsxwriter::xlsxwriter)
  add_library(xlsxwriter::xlsxwriter UNKNOWN IMPORTED)
  set_target_properties(xlsxwriter::xlsxwriter PROPERTIES
    IMPORTED_LOCATION "${xlsxwriter_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${xlsxwriter_INCLUDE_DIR}")
endif()
