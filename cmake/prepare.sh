# Sourced by run and check: installs what is missing on Debian and builds. Prints to standard error only.
# shellcheck shell=sh

install_missing() {
    missing=
    while read -r package; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done <cmake/debian-packages.txt
    [ -n "$missing" ] || return 0
    echo "Installing:$missing" >&2
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    $as_root apt-get update -qq >&2
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

build() { # PRESET [TARGET]
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1" >&2
    cmake --build --preset "$1" --target "${2:-all}" >&2
}
