#!/usr/bin/env bash
# Makes the commit and the tag of a release from what is on main, and pushes nothing: scripts/make-release.sh v1.2.3
# The commit is a child of main that adds the workflows for GitHub Enterprise Server and old runners, and is only in the tag.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
PATH="$root/node_modules/.bin:$PATH"
tag=${1:?the tag, such as v1.2.3}
fail() { printf 'make-release: %s\n' "$1" >&2; exit 1; }

[ -z "$(git status --porcelain)" ] || fail "there are changes that are in no commit."
[ "$(git branch --show-current)" = main ] || fail "this is not the branch main."
git fetch --quiet origin main
[ "$(git rev-parse HEAD)" = "$(git rev-parse origin/main)" ] || fail "main is not what origin has: pull or push first."
! git rev-parse --verify --quiet "refs/tags/$tag" > /dev/null || fail "there is a tag $tag already."

folder=$(mktemp -d)
undo() {
  cd "$root"
  git worktree remove --force "$folder/release" || true
  rm -rf "$folder"
  [ "${made:-}" = whole ] || git tag --delete "$tag" > /dev/null 2>&1 || true
}
trap undo EXIT
git worktree add --quiet --detach "$folder/release"
node scripts/checkout-variants.ts "$folder/release"
cd "$folder/release"
git add --force .github/workflows/*-checkout.yml
git commit --quiet --message "Release ${tag#v}"
git tag --message "Release ${tag#v}" "$tag"
scripts/check-release.sh "$tag"
made=whole
# The branch lets the release's own token move the tag of the major version: it may name no commit whose workflows differ
# from those at the tip of every branch.
commit=$(git rev-parse HEAD)
major=${tag%%.*}
printf 'git push --atomic origin refs/tags/%s +%s:refs/heads/releases/%s\n' "$tag" "$commit" "$major"
