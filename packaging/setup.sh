# shellcheck shell=bash
# Sourced by run and test: what the machine needs, installed once. The second time it only looks.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
packaging=$checkout/packaging
environment=$checkout/.venv

say() { printf '%s\n' "$*" >&2; }

give_up() {
    say "$*"
    exit 1
}

# names in a list, without comments
listed() { sed 's/#.*//; /^[[:space:]]*$/d' "$@"; }

missing_packages() {
    local installed
    # dpkg-query fails where one is unknown, and says all the same which others are there
    # shellcheck disable=SC2016
    installed=$({ dpkg-query --show --showformat='${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null || true; } |
        sed -n 's/^ii *//p')
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

# install_packages LIST…
install_packages() {
    local wanted missing as_root=()
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system: what $* names must be there already."
        return
    fi
    mapfile -t wanted < <(listed "$@")
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    ((${#missing[@]})) || return 0
    if ((EUID)); then
        command -v sudo >/dev/null || give_up "Neither root nor sudo: as root, run: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} Debian packages, once: ${missing[*]}"
    "${as_root[@]}" apt-get update >&2 || give_up "The list of Debian packages cannot be fetched. Is the network there?"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}" >&2 ||
        give_up "These Debian packages could not be installed: ${missing[*]}"
}

# the first Python that is new enough and can make an environment
choose_python() {
    local candidate
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    give_up "No Python 3.11 or newer with its venv module. On Debian 12: apt-get install python3 python3-venv"
}

# what an environment made from this lock carries as its stamp
fingerprint() { { "$environment/bin/python" --version && pwd -P && cat "$1"; } 2>/dev/null | sha256sum; }

# make_environment LOCK [RICHER_LOCK…]: any of them will do; made anew from the first where none is there, or half
make_environment() {
    local python lock stamp=$environment/made-from wheels=$environment/wheels
    for lock in "$@"; do
        [[ -r $stamp && $(cd "$checkout" && fingerprint "$lock") == "$(<"$stamp")" ]] && return
    done
    python=$(choose_python)
    say "Making the Python environment from ${1##*/}, once"
    rm -f "$stamp"
    "$python" -m venv --clear "$environment"
    "$environment/bin/python" -m pip download --require-hashes --no-deps --only-binary :all: \
        --disable-pip-version-check --dest "$wheels" --requirement "$1" >&2 ||
        give_up "The Python packages could not be fetched. Is the network there? The same command resumes."
    "$environment/bin/python" -m pip install --require-hashes --no-deps --no-index --find-links "$wheels" \
        --disable-pip-version-check --quiet --requirement "$1" >&2
    (cd "$checkout" && fingerprint "$1") >"$stamp"
}
