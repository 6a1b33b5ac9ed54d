# Makes or updates the virtual environment .venv in the checkout; sourced by run and test.
# Usage: ensure_environment LOCK_FILE     afterwards $python is the environment's interpreter.

python=.venv/bin/python

say() { printf '%s\n' "$*" >&2; }

find_python() {
    local candidate
    for candidate in python3.11 python3.12 python3.13 python3; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
            2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    say "CHARL-E needs Python 3.11, 3.12 or 3.13, and none was found."
    say "On a Mac: install it from python.org. On Debian or Ubuntu: sudo apt install python3 python3-pip"
    return 1
}

# What is installed is right as long as neither the lock nor the package's own description changed.
fingerprint() {
    cat packaging/lock*.txt pyproject.toml packaging/environment.sh | cksum
    echo "$1"
}

ensure_environment() {
    local lock=$1 stamp=.venv/installed-from base
    if [ -x "$python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint "$lock")" ]; then
        return
    fi
    # What the tests need includes what the app needs: never take anything away again.
    if [ -f "$stamp" ] && grep -q lock-dev "$stamp"; then lock=lock-dev.txt; fi
    if [ -x "$python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint "$lock")" ]; then
        return
    fi
    base=$(find_python) || exit 1
    if [ ! -x "$python" ]; then
        say "Making a virtual environment in .venv with $("$base" --version) …"
        # Debian's python3 comes without ensurepip; the pip outside installs into the environment.
        "$base" -m venv --without-pip .venv
    fi
    rm -f "$stamp"
    rm -rf .venv/lib/python*/site-packages/shiboken6/files.dir
    say "Installing what packaging/$lock lists; the first time this downloads several hundred MB …"
    "$base" -m pip --python "$python" install --quiet --disable-pip-version-check \
        --requirement "packaging/$lock" hatchling==1.33.0 editables==0.6
    "$base" -m pip --python "$python" install --quiet --disable-pip-version-check \
        --no-deps --no-build-isolation --editable .
    # A part of Qt's bindings is Python packed inside a library. Unless it lies beside that, too, it
    # is unpacked and compiled at every start, which takes as long as a third of the window.
    SBK_EMBED=0 "$python" -c 'import shiboken6'
    "$python" -m compileall -q .venv/lib/python*/site-packages/shiboken6/files.dir
    fingerprint "$lock" >"$stamp"
    say "Ready."
}

# Usage: ensure_program PROGRAM DEBIAN_PACKAGE     installs it where apt-get is there to do so.
ensure_program() {
    if command -v "$1" >/dev/null || ! command -v apt-get >/dev/null; then return; fi
    say "Installing $2 …"
    local sudo
    sudo=$([ "$(id -u)" = 0 ] || echo sudo)
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$2" \
        >/dev/null
}
