# What the scripts share. Sourced, not run.

say() { printf '\033[1m==>\033[0m %s\n' "$*"; }

fail() {
    printf 'ParkAtlas: %s\n' "$*" >&2
    exit 1
}

# The comment block at the head of a script, without the hash signs: that is its help text.
help_of() { sed -n '2,/^$/s/^# \{0,1\}//p' "$1"; }

# need_java: a Java 17 or newer on the path.
need_java() {
    command -v java >/dev/null || fail "no java on the path; install a JDK 17 or newer, for example openjdk-17-jdk-headless."
    local version
    version=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
    [ "${version%%.*}" -ge 17 ] || fail "java is version $version; install a JDK 17 or newer, for example openjdk-17-jdk-headless."
}

# need_build_tools: what builds the service from source.
need_build_tools() {
    command -v javac >/dev/null || fail "no javac on the path; install a JDK 17 or newer, for example openjdk-17-jdk-headless."
    command -v mvn >/dev/null || fail "no mvn on the path; install Maven 3.8 or newer."
    command -v node >/dev/null && command -v npm >/dev/null || fail "no node and npm on the path; install Node.js 20.19 or newer."
}

has_postgis() {
    ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && ls /usr/share/postgresql/*/extension/postgis.control >/dev/null 2>&1
}

has_pgrouting() {
    ls /usr/share/postgresql/*/extension/pgrouting.control >/dev/null 2>&1
}

has_cjk_font() {
    command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn family 2>/dev/null)" ]
}

# missing_packages postgis gdal font chromium …: the Debian packages for those of the named things that are missing.
missing_packages() {
    local thing
    for thing in "$@"; do
        case $thing in
            postgis) has_postgis || echo "$(postgis_packages)" ;;
            pgrouting) has_pgrouting || pgrouting_package ;;
            gdal) command -v ogr2ogr >/dev/null || echo gdal-bin ;;
            pdf) command -v pdftotext >/dev/null || echo poppler-utils ;;
            font) has_cjk_font || echo fontconfig fonts-noto-cjk ;;
            chromium) [ -x /usr/bin/chromium ] || echo chromium ;;
            headless) [ -x /usr/bin/chromium-headless-shell ] || echo chromium-headless-shell ;;
            nginx) command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || echo nginx-light ;;
            git) command -v git >/dev/null || echo git ;;
            qgis) [ -e /usr/lib/qgis/plugins ] && /usr/bin/python3 -c 'import qgis.core' 2>/dev/null || echo python3-qgis qgis-providers ;;
            mapserver) command -v map2img >/dev/null || echo cgi-mapserver mapserver-bin ;;
            fastcgi) command -v spawn-fcgi >/dev/null || echo spawn-fcgi ;;
            wrk) command -v wrk >/dev/null || echo wrk ;;
            jq) command -v jq >/dev/null || echo jq ;;
            zip) command -v zip >/dev/null || echo zip ;;
        esac
    done | tr '\n' ' '
}

postgis_packages() {
    local name
    name=$(apt-cache search --names-only '^postgresql-[0-9]+-postgis-3$' 2>/dev/null | sort -V | tail -1 | cut -d' ' -f1)
    name=${name:-postgresql-15-postgis-3}
    echo "$name $name-scripts"
}

# Of the same server as PostGIS: the installed one, else the one that postgis_packages names.
pgrouting_package() {
    local version
    version=$(ls -d /usr/share/postgresql/*/extension/postgis.control 2>/dev/null | sort -V | tail -1 | cut -d/ -f5)
    [ -n "$version" ] || version=$(postgis_packages | sed 's/^postgresql-\([0-9]*\)-.*/\1/')
    echo "postgresql-$version-pgrouting"
}

# ensure postgis gdal …: installs what is missing, or says what to install and stops.
ensure() {
    local packages
    packages=$(missing_packages "$@")
    [ -n "${packages// /}" ] || return 0
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        fail "these Debian packages are missing: $packages
Run as root:  apt-get install --no-install-recommends $packages"
    fi
    say "Installing $packages"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    packages=$(missing_packages "$@")
    case $packages in
        *postgis* | *pgrouting*) install_without_cluster $packages ;;
        *) apt-get install -y -qq --no-install-recommends $packages >/dev/null ;;
    esac
}

# prefer pgrouting …: the same for what the service does without; what cannot be installed is said, and stops nothing.
prefer() { (ensure "$@") || say "Going on without $*"; }

# Debian starts a cluster of its own on port 5432 with every new server package; nobody asked for it here.
install_without_cluster() {
    local switch=/etc/postgresql-common/createcluster.d/parkatlas.conf
    apt-get install -y -qq --no-install-recommends postgresql-common >/dev/null
    mkdir -p "${switch%/*}"
    echo "create_main_cluster = false" >"$switch"
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null
    rm -f "$switch"
}
