#!/bin/bash
# run.sh WORKTREE: all steps, each a commit. The worktree is clean and on what is to be moved.
set -e
D=$(cd $(dirname $0) && pwd); W=$1; cd $W
test -z "$(git status --porcelain)" || { echo "not clean"; exit 1; }
fmt() { ./mvnw -o -B -q spotless:apply; }
python3 $D/before.py $W && fmt && git add -A && git commit -qm "Let a test's session count its own rows"
$D/public.sh $W | tee $D/public.log | grep -v '^FOR TESTS'
fmt; git add -A; git commit -qm "Make public what other rooms will need"
cd $D && python3 move.py $W && cd $W && fmt && git add -A && git commit -qm "Give every class its room

What stood in one hall stands where a newcomer looks for it; nothing but packages, imports and what tells of them has changed."
[ -x $D/after.sh ] && $D/after.sh $W
git log --oneline -4
