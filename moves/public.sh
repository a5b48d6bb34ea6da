#!/bin/bash
# public.sh WORKTREE: before anything moves
D=$(cd $(dirname $0) && pwd); W=$1
E=""; for p in api code tree util file; do E="$E --add-exports jdk.compiler/com.sun.tools.javac.$p=ALL-UNNAMED"; done
(cd $D && python3 mapping.py $W > $D/mapping.txt)
"$JAVA_HOME/bin/java" $E $D/Public.java "$(cat $D/cp.txt)" $D/javadoc.txt $D/mapping.txt $W/src/main/java $W/src/test/java
