# Where everything goes (cmake --install), and the Debian package (cpack -G DEB).
#
# The configuration that new homes begin with lies in share, not in /etc: each home has a copy of its own, which the
# site owns and the package never touches. So there are no conffiles.
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # packaging takes what was built, and does not begin to build every test

install(TARGETS daishi daishi-vprinter daishi-console daishi-floor RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# Beside bin, whatever the machine: the console looks for its loudspeaker there (app/console/main.cpp).
install(TARGETS daishi_speaker LIBRARY DESTINATION lib/daishi)
# Called by the programs; by hand to list devices and to practise.
install(TARGETS daishi-scan daishi-vscanner daishi-reader RUNTIME DESTINATION lib/daishi)
install(FILES ${PROJECT_SOURCE_DIR}/app/package/daishi-console.desktop
  ${PROJECT_SOURCE_DIR}/app/package/daishi-floor.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/app/package/daishi.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/config/ DESTINATION ${CMAKE_INSTALL_DATADIR}/daishi/config
  FILES_MATCHING PATTERN "*.toml" PATTERN "*.scene" PATTERN "*.png")
install(DIRECTORY ${CMAKE_BINARY_DIR}/share/man ${CMAKE_BINARY_DIR}/share/bash-completion ${CMAKE_BINARY_DIR}/share/zsh
  DESTINATION ${CMAKE_INSTALL_DATADIR})
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/core/words/REFUSALS.md
  DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/config/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME configuration.md)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/tests/scenarios/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples/scenarios
  FILES_MATCHING PATTERN "*.scene" PATTERN "README.md")
install(FILES ${PROJECT_SOURCE_DIR}/app/package/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The change log of a Debian package, compressed without its time so that the same sources give the same bytes.
set(DAISHI_MAINTAINER "Daishi maintainers <maintainers@daishi.invalid>" CACHE STRING "Maintainer of the package")
execute_process(COMMAND date --utc --rfc-email --date=${DAISHI_RELEASED}
  OUTPUT_VARIABLE DAISHI_RELEASED_LONG OUTPUT_STRIP_TRAILING_WHITESPACE)
configure_file(${PROJECT_SOURCE_DIR}/app/package/changelog.in ${CMAKE_BINARY_DIR}/package/changelog @ONLY)
execute_process(COMMAND gzip -9nf ${CMAKE_BINARY_DIR}/package/changelog)
install(FILES ${CMAKE_BINARY_DIR}/package/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME daishi)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT ${DAISHI_MAINTAINER})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-ipamj-mincho, fonts-noto-cjk") # composing refuses to guess a font
# On Wayland Qt needs a plugin that no library names; that of X11 comes with libqt6gui6.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "poppler-utils, qt6-wayland, tzdata")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "control of printing onto pre-printed insurance card blanks")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Daishi ties every sheet of every delivered lot to a print job, refuses to
print when the loaded blank is not the job's, and proves each evening that
everything is accounted for. It is made for firms in Japan that print and
post insurance cards and other municipal papers.

The package holds the operator console, the command line, a practice floor
and a virtual printer with simulated sheets, the configuration that new homes
begin with, and the manual.")
include(CPack)
