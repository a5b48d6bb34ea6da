"""check.py WORKTREE: the moved classes against arrows.txt, from target/classes, without running a test."""
import re, subprocess, sys, os, collections
R = sys.argv[1]; H = os.path.dirname(os.path.abspath(__file__))
A = {m[0]: re.findall(r'"([^"]+)"', m[1]) for m in re.findall(r'arrows\.put\("([^"]+)", List\.of\((.*?)\)\);', open(H + '/arrows.txt').read())}
def reach(x, s):
    if x not in s:
        s.add(x)
        for y in A[x]: reach(y, s)
    return s
C = {k: reach(k, set()) for k in A}
out = subprocess.run(['jdeps', '--multi-release', 'base', '-v', '--ignore-missing-deps', R + '/target/classes'], capture_output=True, text=True).stdout
bad = 0; folders = collections.Counter()
for l in out.splitlines():
    m = re.match(r'\s+org\.readback\.(\S+)\s+->\s+org\.readback\.(\S+)', l)
    if not m: continue
    f = lambda q: re.sub(r'\.?[A-Z].*', '', q).replace('.', '/')
    a, b = f(m[1]), f(m[2])
    if a not in C or b not in C: print('UNKNOWN FOLDER', a, b); bad += 1
    elif b not in C[a]: print('NOT DRAWN', m[1], '->', m[2]); bad += 1
S = R + '/src/main/java/org/readback'
for d, _, fs in os.walk(S):
    js = [x for x in fs if x.endswith('.java') and '@MessageBundle(' not in open(os.path.join(d, x)).read()]
    k = os.path.relpath(d, S); m = {'generation': 35}.get(k, 25)
    if len(js) > m: print('FULL', k, len(js)); bad += 1
print('problems:', bad)
