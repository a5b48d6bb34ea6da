#!/bin/bash
set -e
D=$(cd $(dirname $0) && pwd); cd $1
python3 $D/after.py $1
./mvnw -o -B -q spotless:apply
git add -A; git commit -qm "Draw every arrow between folders, and bound what grows

Circles between folders or classes, full folders, long classes, wide constructors and records are found by the build."
