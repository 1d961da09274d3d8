#!/usr/bin/env bash
# Whether a tag may become a release: called by .github/workflows/release.yml with the tag's name, in a full clone.
set -euo pipefail
cd "$(dirname "$0")/.."
tag=${1:?the tag, such as v1.2.3}
fail() { printf 'check-release: %s\n' "$1" >&2; exit 1; }

[[ $tag =~ ^v[0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "$tag is not a tag such as v1.2.3."
version=$(node -p 'require("./package.json").version')
[ "$tag" = "v$version" ] || fail "$tag is not the version in package.json, $version."
grep -qx "## ${tag#v}" CHANGELOG.md || fail "CHANGELOG.md has no heading \"## ${tag#v}\"."
commit=$(git rev-parse --verify --quiet "refs/tags/$tag^{commit}") || fail "there is no tag $tag."
[ "$commit" = "$(git rev-parse HEAD)" ] || fail "$tag is not what is checked out."
git merge-base --is-ancestor "$commit" origin/main || fail "$tag is not on main."
printf 'check-release: %s may be released\n' "$tag"
