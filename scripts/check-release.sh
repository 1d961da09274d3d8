#!/usr/bin/env bash
# Whether a tag may become a release: called by .github/workflows/release.yml with the tag's name, in a full clone, and by
# make-release.sh. That the variants hold what they should is checked by checkout-variants.ts --check.
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
parents=$(git rev-parse "$commit^@")
[[ $parents =~ ^[0-9a-f]+$ ]] || fail "$tag has not one parent."
git merge-base --is-ancestor "$parents" origin/main || fail "$tag is not on top of a commit of main."
added=0
while read -r _ mode _ _ status path; do
  [[ "$mode $status $path" =~ ^100644\ A\ \.github/workflows/[a-z-]+-checkout\.yml$ ]] || fail "$tag changes $path, and may only add the -checkout workflows."
  added=$((added + 1))
done < <(git diff-tree -r --no-renames "$parents" "$commit")
[ "$added" -gt 0 ] || fail "$tag has no -checkout workflows: make it with scripts/make-release.sh."
printf 'check-release: %s may be released\n' "$tag"
