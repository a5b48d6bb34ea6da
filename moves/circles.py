#!/usr/bin/env python3
"""Class-to-class edges of src/main/java, by source names and by bytecode, against a planned assignment of rooms."""
import re, subprocess, sys, os, collections
ROOT = sys.argv[1] if len(sys.argv) > 1 and not sys.argv[1].startswith('-') else '.'
VERB = '-v' in sys.argv
SRC = ROOT + '/src/main/java/org/readback'
JDEPS = 'jdeps'

# --- files ---
files = {}  # fqn without org.readback. -> path
for d, _, fs in os.walk(SRC):
    for f in fs:
        if f.endswith('.java') and f != 'package-info.java':
            p = os.path.join(d, f)
            pk = os.path.relpath(d, SRC).replace('/', '.')
            files[pk + '.' + f[:-5]] = p
simple = collections.defaultdict(list)
for q in files: simple[q.rsplit('.', 1)[1]].append(q)

# --- rooms ---
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import plan
_p = plan.read(ROOT)
rooms = _p['rooms']; unknown = _p['missing']
for q in _p['homeless']: print('NO ROOM', q)
# --- edges by source ---
def strip(src, keep_strings=False):
    out = []; i = 0; n = len(src)
    comments = []
    while i < n:
        if src.startswith('//', i):
            j = src.find('\n', i); j = n if j < 0 else j; comments.append(src[i:j]); i = j
        elif src.startswith('/*', i):
            j = src.find('*/', i) + 2; comments.append(src[i:j]); i = j
        elif src.startswith('"""', i):
            j = src.find('"""', i + 3) + 3; i = j; out.append('""')
        elif src[i] == '"':
            j = i + 1
            while src[j] != '"':
                j += 2 if src[j] == '\\' else 1
            i = j + 1; out.append('""')
        elif src[i] == "'":
            j = i + 1
            while src[j] != "'":
                j += 2 if src[j] == '\\' else 1
            i = j + 1; out.append("''")
        else:
            out.append(src[i]); i += 1
    return ''.join(out), '\n'.join(comments)

edges = collections.defaultdict(set)   # real
docs = collections.defaultdict(set)    # javadoc only
jpql = collections.defaultdict(set)
for q, p in files.items():
    src = open(p, encoding='utf-8').read()
    code, comments = strip(src)
    pk = q.rsplit('.', 1)[0]
    local = set(re.findall(r'\b(?:class|record|interface|enum)\s+(\w+)', code)) - {q.rsplit('.', 1)[1]}
    # type parameters etc. are capitals only, ignored
    scope = {}
    for o in files:
        if o.rsplit('.', 1)[0] == pk: scope[o.rsplit('.', 1)[1]] = o
    for m in re.findall(r'^import (?:static )?org\.readback\.([\w.]+);', code, re.M):
        parts = m.split('.')
        for k in range(1, len(parts) + 1):
            c = '.'.join(parts[:k])
            if c in files:
                scope[parts[k - 1]] = c; edges[q].add(c)
                break
    body = re.sub(r'^import .*$', '', code, flags=re.M)
    for tok in set(re.findall(r'(?<![\w.])([A-Z]\w*)\b', body)):
        if tok in scope and tok not in local and scope[tok] != q: edges[q].add(scope[tok])
    for tok in set(re.findall(r'\b([A-Z]\w*)\b', comments)):
        pass
    for m in re.findall(r'(?:@link(?:plain)?|@see|@throws)\s+([A-Z]\w*)', comments):
        if m in scope and m not in local and scope[m] != q: docs[q].add(scope[m])
    for s in re.findall(r'"((?:[^"\\\n]|\\.)*)"', src):
        for m in re.findall(r'\b(?:from|join|exists \(select 1 from|delete from|update)\s+([A-Z]\w+)\b', s):
            for o in simple.get(m, []):
                if o != q: jpql[q].add(o)
        for m in re.findall(r', ([A-Z]\w+) [a-z]\b', s):
            for o in simple.get(m, []):
                if o != q: jpql[q].add(o)
# --- edges by bytecode ---
out = subprocess.run([JDEPS, '--multi-release', 'base', '-v', '--ignore-missing-deps', os.environ.get('CLASSES', ROOT + '/target/classes')], capture_output=True, text=True).stdout
cur = None
for line in out.splitlines():
    m = re.match(r'\s+(\S+)\s+->\s+(\S+)', line)
    if not m: continue
    a, b = m.groups()
    if not (a.startswith('org.readback.') and b.startswith('org.readback.')): continue
    a = a[len('org.readback.'):].split('$')[0]; b = b[len('org.readback.'):].split('$')[0]
    if a in files and b in files and a != b: edges[a].add(b)
for q in docs: docs[q] -= edges[q]

