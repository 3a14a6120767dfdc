#!/bin/sh
# Asks a running SENA, as a visitor would, whether it stands: pages, the way from the first question
# to the results, the interfaces, the headers. Needs only a POSIX shell and curl. See smoke.md.
#
#   smoke.sh [-s site.json] [-g host:port] [address]
#
# address: where it answers, http://localhost:8080 by default
# -s: the description of the site, site.json beside this script by default
# -g: Liferay's Gogo shell; then every bundle of SENA must be ACTIVE
#
# Exit: 0 all is well, 1 something is not, 2 it could not be asked.

here=$(cd "$(dirname "$0")" && pwd)
site=$here/site.json
gogo=
while getopts s:g: option; do
    case $option in
    s) site=$OPTARG ;;
    g) gogo=$OPTARG ;;
    *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
base=${1:-http://localhost:8080}
base=${base%/}

[ -r "$site" ] || { echo "There is no site description at $site: name it with -s" >&2; exit 2; }
command -v curl > /dev/null || { echo "curl is not installed" >&2; exit 2; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
failed=0

# A line of the table: what, what is expected, what was found.
told() {
    if [ "$2" = "$3" ]; then
        mark=ok
    else
        mark=FAILED
        failed=$((failed + 1))
    fi
    printf '%-7s %-44s %s\n' "$mark" "$1" "$3"
}

# GET, or POST with a form's fields after the address; the page is $work/page, its headers
# $work/head. Prints the status of the page that it ended at.
ask() {
    address=$1
    shift
    curl -sS -m 30 -L -b "$work/cookies" -c "$work/cookies" -o "$work/page" -D "$work/head" \
        -w '%{http_code}' "$@" "$address" 2> "$work/error" || echo " $(head -n 1 "$work/error")"
}

# 1 when the last page has that text, else 0.
has() {
    grep -q -e "$1" "$work/page" && echo yes || echo no
}

# The host asks who one is, or says that there is nothing.
closed() {
    case $1 in
    401 | 403 | 404) echo yes ;;
    *) has 'type="password"' ;;
    esac
}

header() {
    tr -d '\r' < "$work/head" | grep -i -q -e "$1" && echo yes || echo no
}

# Address of the first form of the last page that is the portlet's own, not the header's.
form() {
    tr '\n' ' ' < "$work/page" | grep -o '<form[^>]*>' | grep 'javax.portlet.action=' |
        grep -v -e 'action=quick-exit' -e 'role="search"' | sed -e 's/.* action="\([^"]*\)".*/\1/' -e 's/&amp;/\&/g' |
        head -n 1
}

# An answer to the last page's question, as name=value: "no" where one may say so, else the first.
answer() {
    tr '\n' ' ' < "$work/page" | grep -o '<input[^>]*type="[a-z]*"[^>]*>' |
        grep -e 'type="radio"' -e 'type="checkbox"' > "$work/choices"
    { grep -e 'value="no"' "$work/choices"; cat "$work/choices"; } | head -n 1 |
        sed -e 's/.* name="\([^"]*\)".* value="\([^"]*\)".*/\1=\2/'
}

absolute() {
    case $1 in
    http*) echo "$1" ;;
    *) echo "$base$1" ;;
    esac
}

path=$({ tr '\n' ' ' < "$site"; echo; } | sed -e 's/.*"path" *: *"\([^"]*\)".*/\1/')
# A line for each page: its address, and "roles" when not everybody may see it.
{ tr '\n' ' ' < "$site"; echo; } | sed -e 's/.*"pages" *://' -e 's/"footer".*//' -e 's/"url"/\
"url"/g' | sed -n -e 's/^"url" *: *"\([^"]*\)".*"roles" *:.*/\1 roles/p' -e 't' \
    -e 's/^"url" *: *"\([^"]*\)".*/\1 all/p' > "$work/pages"
[ -s "$work/pages" ] || { echo "$site lists no pages" >&2; exit 2; }

echo "SENA at $base$path"
echo
echo "Pages"
while IFS= read -r line; do
    url=${line% *}
    status=$(ask "$base$path$url")
    case $line in
    *roles)
        told "page $url opens to nobody without an account" "yes" "$(closed "$status")"
        ;;
    *)
        told "page ${url:-/}" "200" "$status"
        told "  has its content" "yes" "$(has '<h1')"
        ;;
    esac
done < "$work/pages"

echo
echo "Headers of the first page"
status=$(ask "$base$path")
for name in 'content-security-policy:' 'x-content-type-options: *nosniff' 'referrer-policy:'; do
    told "${name%%:*}" "yes" "$(header "^$name")"
done
told "no cookie that scripts can read" "no" \
    "$(tr -d '\r' < "$work/head" | grep -i '^set-cookie:' | grep -i -v 'httponly' | grep -i -q -e session -e visit && echo yes || echo no)"

echo
echo "From the first question to the results"
told "the check is offered" "200" "$(ask "$base$path/needs")"
steps=0
reached=no
while [ $steps -lt 80 ]; do
    case $(has '/results') in
    yes)
        told "$steps steps lead to the results" "yes" "yes"
        reached=yes
        break
        ;;
    esac
    action=$(form)
    [ -n "$action" ] || break
    chosen=$(answer)
    status=$(ask "$(absolute "$action")" --data-urlencode "${chosen:-sena=}")
    [ "$status" = 200 ] || break
    steps=$((steps + 1))
    grep -q 'sena_results' "$work/page" && reached=yes && break
done
[ $reached = yes ] || told "the results are reached after $steps steps" "yes" "no"
told "the results" "200" "$(ask "$base$path/results")"
told "  say what could help" "yes" "$(has '<h1')"

echo
echo "Interfaces"
told "health" "200" "$(ask "$base/o/sena/v1/health")"
told "  everything is up" "yes" "$(has '"status" *: *"UP"')"
told "description (openapi.json)" "200" "$(ask "$base/o/sena/v1/openapi.json")"
told "questionnaires" "200" "$(ask "$base/o/sena/v1/questionnaires")"
told "referrals are not for everybody" "401" "$(ask "$base/o/sena/v1/referrals")"
told "open directory (Open Referral UK)" "200" "$(ask "$base/o/oruk/v3/services")"
told "what is not there is said so" "404" "$(ask "$base/o/sena/v1/nothing-here")"

if [ -n "$gogo" ]; then
    echo
    echo "Bundles"
    { printf 'lb -s org.sena\r\n'; sleep 3; printf 'disconnect\r\ny\r\n'; } |
        curl -sS -m 15 "telnet://$gogo" 2> /dev/null | tr -d '\r' | grep 'org\.sena' > "$work/bundles"
    told "the shell lists them" "yes" "$([ -s "$work/bundles" ] && echo yes || echo no)"
    while read -r line; do
        name=${line##*|}
        state=$(echo "$line" | sed -e 's/^[^|]*| *\([A-Za-z]*\) *|.*/\1/')
        told "${name%% *}" "Active" "$state"
    done < "$work/bundles"
fi

echo
if [ $failed -eq 0 ]; then
    echo "All is well."
    exit 0
fi
echo "$failed of these failed."
exit 1
