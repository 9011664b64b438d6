#!/usr/bin/env bash
# deb_test.sh BUILD_FOLDER: builds the Debian package, looks into it, unpacks it into a root of its own and works with
# the installed program there.
set -euo pipefail
build=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { echo "FAIL: $*" >&2; exit 1; }

(cd "$build" && cpack -G DEB -B "$scratch/out" >"$scratch/cpack.log" 2>&1) || { cat "$scratch/cpack.log"; fail "cpack"; }
deb=$(echo "$scratch"/out/*.deb)
[ -f "$deb" ] || fail "no package"
echo "$(basename "$deb"): $(stat -c %s "$deb") bytes"

depends=$(dpkg-deb -f "$deb" Depends)
for package in fonts-ipamj-mincho fonts-noto-cjk libc6 libsqlite3-0 libsodium23 libpappl1 libcairo2 libpoco libqt6widgets6 libqt6pdf6 \
  libqt6multimedia6; do
  case $depends in *"$package"*) ;; *) fail "Depends lacks $package: $depends" ;; esac
done
dpkg-deb --ctrl-tarfile "$deb" | tar -t | grep -qx ./conffiles && fail "conffiles, though a home has its own configuration"

if command -v lintian >/dev/null; then
  lintian --allow-root --fail-on error,warning "$deb" || fail lintian
fi

root=$scratch/root
dpkg-deb -x "$deb" "$root"
for file in usr/share/man/man1/daishi.1.gz usr/share/man/ja/man1/daishi.1.gz usr/share/man/man1/daishi-vprinter.1.gz \
  usr/share/man/man1/daishi-console.1.gz usr/share/man/ja/man1/daishi-console.1.gz usr/share/man/man1/daishi-floor.1.gz \
  usr/share/man/ja/man1/daishi-floor.1.gz usr/share/applications/daishi-console.desktop \
  usr/share/applications/daishi-floor.desktop usr/share/icons/hicolor/scalable/apps/daishi.svg \
  usr/lib/daishi/libdaishi_speaker.so \
  usr/share/man/man5/daishi.properties.5.gz usr/share/man/man5/daishi-config.5.gz usr/share/man/man5/daishi-log.5.gz \
  usr/share/bash-completion/completions/daishi usr/share/zsh/vendor-completions/_daishi \
  usr/share/daishi/config/site.toml usr/share/daishi/config/demo/week.scene \
  usr/share/doc/daishi/copyright usr/share/doc/daishi/changelog.gz; do
  [ -f "$root/$file" ] || fail "the package lacks $file"
done

# Nothing of the place where it was built, and nothing of the environment.
export HOME=$scratch LANG=C.UTF-8
unset DAISHI_HOME DAISHI_CONFIG DAISHI_VPRINTER
cd "$scratch"
if strings -a "$root/usr/bin/daishi" | grep -qF "$(cd "$build/../.." && pwd)/config"; then
  fail "the program names the folder where it was built"
fi
"$root/usr/bin/daishi" --version | grep -q '^Daishi [0-9]' || fail "daishi --version"
"$root/usr/bin/daishi-vprinter" --version | grep -q '^daishi-vprinter [0-9]' || fail "daishi-vprinter --version"
"$root/usr/bin/daishi-console" --version | grep -q '^daishi-console [0-9]' || fail "daishi-console --version"
QT_QPA_PLATFORM=offscreen "$root/usr/bin/daishi-floor" --help | grep -q -- --scanner-port || fail "daishi-floor --help"
"$root/usr/bin/daishi" home init --simulation --home "$scratch/home" --lang en >/dev/null || fail "home init"
[ -f "$scratch/home/config/site.toml" ] || fail "the home has no configuration"
"$root/usr/bin/daishi" doctor --home "$scratch/home" --lang en --json >"$scratch/doctor.json" || true
grep -q '"area":"store","check":"contents","health":"ok"' "$scratch/doctor.json" || fail "doctor: $(cat "$scratch/doctor.json")"
grep -q "$root/usr/share/daishi/config" "$scratch/doctor.json" || fail "the configuration is not the installed one"
scene=$root/usr/share/doc/daishi/examples/scenarios/kawasaki-2-load.scene
"$root/usr/bin/daishi" replay "$scene" --lang en || fail "a scene with the installed program"
echo ok