# --- arrows drawn ---
# top-level: transitive. inner: None = anything inside its top-level that makes no circle.
TOP = {
 'report': [], 'question': ['report'], 'generation': ['report', 'question'], 'memory': [],
 'web': [], 'account': ['web'], 'bank': ['report', 'question', 'generation', 'account', 'web'],
 'settings': ['memory', 'bank', 'account', 'web'],
 'review': ['settings', 'bank', 'memory', 'web'],
 'study': ['review'], 'progress': ['review', 'study/queue'], 'reminder': ['study', 'progress'],
 'team': ['study', 'review'], 'authoring': ['bank', 'study', 'account', 'web'], 'backup': [],
 'demo': ['team', 'study', 'memory', 'account'], 'command': ['memory', 'generation', 'bank/file'],
 'web/format': ['memory'], 'web/request': [], 'bank/file': ['report','question','generation'],
 'bank/load': ['bank/store', 'bank/file'], 'bank/read': ['bank/store', 'bank/load'],
 'bank/written': ['bank/read'], 'bank/reportpage': ['bank/read'],
}
# order of inner rooms: a room may use those before it in the same top-level
def top(r): return r.split('/')[0]
def reach(x, seen):
    if x in seen: return
    seen.add(x)
    for y in TOP.get(x, []): reach(y, seen)
    if '/' in x and x not in ('study/queue','bank/file'): reach(top(x), seen)
    if x == 'study/queue': reach('review', seen)
def allowed(ra, rb):
    if ra == rb: return True
    if top(ra) == top(rb): return True if ra not in TOP or '/' not in ra or rb == top(rb) else (rb in TOP[ra] or rb in close(ra))
    seen = set(); reach(ra, seen)
    if rb == 'web/format' and not any(s in seen for s in ('web/format','settings','review','memory')): return False
    return rb in seen or top(rb) in seen
def close(ra):
    seen = set(); todo = [ra]
    while todo:
        x = todo.pop()
        for y in TOP.get(x, []):
            if '/' in y and y not in seen: seen.add(y); todo.append(y)
    return seen

def scc(nodes, g):
    index = {}; low = {}; st = []; on = set(); res = []
    sys.setrecursionlimit(10000)
    def go(v):
        index[v] = low[v] = len(index); st.append(v); on.add(v)
        for w in g.get(v, ()):
            if w not in index: go(w); low[v] = min(low[v], low[w])
            elif w in on: low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            c = []
            while True:
                w = st.pop(); on.discard(w); c.append(w)
                if w == v: break
            if len(c) > 1: res.append(sorted(c))
    for v in nodes:
        if v not in index: go(v)
    return res

rg = collections.defaultdict(lambda: collections.defaultdict(list))
for a in files:
    for b in edges[a]:
        if rooms[a] != rooms[b]: rg[rooms[a]][rooms[b]].append((a, b))
print('unknown names:', unknown)
print('== size of rooms')
cnt = collections.Counter(rooms.values())
print(', '.join(f'{r} {n}' for r, n in sorted(cnt.items())))
print('== circles between rooms')
for c in scc(sorted(rg), rg):
    print('CIRCLE', ' '.join(c))
    for a in c:
        for b in c:
            if b in rg[a]:
                es = sorted(rg[a][b])
                print(f'   {a} -> {b} ({len(es)}): ' + ', '.join(f"{x.rsplit('.',1)[1]}>{y.rsplit('.',1)[1]}" for x, y in es[:14 if not VERB else 999]))
print('== circles between packages below (nested folder and its parent count as two)')
print('== arrows not drawn')
for a in sorted(rg):
    for b in sorted(rg[a]):
        if not allowed(a, b):
            print(f'   {a} -> {b}: ' + ', '.join(f"{x.rsplit('.',1)[1]}>{y.rsplit('.',1)[1]}" for x, y in sorted(rg[a][b])))
print('== circles of classes within a room')
byroom = collections.defaultdict(list)
for q, r in rooms.items(): byroom[r].append(q)
for r, qs in sorted(byroom.items()):
    g = {q: sorted(x for x in edges[q] if rooms[x] == r) for q in qs}
    for c in scc(sorted(qs), g):
        print(r, ':', ', '.join(x.rsplit('.', 1)[1] for x in c))
        if VERB:
            for a in c: print('      ', a.rsplit('.',1)[1], '->', [b.rsplit('.',1)[1] for b in g[a] if b in c])
print('== javadoc links to other rooms')
for a in sorted(docs):
    for b in docs[a]:
        if rooms[a] != rooms[b]: print('  ', rooms[a], a, '~>', rooms[b], b)
print('== entities named in queries against the arrows')
for a in sorted(jpql):
    for b in sorted(jpql[a]):
        if rooms[a] != rooms[b] and not (allowed(rooms[a], rooms[b])): print('  ', rooms[a], a, '~>', rooms[b], b)
if '-e' in sys.argv:
    print('== all room arrows')
    for a in sorted(rg): print('  ', a, '->', ', '.join(f'{b}({len(rg[a][b])})' for b in sorted(rg[a])))
if '-r' in sys.argv:
    print('== reduced arrows')
    direct = {a: set(rg[a]) for a in rg}
    def closure(a, seen=None):
        seen = set() if seen is None else seen
        for b in direct.get(a, ()):
            if b not in seen: seen.add(b); closure(b, seen)
        return seen
    for a in sorted(set(rooms.values())):
        ds = direct.get(a, set())
        red = sorted(b for b in ds if not any(b in closure(c) for c in ds if c != b))
        print(f'        arrows.put("{a}", List.of({", ".join(chr(34)+b+chr(34) for b in red)}));')
    for x,y in (('account/own','account/admin'),('reminder','account/own'),('study/browse','bank/reportpage'),('team','settings')): print(x,y,rg[x][y])
